"""Water as a danger: the flood and the dyke."""

from tools.illustrate.atmosphere import cloud, haze, rain, sky
from tools.illustrate.boats import hull, rower
from tools.illustrate.buildings import tiles
from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import quad, smooth
from tools.illustrate.land import meadow, treeline
from tools.illustrate.palette import STONE, Colour, clear, dark, light, mix
from tools.illustrate.palms import areca, coconut
from tools.illustrate.people import Dress, person
from tools.illustrate.poses import BEND, OFFER, WALK
from tools.illustrate.props import sack
from tools.illustrate.trees import Leafage, banana, bush, tree
from tools.illustrate.water import hyacinth, ripples, water

WET: Leafage = ("#2c4a4a", "#5f7f68")
"""Foliage under rain: greyer and bluer than in the sun."""


def flood(c: Canvas) -> None:
    """Roofs above brown-grey water, a rescue boat, steady rain."""
    sky(c, ["#4a5a68", "#7d8d94", "#b9c0b8"], 420)
    for x, y, width in ((200, 190, 1000), (1250, 210, 1100), (700, 290, 900)):
        cloud(c, x, y, width, "#96a3a8")
    treeline(c, 440, 60, "#6d8480", palms=10)
    haze(c, 380, 470, "#b9c0b8", 0.6)
    water(c, 438, 1000, ["#b3b5a4", "#8f8a72", "#5c5f58"], 110)
    drowned_house(c, 300, 520, 250, "#8d5a48")
    drowned_house(c, 1290, 560, 330, "#a5553d")
    areca(c, 1490, 600, 400, WET)
    areca(c, 1090, 570, 330, WET)
    coconut(c, 120, 640, 470, WET, lean=0.1)
    tree(c, 480, 600, 300, WET)
    drowned_house(c, 640, 680, 400, "#b4512f")
    c.mirror(700, 110, 0.25)
    hull(c, 1020, 830, 520, "#a03c2c")
    rescue_crew(c)
    hyacinth(c, 230, 900, 380, "#5c7a58")
    ripples(c, 700, 980, 60, clear("#e9e7d8", 0.3))
    rain(c, 420, clear("#e8eef0", 0.35))


def drowned_house(c: Canvas, x: float, y: float, width: float, roof: Colour) -> None:
    """A house with the water at its window sills."""
    wall = mix("#e3d6b5", "#8f9a98", 0.3)
    c.shade(quad(x, y, width * 0.9, width * 0.9, width * 0.2), [dark(wall, 0.3), wall])
    for place in (-0.28, 0.0, 0.28):
        c.box(x + place * width - width * 0.05, y - width * 0.13, width * 0.1, width * 0.13, "#3d4b52")
    tiles(c, x, y - width * 0.14, width * 0.6, width * 1.1, width * 0.24, roof)
    c.shade(
        quad(x, y + width * 0.22, width * 1.02, width * 0.8, width * 0.22),
        [clear(dark(wall, 0.55), 0.6), clear(wall, 0)],
    )
    for index in range(4):
        c.oval(x, y + 3 + index * 9, width * (0.5 - index * 0.07), 2.2, clear("#efeede", 0.4))


def rescue_crew(c: Canvas) -> None:
    """People in the boat: two with orange life jackets, a family, bundles."""
    for index, (shirt, hat) in enumerate(
        (("#e07a2e", "cap"), ("#efe2cc", "non"), ("#6d4c7d", "bun"), ("#e07a2e", "non"))
    ):
        rower(
            c,
            (860 + index * 100, 812),
            210,
            Dress(shirt, hat=hat, hat_colour="#ecd29a" if hat == "non" else "#2f5d62"),
            -1,
        )
    for index, fill in enumerate(("#c9b27c", "#8aa0a0", "#d9c08e")):
        sack(c, 830 + index * 24, 815 - (index % 2) * 24, 70, fill)
    hull(c, 1020, 832, 520, "#a03c2c")


