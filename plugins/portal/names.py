"""The nearest name to a mistyped one, also when it was typed in Vietnamese."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

# What editors write when they think of a field or a value by its Vietnamese name.
_VIETNAMESE = {
    "tieu de": "title",
    "ten bai": "title",
    "ngay": "date",
    "ngay dang": "date",
    "tom tat": "summary",
    "sapo": "summary",
    "mo ta": "summary",
    "tac gia": "authors",
    "nguoi viet": "authors",
    "tu khoa": "tags",
    "the": "tags",
    "anh": "cover",
    "anh bia": "cover",
    "anh dai dien": "cover",
    "trang thai": "status",
    "het han": "expires",
    "cap nhat": "updated",
    "dinh chinh": "corrections",
    "dia chi cu": "aliases",
    "van ban": "documents",
    "chu thich": "caption",
    "nguon anh": "credit",
    "loi ta": "alt",
    "tep": "file",
    "nhap": "draft",
    "ban nhap": "draft",
    "dang": "published",
    "da dang": "published",
    "da duyet": "published",
    "xuat ban": "published",
    "cong khai": "published",
}


def nearest(name: str, known: Iterable[str]) -> str:
    """Give the one of `known` that `name` most likely means, or the empty string."""
    choices = list(known)
    meant = _VIETNAMESE.get(fold(name).replace("_", " ").replace("-", " "), "")
    if meant in choices:
        return meant
    return next(iter(get_close_matches(name.lower(), choices, n=1, cutoff=0.6)), "")


def suggestion(name: str, known: Iterable[str]) -> str:
    """Give ' (ý bạn là "title"?)' for a message, or the empty string where nothing is near."""
    found = nearest(name, known)
    return f' (ý bạn là "{found}"?)' if found else ""
