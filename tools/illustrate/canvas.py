"""The sheet every scene is drawn on.

Scenes think in 1600 by 1000 units, portraits in 960 by 1200. The sheet holds twice as many pixels each
way and is scaled down once at the end, which gives smooth edges without an antialiasing drawing library.
"""

from collections.abc import Sequence
from io import BytesIO
from math import sin
from pathlib import Path as FilePath
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from tools.illustrate.geometry import Path
from tools.illustrate.palette import Colour, channels, clear, mix

WIDTH, HEIGHT = 1600, 1000


UPRIGHT = (960, 1200)
"""The sheet of a portrait."""


SCALE = 2


GRAIN = 2
"""Spread of the paper grain in brightness levels: visible in a flat sky, yet cheap in a JPEG."""


PIXELS_PER_BYTE = 16
"""How small a picture has to be: 100 KB for a scene, 72 KB for a portrait."""


QUALITIES = range(82, 58, -2)


class Canvas:
    """A supersampled sheet with its own seeded randomness."""

    def __init__(self, seed: str, size: tuple[int, int] = (WIDTH, HEIGHT)) -> None:
        self.rng = Random(seed)
        self.width, self.height = size
        self._image = Image.new("RGB", (self.width * SCALE, self.height * SCALE), "white")
        # "RGBA" drawing on an RGB sheet makes translucent colours blend with what is below.
        self._draw = ImageDraw.Draw(self._image, "RGBA")

    def poly(self, points: Path, fill: Colour) -> None:
        """Fill a polygon."""
        self._draw.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=fill)

    def line(self, points: Path, fill: Colour, width: float) -> None:
        """Stroke a path; ends are round only where the stroke is wide enough to show it."""
        path = [(x * SCALE, y * SCALE) for x, y in points]
        self._draw.line(path, fill=fill, width=max(1, round(width * SCALE)), joint="curve")
        if width >= 4 and len(channels(fill)) == 4 and channels(fill)[3] == 255:
            for x, y in (points[0], points[-1]):
                self.oval(x, y, width / 2, width / 2, fill)

    def oval(self, x: float, y: float, rx: float, ry: float, fill: Colour) -> None:
        """Fill an ellipse centred on (x, y)."""
        corners = ((x - rx) * SCALE, (y - ry) * SCALE, (x + rx) * SCALE, (y + ry) * SCALE)
        self._draw.ellipse(corners, fill=fill)

    def box(self, x: float, y: float, width: float, height: float, fill: Colour, radius: float = 0) -> None:
        """Fill an upright rectangle given by its top left corner."""
        corners = (x * SCALE, y * SCALE, (x + width) * SCALE - 1, (y + height) * SCALE - 1)
        self._draw.rounded_rectangle(corners, radius * SCALE, fill=fill)

    def shade(self, points: Path, stops: Sequence[Colour]) -> None:
        """Fill a polygon with a gradient running from its top to its bottom."""
        left, top = (int(min(p[axis] for p in points) * SCALE) for axis in (0, 1))
        right, bottom = (int(max(p[axis] for p in points) * SCALE) + 1 for axis in (0, 1))
        size = (right - left, bottom - top)
        mask = Image.new("L", size)
        local = [(x * SCALE - left, y * SCALE - top) for x, y in points]
        ImageDraw.Draw(mask).polygon(local, fill=255)
        paint = _gradient(size, stops)
        opacity = ImageChops.multiply(mask, paint.getchannel("A"))
        self._image.paste(paint.convert("RGB"), (left, top), opacity)

    def wash(self, top: float, bottom: float, stops: Sequence[Colour]) -> None:
        """Lay a gradient across the full width of the sheet."""
        self.shade([(0, top), (self.width, top), (self.width, bottom), (0, bottom)], stops)

    def glow(self, x: float, y: float, radius: float, fill: Colour, flat: float = 1.0) -> None:
        """Lay a soft light, brightest in the middle; ``flat`` squashes it onto the ground."""
        size = (round(radius * 2 * SCALE), round(radius * 2 * flat * SCALE))
        strength = channels(fill)[3] / 255
        falloff = Image.radial_gradient("L")
        # Pillow's gradient reaches 255 in the corners; 178 is its value where the circle ends.
        eased = falloff.point(lambda v: round(max(0, 1 - v / 178) ** 1.6 * 255 * strength))
        mask = eased.resize(size, Image.Resampling.BICUBIC)
        corner = (round((x - radius) * SCALE), round((y - radius * flat) * SCALE))
        self._image.paste(clear(fill, 1)[:7], (*corner, corner[0] + size[0], corner[1] + size[1]), mask)

    def mirror(self, shore: float, depth: float, strength: float, squash: float = 0.7) -> None:
        """Reflect what stands above the line ``shore`` into the water below it."""
        height = round(depth * SCALE)
        source = round(depth / squash * SCALE)
        line, wide = round(shore * SCALE), self.width * SCALE
        above = self._image.crop((0, line - source, wide, line))
        flipped = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((wide, height))
        soft = flipped.filter(ImageFilter.BoxBlur(5))
        fade = _gradient((wide, height), [clear("#ffffff", strength), "#ffffff00"])
        mask = fade.getchannel("A")
        for y in range(0, height, 6):
            # Ripples: thin strips slide sideways, further the closer they are to the viewer.
            shift = round(sin(y / 9 + sin(y / 31)) * (2 + y / 40))
            strip = (0, y, wide, min(y + 6, height))
            part = ImageChops.offset(soft.crop(strip), shift, 0)
            self._image.paste(part, (0, line + y), mask.crop(strip))

    def save(self, target: FilePath) -> None:
        """Scale down, add the paper grain and write the JPEG."""
        size = (self.width, self.height)
        small = self._image.resize(size, Image.Resampling.LANCZOS)
        # A trace of blur takes the ringing off hard edges before the JPEG can amplify it.
        small = small.filter(ImageFilter.GaussianBlur(0.4))
        noise = Image.frombytes("L", size, self.rng.randbytes(self.width * self.height))
        grain = noise.point(lambda v: round(128 + (v - 128) * GRAIN / 128)).convert("RGB")
        budget = self.width * self.height // PIXELS_PER_BYTE
        target.write_bytes(_jpeg(ImageChops.add(small, grain, 1, -128), budget))


def _jpeg(image: Image.Image, budget: int) -> bytes:
    """Encode at the best quality that stays within the budget."""
    for quality in QUALITIES:
        buffer = BytesIO()
        image.save(buffer, "JPEG", quality=quality, optimize=True)
        if buffer.tell() <= budget:
            break
    return buffer.getvalue()


def _gradient(size: tuple[int, int], stops: Sequence[Colour]) -> Image.Image:
    """A vertical gradient through evenly spaced colours, as an RGBA image."""
    column = Image.new("RGBA", (1, size[1]))
    spans = len(stops) - 1
    for y in range(size[1]):
        place = y / max(size[1] - 1, 1) * spans
        index = min(int(place), spans - 1)
        column.putpixel((0, y), channels(mix(stops[index], stops[index + 1], place - index)))
    return column.resize(size, Image.Resampling.NEAREST)
