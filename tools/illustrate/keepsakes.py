"""Things that sitters hold or carry, in heads from the chin: each tells what the person did."""

from tools.illustrate.geometry import bend, ribbon, steps
from tools.illustrate.palette import WHITE, Colour, clear, dark, light, mix
from tools.illustrate.pen import Pen
from tools.illustrate.props import basket, wicker
from tools.illustrate.trees import GREEN, foliage


def books(pen: Pen) -> None:
    """Three books held against the chest."""
    for index, fill in enumerate(("#2f5d62", "#e0a526", "#b5423a")):
        x, y = -0.46 + index * 0.07, 1.04 + index * 0.07
        pen.box(x, y, 0.8, 0.92, dark(fill, 0.3), 0.03)
        pen.box(x, y, 0.77, 0.9, fill, 0.03)
    pen.box(-0.2, 1.34, 0.52, 0.16, light("#b5423a", 0.55), 0.03)
    pen.box(-0.12, 1.56, 0.36, 0.04, light("#b5423a", 0.4), 0.02)


def open_book(pen: Pen, x: float, y: float) -> None:
    """A large open book seen from the front, a little from above."""
    for side in (-1, 1):
        edge = x + side * 0.62
        cover = [(x, y + 0.39), (edge + side * 0.06, y + 0.27), (edge + side * 0.06, y - 0.31), (x, y - 0.17)]
        pen.poly(cover, "#8e3b46")
        foot = bend((x, y + 0.32), (x + side * 0.26, y + 0.14), (edge, y + 0.2), 10)
        top = bend((edge, y - 0.36), (x + side * 0.24, y - 0.43), (x, y - 0.22), 10)
        pen.poly([*foot, *top], mix(WHITE, "#dccaa4", 0.55 if side > 0 else 0.2))
        for index in range(5):
            level = y - 0.25 + index * 0.085
            pen.line([(x + side * 0.12, level), (x + side * 0.54, level - 0.03)], clear("#8a7a60", 0.55), 0.013)


def wallet(pen: Pen, x: float, y: float) -> None:
    """A stitched leather wallet, closed."""
    leather = "#7b4a2d"
    pen.box(x - 0.32, y - 0.2, 0.64, 0.43, dark(leather, 0.35), 0.06)
    pen.box(x - 0.32, y - 0.21, 0.64, 0.4, leather, 0.06)
    for index in range(13):
        pen.box(x - 0.28 + index * 0.044, y + 0.14, 0.024, 0.012, light(leather, 0.4))
    pen.box(x - 0.32, y - 0.04, 0.64, 0.03, dark(leather, 0.25))
    pen.box(x - 0.07, y - 0.08, 0.14, 0.15, light(leather, 0.16), 0.03)
    pen.disc(x, y, 0.03, "#d8b45a")


def greens(pen: Pen) -> None:
    """A wide basket of leaves and tomatoes."""
    place = pen.at(0, 2.1)
    basket(pen.c, *place, pen.size * 1.62)
    for share, size in ((-0.42, 0.36), (0.38, 0.4), (-0.04, 0.5)):
        foliage(pen.c, *pen.at(share, 1.24), size * pen.size, 0.34 * pen.size, GREEN)
    for index, share in enumerate((-0.5, -0.24, 0.06, 0.3, 0.54)):
        fill = ("#d8452f", "#c8372a", "#e0652f")[index % 3]
        pen.oval(share, 1.37, 0.125, 0.115, fill)
        pen.oval(share - 0.04, 1.33, 0.035, 0.028, light(fill, 0.5))
    wicker(Pen(pen.c, *place, pen.size * 1.62))


def bottles(pen: Pen, x: float, y: float) -> None:
    """A basket of plastic bottles fished out of the water."""
    place = pen.at(x, y)
    basket(pen.c, *place, pen.size * 0.84)
    tones: tuple[Colour, ...] = ("#9cc7cf", "#b9d7a8", "#e4edf0", "#8fb6d0", "#e6d9b0")
    for index, tone in enumerate(tones):
        foot, lean = x - 0.25 + index * 0.125, (index - 2) * 0.05
        spine = [(foot + lean * t, y - 0.2 - 0.54 * t) for t in steps(16)]
        pen.poly(ribbon(spine, lambda t: 0.16 if t < 0.7 else 0.16 - 0.36 * (t - 0.7)), dark(tone, 0.06))
        pen.line([(px - 0.03, py) for px, py in spine[1:11]], light(tone, 0.5), 0.02)
        pen.box(foot + lean - 0.04, y - 0.79, 0.08, 0.06, ("#3f6c8a", "#c8452f")[index % 2], 0.01)
    wicker(Pen(pen.c, *place, pen.size * 0.84))
