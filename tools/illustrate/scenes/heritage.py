"""Old customs: the communal house and the lantern night."""

from tools.illustrate.atmosphere import birds, haze, sky, stars, streak, sun
from tools.illustrate.buildings import column, door, hut, stairs
from tools.illustrate.canvas import WIDTH, Canvas
from tools.illustrate.geometry import Point, bend, ribbon, taper
from tools.illustrate.land import hill, meadow, treeline
from tools.illustrate.lanterns import lantern, star_lantern
from tools.illustrate.palette import SHADOW, WHITE, Colour, clear, dark, mix
from tools.illustrate.palms import coconut
from tools.illustrate.people import Dress, Figure, person
from tools.illustrate.poses import OFFER, REACH, STAND, WALK
from tools.illustrate.temple import temple_roof
from tools.illustrate.trees import Leafage, foliage, tree
from tools.illustrate.water import glitter, water


def communal_house(c: Canvas) -> None:
    """An old đình at dusk under a banyan, incense smoke before its doors."""
    sky(c, ["#7a4f6b", "#d9806a", "#f7c07c", "#fde3ae"], 640)
    sun(c, 1180, 420, 80, "#fff0c8")
    for x, y, width in ((600, 180, 700), (1250, 260, 620)):
        streak(c, x, y, width, clear("#fbd2a4", 0.45))
    hill(c, 600, 70, 680, ("#b97a72", "#d9a080"))
    treeline(c, 660, 80, "#8a5f5c", palms=9)
    haze(c, 600, 700, "#fde3ae", 0.4)
    c.wash(660, 1000, ["#c9975f", "#7d5540"])
    hall(c, 960, 760, 1020)
    courtyard(c)
    banyan(c, 210, 880, 780)
    person(c, 700, 900, 190, Dress("#3a2f4a", "#3a2f4a", hat="bun"), OFFER, 1)
    person(c, 610, 912, 190, Dress("#8e2f33", "#f0dfc0", hat="bun"), STAND, 1)
    person(c, 1330, 900, 180, Dress("#3f5f6f"), WALK, -1)
    person(c, 1400, 905, 110, Dress("#d98f3e", "#3a2f4a", hat="short"), WALK, -1)
    birds(c, 800, 170, 5, "#5d3d52")


def hall(c: Canvas, x: float, y: float, width: float) -> None:
    """The great hall: lacquered doors between columns, a two-tier curved roof."""
    c.box(x - width * 0.46, y - 10, width * 0.92, 44, "#8f7466")
    c.box(x - width * 0.4, y - 190, width * 0.8, 190, "#54291f")
    for index in range(5):
        door(c, x + (index - 2) * width * 0.148, y - 8, width * 0.09, 150, "#8e3326")
    for index in range(6):
        column(c, x + (index - 2.5) * width * 0.148, y, 190, 20, "#a8452f")
    temple_roof(c, x, y - 176, width * 1.12, 170, "#a04a33")
    c.box(x - width * 0.3, y - 372, width * 0.6, 40, "#6b3426")
    temple_roof(c, x, y - 358, width * 0.8, 120, "#a04a33")
    c.oval(x, y - 506, 22, 22, "#e0a526")
    for side in (-1, 1):
        flame = bend((x + side * 150, y - 486), (x + side * 90, y - 520), (x + side * 40, y - 488))
        c.poly(ribbon(flame, taper(6, 16)), "#7a3425")
    stairs(c, x, y + 64, 300, 4, "#b59a80")


def courtyard(c: Canvas) -> None:
    """Paving and the bronze incense burner in front of the steps."""
    c.poly([(830, 824), (1090, 824), (1300, 1000), (560, 1000)], "#d8b183")
    for index in range(5):
        y = 845 + index * index * 9
        c.line([(800 - index * 50, y), (1120 + index * 40, y)], clear("#8a6247", 0.5), 3)
    c.oval(960, 922, 70, 12, SHADOW)
    for side in (-1, 1):
        c.line([(960 + side * 28, 885), (960 + side * 42, 920)], "#6b4a2a", 9)
    c.shade(
        [*bend((905, 850), (960, 930), (1015, 850)), (1015, 846), (905, 846)],
        ["#c9963f", "#7a5328"],
    )
    for dx in (-14, 0, 12):
        smoke = [(960 + dx, 846), (950 + dx, 790), (975 + dx, 740), (955 + dx, 680)]
        c.line(bend(smoke[0], smoke[2], smoke[3]), clear(WHITE, 0.3), 5)


