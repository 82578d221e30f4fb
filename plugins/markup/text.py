"""Text: the plain words of a body, for search and for what is related."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markup.draft import Draft


def text(draft: Draft) -> None:
    """Take down the words; Markdown's line ends keep those of neighbouring blocks apart."""
    draft.text = " ".join(draft.tree.text_content().split())
