"""The order of the Vietnamese alphabet, with tones as tie-breakers.

Source: the order of Vietnamese dictionaries (a ă â b c d đ e ê …; ngang, huyền, hỏi, ngã, sắc, nặng),
the same as CLDR's collation for `vi`.
"""

from __future__ import annotations

import re
import unicodedata

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: rank for rank, letter in enumerate(_ALPHABET)}
_TONES = {mark: rank for rank, mark in enumerate("\u0300\u0309\u0303\u0301\u0323", start=1)}
_CHUNK = re.compile(r"(\d+)")
_SPACE, _OTHER, _NUMBER, _LETTER = range(4)

Primary = tuple[tuple[int, int], ...]
SortKey = tuple[Primary, tuple[int, ...], str]


def sort_key(text: str) -> SortKey:
    """Give the key by which `sorted` puts names in Vietnamese order: letters, then tones, then case.

    Runs of digits compare as numbers, so that "Tổ 2" stands before "Tổ 10".
    """
    composed = unicodedata.normalize("NFC", text)
    primary: list[tuple[int, int]] = []
    tones: list[int] = []
    for chunk in _CHUNK.split(composed.casefold()):
        if chunk.isdecimal():
            primary.append((_NUMBER, int(chunk)))
        else:
            _letters(chunk, primary, tones)
    return tuple(primary), tuple(tones), composed


def _letters(chunk: str, primary: list[tuple[int, int]], tones: list[int]) -> None:
    for character in chunk:
        letter, tone = _split(character)
        primary.append(_weight(letter))
        tones.append(tone)


def _split(character: str) -> tuple[str, int]:
    """Part a character into its letter and the rank of its tone: "ế" → ("ê", 4); a mark that no letter bears is one."""
    marks = unicodedata.normalize("NFD", character)
    tone = next((_TONES[mark] for mark in marks if mark in _TONES), 0)
    bare = "".join(mark for mark in marks if mark not in _TONES)
    return unicodedata.normalize("NFC", bare) or character, tone


def _weight(letter: str) -> tuple[int, int]:
    if letter in _RANK:
        return _LETTER, _RANK[letter]
    return (_SPACE, 0) if letter.isspace() else (_OTHER, ord(letter[0]))
