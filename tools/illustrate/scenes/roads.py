"""Roads: the flowered lane and the road works."""

from tools.illustrate.atmosphere import cloud, haze, sky, streak, sun
from tools.illustrate.buildings import house
from tools.illustrate.canvas import WIDTH, Canvas
from tools.illustrate.geometry import bend, quad
from tools.illustrate.land import bunds, hill, meadow, treeline
from tools.illustrate.machines import roller
from tools.illustrate.palette import SHADOW, STONE, clear, dark, light, mix
from tools.illustrate.palms import areca
from tools.illustrate.people import Dress, Figure, person
from tools.illustrate.poses import DIG, OFFER, WALK
from tools.illustrate.trees import bush


def village_road(c: Canvas) -> None:
    """A clean concrete lane between flower hedges and rows of areca palms."""
    sky(c, ["#8cc0cf", "#d3e6d6", "#fdf2d4"], 560)
    sun(c, 900, 330, 46, "#fff8de")
    cloud(c, 330, 220, 460, "#fffaf0")
    cloud(c, 1330, 190, 400, "#fffaf0")
    treeline(c, 550, 80, "#9ab88c", palms=8)
    haze(c, 450, 580, "#fdf2d4", 0.6)
    c.wash(545, 1000, ["#b9c878", "#7f9f4c"])
    house(c, 330, 640, 360, "#f3dfb0")
    house(c, 1420, 660, 400, "#cfe0d0", "#a8563a")
    c.shade([(862, 548), (892, 548), (1340, 1000), (420, 1000)], ["#efe6d0", "#cdbf9f"])
    for index in range(8):
        y = 560 + index * index * 8.6
        half = 15 + (y - 548) * 1.02
        c.line([(877 - half, y), (877 + half, y)], clear("#8f8468", 0.35), 1.5 + index * 0.3)
    for rank in range(8):
        roadside(c, (rank + 1) / 8)
    person(c, 905, 690, 130, Dress("#c9655a"), WALK, -1)
    person(c, 860, 830, 230, Dress("#f7f1e2", "#f7f1e2"), WALK, 1)


def roadside(c: Canvas, near: float) -> None:
    """One rank of palms and hedge on both sides; ``near`` grows from the horizon to us."""
    y = 555 + 445 * near**2.2
    away = 30 + (y - 548) * 1.12
    for side in (-1, 1):
        x = 877 + side * away * 1.18
        areca(c, x + side * away * 0.22, y, 120 + 720 * near**1.8)
        flowers = ("#e0507a", "#f6c3d0") if side < 0 else ("#f0a93a", "#fbe0a0")
        for index in range(3):
            bush(
                c,
                x + side * index * away * 0.1,
                y + index * 4,
                40 + 190 * near**1.8,
                ("#3f6f3f", "#86a850"),
                flowers,
            )


def road_works(c: Canvas) -> None:
    """A yellow roller on a new road through the fields, workers with shovels."""
    evening_fields(c)
    road_bed(c)
    roller(c, 800, 800, 430, "#e8a72c")
    figure = person(c, 770, 720, 230, Dress("#2f5d62", hat="helmet", hat_colour="#f3ead2"), OFFER, 1)
    crew(c, figure)
    gravel(c, 1440, 905, 170)
    for x, y in ((90, 935), (250, 945), (410, 955)):
        traffic_cone(c, x, y, 62)
    meadow(c, 1000, 20, 60, "#7a8038")


def evening_fields(c: Canvas) -> None:
    """Fields in low sun, a row of areca palms along the road."""
    sky(c, ["#d98f5a", "#f0bd84", "#fae0b4"], 470)
    sun(c, 300, 300, 58, "#fff1cc")
    streak(c, 1000, 180, 640, clear("#fdebc8", 0.5))
    hill(c, 450, 50, 500, ("#c99a72", "#dfb588"))
    treeline(c, 478, 56, "#8f8456", palms=9)
    haze(c, 420, 520, "#fae0b4", 0.6)
    c.wash(474, 1000, ["#bfae5c", "#8a8f42"])
    bunds(c, 480, 900, 7, clear("#6f7a35", 0.5))
    for index in range(9):
        areca(
            c,
            60 + index * 190,
            636 + c.rng.uniform(-4, 8),
            300 + (index * 53) % 60,
            ("#4a5a3a", "#949a4c"),
        )


