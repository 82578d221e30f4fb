"""The headings' typeface: Manrope Bold (SIL Open Font License), cut down to what Vietnamese needs.

Cutting takes a quarter of a second and loads fontTools, so the result is kept in the cache folder. The same font,
recipe and fontTools give the same bytes on every machine, which is why their digest can name the file.
"""

from __future__ import annotations

import hashlib
import io
import string
from functools import partial
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from portal.kept import keep, load
from portal.outputs import File

if TYPE_CHECKING:
    from fontTools.subset import Options
    from fontTools.ttLib import TTFont

_FILE = "files/Manrope-Bold.ttf"
_VOWELS = "".join(map(chr, range(0x1EA0, 0x1EFA))) + "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĨĩŨũƠơƯư"
_SIGNS = "Đđ₫–—…“”‘’·•×‹›«»°²³½→←\u00a0"
CHARACTERS = string.digits + string.ascii_letters + string.punctuation + " " + _VOWELS + _SIGNS
"""Every character of the cut typeface: ASCII, all precomposed Vietnamese letters, the signs that titles use."""
_FEATURES = ("kern", "liga", "locl")
_NAMES = (0, 1, 2, 13, 14)  # copyright, family, style, licence and its address


def typeface(cache: Path) -> File:
    """Give the typeface as a WOFF2 file; `cache` is the folder to keep it in."""
    source = _source()
    mark = _mark(source)
    return File(f"/theme/manrope-{mark.hex()[:10]}.woff2", partial(_kept, source, cache / "typeface", mark), mark=mark)


def _source() -> bytes:
    spec = find_spec("font_manrope")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("font_manrope")
    return (Path(spec.origin).parent / _FILE).read_bytes()


def _mark(source: bytes) -> bytes:
    recipe = repr((CHARACTERS, _FEATURES, _NAMES, version("fonttools"), version("brotli")))
    return hashlib.blake2b(source + recipe.encode(), digest_size=16).digest()


def _kept(source: bytes, path: Path, mark: bytes) -> bytes:
    known = load(path, mark)
    if known is None:
        known = cut(source)
        keep(path, mark, known)
    return known


def cut(source: bytes) -> bytes:
    """Give the WOFF2 bytes of `CHARACTERS` out of a TrueType font. Raises fontTools' errors for a broken one."""
    from fontTools.subset import Subsetter  # noqa: PLC0415 (slow to load, and seldom needed)
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    font = TTFont(io.BytesIO(source), recalcTimestamp=False)  # the present moment would be in the file otherwise
    subsetter = Subsetter(_options())
    subsetter.populate(text=CHARACTERS)
    subsetter.subset(font)
    return _woff2(font)


def _options() -> Options:
    from fontTools.subset import Options  # noqa: PLC0415

    options = Options()
    options.hinting = False
    options.layout_features = list(_FEATURES)
    options.name_IDs = list(_NAMES)
    return options


def _woff2(font: TTFont) -> bytes:
    buffer = io.BytesIO()
    font.flavor = "woff2"
    font.save(buffer)
    return buffer.getvalue()
