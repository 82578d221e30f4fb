"""Share pictures: a photograph cut to a network's shape, as light as the network wants it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, ImageOps

from images.raster import upright

if TYPE_CHECKING:
    from portal.shares import Shape

RECIPE = "1"  # goes up when share pictures are made in another way
_QUALITIES = (82, 74, 66, 58, 50, 42)


def cut(data: bytes, shape: Shape, focus: float) -> bytes:
    """Give the JPEG of a picture filling `shape`; where it is too high, the part around `focus` of its height stays."""
    size = (shape.width, shape.height)
    filled = ImageOps.fit(upright(data), size, Image.Resampling.LANCZOS, centering=(0.5, focus))
    return encode(filled, shape)


def encode(image: Image.Image, shape: Shape) -> bytes:
    """Give the JPEG at the best quality within the shape's limit; baseline, which every service reads."""
    for quality in _QUALITIES:
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() <= shape.limit:
            break
    return out.getvalue()
