"""Small JPEGs like a village photographer's: a sky, a field and some shapes. Real enough to take time to encode."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFilter

from bench.model import PICTURE_COUNT

if TYPE_CHECKING:
    from pathlib import Path

SIZE = (960, 600)  # pixels: small, so that encoding them does not hide the work on pages


def draw_pictures(folder: Path, seed: int) -> None:
    """Write anh-00.jpg … anh-19.jpg, about 80 KB each."""
    dice = random.Random(seed)  # noqa: S311 (colours, not secrets)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(PICTURE_COUNT):
        _picture(dice).save(folder / f"anh-{number:02}.jpg", "JPEG", quality=85)


def _picture(dice: random.Random) -> Image.Image:
    width, height = SIZE
    image = Image.new("RGB", SIZE, _colour(dice, 150))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, height // 2, width, height), fill=_colour(dice, 60))
    for _ in range(40):
        x, y = dice.randrange(width), dice.randrange(height)
        draw.ellipse((x, y, x + dice.randint(20, 200), y + dice.randint(20, 120)), fill=_colour(dice, 40))
    noise = Image.frombytes("L", SIZE, dice.randbytes(width * height))
    grain = Image.merge("RGB", (noise, noise, noise))
    return Image.blend(image.filter(ImageFilter.GaussianBlur(2)), grain, 0.06)


def _colour(dice: random.Random, darkest: int) -> tuple[int, int, int]:
    return dice.randint(darkest, 250), dice.randint(darkest, 250), dice.randint(darkest, 220)
