"""Palms: coconut and areca, feather leaf by feather leaf."""

from itertools import pairwise
from math import cos, hypot, radians, sin

from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import Point, bend, between, polar, ribbon, taper
from tools.illustrate.palette import WOOD, Colour, clear, light, mix
from tools.illustrate.trees import Leafage

PALM: Leafage = ("#2d5f45", "#6f9a4c")


def frond(c: Canvas, root: Point, angle: float, length: float, fill: Colour) -> None:
    """A feather leaf: it rises from the crown, arches over and hangs."""
    across, up = cos(radians(angle)), sin(radians(angle))
    droop = length * (0.1 + 0.38 * abs(across))
    tip = (root[0] + across * length * 0.95, root[1] + up * length * 0.75 + droop)
    # Small palms get fewer leaflets: finer ones would only turn into noise.
    spine = bend(root, polar(root, angle, length * 0.6), tip, max(11, min(20, int(length / 7))))
    c.poly(ribbon(spine, taper(length * 0.03, length * 0.008)), fill)
    for index, (base, ahead) in enumerate(pairwise(spine[1:])):
        reach = length * 0.22 * sin(0.6 + 2.4 * index / len(spine))
        gap = hypot(ahead[0] - base[0], ahead[1] - base[1])
        ux, uy = (ahead[0] - base[0]) / gap * reach, (ahead[1] - base[1]) / gap * reach
        for side in (-0.75, 0.75):
            # Leaflets sweep forward and sideways, and gravity pulls the lot down.
            end = (base[0] + ux * 0.6 - uy * side, base[1] + uy * 0.6 + ux * side + reach * 0.45)
            c.poly([base, between(base, ahead, 0.95), end], fill)


def crown(c: Canvas, x: float, y: float, size: float, leaves: Leafage, count: int = 12) -> None:
    """The head of a palm, upright back fronds first and the sunlit, spreading ones last."""
    shares = [(index + c.rng.uniform(-0.3, 0.3)) / (count - 1) for index in range(count)]
    angles = sorted((-208 + 236 * share for share in shares), key=lambda angle: abs(angle + 90))
    for index, angle in enumerate(angles):
        tone = mix(leaves[0], leaves[1], (index + 1) / count * c.rng.uniform(0.5, 1))
        frond(c, (x, y), angle, size * c.rng.uniform(0.8, 1.1), tone)


def coconut(c: Canvas, x: float, y: float, height: float, leaves: Leafage = PALM, lean: float = 0.15) -> None:
    """A coconut palm; ``lean`` is how far its top strays, as a share of the height."""
    top = (x + lean * height, y - height)
    trunk = bend((x, y), (x + lean * height * 0.15, y - height * 0.55), top)
    bark = mix(leaves[0], WOOD, 0.4)
    c.poly(ribbon(trunk, lambda t: height * (0.03 + 0.03 * (1 - t) ** 6)), bark)
    c.poly(
        ribbon([(px - height * 0.006, py) for px, py in trunk], taper(height * 0.012, height * 0.008)),
        light(bark),
    )
    crown(c, top[0], top[1], height * 0.42, leaves)
    for dx in (-0.02, 0.012, 0.035):
        c.oval(
            top[0] + dx * height,
            top[1] + height * 0.03,
            height * 0.02,
            height * 0.024,
            mix(leaves[1], "#8a6a35", 0.4),
        )


def areca(c: Canvas, x: float, y: float, height: float, leaves: Leafage = PALM) -> None:
    """An areca palm: ruler-straight pale trunk, green shaft, small tight head."""
    top, wide = y - height, height * 0.026
    bark = mix("#b7ab91", leaves[0], 0.25)
    c.poly(ribbon(bend((x, y), (x, y - height / 2), (x, top)), taper(wide * 1.15, wide * 0.8)), bark)
    c.box(x - wide * 0.45, top, wide * 0.3, height, clear("#fff6dc", 0.35))
    for index in range(1, 16):
        ring = y - height * 0.85 * index / 16
        c.box(x - wide / 2, ring, wide, max(height * 0.003, 1), clear(leaves[0], 0.35))
    crown(c, x, top - height * 0.1, height * 0.24, leaves, count=9)
    shaft = bend((x, top + height * 0.02), (x, top - height * 0.05), (x, top - height * 0.12))
    c.poly(ribbon(shaft, taper(wide * 1.25, wide * 0.5)), leaves[1])
