"""A pen that draws an object in its own units, so that its parts read without arithmetic."""

from collections.abc import Sequence

from tools.illustrate.canvas import Canvas
from tools.illustrate.geometry import Path, Point
from tools.illustrate.palette import Colour


class Pen:
    """Draws on a canvas with (x, y) as origin and ``size`` as the unit."""

    def __init__(self, c: Canvas, x: float, y: float, size: float) -> None:
        self.c, self.x, self.y, self.size = c, x, y, size

    def at(self, x: float, y: float) -> Point:
        """Where a local point lies in the picture."""
        return self.x + x * self.size, self.y + y * self.size

    def poly(self, points: Path, fill: Colour) -> None:
        """Fill a polygon."""
        self.c.poly([self.at(*point) for point in points], fill)

    def shade(self, points: Path, stops: Sequence[Colour]) -> None:
        """Fill a polygon with a vertical gradient."""
        self.c.shade([self.at(*point) for point in points], stops)

    def line(self, points: Path, fill: Colour, width: float) -> None:
        """Stroke a path."""
        self.c.line([self.at(*point) for point in points], fill, width * self.size)

    def disc(self, x: float, y: float, radius: float, fill: Colour) -> None:
        """Fill a circle."""
        self.c.oval(*self.at(x, y), radius * self.size, radius * self.size, fill)

    def oval(self, x: float, y: float, rx: float, ry: float, fill: Colour) -> None:
        """Fill an ellipse."""
        self.c.oval(*self.at(x, y), rx * self.size, ry * self.size, fill)

    def box(self, x: float, y: float, width: float, height: float, fill: Colour, radius: float = 0) -> None:
        """Fill a rectangle given by its top left corner."""
        scale = self.size
        self.c.box(*self.at(x, y), width * scale, height * scale, fill, radius * scale)

    def shadow(self, half: float, fill: Colour) -> None:
        """A flat shadow on the ground below the origin."""
        self.c.oval(self.x, self.y, half * self.size, half * self.size * 0.08, fill)
