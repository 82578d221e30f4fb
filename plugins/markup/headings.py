"""Headings: levels that begin at 2 and never jump (the page's title is the only h1), each with an id to link to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal.entry import Heading
from vietnamese import slugify

if TYPE_CHECKING:
    from markup.draft import Draft

_PREFIX = "muc-"  # keeps the ids of editors' words apart from the theme's own


def headings(draft: Draft) -> None:
    """Mend the levels of the headings and give each an id, unique in the page."""
    level, taken = 1, dict[str, int]()
    for element in list(draft.tree.iter("h1", "h2", "h3", "h4", "h5", "h6")):
        text = " ".join(element.text_content().split())
        if not text:
            element.drop_tag() if len(element) else element.drop_tree()
            continue
        level = max(2, min(int(element.tag[1]), level + 1))
        element.tag = f"h{level}"
        element.set("id", _unique(_PREFIX + slugify(text, 60), taken))
        draft.headings.append(Heading(level=level, id=element.get("id"), text=text))


def _unique(wanted: str, taken: dict[str, int]) -> str:
    """Number the second and later headings of one wording; `taken` counts the uses of each id."""
    taken[wanted] = taken.get(wanted, 0) + 1
    if taken[wanted] == 1:
        return wanted
    return _unique(f"{wanted}-{taken[wanted]}", taken)
