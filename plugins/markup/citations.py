"""Citations: numbers of official documents in the text are set aside, to be linked when all documents are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal.citing import NUMBER
from portal.entry import LINK_MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from markup.draft import Draft

CITE = "x-cite"
_CLOSED = frozenset({"a", "code", "pre", "h2", "h3", "h4", "h5", "h6", CITE})  # what a link has no place in


def citations(draft: Draft) -> None:
    """Number each citation: <x-cite>, the mark, its number, "|", the text."""
    if NUMBER.search(draft.text):
        for element in list(_open(draft.tree)):
            if element.text:
                _treat(element, None, draft)
            for child in list(element):
                if child.tail:
                    _treat(element, child, draft)


def _open(element: HtmlElement) -> Iterator[HtmlElement]:
    if isinstance(element.tag, str) and element.tag not in _CLOSED:
        yield element
        for child in element:
            yield from _open(child)


def _treat(parent: HtmlElement, before: HtmlElement | None, draft: Draft) -> None:
    """Set aside the citations in the text of `parent`, or in that which follows its child `before`."""
    text = str((parent.text if before is None else before.tail) or "")
    at = 0 if before is None else parent.index(before) + 1
    found = list(NUMBER.finditer(text))
    if not found:
        return
    _put(parent, before, text[: found[0].start()])
    ends = [match.start() for match in found[1:]] + [len(text)]
    for match, end in zip(found, ends, strict=True):
        cite = parent.makeelement(CITE)
        cite.text, cite.tail = f"{LINK_MARK}{len(draft.cites)}|{match[0]}", text[match.end() : end]
        draft.cites.append(match[0])
        parent.insert(at, cite)
        at += 1


def _put(parent: HtmlElement, before: HtmlElement | None, text: str) -> None:
    if before is None:
        parent.text = text
    else:
        before.tail = text
