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
    level, taken = 1, set[str]()
    for element in list(draft.tree.iter("h1", "h2", "h3", "h4", "h5", "h6")):
        text = " ".join(element.text_content().split())
        if not text:
            element.drop_tree()
            continue
        level = max(2, min(int(element.tag[1]), level + 1))
        element.tag = f"h{level}"
        element.set("id", _unique(_PREFIX + slugify(text, 60), taken))
        draft.headings.append(Heading(level=level, id=element.get("id"), text=text))


def _unique(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken.add(name)
    return name
