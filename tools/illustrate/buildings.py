"""Houses and the parts they are made of."""

from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import quad
from tools.illustrate.palette import (
    SHADOW,
    TILE,
    WALL,
    WHITE,
    WOOD,
    Colour,
    clear,
    dark,
    light,
    mix,
)


def tiles(c: Canvas, x: float, y: float, top: float, bottom: float, height: float, fill: Colour = TILE) -> None:
    """A hipped roof seen from the front: courses of tiles, ridge and eave shadow."""
    c.shade(quad(x, y, top, bottom, height), [light(fill, 0.16), dark(fill, 0.06)])
    for course in range(1, max(3, int(height / 9))):
        share = course / max(3, int(height / 9))
        half = (top + (bottom - top) * share) / 2
        level = y - height * (1 - share)
        c.line([(x - half, level), (x + half, level)], clear(dark(fill, 0.6), 0.28), 1.3)
    count = max(8, int(bottom / 16))
    for index in range(1, count):
        share = index / count - 0.5
        c.line(
            [(x + share * top, y - height), (x + share * bottom, y)],
            clear(dark(fill, 0.6), 0.16),
            1.2,
        )
    c.box(x - top / 2 - 4, y - height - 5, top + 8, 8, dark(fill, 0.28), 3)
    c.box(x - bottom / 2, y - 3, bottom, 6, dark(fill, 0.35), 2)


def window(c: Canvas, x: float, y: float, width: float, height: float, shutter: Colour = "#4c7f78") -> None:
    """A window centred on x, sill at y, with open shutters."""
    c.box(x - width / 2 - 3, y - height - 3, width + 6, height + 6, light(WALL, 0.5))
    c.shade(quad(x, y, width, width, height), ["#33495a", "#6d8793"])
    c.box(x - 1.5, y - height, 3, height, light(WALL, 0.5))
    c.box(x - width / 2, y - height * 0.55, width, 3, light(WALL, 0.5))
    for side in (-1, 1):
        left = x + side * width * 0.74 - width * 0.2
        c.box(left, y - height - 2, width * 0.4, height + 4, shutter)
        for slat in range(1, 8):
            c.box(left + 3, y - height + slat * height / 8, width * 0.4 - 6, 1.6, dark(shutter, 0.25))
    c.box(x - width / 2 - 7, y, width + 14, 5, dark(WALL, 0.2))


def door(c: Canvas, x: float, y: float, width: float, height: float, fill: Colour = WOOD) -> None:
    """A double door of panels with its frame."""
    c.box(x - width / 2 - 5, y - height - 5, width + 10, height + 5, dark(fill, 0.35))
    for side in (-1, 0):
        left = x + side * width / 2
        c.box(left + 1, y - height, width / 2 - 2, height, fill)
        for low, tall in ((0.08, 0.36), (0.54, 0.38)):
            top = y - height * (low + tall)
            c.box(left + width * 0.08, top, width * 0.34, height * tall, dark(fill, 0.2), 2)


def arch(c: Canvas, x: float, y: float, width: float, height: float, fill: Colour) -> None:
    """A round-headed opening."""
    radius = width / 2
    c.box(x - radius, y - height + radius, width, height - radius, fill)
    c.oval(x, y - height + radius, radius, radius, fill)


def column(c: Canvas, x: float, y: float, height: float, width: float, fill: Colour = WHITE) -> None:
    """A round column, lit from the left, with base and capital."""
    c.box(x - width / 2, y - height, width, height, fill)
    c.box(x + width * 0.1, y - height, width * 0.4, height, clear(dark(fill, 0.6), 0.25))
    for level in (y - width * 0.4, y - height):
        c.box(x - width * 0.75, level, width * 1.5, width * 0.4, light(dark(fill, 0.08), 0.1), 1)


def stairs(c: Canvas, x: float, y: float, width: float, count: int, fill: Colour, rise: float = 9) -> None:
    """Front steps that widen downwards; y is the ground."""
    for index in range(count):
        level = y - (count - index) * rise
        wide = width + index * rise * 2.4
        c.box(x - wide / 2, level, wide, rise, mix(fill, dark(fill, 0.3), 0.5))
        c.box(x - wide / 2, level, wide, rise * 0.42, light(fill, 0.25))


def house(c: Canvas, x: float, y: float, width: float, wall: Colour = WALL, roof: Colour = TILE) -> None:
    """A three-bay village house with a tiled veranda."""
    height = width * 0.3
    c.oval(x, y + 2, width * 0.6, width * 0.03, SHADOW)
    c.shade(quad(x, y, width * 0.92, width * 0.92, height), [dark(wall, 0.28), wall])
    door(c, x, y, width * 0.13, height * 0.72)
    for side in (-1, 1):
        window(c, x + side * width * 0.27, y - height * 0.22, width * 0.1, height * 0.42)
    for place in (-0.44, -0.15, 0.15, 0.44):
        column(c, x + place * width, y, height, width * 0.022)
    c.box(x - width * 0.49, y - width * 0.018, width * 0.98, width * 0.025, dark(wall, 0.25), 2)
    tiles(c, x, y - height * 0.86, width * 0.66, width * 1.12, width * 0.2, roof)


def hut(c: Canvas, x: float, y: float, width: float, fill: Colour, roof: Colour) -> None:
    """A small far house: a wall, a thatched or tiled roof, a dark doorway."""
    c.box(x - width * 0.4, y - width * 0.32, width * 0.8, width * 0.32, fill)
    c.box(x - width * 0.08, y - width * 0.24, width * 0.16, width * 0.24, dark(fill, 0.55))
    c.shade(quad(x, y - width * 0.27, width * 0.62, width * 1.04, width * 0.3), [light(roof), roof])
