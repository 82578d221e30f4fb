"""What a sitter wears over the shirt: collars, scarves, a life vest, an apron. All in heads from the chin."""

from tools.illustrate.busts import FOOT, Sitter
from tools.illustrate.geometry import bend, ribbon, steps, taper
from tools.illustrate.palette import WHITE, Colour, clear, dark, light


def placket(s: Sitter, buttons: Colour, top: float = 0.42) -> None:
    """The button line of an áo bà ba, and its edge around the neck."""
    pen, edge = s.pen, dark(s.cloth, 0.3)
    pen.line([(-0.2, 0.15), (0, top), (0.2, 0.15)], edge, 0.022)
    pen.line([(0, top), (0, FOOT)], edge, 0.018)
    for index in range(6):
        pen.disc(0, top + 0.14 + index * 0.3, 0.027, buttons)


def collar(s: Sitter, fill: Colour) -> None:
    """The two leaves of a shirt collar."""
    for side in (-1, 1):
        leaf = [(side * 0.185, 0.1), (side * 0.01, 0.42), (side * 0.24, 0.47), (side * 0.34, 0.27)]
        s.pen.poly(leaf, fill)
        s.pen.line([leaf[1], leaf[2], leaf[3]], dark(fill, 0.22), 0.014)


def tunic(s: Sitter) -> None:
    """The standing collar of an áo dài and the seam that runs from it to the arm."""
    pen = s.pen
    pen.poly([(-0.185, 0.1), (0.185, 0.1), (0.235, 0.27), (0, 0.36), (-0.235, 0.27)], light(s.cloth, 0.08))
    pen.line([(-0.18, 0.105), (0, 0.18), (0.18, 0.105)], light(s.cloth, 0.4), 0.016)
    pen.line([(-0.235, 0.27), (0, 0.36), (0.235, 0.27)], dark(s.cloth, 0.22), 0.014)
    pen.line(bend((0, 0.3), (0.3, 0.5), (0.68 * s.broad, 0.86), 14), dark(s.cloth, 0.28), 0.016)
    for place in (0.15, 0.5, 0.85):
        x, y = bend((0, 0.3), (0.3, 0.5), (0.68 * s.broad, 0.86), 21)[round(place * 20)]
        pen.disc(x, y, 0.021, light(s.cloth, 0.5))


def neckerchief(s: Sitter, fill: Colour) -> None:
    """A pupil's red scarf."""
    for side in (-1, 1):
        s.pen.poly([(side * 0.2, 0.14), (side * 0.36, 0.3), (side * 0.03, 0.5), (0, 0.4)], fill)
        s.pen.poly(
            [(0, 0.46), (side * 0.06, 0.48), (side * 0.2, 0.86), (side * 0.06, 0.8)], dark(fill, 0.1 + side * 0.06)
        )
    s.pen.oval(0, 0.46, 0.065, 0.055, light(fill, 0.1))


def checked_scarf(s: Sitter) -> None:
    """A khăn rằn, black and white, around the neck with one end hanging."""
    cloth, ink, pen = "#f2ecdf", "#3c3a42", s.pen
    hanging = bend((-0.3, 0.36), (-0.46, 0.8), (-0.4, 1.22), 18)
    around = bend((-0.34, 0.2), (0, 0.62), (0.34, 0.2), 18)
    for spine, wide in ((hanging, 0.22), (around, 0.2)):
        pen.poly(ribbon(spine, taper(wide, wide)), cloth)
        for offset in (-0.28, 0, 0.28):
            pen.poly(ribbon([(x + offset * wide, y) for x, y in spine], taper(0.022, 0.022)), clear(ink, 0.7))
        for x, y in spine[1::3]:
            pen.poly(
                ribbon([(x - wide * 0.42, y + 0.02), (x + wide * 0.42, y - 0.02)], taper(0.02, 0.02)), clear(ink, 0.7)
            )


def life_vest(s: Sitter, fill: Colour) -> None:
    """An orange vest with pale stripes and two buckles."""
    pen, wide = s.pen, s.broad
    for side in (-1, 1):
        panel = [(0.3, 0.26), (0.62 * wide, 0.38), (0.7 * wide, 0.8), (0.74 * wide, FOOT), (0.035, FOOT), (0.035, 0.66)]
        pen.shade([(side * x, y) for x, y in panel], [light(fill, 0.12), dark(fill, 0.12)])
        stripe = [(0.035, 0.98), (0.715 * wide, 0.98), (0.72 * wide, 1.1), (0.035, 1.1)]
        pen.poly([(side * x, y) for x, y in stripe], "#f4efd8")
        for level in (1.34, 1.8):
            pen.line([(side * 0.035, level), (side * 0.72 * wide, level)], dark(fill, 0.22), 0.018)
    for level in (0.84, 1.56):
        pen.box(-0.3, level, 0.6, 0.07, "#3a4048", 0.02)
        pen.box(-0.09, level - 0.03, 0.18, 0.13, "#59616b", 0.03)


def apron(s: Sitter, fill: Colour) -> None:
    """A bib apron with its neck strap and a pocket."""
    pen, strap = s.pen, dark(fill, 0.22)
    for side in (-1, 1):
        pen.line([(side * 0.42, 0.74), (side * 0.27, 0.24)], strap, 0.06)
    pen.shade(
        [(-0.45, 0.7), (0.45, 0.7), (0.62, 1.2), (0.68, FOOT), (-0.68, FOOT), (-0.62, 1.2)],
        [light(fill, 0.1), dark(fill, 0.1)],
    )
    pen.line([(-0.45, 0.705), (0.45, 0.705)], light(fill, 0.3), 0.024)
    pen.box(-0.3, 1.42, 0.6, 0.5, dark(fill, 0.12), 0.04)


def satchel_straps(s: Sitter, fill: Colour) -> None:
    """The two straps of a school bag."""
    for side in (-1, 1):
        spine = [(side * (0.5 + 0.09 * t) * s.broad, 0.4 + t * 1.4) for t in steps(12)]
        s.pen.poly(ribbon(spine, taper(0.15, 0.13)), fill)
        s.pen.poly(ribbon(spine, taper(0.03, 0.03)), light(fill, 0.25))


def tape_measure(s: Sitter) -> None:
    """A tailor's tape around the neck, both ends hanging."""
    spine = [*bend((-0.34, 1.35), (-0.42, 0.6), (-0.24, 0.22), 12), *bend((0.24, 0.22), (0.42, 0.6), (0.36, 1.15), 12)]
    for part in (spine[:12], spine[12:]):
        s.pen.poly(ribbon(part, taper(0.085, 0.085)), "#f0c24a")
        for x, y in part[::2]:
            s.pen.line([(x - 0.035, y), (x + 0.01, y)], "#7a4a1c", 0.012)


def pocket(s: Sitter, x: float, y: float) -> None:
    """A breast pocket with the top of a pen in it."""
    s.pen.box(x - 0.16, y, 0.32, 0.34, dark(s.cloth, 0.08), 0.03)
    s.pen.box(x + 0.05, y - 0.06, 0.035, 0.2, "#3f6c8a", 0.01)
    s.pen.line([(x - 0.16, y + 0.07), (x + 0.16, y + 0.07)], clear(WHITE, 0.5), 0.012)
