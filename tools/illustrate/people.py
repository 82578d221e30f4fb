"""People: plain figures without faces, built from a pose and a few clothes."""

from dataclasses import dataclass

from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import Point, bend, between, quad, ribbon, taper
from tools.illustrate.palette import HAIR, HAT, INK, SHADOW, SKIN, Colour, clear, dark, light
from tools.illustrate.poses import STAND, Limb, Pose


@dataclass(frozen=True)
class Dress:
    """What a figure wears."""

    shirt: Colour
    trousers: Colour = INK
    hat: str = "non"
    """``non`` is the palm-leaf cone; ``helmet``, ``cap``, ``bun`` and ``short`` are the others."""
    hat_colour: Colour = HAT
    scarf: Colour | None = None


class Figure:
    """One person on a canvas: ``facing`` is 1 for right, -1 for left."""

    def __init__(self, c: Canvas, x: float, y: float, height: float, facing: int = 1) -> None:
        self.c, self.x, self.y, self.height, self.facing = c, x, y, height, facing

    def at(self, joint: Point) -> Point:
        """Where a joint of the pose lands in the picture."""
        return self.x + joint[0] * self.height * self.facing, self.y - joint[1] * self.height

    def limb(self, root: Point, limb: Limb, fill: Colour, widths: tuple[float, float]) -> None:
        """A jointed, tapering limb with rounded ends."""
        wide, thin = widths[0] * self.height, widths[1] * self.height
        middle = (wide + thin) / 2
        a, b, d = self.at(root), self.at(limb[0]), self.at(limb[1])
        self.c.poly(ribbon([a, b], taper(wide, middle)), fill)
        self.c.poly(ribbon([b, d], taper(middle, thin)), fill)
        for point, width in ((a, wide), (b, middle), (d, thin)):
            self.c.oval(*point, width / 2, width / 2, fill)

    def arm(self, root: Point, limb: Limb, sleeve: Colour) -> None:
        """A bare forearm and hand coming out of a sleeve."""
        cuff = between(limb[0], limb[1], 0.45)
        self.limb(limb[0], (cuff, limb[1]), SKIN, (0.045, 0.042))
        self.limb(root, (limb[0], cuff), sleeve, (0.085, 0.07))

    def leg(self, hip: Point, limb: Limb, fill: Colour) -> None:
        """A trouser leg and a sandalled foot."""
        foot = self.at((limb[1][0] + 0.025, limb[1][1] - 0.008))
        self.c.oval(*foot, self.height * 0.05, self.height * 0.018, dark(SKIN, 0.35))
        self.limb(hip, limb, fill, (0.12, 0.075))

    def torso(self, pose: Pose, shirt: Colour) -> None:
        """A loose blouse, wider at the shoulders and at the hem."""
        neck, hip = self.at(pose.neck), self.at(pose.hip)
        hem = between(neck, hip, 1.16)
        spine = bend(neck, between(neck, hem, 0.5), hem, 9)
        self.c.poly(ribbon(spine, lambda t: self.height * (0.145 + 0.18 * (t - 0.45) ** 2)), shirt)
        self.c.oval(*between(neck, hem, 0.04), self.height * 0.085, self.height * 0.04, shirt)
        edge = [(px - self.facing * self.height * 0.05, py) for px, py in spine]
        self.c.poly(
            ribbon(edge, taper(self.height * 0.03, self.height * 0.06)),
            clear(dark(shirt, 0.5), 0.25),
        )

    def head(self, pose: Pose, dress: Dress) -> None:
        """Neck, head and whatever covers it."""
        size, f = self.height, self.facing
        x, y = self.at((pose.neck[0] + (pose.neck[0] - pose.hip[0]) * 0.12 + 0.005, pose.neck[1] + 0.095))
        neck = self.at(pose.neck)
        self.c.poly(ribbon([(x, y), neck], taper(size * 0.055, size * 0.06)), dark(SKIN, 0.12))
        self.c.oval(x - f * size * 0.022, y - size * 0.008, size * 0.066, size * 0.074, HAIR)
        self.c.oval(x + f * size * 0.014, y + size * 0.01, size * 0.052, size * 0.064, SKIN)
        if dress.scarf:
            self.c.oval(neck[0], neck[1] - size * 0.005, size * 0.075, size * 0.028, dress.scarf)
        self.hat(x, y, dress)

    def hat(self, x: float, y: float, dress: Dress) -> None:
        """A cone, a helmet, a cap, or hair alone."""
        c, size, f, fill = self.c, self.height, self.facing, dress.hat_colour
        if dress.hat == "non":
            cone(c, x, y + size * 0.005, size * 0.3, fill)
        elif dress.hat == "bun":
            c.oval(x - f * size * 0.075, y - size * 0.01, size * 0.035, size * 0.038, HAIR)
            c.poly(
                quad(x - f * size * 0.005, y - size * 0.015, size * 0.07, size * 0.12, size * 0.055),
                HAIR,
            )
        elif dress.hat == "short":
            c.oval(x, y - size * 0.03, size * 0.072, size * 0.05, HAIR)
        else:
            c.oval(x, y - size * 0.03, size * 0.072, size * 0.05, fill)
            peak = x + f * size * 0.035
            c.oval(peak, y - size * 0.012, size * 0.075, size * 0.014, dark(fill, 0.15))


