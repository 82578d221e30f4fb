"""The pump station at dawn."""

from tools.illustrate.atmosphere import birds, haze, sky, streak, sun
from tools.illustrate.buildings import door, tiles, window
from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import bend, quad
from tools.illustrate.land import field, meadow, treeline
from tools.illustrate.palette import SHADOW, clear, mix
from tools.illustrate.palms import coconut
from tools.illustrate.people import Dress, person
from tools.illustrate.poses import WALK
from tools.illustrate.trees import banana, bush


def pump_station(c: Canvas) -> None:
    """A pump house pouring into its canal at a violet dawn."""
    dawn_canal(c)
    for x, y, h in ((1330, 600, 240), (1420, 660, 330), (1530, 760, 470)):
        coconut(c, x, y, h, ("#33415a", "#5f7a6a"), lean=-0.1)
    pump_house(c, 420, 740)
    outflow(c)
    person(c, 1420, 850, 210, Dress("#8e3b46", "#33354a"), WALK, -1)
    bush(c, 120, 800, 240, ("#33504a", "#6f8f62"))
    banana(c, 60, 880, 360, ("#33504a", "#7f9a62"))
    birds(c, 760, 300, 6, "#54507a")
    meadow(c, 1000, 20, 90, "#4a5f48")


def dawn_canal(c: Canvas) -> None:
    """First light over the fields and along the canal."""
    sky(c, ["#54628f", "#a58aa8", "#f0b49a", "#fbdcb0"], 500)
    sun(c, 1130, 440, 56, "#fff0c8")
    streak(c, 700, 200, 700, clear("#f6c2ae", 0.45))
    streak(c, 1300, 130, 460, clear("#f6c2ae", 0.4))
    treeline(c, 506, 50, "#77708e", palms=10)
    haze(c, 440, 540, "#fbdcb0", 0.6)
    field(c, 502, 1000, ("#a9a56f", "#5f7a55"), clear("#3f5f4a", 0.35), 1130)
    c.shade([(1110, 504), (1150, 504), (1420, 1000), (560, 1000)], ["#fbe3bc", "#b49aa8", "#4f6078"])
    for index in range(23):
        y = 520 + index * index * 0.72
        half = 16 + (y - 504) * 0.75
        c.oval(
            1130 - (y - 504) * 0.28,
            y,
            half * c.rng.uniform(0.2, 0.6),
            1.4 + index * 0.08,
            clear("#fff0d0", 0.45),
        )


def pump_house(c: Canvas, x: float, y: float) -> None:
    """The brick pump house on its concrete sill."""
    c.oval(x, y + 30, 310, 26, SHADOW)
    c.shade(quad(x, y, 470, 470, 230), ["#d9a58a", "#efc9a0"])
    for row in range(11):
        c.line([(x - 235, y - row * 21), (x + 235, y - row * 21)], clear("#8a5a4a", 0.25), 2)
    door(c, x - 120, y, 100, 160, "#3f5f7a")
    window(c, x + 90, y - 70, 76, 90, "#3f5f7a")
    tiles(c, x, y - 224, 400, 560, 120, "#a04f45")
    c.shade(quad(x + 40, y + 44, 640, 700, 48), ["#cfc3b8", "#8f8790"])


def outflow(c: Canvas) -> None:
    """Two pipes and the white water they throw into the canal."""
    for x, y in ((700, 700), (750, 752)):
        c.shade(
            [(x - 90, y - 24), (x + 40, y - 24), (x + 40, y + 24), (x - 90, y + 24)],
            ["#6f93a8", "#c9dde0", "#3f5f78"],
        )
        c.box(x + 28, y - 30, 16, 60, "#3f5f78", 4)
        for strand in range(9):
            offset = strand * 5 - 20
            path = bend(
                (x + 44, y + offset),
                (x + 120 + strand * 4, y + offset - 4),
                (x + 150 + strand * 6, y + 120),
            )
            c.line(path, clear(mix("#ffffff", "#9fc0d0", strand / 9), 0.75), 7)
        for _ in range(26):
            c.oval(
                x + c.rng.uniform(120, 230),
                y + c.rng.uniform(105, 140),
                c.rng.uniform(6, 20),
                c.rng.uniform(4, 9),
                clear("#ffffff", 0.6),
            )
