"""The river: the ferry landing and the new bridge."""

from tools.illustrate.atmosphere import birds, cloud, haze, sky, streak, sun
from tools.illustrate.boats import rower, sampan
from tools.illustrate.buildings import hut
from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import bend, ribbon, steps, taper
from tools.illustrate.land import meadow, treeline
from tools.illustrate.palette import STRAW, Colour, clear
from tools.illustrate.palms import coconut
from tools.illustrate.people import Dress, person, pole
from tools.illustrate.poses import STAND, WALK
from tools.illustrate.props import basket
from tools.illustrate.water import glitter, hyacinth, water


def landing(c: Canvas) -> None:
    """A ferry landing at dusk: jetty, sampans and people with baskets."""
    sky(c, ["#5d5a86", "#c9808a", "#f6b98a", "#fde0b0"], 470)
    sun(c, 420, 400, 58, "#fff0c4")
    for x, y, width in ((900, 150, 700), (300, 220, 500), (1300, 280, 460)):
        streak(c, x, y, width, clear("#f9cfa8", 0.4))
    treeline(c, 474, 60, "#7c6078", palms=12)
    haze(c, 420, 500, "#fde0b0", 0.5)
    water(c, 472, 1000, ["#f8cfa0", "#b97e86", "#4c4668"], 110)
    c.mirror(472, 150, 0.5)
    glitter(c, 420, 480, 900, "#fff0c4")
    sampan(c, 300, 600, 230, "#5a3a3c", roof=True)
    sampan(c, 620, 560, 150, "#5a3a3c")
    rower(c, (630, 563), 100, Dress("#3b3350"), -1)
    jetty(c)
    sampan(c, 520, 780, 420, "#7a4a3a")
    rower(c, (560, 786), 230, Dress("#8e3b46"), -1)
    basket(c, 440, 776, 80, "#e0893a")
    hyacinth(c, 170, 930, 340, "#5f7a52")
    coconut(c, 1540, 860, 720, ("#2c3347", "#4f6650"), lean=-0.28)
    coconut(c, 1420, 840, 520, ("#2c3347", "#4f6650"), lean=0.18)
    meadow(c, 990, 30, 80, "#3f4a45")


def jetty(c: Canvas) -> None:
    """The bank and a plank pier with passengers and a ticket shelter."""
    c.shade([*bend((840, 1000), (1040, 760), (1600, 700)), (1600, 1000)], ["#8a6a5c", "#43394a"])
    for x in (760, 860, 960, 1060, 1160):
        c.box(x, 742, 13, 110, "#3c2c33")
    c.shade([(720, 720), (1280, 720), (1330, 752), (720, 752)], ["#b58262", "#7a5248"])
    for x in range(740, 1290, 26):
        c.line([(x, 721), (x + 8, 751)], clear("#3c2c33", 0.5), 2)
    for x in (1090, 1330):
        c.box(x, 540, 12, 190, "#4a3438")
    c.shade([(1060, 560), (1120, 480), (1320, 480), (1390, 560)], ["#c27a5a", "#8a4a40"])
    pole(person(c, 820, 738, 180, Dress("#d98f3e"), WALK, -1), STRAW)
    person(c, 1010, 736, 180, Dress("#e9d3b4", "#4a3c5a"), STAND, -1)
    person(c, 1200, 736, 184, Dress("#3f6c8a", scarf="#efe2cc"), STAND, -1)
    person(c, 1270, 738, 120, Dress("#c9655a", "#3b3350", hat="short"), STAND, -1)


def bridge(c: Canvas) -> None:
    """A pale new concrete bridge striding over a green river at noon."""
    sky(c, ["#3f8fb0", "#8cc4cf", "#e6f0dc"], 520)
    for x, y, width in ((280, 260, 620), (1240, 330, 460), (900, 160, 360)):
        cloud(c, x, y, width, "#fdfbf3")
    treeline(c, 548, 70, "#5d8f63", palms=12)
    for x in (160, 1350, 1480):
        hut(c, x, 552, 110, "#f0e2c0", "#b4633f")
    haze(c, 480, 570, "#e6f0dc", 0.45)
    water(c, 548, 1000, ["#bfdcc8", "#6fa79a", "#2f6f72"], 120)
    deck(c)
    c.mirror(548, 190, 0.4)
    pier_feet(c)
    traffic(c)
    sampan(c, 480, 800, 330, roof=True)
    rower(c, (365, 800), 170, Dress("#8e3b46"), -1)
    sampan(c, 1110, 690, 190)
    rower(c, (1120, 694), 120, Dress("#3f6c8a"), 1)
    hyacinth(c, 1330, 900, 420, "#5f8f4b")
    hyacinth(c, 90, 950, 300, "#5f8f4b")
    birds(c, 620, 250, 5, "#fffdf5")


def rise(x: float) -> float:
    """Height of the bridge deck at x: a long shallow hump."""
    return 330 + 0.00016 * (x - 900) ** 2


def deck(c: Canvas) -> None:
    """Piers first, then the girder, its shaded underside and the lamps."""
    for x in (170, 480, 800, 1120, 1440):
        top = rise(x)
        c.shade(
            [(x - 30, top + 50), (x + 30, top + 50), (x + 26, 620), (x - 26, 620)],
            ["#a9b3ac", "#d9d8c8"],
        )
        c.box(x + 6, top + 60, 20, 560 - top, clear("#3f5a5c", 0.25))
        c.poly(
            [(x - 62, top + 34), (x + 62, top + 34), (x + 34, top + 78), (x - 34, top + 78)],
            "#c3c6b8",
        )
    road = [(t * 1640 - 20, rise(t * 1640 - 20)) for t in steps(60)]
    c.poly(ribbon([(x, y + 26) for x, y in road], taper(30, 30)), "#97a39d")
    c.poly(ribbon(road, taper(34, 34)), "#f0ece0")
    for x in range(90, 1600, 240):
        c.line([(x, rise(x) - 16), (x, rise(x) - 150), (x + 34, rise(x) - 164)], "#7d8f92", 5)


def pier_feet(c: Canvas) -> None:
    """Pile caps where the piers meet the water."""
    for x in (170, 480, 800, 1120, 1440):
        c.box(x - 52, 606, 104, 26, "#b9bbad", 6)
        c.box(x - 52, 622, 104, 10, "#7f8d86", 4)


def traffic(c: Canvas) -> None:
    """A few people crossing, behind the railing."""
    shirts: tuple[Colour, ...] = ("#c8452f", "#f3ead2", "#2f5d62", "#d98f3e", "#6d4c7d")
    for index, shirt in enumerate(shirts):
        x = 250 + index * 268 + c.rng.uniform(-40, 40)
        person(c, x, rise(x) - 8, 82, Dress(shirt), WALK, 1 if index % 2 else -1)
    for drop, thick in ((44, 5), (30, 3)):
        c.line([(x, rise(x) - drop) for x in range(-20, 1640, 20)], "#f0ece0", thick)
    for x in range(0, 1600, 26):
        c.box(x, rise(x) - 44, 4, 34, "#dcdccf")