def cone(c: Canvas, x: float, y: float, width: float, fill: Colour = HAT) -> None:
    """A nón lá: its lit half, its shaded half and the shadow under the brim."""
    top, half = (x, y - width * 0.46), width / 2
    rim = bend((x - half, y), (x, y + width * 0.14), (x + half, y), 12)
    c.poly([top, *rim], fill)
    c.poly([top, (x + width * 0.08, y + width * 0.07), *rim[7:]], dark(fill, 0.16))
    for share in (0.45, 0.72):
        left, right = between(top, rim[0], share), between(top, rim[-1], share)
        c.line(
            bend(left, (x, left[1] + width * 0.09), right, 10),
            clear(dark(fill, 0.4), 0.35),
            width * 0.012,
        )


def person(
    c: Canvas,
    x: float,
    y: float,
    height: float,
    dress: Dress,
    pose: Pose = STAND,
    facing: int = 1,
) -> Figure:
    """Draw one person standing at (x, y); the figure tells where a hand is, for what it holds."""
    figure = Figure(c, x, y, height, facing)
    c.oval(x, y, height * 0.2, height * 0.025, SHADOW)
    shoulder = between(pose.neck, pose.hip, 0.1)
    figure.arm((shoulder[0] + 0.02, shoulder[1]), pose.far_arm, dark(dress.shirt, 0.22))
    figure.leg(pose.hip, pose.far_leg, dark(dress.trousers, 0.3))
    figure.leg(pose.hip, pose.near_leg, dress.trousers)
    figure.torso(pose, dress.shirt)
    figure.head(pose, dress)
    figure.arm((shoulder[0] - 0.035, shoulder[1]), pose.near_arm, light(dress.shirt, 0.06))
    return figure


def pole(figure: Figure, fill: Colour) -> None:
    """A carrying pole across the shoulders with a basket at each end."""
    c, size = figure.c, figure.height
    left, right = figure.at((-0.42, 0.8)), figure.at((0.46, 0.8))
    c.line(bend(left, figure.at((0.02, 0.93)), right), dark(fill, 0.35), size * 0.022)
    for x, y in (left, right):
        for side in (-1, 1):
            c.line([(x, y), (x + side * size * 0.12, y + size * 0.42)], dark(fill, 0.3), size * 0.008)
        c.poly(quad(x, y + size * 0.55, size * 0.3, size * 0.2, size * 0.14), fill)
        c.oval(x, y + size * 0.41, size * 0.15, size * 0.045, light(fill, 0.3))
