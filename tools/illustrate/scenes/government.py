"""Government: the district office and its one-stop counter."""

from tools.illustrate.atmosphere import cloud, sky
from tools.illustrate.buildings import column, door, stairs, tiles, window
from tools.illustrate.canvas import WIDTH, Canvas
from tools.illustrate.geometry import bend, polar, quad, ribbon, taper
from tools.illustrate.interior import garden_window, lotus_sign, room
from tools.illustrate.land import treeline
from tools.illustrate.palette import SHADOW, STONE, WHITE, clear, dark, light, mix
from tools.illustrate.palms import areca
from tools.illustrate.people import Dress, person
from tools.illustrate.poses import OFFER, SIT, STAND, WALK
from tools.illustrate.props import chair, potted
from tools.illustrate.trees import tree


def office(c: Canvas) -> None:
    """The district office: symmetrical, two wings, a lotus basin in the forecourt."""
    forecourt(c)
    for side in (-1, 1):
        office_wing(c, 800 + side * 400, 700)
    office_hall(c, 800, 704)
    for side in (-1, 1):
        areca(c, 800 + side * 640, 780, 520)
        areca(c, 800 + side * 730, 840, 640)
        tree(c, 800 + side * 470, 800, 260, ("#2f5b3d", "#86a850"), spread=0.36)
        potted(c, 800 + side * 250, 790, 110)
    basin(c, 800, 860)
    for x, y, shirt, facing in (
        (430, 900, "#efe2cc", 1),
        (490, 905, "#8e3b46", 1),
        (1180, 890, "#3f6c8a", -1),
    ):
        person(c, x, y, 165, Dress(shirt, hat="short" if facing < 0 else "non"), WALK, facing)


def forecourt(c: Canvas) -> None:
    """Sky, trees and the paved court in perspective."""
    sky(c, ["#4f86a8", "#9fc6cc", "#f3e9cf"], 600)
    for x, y, width in ((250, 180, 460), (1380, 200, 520), (880, 110, 300)):
        cloud(c, x, y, width, "#fffaf0")
    treeline(c, 640, 110, "#6f9a74", palms=8)
    c.wash(640, 1000, ["#dccba4", "#c2a877"])
    for index in range(13):
        c.line(
            [(800 + (index - 6) * 60, 700), (800 + (index - 6) * 210, 1000)],
            clear("#9c8457", 0.35),
            3,
        )
    for index in range(6):
        y = 716 + index * index * 9
        c.line([(0, y), (WIDTH, y)], clear("#9c8457", 0.3), 2.5)


def office_wing(c: Canvas, x: float, y: float) -> None:
    """A two-storey wing of shuttered windows."""
    c.shade(quad(x, y, 440, 440, 270), ["#f2d9a0", "#e8c684"])
    for level in (0, 130):
        for index in range(4):
            window(c, x + (index - 1.5) * 104, y - 34 - level, 40, 76)
        c.box(x - 222, y - level - 138, 444, 10, WHITE)
    tiles(c, x, y - 268, 380, 480, 76)


def office_hall(c: Canvas, x: float, y: float) -> None:
    """The central hall: a columned porch, balcony and a taller roof."""
    c.shade(quad(x, y, 400, 400, 330), ["#fbecc4", "#f2d79c"])
    tiles(c, x, y - 326, 330, 460, 110)
    for index in range(3):
        window(c, x + (index - 1) * 112, y - 196, 46, 90)
    c.box(x - 200, y - 176, 400, 12, WHITE)
    for index in range(30):
        c.box(x - 188 + index * 13, y - 210, 5, 36, WHITE)
    c.box(x - 200, y - 214, 400, 8, WHITE)
    c.box(x - 190, y - 160, 380, 160, "#b98f5f")
    door(c, x, y, 110, 136)
    for place in (-172, -92, 92, 172):
        column(c, x + place, y, 164, 22)
    stairs(c, x, y + 46, 420, 5, "#cfc5ae")


