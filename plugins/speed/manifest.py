"""The manifest: for every file of the output, what it was made of and how it lay on the disk when it was written."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from portal.kept import forget, keep, load

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


def manifest_path(cache: Path, output: Path) -> Path:
    """Give where the manifest of an output folder is kept."""
    return cache / f"manifest-{hashlib.blake2b(bytes(output.resolve()), digest_size=8).hexdigest()}"


def load_manifest(path: Path) -> Manifest | None:
    """Give the manifest; None where there is none to trust."""
    payload = load(path, _KEY)
    return _DECODER.decode(payload) if payload is not None else None


def keep_manifest(path: Path, manifest: Manifest) -> None:
    """Keep the manifest of a finished build."""
    keep(path, _KEY, msgspec.msgpack.encode(manifest))


def forget_manifest(path: Path) -> None:
    """Drop the manifest before files move, so that a killed build leaves none that is no longer true."""
    forget(path)


def names_digest(names: Iterable[str]) -> str:
    """Give a digest of the names of all files of a site; it stands in the output folder's marker."""
    return hashlib.blake2b("\0".join(sorted(names)).encode(), digest_size=8).hexdigest()


def lies_as(folder: str, name: str, made: Made) -> bool:
    """Say whether a file still lies on the disk as it was written."""
    try:
        found = os.stat(f"{folder}/{name}")  # noqa: PTH116 (tens of thousands of times per build)
    except OSError:
        return False
    return (found.st_size, found.st_mtime_ns) == (made.size, made.time)


def made_now(folder: str, name: str, fingerprint: bytes) -> Made:
    """Give the record of a file that has just been written or found right."""
    found = os.stat(f"{folder}/{name}")  # noqa: PTH116
    return Made(fingerprint, found.st_size, found.st_mtime_ns)
