"""Fragments: a link to a place on its own page (#muc-ho-so) leads to a heading that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from portal import rules
from portal.names import suggestion

if TYPE_CHECKING:
    from markup.draft import Draft


def fragments(draft: Draft) -> None:
    """Note each link to a heading that the body does not have; "#" alone is the top of the page."""
    ids = [heading.id for heading in draft.headings]
    for element in draft.tree.iter("a"):
        fragment = unquote(element.get("href", "").removeprefix("#"))
        if element.get("href", "").startswith("#") and fragment and fragment not in ids:
            facts = {"fragment": fragment, "target": draft.problems.path, "nearest": suggestion(fragment, ids)}
            draft.problems.add(rules.HEADING_UNKNOWN, draft.line_of(f"#{fragment}"), **facts)
