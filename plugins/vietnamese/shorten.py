"""Shortening: the one way in which a text that is too long is cut."""

from __future__ import annotations


def shorten(text: str, limit: int) -> str:
    """Give `text` in at most `limit` characters, with "…" for what is cut: between words, where there is a place."""
    if len(text) <= limit:
        return text
    head = text[:limit]  # a space that is its last sign leaves room for the ellipsis
    whole = head.rpartition(" ")[0].rstrip(" ,;:–—-")
    return f"{whole or head[:-1]}…"
