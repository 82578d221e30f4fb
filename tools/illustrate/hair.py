"""Hair and hats of portraits, in heads from the chin."""

from tools.illustrate.faces import Look
from tools.illustrate.geometry import Path, bend, loop, quad
from tools.illustrate.palette import HAT, TEAL, Colour, clear, dark, light
from tools.illustrate.pen import Pen
from tools.illustrate.people import cone

CAP: Path = (
    (-0.4, -0.46), (-0.425, -0.72), (-0.36, -0.98), (-0.14, -1.11), (0.14, -1.11), (0.36, -0.98), (0.425, -0.72),
    (0.4, -0.46), (0.35, -0.66), (0.25, -0.81), (0.02, -0.8), (-0.2, -0.82), (-0.33, -0.7),
)  # fmt: skip


LOCK: Path = (
    (0.04, -0.99), (-0.16, -1.075), (-0.37, -0.94), (-0.44, -0.68), (-0.405, -0.42), (-0.355, -0.58), (-0.27, -0.76),
    (-0.1, -0.88),
)  # fmt: skip
"""The left half of hair parted in the middle."""


SWEPT: Path = (
    (-0.41, -0.44), (-0.45, -0.74), (-0.34, -1.02), (0, -1.12), (0.34, -1.02), (0.45, -0.74), (0.41, -0.44),
    (0.36, -0.62), (0.28, -0.8), (0.14, -0.9), (-0.08, -0.79), (-0.3, -0.7),
)  # fmt: skip


TEMPLE: Path = ((-0.355, -0.4), (-0.41, -0.58), (-0.405, -0.78), (-0.34, -0.88), (-0.325, -0.7))


def mirrored(shape: Path) -> Path:
    """The same shape on the other side of the face."""
    return [(-x, y) for x, y in shape]


FRONT: dict[str, tuple[Path, ...]] = {
    "short": (CAP,),
    "bun": (LOCK, mirrored(LOCK)),
    "bob": (SWEPT,),
    "thin": (TEMPLE, mirrored(TEMPLE), ((-0.3, -0.9), (-0.1, -1.05), (0.18, -1.05), (0.33, -0.9), (0.1, -0.97))),
}
"""The hair that lies over the face, by how it is worn."""


def hair_behind(pen: Pen, look: Look) -> None:
    """What hangs or is knotted behind the head."""
    if look.style == "bun":
        pen.oval(0, -0.64, 0.435, 0.46, dark(look.hair, 0.15))
        pen.oval(0.02, -1.15, 0.17, 0.15, look.hair)
        pen.line(bend((-0.08, -1.17), (0.02, -1.25), (0.12, -1.17), 8), light(look.hair, 0.14), 0.014)
    elif look.style == "bob":
        side = [(0.3, 0.04), (0.47, -0.08), (0.5, -0.5), (0.4, -0.95), (0, -1.1)]
        pen.poly(loop([*side, *((-x, y) for x, y in reversed(side) if x)]), dark(look.hair, 0.15))


def hair_before(pen: Pen, look: Look) -> None:
    """What lies over forehead and temples, with a little shine."""
    for shape in FRONT[look.style]:
        pen.poly(loop(shape), look.hair)
    if look.style in {"short", "bob"}:
        shine = light(look.hair, 0.12)
        pen.line(bend((-0.28, -0.9), (-0.16, -1.03), (0.02, -1.05), 10), shine, 0.02)


def palm_hat(pen: Pen, look: Look, ribbon: Colour) -> None:
    """A nón lá, the shade it throws on the forehead and the ribbon under the chin."""
    pen.poly([*bend((-0.36, -0.72), (0, -0.5), (0.36, -0.72)), (0.36, -0.85), (-0.36, -0.85)], dark(look.skin, 0.2))
    for side in (-1, 1):
        pen.line(bend((side * 0.37, -0.62), (side * 0.36, -0.1), (side * 0.08, 0.05), 14), ribbon, 0.022)
    cone(pen.c, *pen.at(0, -0.73), pen.size * 1.62, HAT)


def cloth_hat(pen: Pen, fill: Colour) -> None:
    """A sun hat of cloth with a soft brim."""
    crown = [(-0.39, -0.76), (-0.36, -1.0), (-0.2, -1.15), (0.2, -1.15), (0.36, -1.0), (0.39, -0.76)]
    pen.poly(loop(crown), fill)
    band = [*bend((-0.4, -0.82), (0, -0.74), (0.4, -0.82)), *bend((0.38, -0.9), (0, -0.82), (-0.38, -0.9))]
    pen.poly(band, dark(fill, 0.25))
    brim = [*bend((-0.58, -0.66), (0, -1.0), (0.58, -0.66)), *bend((0.58, -0.66), (0, -0.62), (-0.58, -0.66))]
    pen.poly(brim, light(fill, 0.1))
    pen.line(bend((-0.56, -0.665), (0, -0.63), (0.56, -0.665), 20), dark(fill, 0.2), 0.014)


def nurse_cap(pen: Pen) -> None:
    """A folded white cap with a teal cross."""
    pen.poly(quad(0, -0.93, 0.72, 0.6, 0.25), "#fdfcf7")
    pen.poly(quad(0, -0.93, 0.64, 0.6, 0.075), "#dfe8e4")
    pen.line([(-0.3, -0.935), (0.3, -0.935)], clear("#7f9a94", 0.5), 0.012)
    pen.box(-0.018, -1.145, 0.036, 0.12, TEAL)
    pen.box(-0.06, -1.103, 0.12, 0.036, TEAL)
