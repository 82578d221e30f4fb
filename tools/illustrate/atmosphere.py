"""Air and light: skies, the sun and moon, clouds, haze, rain and birds."""

from collections.abc import Sequence

from tools.illustrate.canvas import HEIGHT, WIDTH, Canvas
from tools.illustrate.geometry import Point, bend, steps
from tools.illustrate.palette import WHITE, Colour, clear


def sky(c: Canvas, stops: Sequence[Colour], horizon: float) -> None:
    """Wash the sky down to the horizon, and the horizon colour over the rest of the sheet."""
    c.wash(0, horizon, stops)
    c.wash(horizon, c.height, [stops[-1], stops[-1]])


def sun(c: Canvas, x: float, y: float, radius: float, colour: Colour) -> None:
    """A low disc with a wide halo; also serves as the moon."""
    c.glow(x, y, radius * 6, clear(colour, 0.45))
    c.glow(x, y, radius * 2.4, clear(colour, 0.55))
    c.oval(x, y, radius, radius, colour)


def cloud(c: Canvas, x: float, y: float, width: float, colour: Colour) -> None:
    """A bank of cumulus: a crisp, lit crest that melts away towards its flat foot."""
    for tier, opacity in ((0.62, 0.55), (1.0, 0.95)):
        puffs = [(c.rng.uniform(-0.38, 0.38), c.rng.uniform(0.07, 0.15)) for _ in range(10)]
        crest: list[Point] = []
        for share in steps(90):
            across = share - 0.5
            tops = [_dome(across - place, size * (1.15 - 2.4 * place * place)) for place, size in puffs]
            crest.append(
                (
                    x + across * width * (1.5 - tier * 0.5),
                    y - max(tops) * width * (1.6 - tier * 0.6),
                )
            )
        c.shade(
            [*crest, crest[0]],
            [clear(colour, opacity), clear(colour, opacity * 0.7), clear(colour, 0.04)],
        )


def _dome(across: float, radius: float) -> float:
    """Height of a half circle at a distance from its middle."""
    return (radius * radius - across * across) ** 0.5 if abs(across) < radius else 0.0


def streak(c: Canvas, x: float, y: float, width: float, colour: Colour) -> None:
    """A thin, wind-drawn evening cloud."""
    for _ in range(6):
        dx, dy = c.rng.uniform(-0.3, 0.3) * width, c.rng.uniform(-0.04, 0.04) * width
        long = c.rng.uniform(0.25, 0.5) * width
        c.poly(
            bend((x + dx - long, y + dy), (x + dx, y + dy - long * 0.09), (x + dx + long, y + dy))
            + bend((x + dx + long, y + dy), (x + dx, y + dy + long * 0.05), (x + dx - long, y + dy)),
            colour,
        )


def haze(c: Canvas, top: float, bottom: float, colour: Colour, strength: float = 0.6) -> None:
    """A bank of mist, thickest in the middle of its height."""
    c.wash(top, bottom, [clear(colour, 0), clear(colour, strength), clear(colour, 0)])


def rain(c: Canvas, count: int, colour: Colour) -> None:
    """Slanting rain over the whole sheet."""
    for _ in range(count):
        x, y = c.rng.uniform(0, WIDTH + 200), c.rng.uniform(-60, HEIGHT)
        length = c.rng.uniform(24, 70)
        c.line([(x, y), (x - length * 0.22, y + length)], colour, c.rng.uniform(0.8, 1.8))


def stars(c: Canvas, count: int, bottom: float) -> None:
    """Small stars, thinning out towards the horizon."""
    for _ in range(count):
        x, height = c.rng.uniform(0, WIDTH), c.rng.random() ** 1.5
        size = c.rng.uniform(0.7, 2.0)
        c.oval(x, height * bottom, size, size, clear(WHITE, 0.8 * (1 - height)))


def birds(c: Canvas, x: float, y: float, count: int, colour: Colour, size: float = 16) -> None:
    """A loose skein of egrets, each a pair of wing strokes."""
    for index in range(count):
        bx = x + index * size * 2.4 + c.rng.uniform(-6, 6)
        by = y + abs(index - count * 0.4) * size * 0.8 + c.rng.uniform(-5, 5)
        for side in (-1, 1):
            tip = (bx + side * size, by - size * c.rng.uniform(0.1, 0.45))
            c.line(bend((bx, by), (bx + side * size * 0.4, by - size * 0.6), tip), colour, 2.6)


def shafts(c: Canvas, x: float, y: float, colour: Colour) -> None:
    """Faint sunbeams fanning down from one point."""
    for index in range(7):
        foot = x + (index - 3) * 260 + c.rng.uniform(-40, 40)
        c.poly([(x, y), (foot - 60, HEIGHT), (foot + 60, HEIGHT)], colour)
