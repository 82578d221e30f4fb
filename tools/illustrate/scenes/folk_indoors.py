"""Portraits under a roof: a teacher, an old scholar, a nurse, a barber and a tailor."""

from tools.illustrate.busts import Sitter
from tools.illustrate.canvas import Canvas
from tools.illustrate.faces import Look
from tools.illustrate.garb import apron, collar, placket, pocket, tape_measure, tunic
from tools.illustrate.gear import clipboard, comb, drop, scissors, sewing_machine
from tools.illustrate.geometry import bend, quad
from tools.illustrate.hair import nurse_cap
from tools.illustrate.interior import garden_window
from tools.illustrate.keepsakes import books, open_book
from tools.illustrate.palette import WHITE, WOOD, Colour, clear, dark, light
from tools.illustrate.pen import Pen
from tools.illustrate.props import potted
from tools.illustrate.scenes.school import shelf
from tools.illustrate.trees import GREEN, blossoms, foliage


def wall(c: Canvas, stops: tuple[Colour, Colour], dado: Colour) -> None:
    """A plain wall with a darker band below and light falling on its middle."""
    c.wash(0, 1200, stops)
    c.box(0, 860, 960, 340, dado)
    c.box(0, 850, 960, 14, dark(dado, 0.14))
    c.glow(470, 420, 520, "#fff6dc88")


def teacher(c: Canvas) -> None:
    """A teacher in a violet áo dài, hugging books, before the green board."""
    wall(c, ("#f6e6c4", "#eed6a6"), "#d9b884")
    c.box(70, 150, 820, 500, WOOD, 8)
    c.box(92, 172, 776, 456, "#2f6654")
    for index in range(4):
        c.box(130, 220 + index * 78, (190, 150, 210, 120)[index], 9, clear("#f4f0e0", 0.6), 4)
        c.box(690, 220 + index * 78, (130, 90, 120, 60)[index], 9, clear("#f4f0e0", 0.45), 4)
    c.box(92, 628, 776, 18, light(WOOD, 0.25))
    c.shade(quad(830, 1000, 96, 66, 150), ["#7fb0b4", "#3f7a86"])
    foliage(c, 830, 790, 92, 76, GREEN)
    blossoms(c, 830, 770, 86, 62, ("#e0708a", "#f2c14e", "#f6f1e4"), 26, 0.15)
    c.box(700, 1000, 260, 200, "#a8744a")
    c.box(690, 992, 280, 22, "#c99a66")
    s = Sitter(c, Look(style="bun", turn=-0.03), "#9a7bb5", broad=0.88)
    s.body(0.3)
    tunic(s)
    s.head()
    books(s.pen)
    for side in (-1, 1):
        s.arm(side, (side * 0.98, 1.62), (side * 0.5, 1.74), 0.12)
        s.palm(side * 0.38, 1.74 - side * 0.03)
        s.fingers(side * 0.36, 1.72 - side * 0.03, -side * 0.2, -0.03)


def scholar(c: Canvas) -> None:
    """An old man in spectacles reading between his shelves."""
    c.wash(0, 1200, ["#e3c79a", "#c9a271"])
    shelf(c, 20, 130, 270, 1000, rows=6)
    shelf(c, 670, 130, 270, 1000, rows=6)
    c.glow(480, 380, 480, "#fff1c499")
    garden_window(c, 340, 130, 280, 380)
    s = Sitter(c, Look(style="thin", hair="#d9d5cd", lines=2, glasses=True, turn=0.0), "#8a8f96")
    s.body(0.5)
    s.pen.poly([(-0.22, 0.16), (0, 0.5), (0.22, 0.16), (0.1, 0.1), (-0.1, 0.1)], "#f4efe2")
    s.pen.poly([(-0.12, 0.12), (0, 0.34), (0.12, 0.12)], dark(s.look.skin, 0.2))
    collar(s, "#fbf7ee")
    placket(s, "#59616b", 0.52)
    s.head()
    for side in (-1, 1):
        s.arm(side, (side * 1.04, 1.58), (side * 0.66, 1.62), 0.2)
        s.palm(side * 0.58, 1.58)
    open_book(s.pen, 0, 1.42)
    for side in (-1, 1):
        s.thumb((side * 0.6, 1.56), (side * 0.44, 1.44))