def banyan(c: Canvas, x: float, y: float, height: float) -> None:
    """A huge banyan: a trunk of fused stems, hanging roots and a wide crown."""
    bark = "#5a3d3a"
    c.oval(x, y, height * 0.4, 26, SHADOW)
    for dx in (-90.0, -50.0, 0.0, 44.0, 86.0):
        stem = bend((x + dx * 1.5, y), (x + dx * 0.5, y - height * 0.2), (x + dx * 0.9, y - height * 0.6))
        c.poly(
            ribbon(stem, taper(height * 0.1, height * 0.06)),
            mix(bark, "#8a6252", c.rng.random() * 0.6),
        )
    bark_lines(c, x, y, height, bark)
    foliage(c, x, y - height * 0.78, height * 0.56, height * 0.3, ("#35443c", "#7f8a48"))
    foliage(c, x + 230, y - height * 0.66, height * 0.26, height * 0.16, ("#35443c", "#8f8f4c"))
    for _ in range(26):
        dx = c.rng.uniform(-0.4, 0.5) * height
        top = y - height * c.rng.uniform(0.5, 0.62)
        c.line([(x + dx, top), (x + dx + 4, top + c.rng.uniform(40, 190))], clear(bark, 0.8), 3)
    meadow(c, 995, 20, 60, "#5f5a3a")


def bark_lines(c: Canvas, x: float, y: float, height: float, bark: Colour) -> None:
    """The furrows between the stems."""
    for _ in range(26):
        dx = c.rng.uniform(-90, 90)
        grain = bend(
            (x + dx * 1.5, y - 6),
            (x + dx * 0.6, y - height * 0.25),
            (x + dx * 1.1, y - height * 0.56),
        )
        c.line(grain, clear(dark(bark, 0.5), 0.35), c.rng.uniform(2, 5))


def lanterns(c: Canvas) -> None:
    """Mid-autumn night: a full moon, strings of lanterns and a children's procession."""
    sky(c, ["#16203f", "#2b3b66", "#5a5f8a"], 640)
    stars(c, 160, 480)
    sun(c, 1190, 230, 96, "#fdf0c4")
    for dx, dy, r in ((-30, -20, 22), (26, 18, 28), (10, -44, 12)):
        c.oval(1190 + dx, 230 + dy, r, r * 0.8, clear("#d9c690", 0.35))
    streak(c, 1000, 320, 500, clear("#8d94b8", 0.35))
    treeline(c, 640, 90, "#2a3557", palms=12)
    water(c, 636, 760, ["#5a6a92", "#2f3d68"], 40)
    glitter(c, 1190, 642, 750, "#fdf0c4")
    c.shade(
        [*bend((0, 740), (800, 700), (WIDTH, 750)), (WIDTH, 1000), (0, 1000)],
        ["#3a3f58", "#1d2238"],
    )
    hut(c, 250, 740, 320, "#5a4a55", "#3d2f42")
    c.box(222, 665, 56, 72, "#f6b95a")
    c.glow(250, 700, 150, "#f6a94a88")
    night: Leafage = ("#172038", "#2f4258")
    tree(c, 90, 900, 620, night)
    coconut(c, 1530, 860, 640, night, lean=-0.2)
    lantern_string(c)
    procession(c)
    meadow(c, 1000, 20, 70, "#232a44")


def lantern_string(c: Canvas) -> None:
    """Paper lanterns on two slack lines between the tree and the palm."""
    colours = ("#e0503a", "#f2a93a", "#d9577a", "#5fb08a", "#e87a3a", "#c9499a")
    for start, low, end, count in (
        ((120, 340), (640, 560), (1430, 262), 6),
        ((90, 250), (700, 380), (1640, 20), 5),
    ):
        line = bend(start, low, end, 60)
        c.line(line, clear("#0f152b", 0.8), 3)
        for index in range(count):
            x, y = line[8 + index * (44 // count)]
            lantern(c, x, y + 44, 32, colours[(index + count) % 6])
            c.line([(x, y), (x, y + 18)], "#0f152b", 2)


CELLOPHANE = (
    ("#e0503a", "#f7c04a"),
    ("#f2a93a", "#f7dc7a"),
    ("#d9577a", "#f7b04a"),
    ("#4fae9a", "#c9e07a"),
    ("#e87a3a", "#f7d04a"),
)
"""The two colours of each child's lantern."""


def procession(c: Canvas) -> None:
    """Children in a row, turn about with star and with paper lanterns."""
    for index, fills in enumerate(CELLOPHANE):
        x, y, size = 420 + index * 205, 905 + (index % 2) * 34, 215 + (index * 37) % 50
        c.glow(x + 60, y - 60, 210, "#f6a94a55")
        c.glow(x + 40, y + 6, 240, "#f6b95a88", 0.22)
        dress = Dress(mix("#3a3556", fills[0], 0.3), "#20243c", hat=("bun", "short")[index % 2])
        if index % 2:
            tip = stick(person(c, x, y, size, dress, REACH), (0.25, 0.8))
            lantern(c, tip[0], tip[1] + 50, 27, fills[0])
        else:
            tip = stick(person(c, x, y, size, dress, OFFER), (0.21, 0.65))
            star_lantern(c, tip[0], tip[1] + 60, 40, fills)


def stick(figure: Figure, grip: Point) -> Point:
    """A bamboo stick in the hand; returns its tip, where the lantern's thread hangs."""
    hand, reach = figure.at(grip), figure.height * 0.22
    tip = (hand[0] + reach, hand[1] - reach)
    figure.c.line([hand, tip], "#a9855a", 4)
    figure.c.line([tip, (tip[0], tip[1] + 22)], "#a9855a", 2)
    return tip
