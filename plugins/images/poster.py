"""Posters: the share picture of an entry without a photograph, drawn in the theme's colours and typeface."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PIL import Image, ImageDraw

from images.lettering import BOLD, MEDIUM, line_width, shown, wrapped, write

if TYPE_CHECKING:
    from portal.shares import Poster, Shape

_SIZES = range(84, 39, -4)  # of the title, in pixels
_SIGNATURES = range(36, 15, -2)
_KICKERS = range(34, 19, -2)
_KICKER = 34
_MOST_LINES = 5
_LONGEST = 300  # signs of a title; no poster has room for more
_LEADING = 1.2
_QUALITY = 75
_COLOURS = {  # for a theme whose tokens.css has other names
    "paper": "#fdfbf6",
    "ink": "#211c18",
    "lotus": "#9a1c1f",
    "band": "#8f191c",
    "on-band": "#fff8ec",
    "gold": "#d8a63a",
}


class _Sheet(NamedTuple):
    """A poster at work: its picture, its colours, and where things stand in pixels."""

    image: Image.Image
    colour: dict[str, str]
    margin: int
    floor: int  # the top of the band at the bottom
    rule: int  # the height of a line

    @property
    def room(self) -> int:
        return self.image.width - 2 * self.margin


def draw(poster: Poster, shape: Shape) -> bytes:
    """Give the JPEG of a poster."""
    colours = tuple(sorted({**_COLOURS, **poster.colours}.items()))
    signature, kicker = shown(poster.signature), shown(poster.kicker)
    ground = _prepared(shape.width, shape.height, colours, signature, kicker)
    sheet = ground._replace(image=ground.image.copy())
    _title(sheet, shown(poster.title)[:_LONGEST] or signature)
    out = io.BytesIO()
    # Flat colours are light at any quality, and a site has thousands of posters: the faster way of two.
    sheet.image.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


@lru_cache(32)
def _prepared(width: int, height: int, colours: tuple[tuple[str, str], ...], signature: str, kicker: str) -> _Sheet:
    """Give all of a poster but its title, which posters of one section share; whoever writes on it takes a copy."""
    colour = dict(colours)
    image = Image.new("RGB", (width, height), colour["paper"])
    sheet = _Sheet(image, colour, width // 15, height * 5 // 6, height // 80)
    _ground(sheet)
    _signature(sheet, signature)
    _kicker(sheet, kicker)
    return sheet


def _ground(sheet: _Sheet) -> None:
    pen, (width, height) = ImageDraw.Draw(sheet.image), sheet.image.size
    pen.rectangle((0, sheet.floor, width, height), fill=sheet.colour["band"])
    pen.rectangle((0, sheet.floor - sheet.rule, width, sheet.floor), fill=sheet.colour["gold"])
    pen.rectangle((0, 0, width, sheet.rule), fill=sheet.colour["band"])


def _signature(sheet: _Sheet, signature: str) -> None:
    words, size = _line(signature, BOLD, _SIGNATURES, sheet.room)
    top = (sheet.floor + sheet.image.height) // 2 - size * 3 // 4
    write(sheet.image, (sheet.margin, top), words, BOLD, size, sheet.colour["on-band"])


def _line(text: str, file: str, sizes: range, room: int) -> tuple[list[str], int]:
    """Give the words of a text that fit on one line, and the largest size at which all do, or the smallest."""
    words = text.split()
    size = next((size for size in sizes if line_width(words, file, size) <= room), sizes[-1])
    while len(words) > 1 and line_width(words, file, size) > room:
        words = words[:-1]
    return words, size


def _kicker(sheet: _Sheet, kicker: str) -> None:
    words, size = _line(kicker, MEDIUM, _KICKERS, sheet.room)
    write(sheet.image, (sheet.margin, sheet.margin * 3 // 4), words, MEDIUM, size, sheet.colour["lotus"])


def _title(sheet: _Sheet, title: str) -> None:
    """Write the title beneath the kicker, as large as it fits."""
    top = sheet.margin * 3 // 4 + _KICKER + sheet.margin // 2
    size, lines = _fitted(title, sheet.room, sheet.floor - sheet.rule - top - sheet.margin // 2)
    for number, line in enumerate(lines):
        place = (sheet.margin, top + round(number * size * _LEADING))
        write(sheet.image, place, line, BOLD, size, sheet.colour["ink"])


def _fitted(title: str, width: int, height: int) -> tuple[int, list[list[str]]]:
    """Give the largest size at which the title fits, and its lines; at the smallest it is cut off."""
    for size in _SIZES:
        lines = wrapped(title, BOLD, size, width)
        if len(lines) <= _MOST_LINES and len(lines) * size * _LEADING <= height:
            return size, lines
    fits = int(height / (size * _LEADING))
    return size, lines if len(lines) <= fits else [*lines[: fits - 1], [*lines[fits - 1], "…"]]
