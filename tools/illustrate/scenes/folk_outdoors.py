"""Portraits in the open: a farmer, a ferryman, a boatman with a net, a pupil and a seller at the market."""

from tools.illustrate.atmosphere import cloud, haze, sky, sun
from tools.illustrate.boats import sampan
from tools.illustrate.busts import CHILD, Sitter
from tools.illustrate.canvas import Canvas
from tools.illustrate.faces import Look
from tools.illustrate.garb import checked_scarf, collar, life_vest, neckerchief, placket, satchel_straps
from tools.illustrate.gear import hoe, net, oar
from tools.illustrate.geometry import quad
from tools.illustrate.hair import cloth_hat, palm_hat
from tools.illustrate.keepsakes import bottles, greens, wallet
from tools.illustrate.land import treeline
from tools.illustrate.lotus import bud, lotus
from tools.illustrate.palette import WHITE, Colour, clear, light
from tools.illustrate.palms import areca
from tools.illustrate.props import heap
from tools.illustrate.scenes.market import FRUIT, awning
from tools.illustrate.water import lily_pad, water

GREY = "#b9b4ab"
PINK = ("#e0708a", "#f9d9df")


def farmer(c: Canvas) -> None:
    """An old farmer with a hoe beside the new concrete road through the paddies."""
    sky(c, ["#8cc0cf", "#d3e6d6", "#fdf2d4"], 640)
    sun(c, 200, 300, 52, "#fff8de")
    cloud(c, 700, 190, 420, "#fffaf0")
    treeline(c, 640, 80, "#9ab88c", palms=4)
    haze(c, 540, 670, "#fdf2d4", 0.6)
    c.wash(635, 1200, ["#b9c878", "#7f9f4c"])
    for index in range(7):
        y = 660 + index * index * 12
        c.box(0, y, 960, 3 + index * 1.6, clear("#5f7a35", 0.35))
    c.shade([(742, 638), (768, 638), (1120, 1200), (560, 1200)], ["#f1ead8", "#cfc3a6"])
    for index in range(7):
        y = 656 + index * index * 14
        half = 15 + (y - 638) * 0.5
        c.line([(755 - half, y), (760 + half, y)], clear("#8f8468", 0.4), 2 + index * 0.4)
    for x, y, height in ((668, 690, 250), (590, 800, 420), (862, 690, 250), (935, 800, 420), (90, 700, 300)):
        areca(c, x, y, height)
    s = Sitter(c, Look(style="thin", hair=GREY, skin="#b97b52", lines=2, beaming=True, beard=True), "#6d5647")
    s.body()
    placket(s, light("#6d5647", 0.5))
    s.head()
    palm_hat(s.pen, s.look, "#8e3b46")
    s.arm(-1, (-1.0, 1.45), (-0.92, 2.3), 0.4)
    s.arm(1, (1.04, 1.46), (0.55, 1.16), 0.5)
    s.palm(0.46, 1.16)
    hoe(s.pen)
    s.fingers(0.37, 1.14, 0.17, 0.05)


def ferryman(c: Canvas) -> None:
    """A ferryman in a life vest, holding an oar before the wide river."""
    sky(c, ["#6fa9bf", "#b5d6d6", "#f2ecd4"], 560)
    cloud(c, 240, 230, 460, WHITE)
    cloud(c, 800, 330, 320, WHITE)
    treeline(c, 562, 60, "#86a892", palms=7)
    water(c, 560, 1200, ["#cfe4de", "#7fb0b4", "#3f7a86"], 80)
    sampan(c, 180, 690, 260, "#7a4a3a", roof=True)
    for x in (640, 760, 880):
        c.box(x, 792, 16, 150, "#5b3f33")
    c.shade([(600, 760), (980, 760), (980, 806), (560, 806)], ["#c79a70", "#8f6248"])
    for x in range(620, 980, 30):
        c.line([(x, 761), (x - 8, 804)], clear("#4b3028", 0.45), 2)
    s = Sitter(c, Look(hair="#59534d", skin="#b97b52", lines=1), "#3f6c8a")
    s.body()
    collar(s, light("#3f6c8a", 0.16))
    life_vest(s, "#e2762b")
    s.head()
    s.arm(-1, (-1.04, 1.42), (-0.98, 2.3), 0.4)
    s.arm(1, (1.1, 1.5), (0.98, 1.12), 0.5)
    s.palm(0.95, 1.08)
    oar(s.pen)
    s.fingers(0.98, 1.06, -0.17)


