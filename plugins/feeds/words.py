"""Hashtags: tags as networks write them."""

from __future__ import annotations

import re

from vietnamese import slugify

_MOST_TAGS = 5


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
