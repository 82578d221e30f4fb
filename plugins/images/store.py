"""The store of pictures' sizes and derivatives between builds. Whatever is missing or broken in it is made again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from images.raster import Size
from portal.kept import keep, load

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEY = b"picture 1"


@dataclass(frozen=True)
class Store:
    """A folder of small files, each proved by a digest and written in one step."""

    folder: Path

    def size(self, digest: str) -> Size | None:
        """Give the kept size of the picture with that digest."""
        kept = self._read(f"{digest}.size")
        if kept is None:
            return None
        width, _, height = kept.decode().partition("x")
        return Size(int(width), int(height))

    def keep_size(self, digest: str, size: Size) -> None:
        """Keep the size of a sound picture."""
        if self.size(digest) is None:
            self._write(f"{digest}.size", f"{size.width}x{size.height}".encode())

    def derivative(self, address: str) -> bytes | None:
        """Give the kept bytes of the derivative published at `address`."""
        return self._read(PurePosixPath(address).name)

    def keep_derivatives(self, made: Mapping[str, bytes]) -> None:
        """Keep derivatives: address → bytes."""
        for address, data in made.items():
            self._write(PurePosixPath(address).name, data)

    def _read(self, name: str) -> bytes | None:
        return load(self.folder / name, _KEY)

    def _write(self, name: str, data: bytes) -> None:
        keep(self.folder / name, _KEY, data)