def boatman(c: Canvas) -> None:
    """A man in a boat among lotus leaves, with a net and a basket of bottles."""
    sky(c, ["#f0c79a", "#f8e2bd", "#fbf0d8"], 520)
    sun(c, 250, 400, 50, "#fff5d6")
    treeline(c, 525, 70, "#93b08a", palms=6)
    haze(c, 430, 550, "#fbf0d8", 0.6)
    water(c, 520, 1200, ["#e9dcb4", "#9dbb98", "#557f72"], 60)
    for x, y, radius in ((90, 640, 70), (250, 600, 50), (840, 610, 60), (930, 720, 90), (60, 810, 110), (760, 700, 60)):
        lily_pad(c, x, y, radius, "#6f9a5c")
    lotus(c, 120, 640, 90, PINK, 60)
    bud(c, 890, 640, 42, PINK, 70)
    s = Sitter(c, Look(skin="#c08257", lines=1, beaming=True), "#3f7f78")
    s.body()
    collar(s, light("#3f7f78", 0.14))
    placket(s, light("#3f7f78", 0.5), 0.44)
    s.head()
    cloth_hat(s.pen, "#c9b184")
    s.arm(1, (1.08, 1.5), (0.66, 1.08), 0.5)
    s.palm(0.6, 1.05)
    s.arm(-1, (-0.86, 1.6), (0.2, 1.78), 0.45)
    s.palm(0.3, 1.78)
    net(s.pen, (0.2, 2.4), (0.98, -0.34))
    s.fingers(0.5, 1.04, 0.16)
    s.fingers(0.46, 1.78, -0.16)
    c.shade([(0, 1130), (960, 1090), (960, 1200), (0, 1200)], ["#8a5a3c", "#5b3b28"])
    c.line([(0, 1130), (960, 1090)], "#b98a5f", 9)
    bottles(s.pen, -1.02, 2.06)


def pupil(c: Canvas) -> None:
    """A schoolboy holding out a wallet at the market."""
    sky(c, ["#f3cfa0", "#f8e2bd", "#fbefd6"], 640)
    treeline(c, 620, 100, "#a9b58a", palms=5)
    haze(c, 500, 625, "#fbefd6", 0.6)
    c.wash(606, 1200, ["#d9b98c", "#b98b62"])
    for x, cloth in ((130, "#c8452f"), (830, "#2f6f8a")):
        counter(c, x, 860, cloth, 0.8)
    s = Sitter(c, Look(skin="#d09a6c", turn=0.02), "#f6f4ec", broad=0.8, place=CHILD)
    s.body()
    satchel_straps(s, "#3f6c8a")
    collar(s, WHITE)
    neckerchief(s, "#cf3f2f")
    s.head()
    for side in (-1, 1):
        s.arm(side, (side * 0.84, 1.4), (side * 0.42, 1.28), 0.75)
        s.palm(side * 0.33, 1.24)
    wallet(s.pen, 0, 1.22)
    for side in (-1, 1):
        s.thumb((side * 0.36, 1.2), (side * 0.2, 1.14))


def seller(c: Canvas) -> None:
    """A market woman in brown with a basket of vegetables."""
    sky(c, ["#f7e3c0", "#fbefd6", "#f3dcb4"], 620)
    treeline(c, 560, 90, "#b3bd93", palms=4)
    c.wash(600, 1200, ["#d9b98c", "#b98b62"])
    counter(c, 150, 880, "#3f8a84", 0.92)
    counter(c, 830, 880, "#d9962f", 0.92)
    s = Sitter(c, Look(style="bun", hair="#6a645f", skin="#c08257", lines=2, beaming=True), "#7a4f45", broad=0.92)
    s.body()
    placket(s, "#e8dcc3")
    checked_scarf(s)
    s.head()
    greens(s.pen)
    for side in (-1, 1):
        s.arm(side, (side * 1.06, 1.34), (side * 0.84, 1.74), 0.5)
        s.palm(side * 0.79, 1.78)
        s.fingers(side * 0.8, 1.8, -side * 0.14, 0.04)


def counter(c: Canvas, x: float, y: float, cloth: Colour, size: float) -> None:
    """A stall without its seller: counter, fruit and awning."""
    wide, tall = 380 * size, 120 * size
    for side in (-1, 1):
        c.box(x + side * wide * 0.47 - 6, y - 420 * size, 12, 420 * size, "#6b4a35")
    c.shade(quad(x, y, wide, wide, tall), ["#c49a6a", "#8f6648"])
    for index in range(4):
        fruit = FRUIT[(index + int(x)) % len(FRUIT)]
        heap(c, x + (index - 1.5) * wide * 0.25, y - tall, wide * 0.22, fruit, 14 * size)
    awning(c, x, y - 330 * size, wide * 1.24, tall, cloth)
