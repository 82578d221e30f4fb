"""Rooms: walls and floor, the window on the garden, the lotus sign."""

from tools.illustrate.canvas import WIDTH, Canvas
from tools.illustrate.geometry import bend, ribbon
from tools.illustrate.palette import Colour, clear, dark, mix
from tools.illustrate.palms import coconut


def room(c: Canvas, floor: float, wall: tuple[Colour, Colour], ground: tuple[Colour, Colour]) -> None:
    """An empty room: wall, skirting and a tiled floor in perspective."""
    c.wash(0, floor, wall)
    c.wash(floor, 1000, ground)
    c.box(0, floor - 14, WIDTH, 16, dark(wall[1], 0.18))
    line = clear(dark(ground[1], 0.4), 0.25)
    for index in range(-14, 15):
        c.line([(800 + index * 90, floor), (800 + index * 230, 1000)], line, 2)
    for index in range(1, 7):
        y = floor + (1000 - floor) * (index / 6) ** 1.7
        c.line([(0, y), (WIDTH, y)], line, 2)


def garden_window(c: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A wide window with palms outside."""
    c.box(x - 12, y - 12, width + 24, height + 24, "#fbf4e2", 4)
    c.shade(
        [(x, y), (x + width, y), (x + width, y + height), (x, y + height)],
        ["#a9d3d8", "#e3efd8", "#b9cf8c"],
    )
    for index in range(7):
        bx = x + width * (index + 0.5) / 7
        c.oval(
            bx,
            y + height * 0.86,
            width * 0.065,
            height * c.rng.uniform(0.08, 0.14),
            mix("#8fb47c", "#6d9a66", c.rng.random()),
        )
    for place in (0.24, 0.68):
        coconut(c, x + width * place, y + height * 0.9, height * 0.62, ("#4f8560", "#8fb46a"), 0.04)
    c.box(x, y + height * 0.86, width, height * 0.14, "#9dbb74")
    for bar in (1, 2):
        c.box(x + width * bar / 3 - 4, y, 8, height, "#fbf4e2")
    c.box(x - 22, y + height + 8, width + 44, 14, "#e6d8b8", 3)


def lotus_sign(c: Canvas, x: float, y: float) -> None:
    """A gold lotus on the panel above the counter."""
    for angle in (-70, 70, -40, 40, 0):
        tip = (x + angle * 0.75, y - 62 + abs(angle) * 0.55)
        spine = bend((x, y), ((x + tip[0]) / 2 + angle * 0.12, (y + tip[1]) / 2), tip, 12)
        c.poly(
            ribbon(spine, lambda t: 26 * (4 * t * (1 - t)) ** 0.8),
            mix("#e0a526", "#f6d789", 1 - abs(angle) / 80),
        )
    c.line(bend((x - 90, y + 14), (x, y + 26), (x + 90, y + 14)), "#f0c65a", 5)
