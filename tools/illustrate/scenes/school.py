"""Learning: the school yard and the library."""

from tools.illustrate.atmosphere import cloud, sky
from tools.illustrate.buildings import arch, stairs, tiles, window
from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import Point, quad
from tools.illustrate.interior import garden_window, room
from tools.illustrate.land import treeline
from tools.illustrate.palette import SHADOW, STONE, TILE, WHITE, Colour, clear, light, mix
from tools.illustrate.people import Dress, person
from tools.illustrate.poses import SIT, STAND, WALK
from tools.illustrate.props import potted
from tools.illustrate.trees import GREEN, blossoms, bush, foliage, tree


def school(c: Canvas) -> None:
    """A two-storey school behind a flamboyant tree in full flower."""
    sky(c, ["#6fb4cc", "#b9dcd8", "#f6efd6"], 600)
    cloud(c, 420, 210, 560, WHITE)
    cloud(c, 1350, 160, 480, WHITE)
    treeline(c, 610, 80, "#7fa680", palms=10)
    c.wash(600, 1000, ["#e2c894", "#c99f67"])
    school_block(c, 860, 690, 1080)
    c.wash(690, 720, ["#b98f5c", "#d9b57c"])
    flamboyant(c, 250, 800, 640)
    bush(c, 1500, 720, 190, GREEN, ("#f2c14e", "#fbe6b4"))
    bush(c, 1340, 710, 150, GREEN, ("#d9577a", "#f3b6c4"))
    pupils(c)
    for _ in range(90):
        x, y = c.rng.uniform(0, 620), c.rng.uniform(770, 960)
        c.oval(x, y, 7, 3.5, clear("#d8452f", 0.75))


def school_block(c: Canvas, x: float, y: float, width: float) -> None:
    """Two arcaded floors of classrooms under a tiled roof, stairs in the middle."""
    floor = 150.0
    c.shade(quad(x, y, width, width, floor * 2), ["#f7dca0", "#eec87c"])
    for level in (y, y - floor):
        bays = 9
        for index in range(bays):
            bay = x + (index - 4) * width / (bays + 0.4)
            arch(c, bay, level, width / 12, floor * 0.82, "#a8744a")
            c.box(bay - width / 38, level - floor * 0.55, width / 19, floor * 0.3, "#4d7f86")
            if level < y:
                c.box(bay - width / 24, level - 44, width / 12, 44, "#f3e6c8")
                for bar in range(1, 8):
                    c.box(bay - width / 24 + bar * width / 96, level - 38, 3, 34, "#b98a55")
        c.box(x - width / 2 - 10, level - floor - 4, width + 20, 14, WHITE)
    c.shade(quad(x, y, 190, 190, 400), ["#fbe9bd", "#f2d291"])
    arch(c, x, y, 110, 170, "#7a4e33")
    window(c, x, y - 200, 60, 80)
    tiles(c, x, y - floor * 2, width * 0.86, width * 1.08, 90)
    c.poly([(x - 120, y - 396), (x, y - 470), (x + 120, y - 396)], TILE)
    c.poly([(x - 84, y - 402), (x, y - 452), (x + 84, y - 402)], "#fbe9bd")
    c.oval(x, y - 420, 17, 17, "#4d7f86")
    stairs(c, x, y + 26, 160, 3, STONE)


def flamboyant(c: Canvas, x: float, y: float, height: float) -> None:
    """A spreading phoenix-flower tree: an umbrella of scarlet over feathery green."""
    tree(c, x, y, height, ("#3f6b3f", "#6f9a4c"), spread=0.55)
    foliage(c, x, y - height * 0.78, height * 0.56, height * 0.22, ("#a8281f", "#ef6a3a"))
    blossoms(c, x, y - height * 0.68, height * 0.5, height * 0.22, ("#c8372a", "#f08a4c"), 260, 0.02)


def pupils(c: Canvas) -> None:
    """Children crossing the yard in white shirts, with a teacher."""
    for index, x in enumerate((640, 720, 830, 1080, 1160, 1330)):
        skirt = "#2f4a6b" if index % 2 else "#7b2d3a"
        hat = ("short", "bun")[index % 2]
        size = 128 + (index % 3) * 10
        person(
            c,
            x,
            830 + (index % 3) * 26,
            size,
            Dress(WHITE, skirt, hat=hat, scarf="#c8452f"),
            WALK if index % 3 else STAND,
            1 if index < 3 else -1,
        )
    person(c, 950, 850, 205, Dress("#b08bbf", "#f3ead2", hat="bun"), STAND, 1)


