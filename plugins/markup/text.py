"""Text: the plain words of a body, for search and for what is related."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markup.draft import Draft

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ENDS = (".", "!", "?", ":", ";", "…")


def text(draft: Draft) -> None:
    """Take down the words; those of neighbouring blocks and cells are kept apart."""
    for cell in draft.tree.iter("td", "th", "br"):
        cell.tail = f" {cell.tail or ''}"
    unended = [one for one in draft.tree.iter(*_HEADINGS) if not one.text_content().rstrip().endswith(_ENDS)]
    tails = [one.tail for one in unended]
    for one in unended:
        one.tail = f". {one.tail or ''}"  # or a heading runs into the sentence beneath it
    draft.text = " ".join(draft.tree.text_content().split())
    for one, tail in zip(unended, tails, strict=True):
        one.tail = tail
