"""Tone-blind matching: what a reader types on a phone without a Vietnamese keyboard."""

from __future__ import annotations

import unicodedata

# đ is a letter of its own in Unicode: it has no decomposition, so NFD leaves it alone.
_D_BAR = str.maketrans("đĐ", "dD")


def fold(text: str) -> str:
    """Give `text` in lower case without tones, marks and doubled spaces: "Người Tốt" → "nguoi tot"."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_D_BAR).casefold())
    plain = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return " ".join(plain.split())
