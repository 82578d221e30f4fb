"""Lettering: words in the theme's typeface, each drawn once per size, however many posters show it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import font_manrope
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Iterator

BOLD, MEDIUM = font_manrope.ManropeExtraBold, font_manrope.ManropeSemiBold
_MEASURED = 100  # pixels; widths at other sizes follow from those at this one
_SLACK = 1.01  # for the rounding of letters to pixels
_SPACE = 0.26  # of the size


def shown(text: str) -> str:
    """Give the letters of a text that the typeface has: an emoji would be an empty box."""
    known = _letters()
    return re.sub(r"\s+", " ", "".join(sign for sign in text if ord(sign) in known or sign.isspace())).strip()


def wrapped(text: str, file: str, size: int, width: int) -> list[list[str]]:
    """Cut a text into lines of words that are at most `width` pixels wide."""
    lines: list[list[str]] = [[]]
    filled = 0.0
    for word in _fitting(text, file, size, width):
        wide = word_width(word, file, size)
        if lines[-1] and filled + _SPACE * size + wide > width:
            lines.append([])
            filled = 0.0
        filled += wide + (_SPACE * size if lines[-1] else 0)
        lines[-1].append(word)
    return lines


def line_width(words: list[str], file: str, size: int) -> float:
    """Give the width of a line in pixels."""
    return sum(word_width(word, file, size) for word in words) + _SPACE * size * (len(words) - 1)


def write(image: Image.Image, place: tuple[int, int], words: list[str], file: str, size: int, colour: str) -> None:
    """Write a line; `place` is where its first letter begins and the top of its tallest accents."""
    left, top = float(place[0]), place[1]
    for word in words:
        mask, (aside, below) = _mask(word, file, size)
        image.paste(colour, (round(left) + aside, top + below), mask)
        left += word_width(word, file, size) + _SPACE * size


def _fitting(text: str, file: str, size: int, width: int) -> Iterator[str]:
    """Give the words; one that is wider than a line is cut."""
    for word in text.split():
        rest = word
        while word_width(rest, file, size) > width:
            fits = _count_fitting(rest, file, size, width)
            yield rest[:fits]
            rest = rest[fits:]
        yield rest


def _count_fitting(word: str, file: str, size: int, width: int) -> int:
    """Give how many letters of a word fit, at least one."""
    few, many = 1, len(word)
    while many - few > 1:
        middle = (few + many) // 2
        few, many = (middle, many) if word_width(word[:middle], file, size) <= width else (few, middle)
    return few


def word_width(word: str, file: str, size: int) -> float:
    """Give the width of a word in pixels."""
    return _measured(word, file) * size / _MEASURED * _SLACK


@lru_cache(8192)
def _measured(word: str, file: str) -> float:
    return _font(file, _MEASURED).getlength(word)


@lru_cache(2048)
def _mask(word: str, file: str, size: int) -> tuple[Image.Image, tuple[int, int]]:
    """Give the dots of a word, no more than it needs, and how far they stand from where it begins."""
    font = _font(file, size)
    mask = Image.new("L", (int(font.getlength(word)) + size, size * 3 // 2))
    ImageDraw.Draw(mask).text((0, 0), word, font=font, fill=255)
    left, top, right, bottom = mask.getbbox() or (0, 0, 1, 1)
    return mask.crop((left, top, right, bottom)), (left, top)


@cache
def _letters() -> frozenset[int]:
    with TTFont(BOLD, lazy=True) as font:
        return frozenset(font.getBestCmap())


@cache
def _font(file: str, size: int) -> ImageFont.FreeTypeFont:
    # The basic layout needs no other library, and gives the same bytes on every machine: letters come precomposed.
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)
