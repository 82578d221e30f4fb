"""Raster pictures: looked at without trust, turned upright, stripped of all metadata, made smaller."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, NamedTuple

from PIL import Image, ImageCms, ImageFile, ImageOps, UnidentifiedImageError

from images import rules
from portal.ports import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterable

    from images.plan import Variant

MAX_PIXELS = 40_000_000  # a bomb of a few kilobytes can unpack to gigabytes
_READABLE = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP")
_ORIENTATION = 0x0112  # Exif 2.32: values 5 to 8 lie on their side
_JPEG_QUALITY = 80
_WEBP_QUALITY = 76
ImageFile.LOAD_TRUNCATED_IMAGES = False


class Size(NamedTuple):
    """Pixels of a picture held upright."""

    width: int
    height: int


def measure(file: str, data: bytes) -> Size | Flaw:
    """Give the size of a picture, having decoded all of it, or the flaw that forbids publishing it."""
    try:
        with _open(data) as image:
            pixels = image.width * image.height
            if pixels > MAX_PIXELS:
                return Flaw(rules.TOO_LARGE, {"file": file, "size": f"{pixels / 1e6:.0f}"})
            image.load()
            turned = image.getexif().get(_ORIENTATION, 1) in {5, 6, 7, 8}
            return Size(image.height, image.width) if turned else Size(image.width, image.height)
    except UnidentifiedImageError:
        return Flaw(rules.CORRUPT, {"file": file, "why": "không nhận ra định dạng"})
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        return Flaw(rules.CORRUPT, {"file": file, "why": _why(error)})


def _why(error: Exception) -> str:
    return "tệp bị cắt cụt" if "truncated" in str(error) or "Truncated" in str(error) else "không giải mã được"


def _open(data: bytes) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a strange tag or a large size is judged by `measure`
        return Image.open(io.BytesIO(data), formats=_READABLE)


def derive(data: bytes, planned: Iterable[Variant]) -> dict[str, bytes]:
    """Make the derivatives: address → bytes. Only pixels go in; no EXIF, GPS, comment or colour profile comes out."""
    with _open(data) as original:
        original.load()
        upright = _plain(ImageOps.exif_transpose(original))
    return {variant.path: _encode(upright, variant) for variant in planned}


def _plain(image: Image.Image) -> Image.Image:
    """Give the pixels in sRGB, with transparency where the picture has it."""
    profile = image.info.get("icc_profile")
    transparent = image.has_transparency_data
    if profile and not transparent:
        image = _to_srgb(image, profile)
    return image.convert("RGBA" if transparent else "RGB")


def _to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image  # a broken profile says nothing; the numbers are taken as they are
    return converted or image


def _encode(image: Image.Image, variant: Variant) -> bytes:
    height = max(1, round(image.height * variant.width / image.width))
    small = image if variant.width == image.width else image.resize((variant.width, height), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    if variant.format == "webp":
        _bare(small).save(out, "WEBP", quality=_WEBP_QUALITY, method=4)
    else:
        _bare(_on_white(small)).save(out, "JPEG", quality=_JPEG_QUALITY, optimize=True, progressive=True)
    return out.getvalue()


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode == "RGB":
        return image
    sheet = Image.new("RGB", image.size, "white")
    sheet.paste(image, mask=image.getchannel("A"))
    return sheet


def _bare(image: Image.Image) -> Image.Image:
    """Forget everything Pillow carries along from the file, which its writers would write again."""
    image.info = {}
    return image
