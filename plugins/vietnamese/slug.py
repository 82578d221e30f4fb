"""Slugs: the readable part of an address."""

from __future__ import annotations

import re
from functools import lru_cache

from vietnamese.fold import fold

_NOT_ADDRESS = re.compile(r"[^a-z0-9]+")
MAX_LENGTH = 80  # characters; longer addresses break when pasted into messages


@lru_cache(8192)  # the same few hundred tags come again and again
def slugify(text: str, limit: int = MAX_LENGTH) -> str:
    """Give the ASCII slug of `text`: "Chào mừng 2/9 ở Gò Đen" → "chao-mung-2-9-o-go-den".

    NFC and NFD spellings give the same slug. A slug longer than `limit` characters is cut at a word.
    Text without a Latin letter or digit gives the empty string.
    """
    slug = _NOT_ADDRESS.sub("-", fold(text)).strip("-")
    return slug if len(slug) <= limit else _cut(slug, limit)


def _cut(slug: str, limit: int) -> str:
    head, _, _ = slug[: limit + 1].rpartition("-")
    return head or slug[:limit]
