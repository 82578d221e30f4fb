"""Mid-autumn lanterns."""

from collections.abc import Sequence

from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import bend, polar, steps
from tools.illustrate.palette import Colour, clear, dark, light, mix
from tools.illustrate.pen import Pen


def lantern(c: Canvas, x: float, y: float, size: float, fill: Colour) -> None:
    """A glowing ribbed paper lantern centred on (x, y)."""
    c.glow(x, y, size * 3.4, clear(fill, 0.6))
    pen = Pen(c, x, y, size)
    left = bend((-0.5, -0.75), (-1.6, 0), (-0.5, 0.75))
    right = [(-px, py) for px, py in reversed(left)]
    pen.shade([*left, *right], [fill, light(fill, 0.55), fill])
    for share in (-0.6, -0.2, 0.2, 0.6):
        rib = bend((share * 0.6, -0.75), (share * 1.9, 0), (share * 0.6, 0.75))
        pen.line(rib, clear(dark(fill, 0.4), 0.3), 0.04)
    for level in (-0.84, 0.72):
        pen.box(-0.42, level, 0.84, 0.13, dark(fill, 0.45), 0.06)
    for share in (-0.2, 0, 0.2):
        pen.line([(share, 0.85), (share, 1.5)], mix(fill, "#ffd27a", 0.4), 0.06)


def star_lantern(c: Canvas, x: float, y: float, size: float, fills: Sequence[Colour]) -> None:
    """A five-pointed cellophane lantern in a hoop."""
    c.glow(x, y, size * 3, clear(fills[0], 0.6))
    pen = Pen(c, x, y, size)
    hoop = [polar((0, 0), -90 + 360 * share, 1.12) for share in steps(40)]
    pen.line(hoop, light(fills[0], 0.4), 0.06)
    points = [polar((0, 0), -90 + 36 * turn, 0.42 if turn % 2 else 1) for turn in range(10)]
    pen.poly(points, fills[0])
    for index in range(0, 10, 2):
        pen.poly([(0, 0), points[index], points[index + 1]], fills[1])
    c.glow(x, y, size * 0.6, "#fff6c8cc")
