"""Shapes as lists of points, in picture units (1600 by 1000, y grows downwards)."""

from collections.abc import Callable, Sequence
from math import cos, hypot, pi, radians, sin

Point = tuple[float, float]


Path = Sequence[Point]


def between(a: Point, b: Point, share: float) -> Point:
    """The point that lies ``share`` of the way from a to b."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def steps(count: int) -> list[float]:
    """``count`` evenly spaced shares, from 0 to 1 inclusive."""
    return [index / (count - 1) for index in range(count)]


def bend(a: Point, pull: Point, b: Point, count: int = 16) -> list[Point]:
    """A quadratic curve from a to b, drawn towards ``pull``."""
    return [between(between(a, pull, t), between(pull, b, t), t) for t in steps(count)]


def smooth(points: Path, count: int = 8) -> list[Point]:
    """An open Catmull-Rom curve through every point."""
    padded = [points[0], *points, points[-1]]
    curve: list[Point] = []
    for p, q, r, s in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for index in range(count):
            t = index / count
            curve.append((_spline(p[0], q[0], r[0], s[0], t), _spline(p[1], q[1], r[1], s[1], t)))
    return [*curve, points[-1]]


def loop(points: Path, count: int = 8) -> list[Point]:
    """A closed curve through every point."""
    return smooth([points[-1], *points, points[0], points[1]], count)[count : -count - 1]


def both(half: Path) -> list[Point]:
    """An outline whose left half mirrors the right half given, points on the axis only once."""
    return [*half, *((-x, y) for x, y in reversed(half) if x)]


def _spline(p: float, q: float, r: float, s: float, t: float) -> float:
    linear, square = r - p, 2 * p - 5 * q + 4 * r - s
    return q + 0.5 * t * (linear + t * (square + t * (3 * (q - r) + s - p)))


def ribbon(spine: Path, width: Callable[[float], float]) -> list[Point]:
    """The outline of a stroke along ``spine`` whose width changes along the way."""
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(spine):
        before, after = spine[max(index - 1, 0)], spine[min(index + 1, len(spine) - 1)]
        run, rise = after[0] - before[0], after[1] - before[1]
        half = width(index / (len(spine) - 1)) / 2 / (hypot(run, rise) or 1)
        left.append((x - rise * half, y + run * half))
        right.append((x + rise * half, y - run * half))
    return left + right[::-1]


def taper(start: float, end: float) -> Callable[[float], float]:
    """A width that changes evenly, for trunks and limbs."""
    return lambda t: start + (end - start) * t


def lens(most: float) -> Callable[[float], float]:
    """A width that swells in the middle and closes at both ends, for leaves and hulls."""
    return lambda t: most * sin(pi * t) ** 0.8 if 0 < t < 1 else 0.0


def arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> list[Point]:
    """Part of an ellipse, in degrees clockwise from three o'clock."""
    turns = [radians(start + (end - start) * t) for t in steps(25)]
    return [(x + rx * cos(a), y + ry * sin(a)) for a in turns]


def polar(origin: Point, degrees: float, length: float) -> Point:
    """The point at some distance and angle (clockwise from three o'clock)."""
    angle = radians(degrees)
    return origin[0] + length * cos(angle), origin[1] + length * sin(angle)


def quad(x: float, y: float, top: float, bottom: float, height: float) -> list[Point]:
    """An upright trapezium whose base is centred on (x, y)."""
    return [
        (x - top / 2, y - height),
        (x + top / 2, y - height),
        (x + bottom / 2, y),
        (x - bottom / 2, y),
    ]
