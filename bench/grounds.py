"""What the others draw share cards on: a ground for each size, in the portal's colours, and the theme's typeface."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from pathlib import Path

_BOLD, _MEDIUM = "Manrope-ExtraBold.ttf", "Manrope-SemiBold.ttf"
_SIZES = ((1200, 630), (1000, 640))  # pixels: Open Graph, Zalo
_PAPER, _BAND, _GOLD, _ON_BAND = "#fdfbf6", "#8f191c", "#d8a63a", "#fff8ec"
_SIGNATURE = "Cổng thông tin điện tử huyện Gò Sen"


def write_grounds(letters: Path, environment: Path) -> None:
    """Write the grounds and the fonts into the folder `letters`; `environment` is the portal's, which has the fonts."""
    letters.mkdir(parents=True)
    for name in (_BOLD, _MEDIUM):
        shutil.copy(next(environment.glob(f"lib/python*/site-packages/font_manrope/files/{name}")), letters)
    for size in _SIZES:
        _ground(size, letters / _BOLD).save(letters / f"nen-{size[0]}x{size[1]}.jpg", "JPEG", quality=92)


def _ground(size: tuple[int, int], font: Path) -> Image.Image:
    """Draw all of a card but the words of its entry."""
    width, height = size
    image = Image.new("RGB", size, _PAPER)
    pen, floor, rule = ImageDraw.Draw(image), height * 5 // 6, height // 80
    pen.rectangle((0, floor, width, height), fill=_BAND)
    pen.rectangle((0, floor - rule, width, floor), fill=_GOLD)
    pen.rectangle((0, 0, width, rule), fill=_BAND)
    letters = ImageFont.truetype(font, 36, layout_engine=ImageFont.Layout.BASIC)
    pen.text((width // 15, (floor + height) // 2 - 27), _SIGNATURE, font=letters, fill=_ON_BAND)
    return image
