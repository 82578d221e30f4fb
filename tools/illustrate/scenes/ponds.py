"""Still water: the lotus pond and the fish ponds."""

from tools.illustrate.atmosphere import cloud, haze, sky, sun
from tools.illustrate.boats import rower, sampan
from tools.illustrate.buildings import hut
from tools.illustrate.canvas import WIDTH, Canvas
from tools.illustrate.geometry import Point, bend, polar, ribbon, taper
from tools.illustrate.land import meadow, treeline
from tools.illustrate.lotus import bud, lotus, pod
from tools.illustrate.machines import aerator
from tools.illustrate.palette import TILE, Colour, clear, dark, light, mix
from tools.illustrate.palms import coconut
from tools.illustrate.people import Dress, person
from tools.illustrate.poses import WALK
from tools.illustrate.trees import banana, bush
from tools.illustrate.water import lily_pad, ripples


def lotus_pond(c: Canvas) -> None:
    """Lotus close up in morning mist, leaves fading into pale green water."""
    misty_water(c)
    raised_leaf(c, 250, 620, 250, "#3f8a62")
    raised_leaf(c, 1380, 660, 290, "#36805c")
    lotus(c, 1130, 560, 150, ("#d9587c", "#fbdbe0"), 420)
    bud(c, 610, 520, 88, ("#d9587c", "#f6b9c6"), 440)
    pod(c, 950, 640, 64, 330)
    lotus(c, 500, 760, 230, ("#cf4470", "#fbd3dc"), 280)
    raised_leaf(c, 860, 960, 330, "#2a6b50")
    lily_pad(c, 60, 960, 300, "#23614a")
    lily_pad(c, 1540, 970, 260, "#23614a")


def misty_water(c: Canvas) -> None:
    """The far side: mist, floating leaves and small flowers."""
    c.wash(0, 1000, ["#f3e6cf", "#cfe0c6", "#7fb2a0", "#2f6f6c"])
    sun(c, 1240, 130, 60, "#fff7dc")
    treeline(c, 190, 60, "#b9cbb0", palms=7)
    haze(c, 90, 330, "#f3ecd6", 0.85)
    ripples(c, 260, 1000, 60, clear("#ffffff", 0.25))
    for rank in range(7):
        y, size = 300 + rank * rank * 13, 46 + rank * 26
        for _ in range(11 - rank):
            tone = mix("#a9c8a0", "#2f7a58", min(1, rank / 6 + c.rng.uniform(0, 0.15)))
            lily_pad(
                c,
                c.rng.uniform(0, WIDTH),
                y + c.rng.uniform(-24, 24),
                size * c.rng.uniform(0.8, 1.1),
                tone,
            )
    for x, y, size in ((420, 360, 60), (980, 340, 54), (1330, 400, 72), (180, 430, 70)):
        lotus(c, x, y, size, ("#e9a9b4", "#fbe4e2"), size * 1.5)


def raised_leaf(c: Canvas, x: float, y: float, size: float, fill: Colour) -> None:
    """A leaf held above the water on its stem, its rim rolling like a dish."""
    c.line(bend((x, y), (x + 10, y + 200), (x - 16, 1010)), dark(fill, 0.2), size * 0.045)
    rim = [polar((0, 0), angle, size) for angle in range(0, 360, 6)]
    wave = [(x + px, y + py * 0.36 + c.rng.uniform(-1, 1) * size * 0.012) for px, py in rim]
    c.shade(wave, [light(fill, 0.25), dark(fill, 0.1)])
    hub = (x - size * 0.04, y - size * 0.04)
    for index in range(0, 60, 4):
        c.poly(ribbon(bend(hub, hub, wave[index], 8), taper(size * 0.02, 1)), light(fill, 0.35))
    c.oval(*hub, size * 0.05, size * 0.024, light(fill, 0.6))
    for _ in range(3):
        drop = polar(hub, c.rng.uniform(0, 360), size * 0.4)
        c.oval(drop[0], hub[1] + (drop[1] - hub[1]) * 0.36, size * 0.035, size * 0.022, "#e9f6ee")


