"""Leafy plants: shade trees, shrubs in flower and bananas."""

from collections.abc import Sequence
from math import cos, radians

from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import bend, polar, ribbon, taper
from tools.illustrate.palette import SHADOW, WOOD, Colour, light, mix

Leafage = tuple[Colour, Colour]
"""The shaded and the sunlit colour of a crown."""


GREEN: Leafage = ("#2f5b3d", "#7fa650")


def foliage(c: Canvas, x: float, y: float, rx: float, ry: float, leaves: Leafage) -> None:
    """A leafy mass: dark clumps first, then smaller lit ones towards the upper left."""
    for layer in range(5):
        tone = mix(leaves[0], leaves[1], layer / 4)
        reach, shift = 0.84 - layer * 0.11, layer * 0.075
        for index in range(26):
            # The golden angle spreads the clumps evenly without any two lining up.
            angle, far = index * 137.5 + layer * 40, ((index + 0.5) / 26) ** 0.5 * reach
            dx, dy = polar((0, 0), angle + c.rng.uniform(-18, 18), far)
            size = c.rng.uniform(0.14, 0.25) * (1.15 - layer * 0.2)
            c.oval(x + (dx - shift) * rx, y + (dy - shift) * ry, size * rx, size * ry * 1.05, tone)


def tree(c: Canvas, x: float, y: float, height: float, leaves: Leafage = GREEN, spread: float = 0.42) -> None:
    """A broad shade tree standing on its own shadow."""
    c.oval(x, y, height * spread * 0.9, height * 0.035, SHADOW)
    bark, fork = mix(leaves[0], WOOD, 0.5), (x, y - height * 0.42)
    for side in (-1, 1):
        limb = bend(
            fork,
            (x + side * height * 0.06, y - height * 0.55),
            (x + side * height * spread * 0.5, y - height * 0.66),
        )
        c.poly(ribbon(limb, taper(height * 0.035, height * 0.015)), bark)
    trunk = bend((x, y), (x + height * 0.02, y - height * 0.3), (x, y - height * 0.62))
    c.poly(ribbon(trunk, lambda t: height * (0.045 + 0.05 * (1 - t) ** 5)), bark)
    foliage(c, x, y - height * 0.7, height * spread, height * 0.32, leaves)


def blossoms(
    c: Canvas,
    x: float,
    y: float,
    rx: float,
    ry: float,
    fills: Sequence[Colour],
    count: int,
    grain: float = 0.05,
) -> None:
    """Scatter small flowers or fruit over a crown."""
    for _ in range(count):
        dx, dy = polar((0, 0), c.rng.uniform(0, 360), c.rng.random() ** 0.5)
        size = c.rng.uniform(0.6, 1.2) * rx * grain
        c.oval(x + dx * rx, y + dy * ry, size, size * 0.85, c.rng.choice(fills))


def bush(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    leaves: Leafage = GREEN,
    flowers: Sequence[Colour] = (),
) -> None:
    """A rounded shrub, in flower when colours are given."""
    foliage(c, x, y - width * 0.25, width * 0.5, width * 0.32, leaves)
    if flowers:
        blossoms(c, x, y - width * 0.3, width * 0.42, width * 0.26, flowers, 26)


def banana(c: Canvas, x: float, y: float, height: float, leaves: Leafage = GREEN) -> None:
    """A banana plant with broad paddles, each with a pale midrib."""
    stem = bend((x, y), (x, y - height * 0.3), (x + height * 0.02, y - height * 0.55))
    c.poly(ribbon(stem, taper(height * 0.08, height * 0.05)), mix(leaves[1], "#a98d4c", 0.35))
    root = stem[-1]
    for index, angle in enumerate((-172, -8, -150, -32, -122, -62, -92)):
        length = height * c.rng.uniform(0.42, 0.55)
        rise = polar(root, angle + c.rng.uniform(-8, 8), length * 0.8)
        tip = (
            rise[0] + (rise[0] - root[0]) * 0.35,
            rise[1] + length * 0.35 * abs(cos(radians(angle))),
        )
        spine = bend(root, rise, tip, 20)
        tone = mix(leaves[0], leaves[1], (index + 1) / 7)
        c.poly(
            ribbon(spine, lambda t: height * 0.17 * min(1, t * 4) * (1 - t**4) if t > 0.08 else 3),
            tone,
        )
        c.line(spine[:-2], light(tone, 0.35), height * 0.008)
