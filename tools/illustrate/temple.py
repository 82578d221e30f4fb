"""The curved roof of a communal house."""

from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import Path, Point, bend, ribbon, taper
from tools.illustrate.palette import TILE, Colour, clear, dark, light


def temple_roof(c: Canvas, x: float, y: float, width: float, height: float, fill: Colour = TILE) -> None:
    """A communal-house roof: long sagging eaves whose corners sweep up."""
    top, half, low = width * 0.3, width / 2, y - height * 0.22
    left = bend((x - half, low), (x - half * 0.62, y - height * 0.1), (x - top, y - height), 14)
    right = [(2 * x - px, py) for px, py in left]
    eave = bend((x + half, low), (x, y + height * 0.28), (x - half, low), 30)
    c.shade([*left, *right[::-1], *eave], [light(fill, 0.12), dark(fill, 0.12)])
    for index in range(1, 50):
        foot, side = eave[round(index / 50 * 29)], 1 - index / 25
        pull = (x + side * half * 0.62, y - height * (0.5 - 0.38 * side * side))
        c.line(bend((x + side * top, y - height), pull, foot, 10), clear(dark(fill, 0.7), 0.2), 1.6)
    c.line([(px, py + 2) for px, py in eave], dark(fill, 0.4), 7)
    _ridges(c, (left, right), (width * 0.04, height * 0.2), fill)


def _ridges(c: Canvas, hips: tuple[Path, Path], horn: Point, fill: Colour) -> None:
    """The hip ridges with their upturned horns, and the sagging main ridge between them."""
    for side, hip in zip((-1, 1), hips, strict=True):
        c.line(hip, dark(fill, 0.28), 9)
        x, y = hip[0]
        tip = (x + side * horn[0], y - horn[1])
        c.poly(ribbon(bend((x, y), (x + side * horn[0] * 0.75, y), tip), taper(10, 3)), dark(fill, 0.4))
    (left, level), (right, _) = hips[0][-1], hips[1][-1]
    middle = ((left + right) / 2, level + 4)
    c.line(bend((left - 16, level - 16), middle, (right + 16, level - 16)), dark(fill, 0.4), 13)
