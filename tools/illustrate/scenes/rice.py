"""Rice country: the ripe plain and the harvest."""

from tools.illustrate.atmosphere import birds, cloud, haze, sky, streak, sun
from tools.illustrate.buildings import hut
from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import smooth
from tools.illustrate.land import bunds, field, hill, treeline, tuft
from tools.illustrate.machines import harvester
from tools.illustrate.paddy import rice_bank
from tools.illustrate.palette import STRAW, clear, mix
from tools.illustrate.people import Dress, person, pole
from tools.illustrate.poses import BEND, STAND, WALK


def ripe_fields(c: Canvas) -> None:
    """Golden paddies at sunrise, a farmer on the bund, ears of rice in front."""
    sky(c, ["#f7c98b", "#fbdca6", "#fdeecb"], 440)
    sun(c, 1130, 300, 62, "#fff4cf")
    for x, y, width in ((360, 130, 520), (1250, 190, 420), (760, 240, 300)):
        streak(c, x, y, width, clear("#fff6df", 0.5))
    hill(c, 430, 60, 470, ("#dfb98a", "#f0d3a0"))
    treeline(c, 458, 46, "#8c9a62", palms=9)
    for x in (250, 420, 1320):
        hut(c, x, 462, 74, "#eed9ad", "#a8593a")
    haze(c, 400, 520, "#fdeecb", 0.75)
    field(c, 458, 1000, ("#ecc463", "#d99a2b"), clear("#b97a1f", 0.28), 980)
    bunds(c, 462, 800, 7, clear("#9a9440", 0.55))
    birds(c, 480, 260, 6, "#fffaf0")
    person(c, 560, 668, 150, Dress("#7b3f4a"), WALK, 1)
    pole(person(c, 700, 650, 140, Dress("#3f5f6f"), WALK, 1), STRAW)
    rice_bank(c, lambda x: 880 + 40 * abs(x - 800) / 800, 150, "#a9a04a", "#e2ac3c", 15)
    rice_bank(c, lambda x: 1070 - x * 0.01, 260, "#8a8b3a", "#f0bd4c", 22)


def harvest(c: Canvas) -> None:
    """A combine eating into standing rice under a tall noon sky."""
    sky(c, ["#5fa9c4", "#a9d3d3", "#eef0d4"], 430)
    for x, y, width in ((330, 250, 520), (1180, 190, 640), (820, 340, 300)):
        cloud(c, x, y, width, "#fdfaf0")
    treeline(c, 440, 54, "#5f8c5a", palms=8)
    haze(c, 380, 470, "#eef0d4", 0.5)
    field(c, 436, 1000, ("#ecd489", "#d9ae55"), clear("#b98a3d", 0.35), 1500)
    c.shade([(0, 470), (760, 470), (560, 760), (0, 760)], ["#d9bb4e", "#b98f2c"])
    standing_rice(c)
    harvester(c, 860, 750, 560, "#c8452f")
    for x, y in ((1420, 610), (1230, 560), (1530, 560)):
        straw_stack(c, x, y, 60 + (y - 560) * 0.7)
    person(c, 1370, 850, 200, Dress("#3f6c8a", scarf="#e8e0d0"), BEND, -1)
    person(c, 1500, 870, 210, Dress("#9b4a57"), STAND, -1)
    for x in range(20, 1600, 36):
        stubble(c, x, 905 + c.rng.uniform(-20, 80))


def standing_rice(c: Canvas) -> None:
    """The uncut stand left of the machine, drawn in ranks from far to near."""
    for rank in range(9):
        y = 520 + rank * 32
        x = -20.0
        while x < 690 - rank * 20:
            tuft(c, x, y, 60 + rank * 9, mix("#d8b045", "#b7962f", c.rng.random()), 6)
            x += 22 + rank


def straw_stack(c: Canvas, x: float, y: float, size: float) -> None:
    """A domed stack of straw."""
    c.oval(x, y, size * 1.15, size * 0.14, clear("#6b4a1e", 0.3))
    dome = smooth(
        [
            (x - size, y),
            (x - size * 0.86, y - size * 0.75),
            (x - size * 0.4, y - size * 1.32),
            (x, y - size * 1.5),
            (x + size * 0.4, y - size * 1.32),
            (x + size * 0.86, y - size * 0.75),
            (x + size, y),
        ]
    )
    c.shade(dome, ["#f4dc9a", "#dcb565", "#b0803a"])
    for _ in range(70):
        across, up = c.rng.uniform(-0.85, 0.85), c.rng.random()
        top = y - size * 1.4 * (1 - across * across) * up
        c.line(
            [(x + across * size, top), (x + across * size * 1.08, min(top + size * 0.2, y))],
            clear("#8a6427", 0.35),
            2,
        )


def stubble(c: Canvas, x: float, y: float) -> None:
    """Cut stalks and loose straw on the ground."""
    tuft(c, x, y, 34, "#c99a45", 5)
    length = c.rng.uniform(20, 60)
    c.line([(x, y), (x + length, y + c.rng.uniform(-10, 10))], "#f3dc98", 3)
