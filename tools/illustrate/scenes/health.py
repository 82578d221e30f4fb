"""Health: the clinic and the vaccination day."""

from tools.illustrate.atmosphere import cloud, sky
from tools.illustrate.buildings import column, door, stairs, tiles, window
from tools.illustrate.canvas import WIDTH, Canvas
from tools.illustrate.geometry import quad
from tools.illustrate.interior import garden_window, room
from tools.illustrate.land import meadow, treeline
from tools.illustrate.palette import SHADOW, STONE, TEAL, TILE, WHITE, clear, dark, light, mix
from tools.illustrate.palms import coconut
from tools.illustrate.people import Dress, person
from tools.illustrate.poses import OFFER, SIT, STAND
from tools.illustrate.props import chair, potted, table
from tools.illustrate.trees import GREEN, banana, bush


def clinic(c: Canvas) -> None:
    """A small white and teal clinic in a garden, a mother and child at its steps."""
    clinic_garden(c)
    person(c, 960, 860, 220, Dress("#f4f7f2", "#e6eeea", hat="bun"), OFFER, -1)
    person(c, 800, 880, 215, Dress("#c9655a", hat="non"), STAND, 1)
    person(c, 725, 885, 130, Dress("#e0a526", "#3f6c8a", hat="short"), STAND, 1)
    banana(c, 90, 960, 400)
    meadow(c, 985, 30, 80, "#5f8a4c")


def clinic_garden(c: Canvas) -> None:
    """The clinic in its grounds: palms, path and flower beds."""
    sky(c, ["#a9d8d0", "#d9ecdc", "#fbf3dc"], 560)
    cloud(c, 300, 190, 460, WHITE)
    cloud(c, 1220, 240, 520, WHITE)
    treeline(c, 590, 90, "#8fb894", palms=10)
    coconut(c, 240, 700, 520)
    coconut(c, 1430, 690, 560, lean=-0.14)
    c.wash(590, 1000, ["#b9cf8c", "#7fa661"])
    clinic_block(c, 820, 720, 860)
    c.poly([(740, 745), (900, 745), (1120, 1000), (520, 1000)], "#ead9b5")
    for index in range(7):
        y = 770 + index * index * 5.5
        c.line([(738 - index * 33, y), (902 + index * 33, y)], clear("#b59f76", 0.6), 3)
    for x, width, flower in (
        (350, 210, "#e0708a"),
        (520, 170, "#f2c14e"),
        (1120, 170, "#f2c14e"),
        (1300, 220, "#e0708a"),
    ):
        bush(c, x, 800, width, GREEN, (flower, light(flower, 0.4)))


def clinic_block(c: Canvas, x: float, y: float, width: float) -> None:
    """The clinic: teal plinth, veranda, and the cross on its gable."""
    c.oval(x, y + 8, width * 0.56, 18, SHADOW)
    c.shade(quad(x, y, width, width, 220), ["#d5e4dc", "#fbfaf2"])
    c.box(x - width / 2, y - 44, width, 44, mix(TEAL, WHITE, 0.25))
    for place in (-0.38, -0.22, 0.22, 0.38):
        window(c, x + place * width, y - 80, 58, 90, mix(TEAL, WHITE, 0.2))
    door(c, x, y, 120, 160, "#3f7f78")
    tiles(c, x, y - 212, width * 0.9, width * 1.12, 100, "#b9603f")
    c.poly([(x - 170, y - 205), (x, y - 350), (x + 170, y - 205)], dark(TILE, 0.15))
    c.poly([(x - 136, y - 205), (x, y - 322), (x + 136, y - 205)], "#fbfaf2")
    c.box(x - 12, y - 290, 24, 72, TEAL)
    c.box(x - 36, y - 266, 72, 24, TEAL)
    c.box(x - 150, y - 206, 300, 16, "#e3ebe4")
    for place in (-136, -76, 76, 136):
        column(c, x + place, y, 192, 16)
    stairs(c, x, y + 30, 320, 3, STONE)


def vaccination(c: Canvas) -> None:
    """A vaccination table on a bright veranda: a nurse, a mother with a child, a queue."""
    room(c, 660, ("#dcebe2", "#c3ddd0"), ("#e9dcc0", "#cdb68c"))
    c.box(0, 0, WIDTH, 90, "#a8563a")
    for index in range(40):
        c.box(index * 42, 60, 36, 40, mix("#b4633f", "#8c3f2a", index % 2 * 0.4), 14)
    garden_window(c, 120, 190, 520, 320)
    garden_window(c, 960, 190, 520, 320)
    c.box(718, 190, 164, 164, WHITE, 16)
    c.box(783, 216, 34, 112, TEAL)
    c.box(744, 255, 112, 34, TEAL)
    for x in (60, 1540):
        c.box(x - 18, 90, 36, 590, "#f7f1e0")
    potted(c, 60, 860, 250, pot="#3f8a84")
    potted(c, 1530, 880, 250, pot="#3f8a84")
    queue(c)
    clinic_table(c)


def clinic_table(c: Canvas) -> None:
    """The nurse leans over to a child on the mother's lap."""
    chair(c, 905, 920, 240, "#d98f3e", -1)
    mother = person(c, 900, 920, 390, Dress("#c9655a", hat="bun"), SIT, -1)
    person(c, 852, 846, 200, Dress("#f0c24a", "#3f6c8a", hat="short"), SIT, -1)
    mother.arm((-0.03, 0.57), ((0.05, 0.42), (0.17, 0.43)), "#d0766a")
    nurse = person(c, 660, 925, 400, Dress("#fbfaf5", "#eef2ee", hat="cap", hat_colour="#fbfaf5"), OFFER, 1)
    hand = nurse.at((0.22, 0.66))
    c.line([hand, (hand[0] + 44, hand[1] + 8)], "#cfe3e6", 9)
    c.line([(hand[0] + 44, hand[1] + 8), (hand[0] + 70, hand[1] + 13)], "#8a9aa0", 3)
    table(c, 400, 930, 360, 190, "#c98f5a")
    c.box(280, 660, 130, 82, "#2f8a9c", 8)
    c.box(280, 640, 130, 26, "#e9f2ef", 6)
    for index in range(4):
        c.box(440 + index * 26, 706, 16, 34, ("#e8eef0", "#f0d9a0")[index % 2], 4)


def queue(c: Canvas) -> None:
    """Families waiting on a bench along the wall."""
    c.box(1060, 742, 420, 18, "#c98f5a", 6)
    for x in (1090, 1270, 1450):
        c.box(x - 6, 756, 12, 70, "#8a5f3a")
    for x, shirt, hat, size in (
        (1130, "#5b7f4f", "non", 340),
        (1230, "#e0893a", "short", 230),
        (1340, "#6d4c7d", "bun", 340),
        (1430, "#3f6c8a", "short", 240),
    ):
        person(c, x, 745 + size * 0.26, size, Dress(shirt, "#35354a", hat=hat), SIT, -1)
