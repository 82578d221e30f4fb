"""QR codes, drawn when the site is built.

A code is linear: of two addresses as long as each other, a letter that differs turns the same dots over, whatever the
other letters are (ISO/IEC 18004: the data, the Reed-Solomon bytes over GF(2⁸), and a mask that is added to both). The
addresses of a site differ in a few letters at their end, so the code of each is put together of a few that segno made.
That takes a tenth of the time, which ten thousand entries feel.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

import segno

from sharing.data import QrCode

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARGIN = 4  # units of white around a code (ISO/IEC 18004)
_MASK = 0  # readers take any; it must be the same for all, or their dots could not be added
_KEPT = 2048  # more than 36 letters and digits at each of an id's places
_DARK = re.compile("1+")


def qr_code(stem: str, end: str) -> QrCode:
    """Give the smallest code of the address `stem` + `end`, with as much to mend it from as that size has room for."""
    blank = "0" * len(end)
    width, dots = _made(stem + blank)
    for at, letter in enumerate(end):
        dots ^= _turned(stem, blank, at, letter)
    path = "".join(_path(f"{dots:0{width * width}b}", width))
    return QrCode(address=stem + end, size=width + 2 * _MARGIN, path=f"M{_MARGIN} {_MARGIN}.5{path}")


@lru_cache(_KEPT)
def _made(address: str) -> tuple[int, int]:
    """Give the width of an address's code, and its dots row by row as the bits of a number."""
    matrix = segno.make_qr(address, error="l", mask=_MASK).matrix
    return len(matrix), int("".join(str(dot) for row in matrix for dot in row), 2)


@lru_cache(_KEPT)
def _turned(stem: str, blank: str, at: int, letter: str) -> int:
    """Give the dots that `letter` at the place `at` of `blank` turns over."""
    address = f"{stem}{blank[:at]}{letter}{blank[at + 1 :]}"
    return _made(address)[1] ^ _made(stem + blank)[1]


def _path(dots: str, width: int) -> Iterator[str]:
    """Give the dark runs of each row as lines through its middle, each from where the last one ended."""
    here, down = 0, 0
    for row in range(width):
        for run in _DARK.finditer(dots[row * width : (row + 1) * width]):
            yield f"m{run.start() - here} {down}h{run.end() - run.start()}"
            here, down = run.end(), 0
        down += 1
