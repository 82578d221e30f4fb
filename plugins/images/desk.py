"""The picture desk: what is known of each picture, and its derivatives, made once and kept by content."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import msgspec

from images import rules
from images.plan import FOLDER, picture, variants
from images.raster import Size, derive, measure
from images.share import RECIPE, cut
from images.vector import read_vector
from portal.outputs import Derived, File, Owner
from portal.ports import Flaw
from vietnamese import slugify

if TYPE_CHECKING:
    from collections.abc import Mapping

    from images.plan import Variant
    from images.store import Store
    from portal.data import Picture
    from portal.shares import Poster, Shape, Source
    from portal.tree import Tree

_ENCODER = msgspec.msgpack.Encoder()  # of ten thousand posters: repr() takes four times as long
_HEIC = re.compile(rb"....ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)", re.DOTALL)  # ISO/IEC 23008-12
_LIKE = {".heif": ".heic", ".mov": ".mp4", ".avi": ".mp4"}
_RASTER = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".bmp"})


@dataclass
class Desk:
    """Implements `portal.ports.Pictures`; `store` keeps sizes and derivatives between builds."""

    store: Store
    _digests: dict[str, str] = field(default_factory=dict)
    _sizes: dict[str, Size] = field(default_factory=dict)

    def describe(self, file: str, path: Path) -> Picture | Flaw:
        """Describe a picture, or name its flaw."""
        try:
            data = path.read_bytes()
        except OSError as error:
            return Flaw(rules.CORRUPT, {"file": file, "why": error.strerror or "không mở được"})
        suffix = PurePosixPath(file).suffix.lower()
        if not data.strip():
            return Flaw(rules.EMPTY, {"file": file})
        digest = self._digests[file] = hashlib.blake2b(data, digest_size=16).hexdigest()
        if suffix == ".svg":
            return read_vector(file, data, vector_path(file, digest))
        if suffix not in _RASTER:
            way = rules.WAYS.get(_LIKE.get(suffix, suffix), rules.AS_JPEG)
            return Flaw(rules.FORMAT, {"file": file, "suffix": suffix or "không rõ", "way": way})
        if _HEIC.match(data):
            return Flaw(rules.RENAMED, {"file": file})
        return self._raster(file, data, digest)

    def _raster(self, file: str, data: bytes, digest: str) -> Picture | Flaw:
        size = self.store.size(digest) or measure(file, data)
        if isinstance(size, Flaw):
            return size
        self.store.keep_size(digest, size)
        self._sizes[digest] = size
        return picture(PurePosixPath(file).stem, digest, *size)

    def output(self, file: str, path: Path, owner: Owner) -> Derived:
        """Give the files to publish of a picture that has been described."""
        digest = self._digests[file]
        if file.lower().endswith(".svg"):
            address = vector_path(file, digest)
            return Derived((address,), lambda: {address: path.read_bytes()}, owner)
        planned = variants(PurePosixPath(file).stem, digest, self._sizes[digest].width)
        return Derived(tuple(variant.path for variant in planned), partial(self._made, planned, path), owner)

    def share(self, path: str, shape: Shape, poster: Poster, source: Source | None, tree: Tree, owner: Owner) -> File:
        """Give a share picture; one that was cut is kept, one that is drawn is drawn faster than it is found."""
        if source is None:
            mark = _mark(RECIPE, shape, poster)
            return File(path, partial(_drawn, poster, shape), owner, mark)
        name = f"share-{self._digests[source.file]}-{shape.width}x{shape.height}-{source.focus}-{RECIPE}.jpg"
        return File(path, partial(self._cut, name, tree.path(source.file), shape, source.focus), owner, _mark(name))

    def _cut(self, name: str, path: Path, shape: Shape, focus: float) -> bytes:
        kept = self.store.derivative(name)
        if kept is None:
            kept = cut(path.read_bytes(), shape, focus)
            self.store.keep_derivatives({name: kept})
        return kept

    def _made(self, planned: tuple[Variant, ...], path: Path) -> Mapping[str, bytes]:
        """Give a picture's derivatives from the store; where one is missing, make them all."""
        kept = {variant.path: self.store.derivative(variant.path) for variant in planned}
        whole = {address: data for address, data in kept.items() if data is not None}
        if len(whole) == len(planned):
            return whole
        made = derive(path.read_bytes(), planned)
        self.store.keep_derivatives(made)
        return made


def _drawn(poster: Poster, shape: Shape) -> bytes:
    from images.poster import draw  # noqa: PLC0415 (the typeface takes 0.2 s to load, and few builds draw a poster)

    return draw(poster, shape)


def _mark(*said: object) -> bytes:
    return hashlib.blake2b(_ENCODER.encode(said), digest_size=16).digest()


def vector_path(file: str, digest: str) -> str:
    """Give the address of a published SVG."""
    return f"{FOLDER}{slugify(PurePosixPath(file).stem, 40) or 'anh'}-{digest[:10]}.svg"
