"""The ghe ngo boat race."""

from tools.illustrate.atmosphere import haze, shafts, sky, sun
from tools.illustrate.boats import rower
from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import Path, bend, smooth
from tools.illustrate.land import treeline
from tools.illustrate.palette import WOOD, Colour, clear, dark, light
from tools.illustrate.people import Dress, person
from tools.illustrate.poses import OFFER, STAND
from tools.illustrate.water import glint, glitter, water


def race(c: Canvas) -> None:
    """Three long ghe ngo boats abreast, the banks crowded."""
    sky(c, ["#e9a04f", "#f4c878", "#fbe6b4"], 330)
    sun(c, 800, 210, 70, "#fff6d8")
    shafts(c, 800, 210, clear("#fff6d8", 0.1))
    treeline(c, 340, 70, "#8f8a4c", palms=14)
    haze(c, 280, 360, "#fbe6b4", 0.5)
    c.box(0, 330, 1600, 40, "#b58a4c")
    crowd(c, 352, 62)
    crowd(c, 372, 70)
    water(c, 370, 1000, ["#f3d593", "#5fa39a", "#1f6670"], 140)
    c.mirror(370, 110, 0.4)
    glitter(c, 800, 380, 700, "#fff6d8")
    long_boat(c, 700, 510, 1000, ("#7b2d3a", "#f0c24a"), "#e6d3a8")
    long_boat(c, 900, 670, 1300, ("#1f5d5a", "#f3e2bd"), "#d9622f")
    long_boat(c, 770, 880, 1580, ("#8f2a1f", "#f2b53a"), "#2f6f9c")


def crowd(c: Canvas, y: float, height: float) -> None:
    """Spectators along the bank, drawn as bodies and hats."""
    colours = ("#8e3b46", "#3f6c8a", "#d98f3e", "#5b7f4f", "#e8dcc3", "#6d4c7d")
    x = 10.0
    while x < 1600:
        hat = c.rng.choice(("non", "non", "short", "bun"))
        person(
            c,
            x,
            y,
            height * c.rng.uniform(0.85, 1.05),
            Dress(c.rng.choice(colours), hat=hat),
            STAND,
            c.rng.choice((-1, 1)),
        )
        x += c.rng.uniform(24, 52)


GHE_NGO_KEEL = (
    (1, -0.07),
    (0.8, -0.026),
    (0.5, 0.008),
    (0, 0.018),
    (-0.5, 0.008),
    (-0.8, -0.026),
    (-1, -0.07),
)
"""The keel as shares of half the length and of the length: only the middle touches water."""


def long_boat(c: Canvas, x: float, y: float, length: float, paint: tuple[Colour, Colour], shirt: Colour) -> None:
    """A ghe ngo: a slim painted hull, upswept ends, paddlers in one rhythm."""
    half, size, crew = length / 2, length * 0.1, 14
    rail = bend((x - half, y - length * 0.07), (x, y + length * 0.03), (x + half, y - length * 0.07), 40)
    for index in range(crew):
        place = x + (index / (crew - 1) - 0.5) * length * 0.74
        dress = Dress(light(shirt, 0.15 * (index % 2)), dark(shirt, 0.5), hat="cap", hat_colour=paint[1])
        deck = rail[round((place - x + half) / length * 39)][1] + length * 0.014
        rower(c, (place, deck), size, dress, 1, dark(WOOD, 0.2))
    cox = Dress(paint[1], paint[0])
    person(c, x - half * 0.84, rail[3][1] + length * 0.012, size * 1.15, cox, OFFER)
    c.oval(x, y + length * 0.017, half * 0.66, length * 0.008, clear("#0f2c34", 0.35))
    keel = smooth([(x + half * at, y + length * low) for at, low in GHE_NGO_KEEL])
    c.shade([*rail, *keel], [paint[0], paint[0], dark(paint[0], 0.35)])
    c.line([(px, py + length * 0.005) for px, py in rail[1:-1]], paint[1], length * 0.006)
    trim(c, x, y, length, rail, paint[1])


def trim(c: Canvas, x: float, y: float, length: float, rail: Path, paint: Colour) -> None:
    """Painted studs along the hull and the foam at its foot."""
    for index in range(4, 36, 2):
        px, py = rail[index]
        c.oval(px, py + length * 0.014, length * 0.005, length * 0.005, paint)
    for index in range(14):
        wake = x + length * (0.3 - index * 0.05)
        glint(c, wake, y + length * 0.02 + index % 3 * 3, length * 0.03, 5, clear("#ffffff", 0.5))
