"""Figures: every picture leaves the text for the theme to draw; one alone in its paragraph becomes a figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from markup import rules
from markup.draft import HOLE, Draft, replace_by_hole
from portal import rules as portal_rules
from portal.entry import ImageRef
from portal.groups import credit_line
from portal.paths import resolve

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LABELS = "Ảnh|Tranh|Đồ hoạ|Đồ họa|Minh hoạ|Minh họa|Nguồn"
_CREDIT = re.compile(rf"(?P<caption>.*?)\s*\b(?P<label>{_LABELS}):\s*(?P<name>[^:]+?)\.?")
_ELSEWHERE = re.compile(r"(?:https?:)?//", re.IGNORECASE)


def figures(draft: Draft) -> None:
    """Replace each picture by a hole, and note the problem of one that cannot be shown."""
    for element in list(draft.tree.iter("img")):
        image = _image(element, draft)
        if image is None:
            element.drop_tree()
            continue
        draft.images.append(image)
        replace_by_hole(element, "image", len(draft.images) - 1)
    for paragraph in list(draft.tree.iter("p")):
        if _holds_pictures_only(paragraph):
            paragraph.drop_tag()


def _image(element: HtmlElement, draft: Draft) -> ImageRef | None:
    written, alt = element.get("src", "").strip(), " ".join(element.get("alt", "").split())
    line, written = draft.line_of_address(written), unquote(written)
    if not written or _ELSEWHERE.match(written):
        rule = rules.PICTURE_ELSEWHERE if written else rules.PICTURE_NOWHERE
        draft.problems.add(rule, line if written else draft.line_of(f"![{alt}]"), file=written, alt=alt)
        return None
    if not alt:
        draft.problems.add(rules.ALT_MISSING, line, file=written)
    file = resolve(draft.problems.path, written)
    if file is None:
        draft.problems.add(portal_rules.PATH_LEAVES, line, written=written)
        return None
    caption, credit = split_credit(element.get("title", ""))
    inline = not _alone(element)
    return ImageRef(file=file, alt=alt, line=line, caption=caption, credit=credit, inline=inline)


def split_credit(title: str) -> tuple[str, str]:
    """Part "Cầu mới. Ảnh: Minh Tâm" into its caption and its credit."""
    plain = " ".join(title.split())
    found = _CREDIT.fullmatch(plain)
    return (found["caption"], credit_line(f"{found['label']}: {found['name']}")) if found else (plain, "")


def _alone(element: HtmlElement) -> bool:
    """Say whether the paragraph around a picture holds pictures only."""
    parent = element.getparent()
    return (
        parent.tag == "p"
        and all(child.tag in {"img", "br", HOLE} and not (child.tail or "").strip() for child in parent)
        and not (parent.text or "").strip()
    )


def _holds_pictures_only(paragraph: HtmlElement) -> bool:
    if not len(paragraph) or (paragraph.text or "").strip():
        return False
    if any(child.tag not in {HOLE, "br"} or (child.tail or "").strip() for child in paragraph):
        return False
    for line_break in paragraph.findall("br"):
        line_break.drop_tree()
    return len(paragraph) > 0
