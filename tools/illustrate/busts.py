"""Portraits from the waist up: a sitter's clothes, arms and hands around a face."""

from tools.illustrate.canvas import Canvas
from tools.illustrate.faces import Look, face
from tools.illustrate.geometry import Point, bend, between, both, ribbon, smooth, taper
from tools.illustrate.hair import hair_before, hair_behind
from tools.illustrate.palette import Colour, clear, dark, light
from tools.illustrate.pen import Pen

ADULT, CHILD = (480, 570, 300), (480, 690, 285)
"""Where on the sheet the chin is, and how tall the head."""


FOOT = 2.4
"""Where the figure ends, in heads below the chin: beyond the sheet."""


class Sitter:
    """One person: the pen's origin is the chin and its unit the height of the head."""

    def __init__(
        self, c: Canvas, look: Look, cloth: Colour, broad: float = 1.0, place: tuple[float, float, float] = ADULT
    ) -> None:
        self.pen = Pen(c, *place)
        self.look, self.cloth, self.broad = look, cloth, broad

    def body(self, neckline: float = 0.42) -> None:
        """Hair behind, neck and a shirt open down to the neckline; the head comes later."""
        pen, skin, cloth = self.pen, self.look.skin, self.cloth
        hair_behind(pen, self.look)
        pen.poly(both([(0, 0.62), (0.12, 0.62), (0.23, 0.28), (0.165, -0.25)]), dark(skin, 0.08))
        pen.poly(bend((-0.165, -0.06), (0.02, 0.3), (0.165, -0.06)), dark(skin, 0.24))
        side = self.side()
        left = [(-x, y) for x, y in side]
        pen.shade([(0, neckline), *side, *left[::-1]], [light(cloth, 0.1), dark(cloth, 0.12)])
        fold = [(x * 0.66 + 0.02, y) for x, y in side[-12:]]
        pen.poly([*side[-12:], *fold[::-1]], clear(dark(cloth, 0.6), 0.14))

    def side(self) -> list[Point]:
        """The right outline, from the neck over the shoulder to the foot of the sheet."""
        wide = self.broad
        return smooth(
            [
                (0.2, 0.14),
                (0.35, 0.3),
                (0.62 * wide, 0.4),
                (0.86 * wide, 0.58),
                (0.97 * wide, 1.05),
                (0.95 * wide, FOOT),
            ]
        )

    def head(self) -> None:
        """The face and the hair over it."""
        face(self.pen, self.look)
        hair_before(self.pen, self.look)

    def arm(self, side: int, elbow: Point, wrist: Point, bare: float = 0.0, cloth: Colour | None = None) -> None:
        """An arm in its sleeve: ``bare`` is the share of the forearm that shows, from the wrist."""
        shoulder, sleeve = (side * 0.79 * self.broad, 0.68), cloth or self.cloth
        cuff = between(wrist, elbow, bare)
        if bare:
            self.limb(between(wrist, elbow, min(1, bare + 0.1)), wrist, (0.2, 0.165), self.look.skin)
        # The seam starts below the shoulder, which runs on into the shirt.
        for start, edge, fill in (
            (between(shoulder, elbow, 0.45), 0.026, dark(sleeve, 0.22)),
            (shoulder, 0.0, light(sleeve, 0.06)),
        ):
            self.limb(elbow, cuff, (0.3 + edge, 0.235 + edge), fill)
            self.limb(start, elbow, (0.33 + edge * 0.4, 0.3 + edge), fill)

    def limb(self, start: Point, end: Point, widths: tuple[float, float], fill: Colour) -> None:
        """One tapering piece with round ends."""
        self.pen.poly(ribbon([start, end], taper(*widths)), fill)
        for point, width in ((start, widths[0]), (end, widths[1])):
            self.pen.disc(*point, width / 2, fill)

    def palm(self, x: float, y: float) -> None:
        """The back of a hand, without fingers."""
        self.pen.oval(x, y, 0.115, 0.125, self.look.skin)

    def thumb(self, start: Point, end: Point) -> None:
        """One finger, drawn over what the hand holds."""
        self.pen.line([start, end], dark(self.look.skin, 0.2), 0.088)
        self.pen.line([start, end], self.look.skin, 0.07)

    def fingers(self, x: float, y: float, reach: float, lean: float = 0.0) -> None:
        """Four fingers side by side, closing over a shaft or an edge."""
        for index in range(4):
            level = y + (index - 1.5) * 0.068
            self.thumb((x, level), (x + reach, level + lean))
