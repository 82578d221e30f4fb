"""Words for networks that allow so many: cut at a word, with an ellipsis; hashtags of tags."""

from __future__ import annotations

import re

from vietnamese import slugify

_MOST_TAGS = 5


def cut(text: str, limit: int) -> str:
    """Give `text` in at most `limit` characters; what is cut is cut between words, where there is one to cut at."""
    if len(text) <= limit:
        return text
    head = text[:limit]  # a space that is its last sign leaves room for the ellipsis
    whole = head.rpartition(" ")[0].rstrip(" ,;:–—-")
    return f"{whole or head[:-1]}…"


def hashtags(tags: tuple[str, ...]) -> str:
    """Give tags as networks write them: "người tốt việc tốt" → "#NguoiTotViecTot", "UBND xã" → "#UBNDXa"."""
    found = ("".join(map(_joined, re.findall(r"\w+", tag))) for tag in tags)
    return " ".join(f"#{tag}" for tag in dict.fromkeys(found) if tag and not tag.isdecimal())


def _joined(word: str) -> str:
    plain = slugify(word).replace("-", "")
    return plain.upper() if word.isupper() and len(word) > 1 else plain.capitalize()


def few(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Give as many tags as a post bears."""
    return tags[:_MOST_TAGS]
