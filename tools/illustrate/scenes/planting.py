"""Trees and fruit: the planting day and the orchard."""

from tools.illustrate.atmosphere import cloud, haze, shafts, sky, sun
from tools.illustrate.boats import sampan
from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import bend, quad
from tools.illustrate.land import bunds, hill, meadow, treeline, tuft
from tools.illustrate.palette import Colour, clear, dark, light, mix
from tools.illustrate.people import Dress, person
from tools.illustrate.poses import BEND, DIG, OFFER, REACH, WALK
from tools.illustrate.props import basket
from tools.illustrate.scenes.roads import shovel
from tools.illustrate.trees import Leafage, foliage, tree


def tree_planting(c: Canvas) -> None:
    """Neighbours planting saplings along a canal bank in fresh spring light."""
    spring_bank(c)
    sampan(c, 1380, 670, 200)
    for x, y, size in ((150, 640, 90), (320, 618, 90), (490, 622, 100), (640, 640, 110)):
        sapling(c, x, y, size)
    planters(c)
    basket(c, 330, 945, 120)
    for dx in (-30, 0, 30):
        tuft(c, 330 + dx, 890, 60, "#6fae4c", 6)
    meadow(c, 1000, 20, 80, "#5f8f3f")


def spring_bank(c: Canvas) -> None:
    """Hills, fields, the canal and its green bank."""
    sky(c, ["#9fd0c4", "#d3e9cf", "#f8f3d4"], 430)
    sun(c, 260, 210, 50, "#fffbe2")
    cloud(c, 760, 210, 420, "#fffdf4")
    cloud(c, 1330, 160, 460, "#fffdf4")
    hill(c, 420, 110, 470, ("#a9cfae", "#cfe3bc"))
    treeline(c, 446, 44, "#86b088", palms=10)
    haze(c, 380, 470, "#f8f3d4", 0.6)
    c.wash(444, 1000, ["#c2d488", "#9cbc62"])
    bunds(c, 450, 640, 5, clear("#7fa352", 0.6))
    c.shade(
        [*bend((900, 446), (940, 640), (1700, 820)), *bend((1700, 580), (1120, 540), (1010, 446))],
        ["#dcefe4", "#7fb8b4"],
    )
    c.shade(
        [
            *bend((0, 640), (620, 560), (1120, 780)),
            *bend((1120, 780), (1300, 860), (1650, 1000)),
            (0, 1000),
        ],
        ["#a9c466", "#5f8f45"],
    )


def sapling(c: Canvas, x: float, y: float, size: float) -> None:
    """A young tree tied to its stake in a ring of dug earth."""
    c.oval(x, y, size * 0.3, size * 0.09, "#8a6242")
    c.line([(x + size * 0.1, y), (x + size * 0.1, y - size * 0.8)], "#c9a36a", size * 0.035)
    c.line([(x, y), (x, y - size * 0.7)], "#6b4a33", size * 0.04)
    foliage(c, x, y - size * 0.95, size * 0.3, size * 0.4, ("#4f8a45", "#a9cf62"))


def planters(c: Canvas) -> None:
    """A digging man, two women with a sapling, a child with a can."""
    shovel(c, person(c, 250, 810, 250, Dress("#3f6c8a"), DIG, 1))
    sapling(c, 560, 850, 210)
    person(c, 460, 860, 265, Dress("#d9577a", scarf="#fbf3e2"), BEND, 1)
    person(c, 690, 855, 270, Dress("#e8a03a"), BEND, -1)
    child = person(c, 880, 880, 180, Dress("#f7f1e2", "#c8452f", hat="short"), OFFER, -1)
    hand = child.at((0.2, 0.62))
    c.poly(quad(hand[0] - 12, hand[1] + 44, 40, 34, 42), "#2f8a9c")
    c.line([(hand[0] - 26, hand[1] + 30), (hand[0] - 66, hand[1] + 4)], "#2f8a9c", 8)
    sapling(c, 1060, 920, 240)
    person(c, 1190, 930, 280, Dress("#6d8f4c", hat="cap", hat_colour="#f0e2c0"), OFFER, -1)


def orchard(c: Canvas) -> None:
    """An avenue of fruit trees, ladders against the crowns, baskets filling."""
    avenue(c)
    ladder(c, 400, 870, 400, 0.16)
    picker = person(c, 436, 690, 230, Dress("#c9655a"), REACH, -1)
    basket(c, picker.x + 150, 905, 130, "#e8c23a")
    person(c, 640, 900, 250, Dress("#3f6c8a", scarf="#f3ead2"), OFFER, -1)
    ladder(c, 1180, 860, 380, -0.16)
    person(c, 1150, 700, 225, Dress("#efe2cc", "#4a3c3a"), REACH, 1)
    for x, fruit in ((980, "#b9c45a"), (1125, "#e0893a"), (835, "#e8c23a")):
        basket(c, x, 960, 140, fruit)
    person(c, 830, 700, 140, Dress("#8e3b46"), WALK, 1)
    meadow(c, 1005, 10, 70, "#5f7f38")


def avenue(c: Canvas) -> None:
    """The path between two rows of laden trees, paling with distance."""
    c.wash(0, 620, ["#f6d98a", "#faeab8", "#fdf6da"])
    shafts(c, 800, -260, clear("#fffbe0", 0.16))
    treeline(c, 500, 120, "#c2c47c", palms=0)
    haze(c, 380, 560, "#fdf6da", 0.7)
    c.wash(500, 1000, ["#c9cf78", "#7f9a45"])
    c.shade([(770, 500), (830, 500), (1150, 1000), (450, 1000)], ["#f3e2b0", "#d9ba7c"])
    for rank in range(4):
        near = (rank + 1) / 4
        y, size = 520 + 330 * near**1.8, 190 + 560 * near**1.5
        tone: Leafage = (mix("#8fa05f", "#2f5b35", near), mix("#d3d88a", "#86a845", near))
        for side in (-1, 1):
            fruit_tree(
                c,
                800 + side * (90 + 570 * near**1.4),
                y,
                size,
                tone,
                ("#e8c23a", "#d9a52f") if side < 0 else ("#e0893a", "#c96a2f"),
            )


def fruit_tree(c: Canvas, x: float, y: float, height: float, leaves: Leafage, fruit: tuple[Colour, Colour]) -> None:
    """A low fruit tree hung with large fruit."""
    tree(c, x, y, height, leaves, spread=0.4)
    for _ in range(16):
        dx, dy = c.rng.uniform(-0.32, 0.32) * height, c.rng.uniform(-0.82, -0.48) * height
        size = height * 0.026
        c.line([(x + dx, y + dy - size * 2.2), (x + dx, y + dy)], dark(leaves[0], 0.2), size * 0.2)
        c.oval(x + dx, y + dy, size, size * 1.2, fruit[0])
        c.oval(x + dx + size * 0.25, y + dy + size * 0.3, size * 0.7, size * 0.85, fruit[1])
        c.oval(
            x + dx - size * 0.35,
            y + dy - size * 0.4,
            size * 0.25,
            size * 0.25,
            light(fruit[0], 0.6),
        )


def ladder(c: Canvas, x: float, y: float, height: float, lean: float) -> None:
    """A bamboo ladder."""
    for side in (-26, 26):
        c.line([(x + side, y), (x + side * 0.6 + lean * height, y - height)], "#b98a4a", 9)
    for index in range(1, 9):
        share = index / 9
        half = 26 * (1 - share * 0.4)
        cx, cy = x + lean * height * share, y - height * share
        c.line([(cx - half, cy), (cx + half, cy)], "#d3a862", 7)