def road_bed(c: Canvas) -> None:
    """The road across the sheet: finished on the left, bare gravel ahead of the roller."""
    c.shade([(0, 650), (WIDTH, 640), (WIDTH, 940), (0, 960)], ["#d9b683", "#b98f5f"])
    for _ in range(420):
        x, y = c.rng.uniform(960, WIDTH), c.rng.uniform(668, 925)
        c.oval(
            x,
            y,
            c.rng.uniform(3, 8),
            c.rng.uniform(2, 4),
            mix("#e3c698", "#94703f", c.rng.random()),
        )
    c.shade([(0, 676), (1010, 672), (960, 920), (0, 930)], ["#8c827c", "#5f595c"])
    c.poly([(0, 676), (1010, 672), (1008, 680), (0, 684)], clear("#e9dcc4", 0.6))
    for index in range(5):
        c.poly(
            [
                (30 + index * 160, 796),
                (120 + index * 160, 796),
                (116 + index * 160, 804),
                (24 + index * 160, 804),
            ],
            clear("#f3e2bd", 0.75),
        )


def crew(c: Canvas, driver: Figure) -> None:
    """Three workers with shovels; the driver was drawn with the machine."""
    for x, y, size, facing in ((1300, 905, 265, 1), (1180, 765, 215, 1), (500, 925, 275, -1)):
        dress = Dress(
            "#e07a2e",
            "#3a4450",
            hat="helmet" if size > 230 else "non",
            hat_colour="#f0c24a" if size > 230 else "#ecd29a",
        )
        figure = person(c, x, y, size, dress, DIG, facing)
        shovel(c, figure)
    roller_front(c, driver)


def roller_front(c: Canvas, driver: Figure) -> None:
    """Hide the driver's legs behind the bonnet."""
    c.box(driver.x - 60, driver.y - 118, 150, 122, "#d99a28", 8)
    c.box(driver.x - 60, driver.y - 118, 150, 14, "#f3bd4c", 6)


def shovel(c: Canvas, figure: Figure) -> None:
    """A shovel in both hands of a digging figure."""
    top, foot = figure.at((0.12, 0.72)), figure.at((0.52, 0.12))
    c.line([top, foot], "#8a5f3a", figure.height * 0.025)
    size = figure.height * 0.07
    c.poly(
        [
            (foot[0] - size, foot[1] - size * 0.4),
            (foot[0] + size * 0.6, foot[1] - size * 0.8),
            (foot[0] + figure.facing * size, foot[1] + size * 1.2),
        ],
        "#6d7880",
    )


def gravel(c: Canvas, x: float, y: float, width: float) -> None:
    """A heap of crushed stone."""
    c.poly(bend((x - width, y), (x, y - width * 1.1), (x + width, y)), "#9a8f82")
    for _ in range(150):
        across = c.rng.uniform(-0.9, 0.9)
        top = width * 0.52 * (1 - across * across)
        c.oval(
            x + across * width,
            y - c.rng.uniform(0, top),
            7,
            5,
            mix(light(STONE, 0.2), dark(STONE, 0.25), c.rng.random()),
        )


def traffic_cone(c: Canvas, x: float, y: float, size: float) -> None:
    """An orange cone with a white band."""
    c.oval(x, y, size * 0.5, size * 0.1, SHADOW)
    c.poly(quad(x, y, size * 0.1, size * 0.56, size), "#e0662e")
    c.poly(quad(x, y - size * 0.38, size * 0.25, size * 0.35, size * 0.24), "#fbf3e2")
    c.box(x - size * 0.38, y - size * 0.07, size * 0.76, size * 0.09, "#c9501f", 3)