def basin(c: Canvas, x: float, y: float) -> None:
    """A round stone basin with lotus leaves."""
    c.oval(x, y + 34, 250, 52, SHADOW)
    c.oval(x, y + 22, 240, 50, dark(STONE, 0.2))
    c.oval(x, y, 240, 50, light(STONE, 0.35))
    c.oval(x, y + 2, 214, 41, "#5f9a98")
    for _ in range(16):
        dx, dy = polar((0, 0), c.rng.uniform(0, 360), c.rng.uniform(0.2, 0.85))
        c.oval(x + dx * 190, y + dy * 34, 26, 7, mix("#4f8a5a", "#8fb86a", c.rng.random()))
    for dx in (-110, -20, 70, 130):
        for angle in (-150, -120, -90, -60, -30):
            tip = polar((x + dx, y - 4), angle, 26)
            c.poly(ribbon(bend((x + dx, y), (x + dx, tip[1]), tip, 8), taper(13, 2)), "#e58aa0")


def one_stop(c: Canvas) -> None:
    """The one-stop office: counters, clerks, and people waiting their turn."""
    room(c, 640, ("#f3ead6", "#eadcbc"), ("#d9c4a0", "#c2a57c"))
    c.box(0, 0, WIDTH, 60, "#fbf6e8")
    for x in (180, 620, 1060):
        c.box(x, 56, 260, 10, WHITE)
        c.glow(x + 130, 66, 200, "#fffbe688")
    garden_window(c, 90, 190, 420, 280)
    garden_window(c, 1090, 190, 420, 280)
    c.box(590, 150, 420, 120, "#9f2a22", 10)
    lotus_sign(c, 800, 232)
    counter(c)
    potted(c, 70, 800, 260)
    potted(c, 1530, 800, 260)
    waiting(c)


def counter(c: Canvas) -> None:
    """Four clerks behind glass, each with a screen."""
    for index in range(4):
        x = 380 + index * 280
        dress = Dress(("#f3f1ea", "#3f6c8a")[index % 2], hat=("bun", "short")[index % 2])
        person(c, x, 700, 250, dress, OFFER, 1)
    c.shade([(200, 560), (1400, 560), (1400, 720), (200, 720)], ["#b07a4c", "#8a5a38"])
    c.box(180, 546, 1240, 22, "#e9c894", 6)
    for index in range(5):
        c.box(236 + index * 280, 410, 8, 140, "#cfd8d2")
    for index in range(4):
        x = 380 + index * 280
        c.box(x - 130, 420, 252, 124, clear("#dff1ee", 0.28), 6)
        c.box(x - 110, 590, 216, 108, clear("#f0d3a0", 0.25), 8)
        c.box(x + 42, 490, 64, 46, "#3b4650", 5)
        c.box(x + 70, 534, 10, 14, "#3b4650")
        c.oval(x, 644, 22, 22, ("#2f8a7d", "#d98f3e")[index % 2])


def waiting(c: Canvas) -> None:
    """Chairs in the foreground, and someone at the counter."""
    for x, shirt, hat in ((520, "#8e3b46", "non"), (1080, "#d98f3e", "bun")):
        person(c, x, 775, 270, Dress(shirt, hat=hat), STAND, 1)
    person(c, 800, 800, 275, Dress("#5b7f4f", hat="short"), OFFER, 1)
    shirts = ("#3f6c8a", "#efe2cc", "", "#6d4c7d")
    for index, shirt in enumerate(shirts):
        x = 215 + index * 150
        chair(c, x, 950, 190, "#2f8a7d")
        if shirt:
            person(c, x - 4, 950, 300, Dress(shirt, hat=("short", "non", "", "bun")[index]), SIT, 1)
    for index, shirt in enumerate(("", "#c9655a", "#2f5d62")):
        x = 1130 + index * 150
        chair(c, x, 960, 190, "#2f8a7d", -1)
        if shirt:
            person(c, x + 4, 960, 300, Dress(shirt, hat=("", "bun", "non")[index]), SIT, -1)
