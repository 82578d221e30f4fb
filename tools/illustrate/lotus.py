"""The lotus: open flower, bud and seed pod."""

from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import bend, polar, ribbon
from tools.illustrate.palette import Colour, clear, dark, light, mix

Petals = tuple[Colour, Colour]
"""The colour at a petal's tip and towards its heart."""


def stem(c: Canvas, x: float, y: float, length: float, width: float) -> None:
    """A smooth green stalk going down from (x, y)."""
    path = bend((x, y), (x + width * 2, y + length / 2), (x - width, y + length))
    c.line(path, "#4f7f4a", width)
    c.line([(px - width * 0.25, py) for px, py in path], clear("#b9d08a", 0.6), width * 0.2)


def petal(c: Canvas, x: float, y: float, angle: float, size: float, wide: float, fill: Petals) -> None:
    """One cupped petal: a pointed oval, pale at the heart, with fine veins."""
    tip = polar((x, y), angle, size)
    lean = 1 if angle > -90 else -1
    pull = polar((x, y), angle + lean * 16, size * 0.62)
    spine = bend((x, y), pull, tip, 18)
    shape = ribbon(spine, lambda t: size * wide * (4 * t * (1 - t)) ** 0.75 * (1.12 - 0.3 * t))
    c.shade(shape, [fill[0], mix(fill[0], fill[1], 0.65), fill[1]])
    for share in (-0.22, 0.0, 0.22):
        vein = [(px + share * size * wide * 0.8 * (1 - abs(2 * i / 17 - 1)), py) for i, (px, py) in enumerate(spine)]
        c.line(vein[3:-2], clear(dark(fill[0], 0.2), 0.18), max(1.2, size * 0.008))


def lotus(c: Canvas, x: float, y: float, size: float, fill: Petals, stalk: float) -> None:
    """An open lotus seen from the side, rows of petals from back to front."""
    stem(c, x, y, stalk, size * 0.085)
    back: Petals = (dark(fill[0], 0.14), mix(fill[0], fill[1], 0.45))
    for angle in (-128, -52, -112, -68, -90):
        petal(c, x, y, angle, size * 0.98, 0.42, back)
    c.oval(x, y - size * 0.42, size * 0.2, size * 0.09, "#e9c94f")
    for index in range(15):
        tip = polar((x, y - size * 0.36), -160 + index * 10, size * 0.22)
        c.oval(*tip, size * 0.018, size * 0.02, "#f7e08a")
    for angle in (-158, -22, -140, -40):
        petal(c, x, y, angle, size * 0.94, 0.4, (mix(*fill, 0.12), fill[1]))
    for angle in (-172, -8):
        petal(c, x, y, angle, size * 0.86, 0.34, fill)
    for angle in (-122, -58, -90):
        petal(
            c,
            x,
            y + size * 0.03,
            angle,
            size * 0.66,
            0.52,
            (light(fill[0], 0.12), light(fill[1], 0.3)),
        )


def bud(c: Canvas, x: float, y: float, size: float, fill: Petals, stalk: float) -> None:
    """A closed flower."""
    stem(c, x, y, stalk, size * 0.12)
    for angle, tone in ((-104, dark(fill[0], 0.15)), (-76, dark(fill[0], 0.08)), (-90, fill[0])):
        petal(c, x, y, angle, size * 1.35, 0.42, (tone, fill[1]))
    for angle in (-118, -62):
        petal(c, x, y, angle, size * 0.5, 0.4, ("#7fa35a", "#4f7f4a"))


def pod(c: Canvas, x: float, y: float, size: float, stalk: float) -> None:
    """A seed pod, flat on top."""
    stem(c, x, y, stalk, size * 0.14)
    c.shade(
        [
            *bend((x - size, y - size), (x, y - size * 0.8), (x + size, y - size), 8),
            *bend((x + size, y - size), (x + size * 0.5, y + size * 0.4), (x, y + size * 0.1)),
            *bend((x, y + size * 0.1), (x - size * 0.5, y + size * 0.4), (x - size, y - size)),
        ],
        ["#8fae5a", "#55783f"],
    )
    c.oval(x, y - size, size, size * 0.3, "#b4c878")
    for dx, dy in (
        (-0.55, 0),
        (-0.2, -0.1),
        (0.2, -0.1),
        (0.55, 0),
        (-0.35, 0.12),
        (0, 0.06),
        (0.35, 0.12),
    ):
        c.oval(x + dx * size, y - size + dy * size, size * 0.1, size * 0.055, "#5f7a3a")
