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
# Families that are common words too: a name only where Văn or Thị follows.
_WORDS = "Cao Hà Châu Tô Thạch Sơn Danh Giang Lại Từ Viên".split()
_GIVEN = r"(?:[ \u00a0][^\W\d_]+)"
_NAME = re.compile(
    rf"(?<!\w)(?:(?:{'|'.join(_FAMILIES)}){_GIVEN}{{1,3}}|(?:{'|'.join(_WORDS)}) (?:Văn|Thị){_GIVEN}{{1,2}})(?!\w)"
)
# Streets, schools and temples bear names of the dead.
_OF_A_PLACE = re.compile(
    r"(?:đường|phố|trường|tiểu học|thcs|thpt|mầm non|cầu|chợ|chùa|đình|đền|xã|phường|quỹ|hẻm)\s+$", re.IGNORECASE
)
_FOLDED = "|".join(sorted({slugify(family) for family in _FAMILIES + _WORDS}))
_IN_A_FILE = re.compile(rf"(?:^|-)((?:{_FOLDED})-(?:van|thi)-[a-z]+)(?:-|$)")


def names_in(text: str) -> Iterator[str]:
    """Give what reads as a person's name; a street's or a school's is passed over."""
    for found in _NAME.finditer(text):
        words = list(itertools.takewhile(str.istitle, found[0].split()))
        if len(words) > 1 and not _OF_A_PLACE.search(text[: found.start()]):
            yield " ".join(words)


def name_in_slug(slug: str) -> str:
    """Give a person's name in the name of a file ("nguyen-van-an"), or the empty string."""
    found = _IN_A_FILE.search(slug)
    return found[1] if found else ""
