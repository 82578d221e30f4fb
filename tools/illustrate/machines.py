"""Machines at work: the harvester, the road roller and the pond aerator."""

from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import bend, polar, quad
from tools.illustrate.palette import INK, SHADOW, WHITE, Colour, clear, dark, light
from tools.illustrate.pen import Pen


def harvester(c: Canvas, x: float, y: float, size: float, fill: Colour) -> None:
    """A tracked combine facing left, its reel turning into the crop."""
    pen = Pen(c, x, y, size)
    pen.shadow(0.62, SHADOW)
    pen.box(-0.34, -0.17, 0.74, 0.17, INK, 0.08)
    for index in range(6):
        pen.disc(-0.26 + index * 0.116, -0.085, 0.05, "#6d6a70")
    body = [(-0.2, -0.17), (-0.2, -0.4), (0.36, -0.46), (0.44, -0.17)]
    pen.shade(body, [light(fill, 0.2), dark(fill, 0.18)])
    pen.box(-0.2, -0.27, 0.6, 0.03, clear(WHITE, 0.6))
    pen.poly(quad(0.17, -0.42, 0.36, 0.28, 0.12), dark(fill, 0.12))
    pen.box(0.3, -0.64, 0.03, 0.2, "#55565c")
    _cab(pen, fill)
    _reel(Pen(c, *pen.at(-0.56, -0.15), size * 0.16), fill)
    pen.poly([(-0.24, -0.24), (-0.52, -0.1), (-0.5, 0), (-0.2, -0.12)], dark(fill, 0.3))
    pen.line(bend((0.2, -0.5), (0.34, -0.82), (0.62, -0.7)), dark(fill, 0.22), 0.04)


def _cab(pen: Pen, fill: Colour) -> None:
    """The glazed cab with its driver."""
    pen.box(-0.22, -0.64, 0.2, 0.27, dark(fill, 0.3), 0.01)
    pen.shade(quad(-0.125, -0.41, 0.15, 0.17, 0.19), ["#c8dfe0", "#6f929b"])
    pen.disc(-0.11, -0.48, 0.033, "#5a3a28")
    pen.box(-0.14, -0.455, 0.065, 0.055, "#3f6c8a", 0.01)
    pen.box(-0.26, -0.67, 0.28, 0.04, light(fill, 0.15), 0.01)


def _reel(pen: Pen, fill: Colour) -> None:
    """The turning reel: spokes, bats and the tines that hang from them."""
    for index in range(8):
        tip = polar((0, 0), index * 45 + 12, 1)
        pen.line([(0, 0), tip], dark(fill, 0.35), 0.07)
        pen.line([tip, polar((0, 0), index * 45 + 57, 1)], light(fill, 0.1), 0.08)
        pen.line([tip, (tip[0] - 0.05, tip[1] + 0.25)], INK, 0.04)
    pen.disc(0, 0, 0.16, INK)


def roller(c: Canvas, x: float, y: float, size: float, fill: Colour) -> None:
    """A road roller facing right; whoever drives it is drawn by the scene."""
    pen = Pen(c, x, y, size)
    pen.shadow(0.62, SHADOW)
    engine = [(-0.5, -0.26), (-0.46, -0.46), (0.06, -0.46), (0.1, -0.2), (-0.5, -0.2)]
    pen.shade(engine, [light(fill, 0.2), dark(fill, 0.12)])
    for index in range(5):
        pen.box(-0.44 + index * 0.045, -0.4, 0.02, 0.13, dark(fill, 0.4))
    pen.poly([(0, -0.3), (0.4, -0.26), (0.4, -0.18), (0, -0.18)], dark(fill, 0.25))
    for post in (-0.2, 0.08):
        pen.box(post, -0.8, 0.022, 0.36, INK)
    pen.box(-0.27, -0.84, 0.42, 0.045, dark(fill, 0.1), 0.014)
    pen.line([(0.05, -0.46), (0, -0.58)], INK, 0.02)
    _wheels(pen, fill)


def _wheels(pen: Pen, fill: Colour) -> None:
    """A rubber tyre behind, the steel drum and its yoke in front."""
    tyre = ((0.2, INK), (0.172, light(INK, 0.1)), (0.11, light(fill, 0.1)), (0.036, INK))
    drum = ((0.19, "#5e6268"), (0.165, "#8b9095"), (0.05, dark(fill, 0.2)))
    for x, rings in ((-0.34, tyre), (0.38, drum)):
        for radius, tone in rings:
            pen.disc(x, -0.195, radius, tone)
    pen.line([(0.1, -0.27), (0.38, -0.19)], fill, 0.045)


def aerator(c: Canvas, x: float, y: float, size: float) -> None:
    """A paddle-wheel aerator: floats, wheels and a fan of white spray."""
    pen = Pen(c, x, y, size)
    c.oval(x, y + size * 0.1, size * 1.3, size * 0.3, clear(WHITE, 0.25))
    for side in (-1, 1):
        for _ in range(14):
            angle = -90 + side * c.rng.uniform(-10, 80)
            drop = polar((side * 0.5, 0), angle, c.rng.uniform(0.3, 0.75))
            pen.disc(*drop, 0.055, clear(WHITE, 0.75))
        pen.disc(side * 0.5, 0, 0.28, "#e8eef0")
        pen.disc(side * 0.5, 0, 0.11, "#7c9aa6")
    pen.box(-0.62, 0.08, 1.24, 0.12, "#2f6f9c", 0.06)
    pen.box(-0.14, -0.2, 0.28, 0.3, "#d8872f", 0.06)
