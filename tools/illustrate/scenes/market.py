"""The village market."""

from tools.illustrate.atmosphere import haze, sky
from tools.illustrate.buildings import hut
from tools.illustrate.canvas import WIDTH, Canvas
from tools.illustrate.geometry import quad
from tools.illustrate.land import treeline
from tools.illustrate.palette import SHADOW, STRAW, WOOD, Colour, clear, dark, light
from tools.illustrate.people import Dress, person, pole
from tools.illustrate.poses import OFFER, SQUAT, STAND, WALK
from tools.illustrate.props import basket, heap

FRUIT: tuple[Colour, ...] = ("#e0893a", "#8fae3f", "#d8452f", "#f0c24a", "#7d4a7a", "#c9d36a")


def market(c: Canvas) -> None:
    """Striped awnings over fruit stalls, sellers and a carrying pole in front."""
    market_ground(c)
    far_stalls(c)
    stall(c, 230, 850, 1.12, "#c8452f")
    stall(c, 1370, 850, 1.12, "#2f6f8a")
    person(c, 560, 890, 260, Dress("#e0a04a", hat="bun"), OFFER, -1)
    pole(person(c, 830, 900, 270, Dress("#8e3b46", scarf="#efe2cc"), WALK, 1), STRAW)
    for index, x in enumerate((560, 670, 1010, 1120)):
        basket(c, x, 975 - (index % 2) * 12, 110, FRUIT[index])
    person(c, 1090, 930, 250, Dress("#2f5d62"), SQUAT, -1)


def far_stalls(c: Canvas) -> None:
    """The row of stalls at the back and its customers."""
    for x, y, size, cloth in (
        (420, 640, 0.72, "#3f8a84"),
        (800, 630, 0.7, "#d9962f"),
        (1170, 640, 0.72, "#b5423a"),
    ):
        stall(c, x, y, size, cloth)
    for x, y, shirt, pose, facing in (
        (600, 700, "#6d4c7d", WALK, 1),
        (990, 690, "#5b7f4f", STAND, -1),
        (1400, 700, "#3f6c8a", WALK, -1),
    ):
        person(c, x, y, 190, Dress(shirt), pose, facing)


def market_ground(c: Canvas) -> None:
    """Sky, far trees, two houses and the trodden earth."""
    sky(c, ["#f3cfa0", "#f8e2bd", "#fbefd6"], 520)
    treeline(c, 500, 110, "#a9b58a", palms=9)
    haze(c, 380, 520, "#fbefd6", 0.6)
    hut(c, 330, 560, 300, "#efd9a8", "#b4633f")
    hut(c, 1260, 560, 330, "#e6d3b0", "#a8563a")
    c.wash(555, 1000, ["#d9b98c", "#b98b62"])
    for index in range(34):
        x, y = c.rng.uniform(0, WIDTH), c.rng.uniform(600, 990)
        c.oval(x, y, 40 + y * 0.04, 4 + index % 3, clear("#8f6a48", 0.14))


def stall(c: Canvas, x: float, y: float, size: float, cloth: Colour) -> None:
    """A stall: seller behind a counter of heaped fruit, under a scalloped awning."""
    wide = 340 * size
    for side in (-1, 1):
        c.box(
            x + side * wide * 0.47 - 5 * size,
            y - 330 * size,
            10 * size,
            330 * size,
            dark(WOOD, 0.2),
        )
    seller = Dress(c.rng.choice(("#e8dcc3", "#5f8fa8", "#c98a9a", "#8aa77f")))
    person(c, x + c.rng.uniform(-50, 50) * size, y - 14 * size, 232 * size, seller, OFFER, 1)
    c.oval(x, y, wide * 0.55, 14 * size, SHADOW)
    c.shade(quad(x, y, wide, wide, 100 * size), ["#b98a5a", "#7f5638"])
    for index in range(1, 9):
        c.box(
            x - wide / 2 + index * wide / 9,
            y - 96 * size,
            2.5 * size,
            96 * size,
            clear("#3f2a1c", 0.35),
        )
    c.box(x - wide * 0.52, y - 108 * size, wide * 1.04, 14 * size, "#d8ab74", 3)
    for index in range(4):
        fruit = FRUIT[(index + int(x)) % len(FRUIT)]
        heap(c, x + (index - 1.5) * wide * 0.25, y - 104 * size, wide * 0.21, fruit, 12 * size)
    awning(c, x, y - 262 * size, wide * 1.22, 96 * size, cloth)


def awning(c: Canvas, x: float, y: float, width: float, height: float, cloth: Colour) -> None:
    """A sloping striped cloth with a scalloped hem."""
    stripes = 10
    for index in range(stripes):
        fill = cloth if index % 2 == 0 else "#f8ecd2"
        left, right = (index / stripes - 0.5), ((index + 1) / stripes - 0.5)
        top, bottom = width * 0.78, width
        c.shade(
            [
                (x + left * top, y - height),
                (x + right * top, y - height),
                (x + right * bottom, y),
                (x + left * bottom, y),
            ],
            [light(fill, 0.15), dark(fill, 0.08)],
        )
        c.oval(x + (left + right) / 2 * bottom, y, bottom / stripes / 2, height * 0.16, dark(fill, 0.1))
    c.box(x - width * 0.47, y + height * 0.14, width * 0.94, height * 0.16, clear("#2a1c14", 0.22))