def nurse(c: Canvas) -> None:
    """A nurse with a clipboard; on the wall a sign with a red drop."""
    wall(c, ("#dcebe2", "#c3ddd0"), "#a9cfc4")
    garden_window(c, 40, 170, 260, 400)
    c.box(690, 180, 210, 230, WHITE, 20)
    drop(Pen(c, 795, 320, 100), 0, 0, 0.62)
    c.box(700, 560, 210, 14, "#8fb0a8", 4)
    for index in range(5):
        tall = (70, 96, 60, 84, 70)[index]
        c.box(712 + index * 39, 560 - tall, 28, tall, ("#f4f0e0", "#e0a98a", "#9cc7cf", "#f4f0e0", "#d9c17a")[index], 6)
        c.box(715 + index * 39, 552 - tall, 22, 12, ("#2f8a7d", "#8f6248")[index % 2], 3)
    potted(c, 110, 850, 230, pot="#3f8a84")
    s = Sitter(c, Look(style="bun", turn=0.03), "#f7f6f0", broad=0.88)
    s.body(0.42)
    collar(s, WHITE)
    pocket(s, 0.42, 0.78)
    s.head()
    nurse_cap(s.pen)
    s.arm(-1, (-0.98, 1.5), (-0.56, 1.78), 0.5)
    s.palm(-0.5, 1.78)
    clipboard(s.pen, -0.1, 1.5)
    s.fingers(-0.5, 1.74, 0.16, -0.02)
    s.arm(1, (1.0, 1.6), (0.46, 1.62), 0.5)
    s.pen.line([(0.24, 1.36), (0.1, 1.62)], "#3f6c8a", 0.045)
    s.palm(0.36, 1.6)
    s.fingers(0.32, 1.58, -0.18, -0.05)


def barber(c: Canvas) -> None:
    """A young barber in a blue apron on a veranda, scissors and comb in his hands."""
    wall(c, ("#f4e2c2", "#e9cfa0"), "#c98f6a")
    c.box(610, 150, 290, 430, WOOD, 14)
    c.shade(quad(755, 560, 246, 246, 386), ["#cfe3e6", "#9dc3c8"])
    for index in range(3):
        left = 650 + index * 70
        c.poly([(left, 545), (left + 90, 190), (left + 120, 190), (left + 30, 545)], clear(WHITE, 0.3))
    c.box(600, 600, 310, 16, "#8a5f3a", 3)
    for index, fill in enumerate(("#2f8a7d", "#e0a526", "#c9655a", "#f4f0e0")):
        c.box(632 + index * 66, 600 - 66 - index % 2 * 18, 34, 66 + index % 2 * 18, fill, 8)
    for x, y, rx in ((60, 150, 210), (230, 60, 190), (20, 330, 120)):
        foliage(c, x, y, rx, rx * 0.62, GREEN)
        blossoms(c, x, y, rx * 0.9, rx * 0.55, ("#d9457f", "#ee7fa6", "#f7b3c9"), 60, 0.07)
    s = Sitter(c, Look(turn=-0.04, beaming=True), "#f2ead8")
    s.body()
    collar(s, WHITE)
    apron(s, "#3f6c9a")
    s.head()
    s.arm(-1, (-1.1, 1.5), (-0.72, 1.34), 0.6)
    s.palm(-0.66, 1.3)
    comb(s.pen, -0.68, 1.22)
    s.fingers(-0.76, 1.28, 0.18)
    s.arm(1, (1.12, 1.5), (0.7, 1.3), 0.6)
    scissors(s.pen, 0.62, 1.12)
    s.palm(0.64, 1.3)
    s.fingers(0.7, 1.3, -0.17, -0.03)


def tailor(c: Canvas) -> None:
    """A tailor at her machine, coloured shirts on a rail behind her."""
    wall(c, ("#e9e3d3", "#dccfb4"), "#b9a583")
    c.line([(30, 250), (930, 250)], "#6b4a35", 12)
    for index, fill in enumerate(
        ("#e8dcc3", "#c9655a", "#5b7f4f", "#f6f4ec", "#3f6c8a", "#d98f3e", "#f6f4ec", "#6d4c7d")
    ):
        hanger(c, 86 + index * 113, 262, fill)
    s = Sitter(c, Look(style="bob", skin="#cc9265", lines=1, turn=-0.03), "#b5604f", broad=0.9)
    s.body(0.46)
    collar(s, light("#b5604f", 0.22))
    placket(s, light("#b5604f", 0.5), 0.48)
    tape_measure(s)
    s.head()
    for side, wrist in ((-1, (-0.9, 1.86)), (1, (0.3, 1.92))):
        s.arm(side, (side * 1.06, 1.5), wrist, 0.5)
    sewing_machine(s.pen)
    for x, reach in ((-0.92, 0.2), (0.06, -0.2)):
        s.palm(x, 1.95)
        s.fingers(x, 1.95, reach, 0.03)


def hanger(c: Canvas, x: float, y: float, fill: Colour) -> None:
    """A shirt on a hanger, seen nearly from the side."""
    c.line(bend((x, y - 16), (x + 14, y - 4), (x, y + 14), 8), "#7f868c", 4)
    outline = [
        (x - 6, y + 14),
        (x + 8, y + 14),
        (x + 52, y + 52),
        (x + 48, y + 330),
        (x - 44, y + 330),
        (x - 50, y + 52),
    ]
    c.shade(outline, [light(fill, 0.1), dark(fill, 0.14)])
    c.line([(x + 6, y + 20), (x + 4, y + 326)], clear(dark(fill, 0.5), 0.3), 2)
    c.poly([(x - 50, y + 54), (x - 20, y + 90), (x - 26, y + 210), (x - 58, y + 200)], dark(fill, 0.12))
