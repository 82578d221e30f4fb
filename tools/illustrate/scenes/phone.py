"""The portal on a telephone."""

from tools.illustrate.atmosphere import cloud, haze, sky, sun
from tools.illustrate.buildings import house
from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import smooth
from tools.illustrate.interior import lotus_sign
from tools.illustrate.land import bunds, field, treeline
from tools.illustrate.palette import SKIN, WHITE, clear, dark, light
from tools.illustrate.palms import coconut
from tools.illustrate.people import Dress, person
from tools.illustrate.poses import WALK
from tools.illustrate.trees import banana, tree


def phone(c: Canvas) -> None:
    """A phone held up before the village, showing blocks instead of words."""
    sky(c, ["#f0a77a", "#f7cd9a", "#fbe9c6"], 560)
    sun(c, 330, 330, 66, "#fff5d6")
    cloud(c, 1260, 230, 520, "#fdeedb")
    treeline(c, 560, 80, "#a98f74", palms=9)
    haze(c, 470, 590, "#fbe9c6", 0.6)
    field(c, 558, 1000, ("#c9b45f", "#7f9a4c"), clear("#5f7a35", 0.3), 420)
    bunds(c, 565, 900, 6, clear("#8f8a3f", 0.5))
    house(c, 330, 690, 340)
    house(c, 1370, 670, 300, "#dfe3cc", "#a8563a")
    tree(c, 1530, 760, 380)
    coconut(c, 120, 760, 460)
    banana(c, 560, 720, 190)
    person(c, 480, 800, 170, Dress("#8e3b46"), WALK, 1)
    hand_behind(c)
    handset(c, 800, 120, 400, 700)
    thumb(c)


def handset(c: Canvas, x: float, y: float, width: float, height: float) -> None:
    """The phone: a dark frame and a bright screen of cards, a chart and buttons."""
    c.box(x + 14, y + 18, width, height, clear("#2a1c14", 0.25), 54)
    c.box(x, y, width, height, "#2b2f3a", 54)
    left, top, wide = x + 18, y + 18, width - 36
    c.box(left, top, wide, height - 36, "#fbf6ea", 40)
    c.box(left, top, wide, 150, "#9f2a22", 40)
    c.box(left, top + 80, wide, 80, "#9f2a22")
    lotus_sign(c, x + width / 2, top + 118)
    for index in range(6):
        cx, cy = left + 30 + (index % 3) * 104, top + 186 + (index // 3) * 104
        fill = ("#2f8a7d", "#e0a526", "#c9655a", "#3f6c8a", "#6d8f4c", "#d98f3e")[index]
        c.box(cx, cy, 84, 84, light(fill, 0.65), 20)
        c.oval(cx + 42, cy + 36, 20, 20, fill)
        c.box(cx + 18, cy + 64, 48, 8, fill, 4)
    for index in range(3):
        row = top + 412 + index * 74
        c.box(left + 30, row, wide - 60, 58, WHITE, 14)
        c.oval(left + 60, row + 29, 17, 17, ("#2f8a7d", "#e0a526", "#9f2a22")[index])
        c.box(left + 92, row + 15, 170 - index * 30, 10, "#b9ab90", 5)
        c.box(left + 92, row + 34, 110, 8, "#ded2b8", 4)
    c.box(x + width / 2 - 50, y + height - 38, 100, 7, "#2b2f3a", 3)


def hand_behind(c: Canvas) -> None:
    """The palm and wrist under the phone, in a sleeve."""
    palm = smooth(
        [
            (1330, 1040),
            (1250, 860),
            (1225, 740),
            (1150, 640),
            (900, 640),
            (800, 760),
            (840, 860),
            (960, 930),
            (1060, 1040),
        ]
    )
    c.poly(palm, SKIN)
    shade = smooth([(1060, 1040), (960, 930), (840, 860), (900, 850), (1040, 880), (1180, 1040)])
    c.poly(shade, dark(SKIN, 0.12))
    c.poly([(1030, 1000), (1010, 960), (1330, 880), (1400, 1000)], "#3f6c8a")
    c.poly([(1010, 960), (1330, 880), (1338, 904), (1020, 986)], light("#3f6c8a", 0.25))


THUMB = (
    (1238, 930), (1252, 800), (1240, 700), (1190, 610), (1130, 545), (1096, 535),
    (1082, 562), (1110, 620), (1150, 700), (1165, 800), (1150, 900),
)  # fmt: skip
"""The thumb's outline, from the wrist over the tip and back."""


def thumb(c: Canvas) -> None:
    """Fingers wrapping from the left, the thumb reaching over from the right."""
    for index in range(4):
        y = 480 + index * 76
        c.line([(830, y + 14), (790, y + 6), (780, y)], dark(SKIN, 0.16), 54)
        c.line([(824, y + 6), (792, y)], SKIN, 46)
    c.poly(smooth(THUMB), SKIN)
    c.line(smooth(THUMB[:-5:-1]), clear(dark(SKIN, 0.4), 0.5), 4)
    nail = smooth([(1092, 572), (1086, 548), (1104, 540), (1124, 562), (1120, 580), (1092, 572)])
    c.poly(nail, light(SKIN, 0.4))
