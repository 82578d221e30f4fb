"""QR codes, drawn when the site is built."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import segno

from sharing.data import QrCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MARGIN = 4  # units of white around a code (ISO/IEC 18004)
_MASK = 0  # readers take any; this is the best one most often, and trying all eight takes five times as long


def qr_code(address: str) -> QrCode:
    """Give the smallest code of `address`, with as much to mend it from as that size has room for."""
    matrix = segno.make_qr(address, error="l", mask=_MASK).matrix
    return QrCode(address=address, size=len(matrix) + 2 * _MARGIN, path="".join(_path(matrix)))


def _path(matrix: Iterable[Iterable[int]]) -> Iterator[str]:
    """Give the dark runs of each row as lines through its middle, each from where the last one ended."""
    at_x, at_y = 0.0, 0.0
    for y, row in enumerate(matrix, _MARGIN):
        for start, length in _dark(row):
            x, middle = start + _MARGIN, y + 0.5
            yield f"m{x - at_x:g} {middle - at_y:g}h{length}"
            at_x, at_y = x + length, middle


def _dark(row: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Give where each dark run of a row starts, and its length."""
    start = 0
    for is_dark, units in groupby(row):
        length = len(list(units))
        if is_dark:
            yield start, length
        start += length
