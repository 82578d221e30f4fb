"""Rivers, canals, ponds and what floats on them."""

from collections.abc import Sequence

from tools.illustrate.canvas import WIDTH, Canvas
from tools.illustrate.geometry import bend, lens, polar, ribbon
from tools.illustrate.palette import Colour, clear, dark, light, mix


def ripples(c: Canvas, top: float, bottom: float, count: int, colour: Colour) -> None:
    """Level glints that grow longer and further apart towards the viewer."""
    for _ in range(count):
        depth = c.rng.random() ** 0.8
        x, y = c.rng.uniform(-50, WIDTH + 50), top + (bottom - top) * depth
        glint(c, x, y, (20 + 110 * depth) * c.rng.uniform(0.4, 1), 1.5 + 4.5 * depth, colour)


def glint(c: Canvas, x: float, y: float, length: float, thick: float, colour: Colour) -> None:
    """One lens-shaped streak of light or shade on the water."""
    c.poly(ribbon(bend((x - length, y), (x, y), (x + length, y), 9), lens(thick)), colour)


def water(c: Canvas, top: float, bottom: float, stops: Sequence[Colour], count: int = 90) -> None:
    """A water surface with its darker and lighter ripples."""
    c.wash(top, bottom, stops)
    ripples(c, top, bottom, count // 2, clear(dark(stops[-1], 0.25), 0.25))
    ripples(c, top, bottom, count, clear(light(stops[0], 0.5), 0.3))


def glitter(c: Canvas, x: float, top: float, bottom: float, colour: Colour) -> None:
    """The broken path of light below a low sun or moon."""
    for index in range(46):
        depth = index / 46
        spread = 26 + 120 * depth
        y = top + (bottom - top) * depth
        length = c.rng.uniform(0.25, 0.8) * spread
        place = x + c.rng.uniform(-0.5, 0.5) * spread
        glint(c, place, y, length, 3 + 7 * depth, clear(colour, 0.8 - 0.5 * depth))


def hyacinth(c: Canvas, x: float, y: float, width: float, colour: Colour) -> None:
    """A drifting raft of water hyacinth with a few mauve flowers."""
    c.oval(x, y + width * 0.02, width * 0.5, width * 0.05, clear(dark(colour, 0.6), 0.5))
    for index in range(60):
        base = (x + c.rng.uniform(-0.45, 0.45) * width, y + (index / 60 - 0.5) * width * 0.06)
        tip = polar(base, c.rng.uniform(-165, -15), width * c.rng.uniform(0.05, 0.1))
        fill = mix(dark(colour, 0.3), light(colour, 0.3), c.rng.random())
        c.poly(ribbon(bend(base, (base[0], tip[1]), tip, 8), lens(width * 0.05)), fill)
        if index % 9 == 0:
            for step in range(3):
                c.oval(base[0], tip[1] - width * 0.018 * step, width * 0.012, width * 0.014, "#b9a0d6")


def lily_pad(c: Canvas, x: float, y: float, radius: float, colour: Colour) -> None:
    """A floating leaf in perspective, with its veins and one notch."""
    flat = radius * 0.32
    c.oval(x + radius * 0.04, y + flat * 0.22, radius, flat, clear(dark(colour, 0.7), 0.35))
    c.oval(x, y, radius, flat, colour)
    c.oval(x - radius * 0.06, y - flat * 0.08, radius * 0.86, flat * 0.84, light(colour, 0.1))
    for angle in range(0, 360, 30):
        tip = polar((0, 0), angle + 10, radius * 0.9)
        c.line([(x, y), (x + tip[0], y + tip[1] * 0.32)], dark(colour, 0.12), radius * 0.014)
    c.oval(x, y, radius * 0.05, flat * 0.07, light(colour, 0.45))
