"""The plan of a picture: which sizes are published, and under which names. Pure: numbers in, names out."""

from __future__ import annotations

from typing import NamedTuple

from portal.data import Picture
from vietnamese import slugify

WIDTHS = (480, 800, 1200, 1600)  # CSS pixels of phones and of the text's width, at one and two dots per pixel
FORMATS = ("webp", "jpg")
RECIPE = "1"  # goes up when derivatives are made in another way, so that their names change with their bytes
FOLDER = "/anh/"


class Variant(NamedTuple):
    """One derivative: its address, its width in pixels and its format ("webp" or "jpg")."""

    path: str
    width: int
    format: str


def widths(intrinsic: int) -> tuple[int, ...]:
    """Give the widths to publish for a picture `intrinsic` pixels wide; never wider than it is."""
    smaller = [width for width in WIDTHS if width < intrinsic]
    return (*smaller, min(intrinsic, WIDTHS[-1])) if intrinsic <= WIDTHS[-1] else tuple(WIDTHS)


def variants(name: str, digest: str, intrinsic: int) -> tuple[Variant, ...]:
    """Give the derivatives of a picture, narrowest first; `digest` names its bytes."""
    stem = f"{FOLDER}{slugify(name, 40) or 'anh'}-{digest[:10]}{RECIPE}"
    return tuple(
        Variant(f"{stem}-{width}.{suffix}", width, suffix) for suffix in FORMATS for width in widths(intrinsic)
    )


def picture(name: str, digest: str, width: int, height: int) -> Picture:
    """Give what templates see of a raster picture of `width` × `height` pixels, upright."""
    planned = variants(name, digest, width)
    sets = {suffix: ", ".join(f"{v.path} {v.width}w" for v in planned if v.format == suffix) for suffix in FORMATS}
    widest = planned[-1]
    shown = round(height * widest.width / width) or 1
    return Picture(src=widest.path, width=widest.width, height=shown, jpeg=sets["jpg"], webp=sets["webp"])
