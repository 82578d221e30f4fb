"""Rice plants close up."""

from collections.abc import Callable

from tools.illustrate.canvas import WIDTH, Canvas
from tools.illustrate.geometry import Point, bend, lens, ribbon
from tools.illustrate.palette import Colour, dark, light, mix


def rice_ear(c: Canvas, x: float, y: float, height: float, lean: float, colour: Colour) -> None:
    """One stalk whose heavy ear droops to the side it leans to."""
    top, side = (x + lean * 0.35, y - height), 1 if lean > 0 else -1
    stalk = bend((x, y), (x, y - height * 0.6), top)
    droop = bend(top, (top[0] + lean * 0.45, top[1] - height * 0.16), _tip(top, lean, height), 13)
    c.line(stalk + droop[:7], mix(colour, "#6f7d34", 0.55), max(height * 0.014, 1.6))
    grain = height * 0.034
    for index, (gx, gy) in enumerate(droop):
        fill = mix(light(colour, 0.25), dark(colour, 0.12), (index % 3) / 2)
        for dx, dy in ((-0.7, -0.5), (0.7, 0.4)):
            start = (gx + dx * grain, gy + dy * grain)
            end = (start[0] + side * grain * 1.4, start[1] + grain * 2)
            c.poly(ribbon(bend(start, start, end, 6), lens(grain * 1.25)), fill)


def _tip(top: Point, lean: float, height: float) -> Point:
    return top[0] + lean * 0.85, top[1] + height * 0.13


def rice_leaf(c: Canvas, x: float, y: float, height: float, lean: float, colour: Colour) -> None:
    """A long arching blade."""
    spine = bend((x, y), (x + lean * 0.2, y - height), (x + lean, y - height * 0.82))
    c.poly(ribbon(spine, lambda t: height * 0.05 * (1 - t) ** 0.7), colour)


def rice_bank(c: Canvas, y: Callable[[float], float], height: float, leaf: Colour, ear: Colour, gap: float) -> None:
    """A foreground of ripe rice along the curve ``y``."""
    x = -30.0
    while x < WIDTH + 30:
        lean = c.rng.choice((-1, 1, 1)) * height * c.rng.uniform(0.25, 0.5)
        tall = height * c.rng.uniform(0.75, 1.1)
        rice_leaf(c, x, y(x), tall, -lean, mix(leaf, ear, c.rng.uniform(0, 0.4)))
        rice_leaf(c, x + gap * 0.4, y(x), tall * 0.8, lean * 1.3, dark(leaf, c.rng.uniform(0, 0.3)))
        rice_ear(c, x, y(x), tall, lean, mix(ear, "#c98a2b", c.rng.uniform(0, 0.4)))
        x += gap * c.rng.uniform(0.6, 1.4)
