"""Tools of a sitter's work, in heads from the chin."""

from tools.illustrate.geometry import Point, arc, bend, lens, loop, polar, quad, ribbon
from tools.illustrate.palette import WHITE, WOOD, clear, dark, light
from tools.illustrate.pen import Pen

STEEL = "#b9c2c6"


def hoe(pen: Pen) -> None:
    """A hoe carried over the right shoulder."""
    pen.line([(0.26, 1.58), (1.2, -0.36)], dark(WOOD, 0.1), 0.09)
    pen.line([(0.25, 1.56), (1.185, -0.36)], light(WOOD, 0.2), 0.03)
    pen.poly([(1.06, -0.5), (1.3, -0.38), (1.5, 0.02), (1.3, 0.06), (1.14, -0.22)], STEEL)
    pen.poly([(1.3, -0.38), (1.5, 0.02), (1.43, 0.03), (1.22, -0.36)], dark(STEEL, 0.3))


def oar(pen: Pen) -> None:
    """An upright oar, its blade up."""
    pen.poly(
        loop([(0.86, -1.3), (1.0, -1.15), (1.02, -0.6), (0.9, -0.3), (0.77, -0.6), (0.76, -1.15)]), light(WOOD, 0.14)
    )
    pen.line([(0.89, -1.2), (0.89, 2.3)], WOOD, 0.1)
    pen.line([(0.87, -1.2), (0.87, 2.3)], light(WOOD, 0.3), 0.025)


def net(pen: Pen, foot: Point, head: Point) -> None:
    """A long-handled net with some mesh."""
    pen.line([foot, head], "#b08a4e", 0.075)
    x, y = polar(head, -62, 0.26)
    pen.oval(x, y, 0.28, 0.24, clear("#e8f2ee", 0.45))
    for angle in range(0, 180, 22):
        pen.line([polar((x, y), angle, 0.24), polar((x, y), angle + 180, 0.24)], clear("#4d6a6a", 0.5), 0.008)
    for share in (0.35, 0.7):
        pen.line(arc(x, y, 0.28 * share, 0.24 * share, 0, 360), clear("#4d6a6a", 0.5), 0.008)
    pen.line(arc(x, y, 0.28, 0.24, 0, 360), "#5b6f78", 0.035)


def scissors(pen: Pen, x: float, y: float) -> None:
    """Open scissors pointing up, the rings in the hand."""
    for side in (-1, 1):
        tip = (x + side * 0.13, y - 0.62)
        pen.poly(
            ribbon(bend((x - side * 0.05, y), (x + side * 0.02, y - 0.3), tip, 10), lens(0.085)),
            dark(STEEL, 0.14 + side * 0.1),
        )
        pen.line(arc(x - side * 0.11, y + 0.13, 0.08, 0.1, 0, 360), "#3a4048", 0.035)
    pen.disc(x, y - 0.1, 0.022, "#59616b")


def comb(pen: Pen, x: float, y: float) -> None:
    """A dark comb, teeth to the left."""
    pen.box(x, y - 0.56, 0.06, 0.6, "#37322f", 0.02)
    for index in range(13):
        pen.box(x - 0.085, y - 0.54 + index * 0.034, 0.09, 0.014, "#37322f")


def drop(pen: Pen, x: float, y: float, size: float) -> None:
    """A red drop."""
    outline = [*bend((x, y - size * 1.7), (x + size * 0.35, y - size * 0.8), (x + size * 0.95, y), 10)]
    outline += arc(x, y + size * 0.1, size, size, 0, 180)
    outline += bend((x - size * 0.95, y), (x - size * 0.35, y - size * 0.8), (x, y - size * 1.7), 10)
    pen.poly(outline, "#c43a34")
    pen.oval(x - size * 0.4, y + size * 0.15, size * 0.18, size * 0.3, light("#c43a34", 0.5))


def clipboard(pen: Pen, x: float, y: float) -> None:
    """A board with a form on it: lines and a red drop instead of words."""
    pen.box(x - 0.36, y - 0.46, 0.72, 0.94, "#8a5f3a", 0.05)
    pen.box(x - 0.31, y - 0.38, 0.62, 0.8, "#fdfaf0", 0.02)
    pen.box(x - 0.14, y - 0.52, 0.28, 0.13, STEEL, 0.03)
    drop(pen, x - 0.17, y - 0.18, 0.085)
    for index in range(6):
        wide = (0.26, 0.2, 0.5, 0.44, 0.5, 0.3)[index]
        left = x - 0.02 if index < 2 else x - 0.25
        pen.box(left, y - 0.24 + index * 0.1, wide, 0.028, "#b9c6c4", 0.01)


def sewing_machine(pen: Pen) -> None:
    """A machine on its table with white cloth under the needle."""
    body = "#2f5d62"
    pen.box(-1.7, 1.98, 3.4, 0.5, WOOD)
    pen.box(-1.7, 1.98, 3.4, 0.06, light(WOOD, 0.3))
    pen.disc(0.98, 1.44, 0.2, "#4a4f55")
    pen.disc(0.98, 1.44, 0.11, STEEL)
    pen.box(0.5, 1.26, 0.42, 0.68, body, 0.06)
    pen.box(-0.62, 1.26, 1.5, 0.3, body, 0.1)
    pen.box(-0.62, 1.26, 0.27, 0.52, body, 0.06)
    pen.line([(-0.485, 1.76), (-0.485, 1.97)], STEEL, 0.03)
    pen.line([(-0.28, 1.41), (0.42, 1.41)], "#e0b04a", 0.022)
    pen.disc(0.62, 1.42, 0.075, "#e0b04a")
    pen.poly(quad(0.28, 1.27, 0.12, 0.16, 0.17), "#c9655a")
    pen.box(-0.85, 1.9, 1.8, 0.09, dark(body, 0.2), 0.03)
    cloth = [(-1.5, 2.3), (-1.3, 1.96), (-0.7, 1.88), (-0.1, 1.9), (0.3, 1.95), (0.1, 2.2), (-0.5, 2.5), (-1.2, 2.5)]
    pen.poly(loop(cloth), WHITE)
    pen.line(bend((-1.25, 2.05), (-0.8, 2.12), (-0.5, 1.96), 10), clear("#8fa0a8", 0.6), 0.016)
    pen.line(bend((-0.4, 1.97), (-0.1, 2.1), (0.05, 2.15), 10), clear("#8fa0a8", 0.6), 0.016)
