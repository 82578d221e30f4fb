"""Names that no line parts: of people and places, and of the offices that every portal speaks of.

A name is known by its shape, so that hamlets and rivers no list has are kept whole too: capitalised syllables side by
side ("Cồn Én"), with the word before them that says what bears the name ("ấp Cồn Én", "bà Lụa", "khu phố 2").
"""

from __future__ import annotations

import re
from functools import lru_cache

from vietnamese.binding import NO_BREAK, bound

MOST = 16
"""How many letters and spaces are kept on one line: more would not fit a phone's, in the largest text size."""

_SIGNS = (*map(chr, range(0x41, 0x250)), *map(chr, range(0x1E00, 0x1F00)))
_UPPER, _LOWER = ("".join(filter(is_one, _SIGNS)) for is_one in (str.isupper, str.islower))
_SYLLABLE = rf"[{_UPPER}][{_LOWER}]*(?!\w)"
_TITLES = "ông|bà|anh|chị|em|cô|thầy|chú|bác|cụ"
_PLACES = (
    "thị trấn|thị xã|thành phố|khu phố|xã|phường|quận|huyện|tỉnh|ấp|thôn|xóm|tổ|"
    "rạch|sông|kênh|cống|cầu|chợ|đường|đình|chùa|bến|đầm"
)
_NAME = re.compile(
    rf"(?<!\w)(?:(?P<what>(?i:{_TITLES}|{_PLACES})) (?P<number>\d+(?!\w))|"
    rf"(?:(?P<kind>(?i:{_TITLES}|{_PLACES})) )?(?P<name>{_SYLLABLE}(?: {_SYLLABLE})*)(?P<dash> –(?= ))?)"
)
_OFFICE = re.compile(r"(?i:uỷ ban|ủy ban|nhân dân|hội đồng|trung tâm|văn phòng|mặt trận|tổ quốc|một cửa)(?!\w)")


@lru_cache(8192)  # the titles of the newest entries stand on page after page
def unparted(text: str) -> str:
    """Give a plain text that breaks in no name, nor where `bound` keeps it whole; a long name breaks between pairs."""
    return _OFFICE.sub(lambda found: _joined(found[0].split()), _NAME.sub(_whole, bound(text)))


def _whole(found: re.Match[str]) -> str:
    if found["number"]:
        return _joined((*found["what"].split(), found["number"]))
    kind, name = (found["kind"] or "").split(), found["name"].split()
    runs = (kind + name,) if _fits(kind + name) else (kind, name) if _fits(name) else (kind, *_pairs(name))
    return " ".join(_joined(run) for run in (_dashed(runs) if found["dash"] else runs) if run)


def _dashed(runs: tuple[list[str], ...]) -> tuple[list[str], ...]:
    """Keep the dash after a name ("Bến Trâm – Rạch Vồn") from beginning a line, where there is room for it."""
    last = [*runs[-1], "–"]
    return (*runs[:-1], last) if _fits(last) else (*runs, ["–"])


def _fits(words: list[str]) -> bool:
    return len(" ".join(words)) <= MOST


def _pairs(words: list[str]) -> list[list[str]]:
    """Cut a name in twos from its end, where the given name stands: "Châu | Hữu Khương"."""
    odd = len(words) % 2
    return [words[:odd], *(words[at : at + 2] for at in range(odd, len(words), 2))]


def _joined(words: list[str] | tuple[str, ...]) -> str:
    return NO_BREAK.join(words)