BOOKS: tuple[Colour, ...] = (
    "#8e3b46",
    "#d98f3e",
    "#2f5d62",
    "#e8d5a8",
    "#5b7f4f",
    "#3f6c8a",
    "#c9655a",
    "#6d4c7d",
)


def library(c: Canvas) -> None:
    """Tall shelves around a window, children reading at a low table and on mats."""
    room(c, 690, ("#d9b98a", "#caa372"), ("#9c6b45", "#7a4f34"))
    for x, width in ((40, 420), (1140, 420)):
        shelf(c, x, 120, width, 580)
    c.glow(800, 340, 620, "#fff1c477")
    garden_window(c, 560, 140, 480, 360)
    shelf(c, 540, 560, 520, 140, rows=1)
    c.oval(800, 880, 560, 96, "#a8453a")
    c.oval(800, 880, 520, 84, "#c8604a")
    c.oval(800, 880, 380, 58, "#d98358")
    readers(c)
    for x, height in ((60, 250), (1540, 250)):
        potted(c, x, 880, height)


def shelf(c: Canvas, x: float, y: float, width: float, height: float, rows: int = 5) -> None:
    """A bookcase filled with leaning and standing books."""
    c.box(x - 12, y - 12, width + 24, height + 12, "#6b4228", 4)
    c.box(x, y, width, height, "#4a2e20")
    step = height / rows
    for row in range(rows):
        bottom, place = y + (row + 1) * step - 10, x + 8
        while place < x + width - 34:
            thick, tall = c.rng.uniform(12, 26), step * c.rng.uniform(0.6, 0.84)
            fill = mix(c.rng.choice(BOOKS), "#6b4228", 0.12)
            c.box(place, bottom - tall, thick, tall, fill, 2)
            c.box(place, bottom - tall * 0.8, thick, 4, light(fill, 0.35))
            c.box(place + thick - 3, bottom - tall, 3, tall, clear("#20140e", 0.3))
            place += thick + (c.rng.choice((1, 1, 1, 26)))
        c.box(x, bottom, width, 10, "#7d4f31")


def readers(c: Canvas) -> None:
    """Children around the carpet, one reaching a shelf."""
    person(c, 420, 790, 230, Dress("#e8d5a8", "#3f5f6f", hat="short"), STAND, -1)
    for x, y, shirt, hat, facing in (
        (560, 880, "#3f6c8a", "short", 1),
        (700, 930, "#f3ead2", "bun", 1),
        (930, 935, "#8fae5a", "short", -1),
        (1070, 875, "#d98f3e", "bun", -1),
    ):
        stool(c, x, y)
        figure = person(c, x, y, 270, Dress(shirt, "#3b3a4a", hat=hat), SIT, facing)
        book(c, figure.at((0.2, 0.38)), 44)
    person(c, 1250, 800, 300, Dress("#b08bbf", "#f3ead2", hat="bun"), WALK, -1)


def stool(c: Canvas, x: float, y: float) -> None:
    """A round cushion stool."""
    c.oval(x, y, 52, 10, SHADOW)
    c.box(x - 44, y - 70, 88, 70, "#e0a526", 14)
    c.box(x - 44, y - 26, 88, 26, clear("#7a4a1c", 0.3), 12)
    c.oval(x, y - 70, 44, 10, light("#e0a526", 0.3))


def book(c: Canvas, at: Point, size: float) -> None:
    """An open book."""
    x, y = at
    for side in (-1, 1):
        c.poly(
            [
                (x, y),
                (x + side * size * 0.8, y - size * 0.25),
                (x + side * size * 0.8, y - size * 0.85),
                (x, y - size * 0.6),
            ],
            mix(WHITE, "#cdbb98", 0.3 if side > 0 else 0),
        )
        c.line([(x, y + 2), (x + side * size * 0.8, y - size * 0.22)], "#8e3b46", 4)
