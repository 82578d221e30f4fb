"""Small things people use: baskets, fruit, pots, lanterns, furniture."""

from math import sin

from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import bend, lens, polar, quad, ribbon
from tools.illustrate.palette import SHADOW, STRAW, WHITE, WOOD, Colour, clear, dark, light, mix
from tools.illustrate.pen import Pen
from tools.illustrate.trees import GREEN, Leafage


def heap(c: Canvas, x: float, y: float, width: float, fruit: Colour, size: float) -> None:
    """A pyramid of round fruit resting on y."""
    for row in range(3):
        count = max(1, int(width / size / 1.7) - row)
        for index in range(count):
            cx = x + (index - (count - 1) / 2) * size * 1.6
            cy = y - size * (0.6 + row * 1.15)
            tone = mix(fruit, dark(fruit, 0.25), c.rng.random() * 0.7)
            c.oval(cx, cy, size, size * 0.95, tone)
            c.oval(cx - size * 0.3, cy - size * 0.35, size * 0.32, size * 0.25, light(tone, 0.35))


def basket(c: Canvas, x: float, y: float, width: float, fruit: Colour | None = None, fill: Colour = STRAW) -> None:
    """A woven basket on the ground, heaped when it holds fruit."""
    pen = Pen(c, x, y, width)
    pen.shadow(0.5, SHADOW)
    c.oval(x, y - width * 0.5, width * 0.5, width * 0.13, dark(fill, 0.5))
    if fruit:
        heap(c, x, y - width * 0.475, width * 0.86, fruit, width * 0.115)
    wicker(pen, fill)


def wicker(pen: Pen, fill: Colour = STRAW) -> None:
    """The front of a basket, drawn last over what stands in it."""
    rim = bend((-0.5, -0.5), (0, -0.31), (0.5, -0.5))
    pen.shade([*rim, *bend((0.36, 0), (0, 0.07), (-0.36, 0))], [fill, dark(fill, 0.3)])
    for index in range(1, 5):
        level, half = -0.46 + index * 0.095, 0.5 - 0.026 * index
        weave = bend((-half, level), (0, level + 0.15), (half, level), 10)
        pen.line(weave, clear(dark(fill, 0.6), 0.35), 0.017)
    pen.line(rim, light(fill, 0.3), 0.04)


def potted(c: Canvas, x: float, y: float, height: float, leaves: Leafage = GREEN, pot: Colour = "#b4633f") -> None:
    """A leafy plant in a glazed pot."""
    c.oval(x, y, height * 0.24, height * 0.03, SHADOW)
    root = (x, y - height * 0.32)
    for index, angle in enumerate((-165, -15, -145, -35, -120, -60, -90)):
        tip = polar(root, angle, height * (0.42 + 0.22 * sin(index + 1)))
        tip = (tip[0], min(tip[1], y - height * 0.38))
        pull = (x + (tip[0] - x) * 0.3, tip[1] - height * 0.12)
        c.poly(ribbon(bend(root, pull, tip), lens(height * 0.11)), mix(*leaves, index / 6))
    c.shade(quad(x, y, height * 0.36, height * 0.24, height * 0.34), [light(pot, 0.15), dark(pot, 0.25)])
    c.box(x - height * 0.2, y - height * 0.36, height * 0.4, height * 0.06, light(pot, 0.2), 3)


def chair(c: Canvas, x: float, y: float, height: float, fill: Colour, facing: int = 1) -> None:
    """A plain waiting-room chair; y is the floor and the seat is at half its height."""
    for dx in (-0.22, 0.22):
        c.line(
            [(x + dx * height, y - height * 0.48), (x + dx * height * 1.15, y)],
            "#55606a",
            height * 0.04,
        )
    c.box(x - height * 0.28, y - height * 0.54, height * 0.56, height * 0.09, fill, 5)
    back = x - facing * height * 0.27
    c.box(back - height * 0.045, y - height * 1.02, height * 0.09, height * 0.54, dark(fill, 0.12), 5)


def table(c: Canvas, x: float, y: float, width: float, height: float, fill: Colour = WOOD) -> None:
    """A simple table seen from the front."""
    for side in (-1, 1):
        c.box(x + side * width * 0.44 - 7, y - height, 14, height, dark(fill, 0.25))
    c.box(x - width / 2, y - height, width, 16, light(fill, 0.18), 4)
    c.box(x - width / 2, y - height + 12, width, 10, dark(fill, 0.12))


def sack(c: Canvas, x: float, y: float, width: float, fill: Colour = "#cbb58b") -> None:
    """A filled sandbag lying flat on y."""
    c.box(x - width / 2, y - width * 0.36, width, width * 0.36, fill, width * 0.15)
    c.box(
        x - width * 0.46,
        y - width * 0.16,
        width * 0.92,
        width * 0.15,
        clear(dark(fill, 0.6), 0.28),
        width * 0.07,
    )
    c.line(
        bend(
            (x - width * 0.36, y - width * 0.28),
            (x, y - width * 0.2),
            (x + width * 0.36, y - width * 0.29),
            8,
        ),
        clear(WHITE, 0.4),
        2,
    )
