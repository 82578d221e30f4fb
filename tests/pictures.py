"""Pictures made for the tests."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

_ORIENTATION, _CAMERA, _GPS = 0x0112, 0x010F, 0x8825
CAMERA = "Camera of Ms Hanh"


def photograph(size: tuple[int, int] = (1000, 600), orientation: int = 6) -> bytes:
    """Give a JPEG: red left half, blue right half as stored; `orientation` is EXIF's."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (size[0] // 2, 0, *size))
    exif = Image.Exif()
    exif[_ORIENTATION], exif[_CAMERA] = orientation, CAMERA
    exif.get_ifd(_GPS).update({1: "N", 2: (10.0, 30.0, 0.0), 3: "E", 4: (105.0, 5.0, 0.0)})
    return encoded(image, "JPEG", exif=exif, quality=90)


def encoded(image: Image.Image, form: str, **options: Any) -> bytes:
    """Give an image as the bytes of a file."""
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()
