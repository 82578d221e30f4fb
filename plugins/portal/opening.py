"""The opening of a text: what stands for a summary where nobody wrote one."""

from __future__ import annotations

_MOST = 160  # characters: as much as search engines and networks show


def opening(text: str) -> str:
    """Give the first words of `text` on one line, at most 160 characters with the "…" of what is cut."""
    words = " ".join(text[: 2 * _MOST].split())
    return words if len(words) <= _MOST else f"{words[:_MOST].rsplit(' ', 1)[0].rstrip(',;:–- ')}…"
