"""The manifest: for every file of the output, what it was made of and how it lay on the disk when it was written."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

import msgspec

from portal.kept import forget, keep, load
from portal.output_folder import mark_folder, marker_state

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Made(NamedTuple):
    """A written file: the fingerprint of its inputs ("" for what is no page), its size in bytes, its time in ns."""

    fingerprint: bytes
    size: int
    time: int


Manifest = dict[str, Made]
_DECODER = msgspec.msgpack.Decoder(Manifest)
_KEY = b"manifest 1"


class Record(Protocol):
    """What is known of an output folder since it was last written."""

    def load(self) -> Manifest | None:
        """Give the manifest; None where there is none, or where the folder's marker tells of other files."""

    def lies_as(self, name: str, made: Made) -> bool:
        """Say whether a file still lies on the disk as it was written."""

    def forget(self) -> None:
        """Drop the manifest before files move, so that a killed build leaves none that is no longer true."""

    def keep(self, manifest: Manifest) -> None:
        """Keep the manifest of a finished build, and mark the folder with it."""


@dataclass(frozen=True)
class KeptRecord:
    """Implements `Record` with a kept file; every file of the output is looked at again."""

    path: Path
    folder: Path

    def load(self) -> Manifest | None:
        """Read the kept file."""
        payload = load(self.path, _KEY)
        manifest = _DECODER.decode(payload) if payload is not None else None
        return manifest if manifest is not None and marker_state(self.folder) == names_digest(manifest) else None

    def lies_as(self, name: str, made: Made) -> bool:
        """Compare size and time."""
        try:
            found = os.stat(f"{self.folder}/{name}")  # noqa: PTH116 (tens of thousands of times per build)
        except OSError:
            return False
        return (found.st_size, found.st_mtime_ns) == (made.size, made.time)

    def forget(self) -> None:
        """Remove the kept file."""
        forget(self.path)

    def keep(self, manifest: Manifest) -> None:
        """Mark the folder and write the kept file."""
        mark_folder(self.folder, names_digest(manifest))
        keep(self.path, _KEY, msgspec.msgpack.encode(manifest))


def record_of(cache: Path, output: Path) -> KeptRecord:
    """Give the record of an output folder, kept in the folder `cache`."""
    name = f"manifest-{hashlib.blake2b(bytes(output.resolve()), digest_size=8).hexdigest()}"
    return KeptRecord(cache / name, output)


def names_digest(names: Iterable[str]) -> str:
    """Give a digest of the names of all files of a site; it stands in the output folder's marker."""
    return hashlib.blake2b("\0".join(sorted(names)).encode(), digest_size=8).hexdigest()


def made_now(folder: str, name: str, fingerprint: bytes) -> Made:
    """Give the record of a file that has just been written or found right."""
    found = os.stat(f"{folder}/{name}")  # noqa: PTH116
    return Made(fingerprint, found.st_size, found.st_mtime_ns)
