"""The opening of an entry: its summary, or what stands for one where nobody wrote any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vietnamese import shorten

if TYPE_CHECKING:
    from portal.entry import Entry


def opening(entry: Entry, limit: int) -> str:
    """Give the summary, whole; else how the text begins, in at most `limit` characters; "" where there is no text."""
    return entry.summary or shorten(entry.body.text, limit)
