"""Ground: tree lines, hills, fields and grass."""

from math import sin

from tools.illustrate.canvas import WIDTH, Canvas
from tools.illustrate.geometry import bend, ribbon, steps
from tools.illustrate.palette import Colour, dark, light, mix
from tools.illustrate.palms import coconut


def hill(c: Canvas, base: float, height: float, bottom: float, fill: tuple[Colour, Colour]) -> None:
    """A rolling silhouette across the sheet, shaded from crest to foot."""
    phase = c.rng.uniform(0, 6)
    crest = [
        (t * WIDTH, base - height * (0.5 + 0.3 * sin(t * 5 + phase) + 0.2 * sin(t * 13 + phase))) for t in steps(80)
    ]
    c.shade([*crest, (WIDTH, bottom), (0, bottom)], fill)


def treeline(c: Canvas, base: float, height: float, colour: Colour, palms: int = 6) -> None:
    """A far hedge of village trees with a few palm heads standing out of it."""
    for _ in range(palms):
        x, tall = c.rng.uniform(0, c.width), height * c.rng.uniform(1.6, 2.4)
        coconut(c, x, base, tall, (dark(colour, 0.12), colour), lean=c.rng.uniform(-0.15, 0.15))
    for layer in range(3):
        fill = mix(light(colour, 0.1), dark(colour, 0.12), layer / 2)
        x = -20.0
        while x < c.width + 20:
            size = height * c.rng.uniform(0.35, 0.75) * (1 - layer * 0.25)
            c.oval(x, base - size * 0.4, size * 1.15, size, fill)
            x += size * c.rng.uniform(0.7, 1.3)
    c.box(0, base - height * 0.2, c.width, height * 0.2, dark(colour, 0.12))


def field(c: Canvas, top: float, bottom: float, fill: tuple[Colour, Colour], rows: Colour, eye: float) -> None:
    """Flat ground whose rows run to a vanishing point at x = ``eye`` on its upper edge."""
    c.wash(top, bottom, fill)
    for index in range(-26, 27):
        near = eye + index * 120
        c.poly([(eye + index * 13, top), (near - 11, bottom), (near + 11, bottom)], rows)


def bunds(c: Canvas, top: float, bottom: float, count: int, colour: Colour) -> None:
    """Low banks between paddies: level lines that crowd together towards the horizon."""
    for index in range(count):
        depth = ((index + 0.6) / count) ** 2
        y, thick = top + (bottom - top) * depth, 2 + 12 * depth
        tilt = c.rng.uniform(-14, 14) * (0.3 + depth)
        c.poly([(0, y), (WIDTH, y + tilt), (WIDTH, y + tilt + thick), (0, y + thick)], colour)


def tuft(c: Canvas, x: float, y: float, height: float, colour: Colour, blades: int = 7) -> None:
    """A clump of grass."""
    for index in range(blades):
        lean = (index / max(blades - 1, 1) - 0.5) * height * 1.1 + c.rng.uniform(-4, 4)
        tall = height * c.rng.uniform(0.6, 1)
        fill = mix(dark(colour, 0.15), light(colour, 0.15), c.rng.random())
        spine = bend((x + lean * 0.2, y), (x + lean * 0.3, y - tall * 0.7), (x + lean, y - tall))
        c.poly(ribbon(spine, lambda t: height * 0.09 * (1 - t)), fill)


def meadow(c: Canvas, y: float, spread: float, height: float, colour: Colour) -> None:
    """A strip of tufts along the sheet, to soften an edge or close the foreground."""
    x = -20.0
    while x < WIDTH + 20:
        tuft(c, x, y + c.rng.uniform(0, spread), height * c.rng.uniform(0.6, 1.1), colour)
        x += height * c.rng.uniform(0.4, 0.8)
