"""Names of persons in Vietnamese text: a family name and one to three given names, each with a capital."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from vietnamese import slugify

if TYPE_CHECKING:
    from collections.abc import Iterator

# The family names that nearly all Vietnamese carry.
_FAMILIES = (
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Mai Trịnh Trương Đào Lương "
    "Thái Phùng Quách Tạ Tăng Triệu Hứa Nghiêm Tống Đàm Lưu Vương Kiều"
).split()
# Families that are common words too: names only where Văn or Thị follows.
_WORDS = "Cao Hà Châu Tô Thạch Sơn Danh Giang Lại Từ Viên".split()
_GIVEN = r"(?:[ \u00a0][^\W\d_]+)"
_FAMILY = "|".join(_FAMILIES)
# A family with one to three given names; or any word before Văn or Thị.
_NAME = re.compile(
    rf"(?<!\w)(?:[^\W\d_]+[ \u00a0](?:Văn|Thị){_GIVEN}{{1,2}}|(?:{_FAMILY}){_GIVEN}{{1,3}})(?!\w)", re.IGNORECASE
)
_MIDDLE = {"văn", "thị"}
# Streets, schools and temples bear names of the dead.
_PLACES = "đường|phố|hẻm|trường|tiểu học|thcs|thpt|mầm non|cầu|chợ|chùa|đình|đền|quỹ"
_OF_A_PLACE = re.compile(rf"(?<!\w)(?:{_PLACES})\s+$", re.IGNORECASE)
_NO_PLACE = re.compile(r"(?:gia đình|yêu cầu|dân phố|nhu cầu)\s+$", re.IGNORECASE)
_FOLDED = "|".join(sorted({slugify(family) for family in _FAMILIES + _WORDS}))
_IN_A_FILE = re.compile(rf"(?:^|-)((?:{_FOLDED})-(?:van|thi)-[a-z]+)(?:-|$)")


def names_in(text: str) -> Iterator[str]:
    """Give what reads as a person's name; a street's or a school's is passed over."""
    for found in _NAME.finditer(text):
        words = list(itertools.takewhile(_is_capital, found[0].split()))
        is_full = len(words) > 2 and words[1].lower() in _MIDDLE
        if is_full or (len(words) > 1 and words[1].lower() not in _MIDDLE and not _is_a_place(text[: found.start()])):
            yield " ".join(words)


def _is_capital(word: str) -> bool:
    return word.istitle() or (word.isupper() and len(word) > 1)


def _is_a_place(before: str) -> bool:
    return bool(_OF_A_PLACE.search(before)) and not _NO_PLACE.search(before)


def name_in_slug(slug: str) -> str:
    """Give a person's name with Văn or Thị in the name of a file ("nguyen-van-an"), or the empty string."""
    found = _IN_A_FILE.search(slug)
    return found[1] if found else ""