def fish_ponds(c: Canvas) -> None:
    """Ponds seen from a rise: bright water between dykes, aerators throwing spray."""
    pond_grid(c)
    dyke_trees(c)
    keeper_house(c)
    sampan(c, 980, 800, 300)
    rower(c, (1000, 806), 190, Dress("#8e3b46"), 1)
    person(c, 716, 800, 180, Dress("#e8dcc3", scarf="#8e3b46"), WALK, -1)
    banana(c, 90, 980, 330)
    banana(c, 1540, 1010, 300)
    meadow(c, 985, 30, 70, "#6d8a43")


def pond_grid(c: Canvas) -> None:
    """Sky, the sheets of water and their aerators."""
    sky(c, ["#79bcd0", "#bfe0da", "#f4efd2"], 250)
    cloud(c, 1240, 190, 420, "#fffaf0")
    cloud(c, 320, 160, 340, "#fffaf0")
    treeline(c, 258, 38, "#6f9a78", palms=9)
    haze(c, 210, 300, "#f4efd2", 0.5)
    c.wash(252, 1000, ["#b5bd74", "#8fa054"])
    for corners in POND_CORNERS:
        pond(c, corners)
    for x, y, size in (
        (300, 420, 34),
        (470, 405, 32),
        (1080, 400, 32),
        (420, 700, 62),
        (1140, 670, 60),
        (1390, 730, 66),
    ):
        aerator(c, x, y, size)


POND_CORNERS: tuple[tuple[Point, ...], ...] = (
    ((130, 330), (640, 330), (600, 490), (10, 490)),
    ((720, 330), (1200, 330), (1270, 490), (700, 490)),
    ((1270, 330), (1640, 330), (1760, 490), (1350, 490)),
    ((-40, 560), (590, 560), (540, 890), (-220, 890)),
    ((730, 560), (1640, 560), (1800, 890), (720, 890)),
)


def pond(c: Canvas, corners: tuple[Point, ...]) -> None:
    """One pond with its bank, a darker rim and light on the far water."""
    depth = (corners[2][1] - corners[0][1]) * 0.05
    c.poly([(x, y + depth) for x, y in corners], "#7b6a3f")
    c.shade(corners, ["#cfe6dc", "#6fa9a4", "#3f8087"])
    top, bottom = corners[0][1], corners[2][1]
    left, right = max(corners[0][0], 0), min(corners[1][0], WIDTH)
    for _ in range(26):
        y = c.rng.uniform(top + 6, bottom - 10)
        x = c.rng.uniform(left + 50, right - 50)
        length = c.rng.uniform(10, 34) * (y / 500)
        c.line([(x - length, y), (x + length, y)], clear(light("#cfe6dc", 0.4), 0.4), 2.4)


def keeper_house(c: Canvas) -> None:
    """The watch hut on the middle dyke, on stilts."""
    for x in (625, 655, 690):
        c.box(x, 480, 7, 62, dark(TILE, 0.5))
    hut(c, 660, 512, 130, "#e3c68f", "#b06a3c")


def dyke_trees(c: Canvas) -> None:
    """Palms and shrubs along the banks, so that the grid of ponds feels grown."""
    for x, y, height in ((90, 322, 120), (690, 324, 130), (1225, 326, 140), (1490, 326, 130)):
        coconut(c, x, y, height, ("#4f7f62", "#8fb46a"), c.rng.uniform(-0.1, 0.1))
    for index in range(26):
        bush(
            c,
            index * 66 + c.rng.uniform(-20, 20),
            330,
            c.rng.uniform(26, 48),
            ("#5f8f58", "#a3bf6a"),
        )
    for x, y, height in ((560, 545, 260), (1330, 548, 230), (1420, 548, 290), (150, 548, 240)):
        coconut(c, x, y, height, lean=c.rng.uniform(-0.14, 0.14))
    for x in (20, 90, 230, 330, 420, 800, 890, 1010, 1120, 1230, 1540):
        bush(
            c,
            x,
            552,
            c.rng.uniform(50, 90),
            ("#3f7a4c", "#9aba5a"),
            ("#f3d66a", "#f6efd2") if x % 20 else (),
        )
