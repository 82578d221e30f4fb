"""Text: the plain words of a body, for search and for what is related."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markup.draft import Draft


def text(draft: Draft) -> None:
    """Take down the words; those of neighbouring blocks and cells are kept apart."""
    for cell in draft.tree.iter("td", "th", "br"):
        cell.tail = f" {cell.tail or ''}"
    draft.text = " ".join(draft.tree.text_content().split())
