"""Signatures: what a file shows of itself without being opened."""

from __future__ import annotations

import os
from typing import NamedTuple

_SETTLED = 2_000_000_000  # ns; a file changed later than this before it was read may change again within the same tick


class Signature(NamedTuple):
    """When the file's bytes and its place were last changed, in ns; its size in bytes; which file it is."""

    modified: int
    changed: int
    size: int
    inode: int


def signature(path: str) -> Signature | None:
    """Give the signature of the file at `path`; None where there is none."""
    try:
        stat = os.stat(path)  # noqa: PTH116 (ten thousand times at every save)
    except OSError:
        return None
    return Signature(stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino)


def settled(found: Signature | None, now: int) -> Signature | None:
    """Give a signature by which a file read at `now` may be trusted later; None where it is too young to tell."""
    return found if found and max(found.modified, found.changed) < now - _SETTLED else None
