"""Faces of portraits: put together from a few features, so that nobody is portrayed."""

from dataclasses import dataclass

from tools.illustrate.geometry import arc, bend, both, loop
from tools.illustrate.palette import HAIR, INK, SKIN, WHITE, Colour, clear, dark, light
from tools.illustrate.pen import Pen


@dataclass(frozen=True)
class Look:
    """What tells one made-up face from another."""

    style: str = "short"
    """How the hair is worn: a key of ``hair.FRONT``."""
    hair: Colour = HAIR
    skin: Colour = SKIN
    lines: int = 0
    """How far age has drawn on the face: 1 beside mouth and eyes, 2 on the forehead too."""
    beaming: bool = False
    """Eyes narrowed by a smile."""
    glasses: bool = False
    beard: bool = False
    turn: float = 0.04
    """How far the features look to the right, in heads."""


OUTLINE = loop(
    both([(0, 0.01), (0.15, -0.025), (0.27, -0.14), (0.35, -0.36), (0.37, -0.58), (0.34, -0.82), (0.2, -0.97), (0, -1)])
)
"""Chin at the origin, crown at -1."""


def face(pen: Pen, look: Look) -> None:
    """Ears, the face with its shaded cheek, and the features."""
    skin = look.skin
    for side in (-1, 1):
        pen.oval(side * 0.365, -0.46, 0.065, 0.105, dark(skin, 0.1))
        pen.oval(side * 0.365, -0.46, 0.03, 0.06, dark(skin, 0.22))
    pen.poly(OUTLINE, dark(skin, 0.13))
    pen.poly([(x * 0.93 - 0.022, y * 0.975 - 0.012) for x, y in OUTLINE], skin)
    for side in (-1, 1):
        pen.oval(side * 0.2 + look.turn, -0.3, 0.085, 0.06, clear("#d0503a", 0.17))
    eyes(pen, look)
    ink = dark(skin, 0.3)
    pen.line(bend((look.turn + 0.015, -0.45), (look.turn + 0.075, -0.325), (look.turn - 0.012, -0.315), 10), ink, 0.02)
    mouth(pen, look)
    if look.lines:
        age(pen, look)


def eyes(pen: Pen, look: Look) -> None:
    """Brows, eyes, and glasses where they are worn."""
    brow = dark(look.hair, 0.1) if look.lines < 2 else light(look.hair, 0.1)
    for side in (-1, 1):
        x = side * 0.155 + look.turn
        pen.line(bend((x - 0.075, -0.6), (x, -0.655), (x + 0.075, -0.605), 10), brow, 0.026)
        if look.beaming:
            pen.line(bend((x - 0.06, -0.48), (x, -0.56), (x + 0.06, -0.48), 12), INK, 0.023)
        else:
            pen.oval(x, -0.5, 0.031, 0.04, INK)
            pen.disc(x + 0.011, -0.516, 0.01, WHITE)
        if look.glasses:
            pen.oval(x, -0.5, 0.118, 0.105, clear(WHITE, 0.22))
            ring = [(px, py) for px, py in arc(x, -0.5, 0.118, 0.105, 0, 360)]
            pen.line(ring, "#4a3b33", 0.016)
    if look.glasses:
        pen.line(bend((look.turn - 0.04, -0.52), (look.turn, -0.55), (look.turn + 0.04, -0.52), 6), "#4a3b33", 0.016)


def mouth(pen: Pen, look: Look) -> None:
    """A smile, in a beard where there is one."""
    if look.beard:
        goatee = [(-0.1, -0.12), (0.1, -0.12), (0.13, 0.02), (0.04, 0.2), (-0.04, 0.2), (-0.13, 0.02)]
        pen.poly([(x + look.turn * 0.7, y) for x, y in loop(goatee)], light(look.hair, 0.08))
        for side in (-1, 1):
            lip = bend((look.turn, -0.245), (look.turn + side * 0.1, -0.265), (look.turn + side * 0.15, -0.18), 8)
            pen.line(lip, light(look.hair, 0.08), 0.04)
    smile = bend((look.turn - 0.105, -0.205), (look.turn, -0.115), (look.turn + 0.105, -0.205), 14)
    if look.beaming:
        pen.poly(smile, "#fdf6ea")
    pen.line(smile, "#8c4034", 0.022)


def age(pen: Pen, look: Look) -> None:
    """Lines beside eyes and mouth; on an old forehead too."""
    ink = dark(look.skin, 0.2)
    for side in (-1, 1):
        x = look.turn + side * 0.16
        pen.line(bend((x, -0.3), (x + side * 0.045, -0.23), (x + side * 0.02, -0.15), 8), ink, 0.014)
        for rise in (-0.03, 0.02):
            corner = look.turn * 0.6 + side * 0.255
            pen.line([(corner, -0.49 + rise * 0.4), (corner + side * 0.05, -0.49 + rise * 1.6)], ink, 0.012)
    if look.lines > 1:
        for level, half in ((-0.75, 0.14), (-0.805, 0.1)):
            pen.line(
                bend((look.turn - half, level), (look.turn, level - 0.03), (look.turn + half, level), 10), ink, 0.012
            )