def dyke(c: Canvas) -> None:
    """People raising a stone-faced dyke with sandbags above a swollen river."""
    sky(c, ["#7f99a6", "#c0ccc4", "#f0e3c0"], 400)
    for x, y, width in ((260, 210, 760), (1000, 180, 900), (1480, 260, 560)):
        cloud(c, x, y, width, "#f0eee0")
    treeline(c, 412, 50, "#7c9484", palms=8)
    haze(c, 360, 440, "#f0e3c0", 0.6)
    water(c, 410, 1000, ["#d9cfae", "#a8926c", "#75684f"], 120)
    hull(c, 260, 520, 200, "#6b4a35")
    rower(c, (270, 522), 120, Dress("#3f6c8a"), 1)
    for x, height in ((1330, 400), (1500, 460), (1590, 380)):
        coconut(c, x, 640, height, lean=c.rng.uniform(-0.15, 0.05))
    hyacinth(c, 420, 600, 220, "#7f9a5a")
    hyacinth(c, 120, 720, 300, "#7f9a5a")
    embankment(c)
    wall_of_sacks(c)
    workers(c)
    meadow(c, 1000, 20, 80, "#6f8446")


def wall_of_sacks(c: Canvas) -> None:
    """Courses of sandbags along the river edge of the crest, still being built."""
    for row in range(4):
        for index in range(17 - row * 3):
            x = 560 + row * 44 + index * 76
            y = crest(x) + 12 - row * 25
            sack(c, x, y, 86, mix("#e3d2a6", "#a98d5f", (row + index) % 3 / 2))


def crest(x: float) -> float:
    """Height of the dyke's river edge at x."""
    return 640 + 0.00018 * (1250 - x) ** 2


def embankment(c: Canvas) -> None:
    """The dyke: a face of fitted stones towards the river, a grass back towards us."""
    edge = [(x, crest(x)) for x in range(1600, 190, -30)]
    c.shade([*edge, (-60, 1000), (1600, 1000)], ["#b3ad9f", "#8d877a"])
    for row in range(16):
        for index in range(12):
            x = 470 - row * 36 + index * 46 + (row % 2) * 23
            y = crest(max(x, 200)) + 10 + (470 - x) * 0.14 + row * 6
            if y < 1000 and x < 640:
                tone = mix(light(STONE, 0.15), dark(STONE, 0.25), c.rng.random())
                c.oval(x, y, 27, 19, tone)
                c.oval(x - 4, y - 5, 17, 9, light(tone, 0.18))
    back = smooth([(1640, 668), (1200, 690), (800, 760), (480, 880), (300, 1010)])
    c.shade([*back, (1640, 1000)], ["#a3b266", "#6b8244"])
    path = smooth([(1640, 700), (1200, 735), (850, 830), (640, 1010)])
    lower = smooth([(1640, 790), (1300, 850), (1080, 1010)])
    c.shade([*path, *lower[::-1]], ["#dcc598", "#b8976a"])


def workers(c: Canvas) -> None:
    """A hand-to-hand chain passing bags from the cart to the wall."""
    shirts = ("#3f6c8a", "#8e3b46", "#e8dcc3", "#2f5d62", "#d98f3e")
    for index, shirt in enumerate(shirts):
        x, y = 650 + index * 150, 905 - index * 22
        hat = Dress(shirt, hat="helmet", hat_colour="#e0a526") if index == 2 else Dress(shirt)
        figure = person(c, x, y, 265 - index * 6, hat, BEND if index == 0 else OFFER, -1)
        if index:
            hand = figure.at((0.24, 0.6))
            sack(c, hand[0], hand[1] + 12, 78)
    person(c, 1450, 780, 215, Dress("#6d4c7d", scarf="#efe2cc"), WALK, -1)
    for x, y in ((1390, 900), (1470, 905), (1550, 900), (1430, 872), (1510, 874), (1470, 846)):
        sack(c, x, y, 92)
    banana(c, 1560, 1010, 300)
    bush(c, 60, 1000, 260)
