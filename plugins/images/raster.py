"""Raster pictures: looked at without trust, turned upright, stripped of all metadata, made smaller."""

from __future__ import annotations

import io
import struct
import warnings
from typing import TYPE_CHECKING, NamedTuple

from PIL import Image, ImageCms, ImageFile, UnidentifiedImageError

from images import rules
from images.plan import WIDTHS
from portal.ports import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterable

    from images.plan import Variant

MAX_PIXELS = 40_000_000  # a bomb of a few kilobytes can unpack to gigabytes
_READABLE = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP")
_ORIENTATION = 0x0112  # Exif 2.32: values 5 to 8 lie on their side
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = {_TURNS[value] for value in (5, 6, 7, 8)}
_LONGEST = 16_000  # pixels; WebP takes 16,383
# What decoders raise when a file is not what it says.
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, struct.error, EOFError)
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
            return _fitting(file, _upright_size(image))
    except UnidentifiedImageError:
        return Flaw(rules.CORRUPT, {"file": file, "why": "không nhận ra định dạng"})
    except Image.DecompressionBombError:
        return Flaw(rules.TOO_LARGE, {"file": file, "size": "hơn 170"})
    except _BROKEN as error:
        return Flaw(rules.CORRUPT, {"file": file, "why": _why(error)})


def _upright_size(image: Image.Image) -> Size:
    return Size(image.height, image.width) if _turn(image) in _SIDEWAYS else Size(image.width, image.height)


def _fitting(file: str, size: Size) -> Size | Flaw:
    """Refuse a picture so long that it cannot be published at the widths of the plan."""
    if size.height * min(size.width, WIDTHS[-1]) / size.width > _LONGEST:
        return Flaw(rules.TOO_LONG, {"file": file, "size": f"{size.width} × {size.height}"})
    return size


def _turn(image: Image.Image) -> Image.Transpose | None:
    """Give the turn that makes a picture upright. Metadata too broken to read turn nothing."""
    try:
        return _TURNS.get(image.getexif().get(_ORIENTATION, 1))
    except _BROKEN:
        return None


def _why(error: Exception) -> str:
    return "tệp bị cắt cụt" if "truncated" in str(error) or "Truncated" in str(error) else "không giải mã được"


def _open(data: bytes) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a strange tag or a large size is judged by `measure`
        return Image.open(io.BytesIO(data), formats=_READABLE)


def upright(data: bytes) -> Image.Image:
    """Give the pixels of a picture alone: upright, in sRGB, on white where it was transparent."""
    return _bare(_on_white(_pixels(data)))


def _pixels(data: bytes) -> Image.Image:
    with _open(data) as original:
        original.load()
        turn = _turn(original)
        return _plain(original.transpose(turn) if turn is not None else original)


def derive(data: bytes, planned: Iterable[Variant]) -> dict[str, bytes]:
    """Make the derivatives: address → bytes. Only pixels go in; no EXIF, GPS, comment or colour profile comes out."""
    pixels = _pixels(data)
    return {variant.path: _encode(pixels, variant) for variant in planned}


def _plain(image: Image.Image) -> Image.Image:
    """Give the pixels in sRGB, with transparency where the picture has it."""
    if image.mode.startswith("I"):  # 16 bits of grey, which Pillow would cut off at white
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
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
