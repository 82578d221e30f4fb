"""Boats of the delta, and the people in them."""

from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import Point, bend
from tools.illustrate.palette import WOOD, Colour, clear, dark, light
from tools.illustrate.people import Dress, Figure, person
from tools.illustrate.poses import ROW


def hull(c: Canvas, x: float, y: float, length: float, fill: Colour = WOOD, lift: float = 0.09) -> None:
    """A plank hull on the waterline y: low amidships, both ends swept up."""
    half, deep = length / 2, length * 0.055
    c.oval(x, y + deep * 0.35, half * 0.95, deep * 0.5, clear("#12222c", 0.35))
    rail = bend((x - half, y - length * lift), (x, y - deep * 0.1), (x + half, y - length * lift), 24)
    keel = bend((x + half * 0.8, y), (x, y + deep * 1.1), (x - half * 0.8, y), 24)
    inner = bend(
        (x + half * 0.86, y - length * lift * 0.84),
        (x, y - length * lift),
        (x - half * 0.86, y - length * lift * 0.84),
        24,
    )
    c.poly([*rail, *inner], dark(fill, 0.55))
    c.shade([*rail, *keel], [light(fill, 0.12), dark(fill, 0.4)])
    c.line(rail, light(fill, 0.35), max(2, length * 0.012))
    middle = [((px - x) * 0.93 + x, py + deep * 0.42) for px, py in rail]
    c.line(middle, clear(dark(fill, 0.7), 0.5), max(1.2, length * 0.006))


def sampan(c: Canvas, x: float, y: float, length: float, fill: Colour = WOOD, *, roof: bool = False) -> None:
    """A sampan, with an arched mat roof when it is lived in."""
    if roof:
        low, high = y - length * 0.045, y - length * 0.2
        shell = [
            (x - length * 0.2, low),
            *bend(
                (x - length * 0.19, low - 4),
                (x, high * 2 - low + length * 0.03),
                (x + length * 0.19, low - 4),
                20,
            ),
            (x + length * 0.2, low),
        ]
        c.shade(shell, ["#d8b878", "#8a6a42"])
        for index in range(1, 7):
            place = x - length * 0.19 + index * length * 0.38 / 7
            c.line(
                [(place, low), (x + (place - x) * 0.72, high + length * 0.03)],
                clear("#4b3624", 0.3),
                2,
            )
    hull(c, x, y, length, fill)


def rower(c: Canvas, boat: Point, height: float, dress: Dress, facing: int = 1, paddle: Colour = "#5b3b28") -> Figure:
    """A seated paddler whose blade reaches the water."""
    figure = person(c, boat[0], boat[1], height, dress, ROW, facing)
    top, blade = figure.at((0.2, 0.46)), figure.at((0.48, -0.04))
    c.line([top, blade], paddle, height * 0.028)
    c.oval(blade[0], blade[1] - height * 0.03, height * 0.03, height * 0.08, paddle)
    return figure
