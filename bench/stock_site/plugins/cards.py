"""A plugin for stock Pelican: for every article Zalo's share link and a card of 1200×630, cut or drawn with its title.

Written as a site's maintainer would: a card that is younger than its article stays.
"""

from __future__ import annotations

import base64
import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from pelican import signals
from PIL import Image, ImageDraw, ImageFont, ImageOps

LETTERS = Path(__file__).parents[1] / "chu"
SIZE, ROOM = (1200, 630), 1040  # pixels
INK, QUALITY = "#211c18", 75
LONG = 60  # signs of a title; a longer one is written smaller
COVER = re.compile(r'<img alt="[^"]*" src="[^"]*?/?(hinh-anh/[^"]+\.jpg)"')


def draw_cards(generator: Any) -> None:
    """Write the cards that are missing or old, and name each in its article."""
    site, folder = generator.settings["SITEURL"], Path(generator.output_path) / "chia-se"
    folder.mkdir(parents=True, exist_ok=True)
    for article in generator.articles:
        card = folder / f"{article.slug}.jpg"
        article.card = f"{site}/chia-se/{card.name}"
        article.zalo = base64.b64encode(json.dumps({"url": f"{site}/{article.url}"}).encode()).decode()
        if not card.exists() or card.stat().st_mtime < Path(article.source_path).stat().st_mtime:
            cover = COVER.search(article._content)
            made = _cut(str(Path(generator.path) / cover[1])) if cover else _drawn(article.title)
            made.save(card, "JPEG", quality=QUALITY)


@lru_cache
def _cut(file: str) -> Image.Image:
    with Image.open(file) as picture:
        return ImageOps.fit(picture.convert("RGB"), SIZE, Image.Resampling.LANCZOS)


def _drawn(title: str) -> Image.Image:
    image, font = _ground().copy(), _font(60 if len(title) > LONG else 76)
    lines = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= ROOM:
            lines[-1] = longer
        else:
            lines.append(word)
    ImageDraw.Draw(image).multiline_text((80, 140), "\n".join(lines), font=font, fill=INK, spacing=8)
    return image


@lru_cache
def _ground() -> Image.Image:
    with Image.open(LETTERS / "nen-1200x630.jpg") as ground:
        return ground.convert("RGB")


@lru_cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(LETTERS / "Manrope-ExtraBold.ttf", size, layout_engine=ImageFont.Layout.BASIC)


def register() -> None:
    """Draw once all articles are known, before pages are written."""
    signals.article_generator_finalized.connect(draw_cards)
