"""Attached files: what is said of a file that readers download, and the file as an output."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from portal.outputs import File
from portal.relations import file_path
from portal.signature import settled, signature

if TYPE_CHECKING:
    from portal.entry import Entry
    from portal.memo import Memo
    from portal.outputs import Owner
    from portal.tree import Tree

_CHUNK = 1 << 20
_HEAD = 8  # bytes; enough to tell a PDF or a ZIP
_SIGNS = {".pdf": b"%PDF-", ".docx": b"PK\x03\x04", ".xlsx": b"PK\x03\x04"}


class Attached(NamedTuple):
    """A file's size in bytes, its SHA-256 in hexadecimal, and its first bytes."""

    size: int
    sha256: str
    head: bytes

    def is_a(self, suffix: str) -> bool:
        """Say whether the file begins as one called `suffix` (".pdf") must; True for a suffix not known here."""
        return self.head.startswith(_SIGNS.get(suffix, b""))


def attached(tree: Tree, file: str, memo: Memo) -> Attached:
    """Look at a file of the tree; a preview looks again only when it changed. Raises OSError, KeyError."""
    path = tree.files[file]
    found = settled(signature(path), time.time_ns())
    if found is None:  # too young to be told by its signature
        return _look(path)
    return memo.keep(f"attached {file}", found, lambda: _look(path))


def _look(path: str) -> Attached:
    state, size, head = hashlib.sha256(), 0, b""
    with Path(path).open("rb") as file:
        while chunk := file.read(_CHUNK):
            state.update(chunk)
            size, head = size + len(chunk), head or chunk[:_HEAD]
    return Attached(size, state.hexdigest(), head)


def attached_output(entry: Entry, tree: Tree, file: str, found: Attached, owner: Owner) -> File:
    """Give the output that publishes a file beside its entry's page."""
    return File(file_path(entry, file), tree.path(file).read_bytes, owner, found.sha256.encode())


def size_words(size: int) -> str:
    """Give a size for people: "28 KB", "1,2 MB" (10⁶ bytes)."""
    return f"{max(1, round(size / 1000))} KB" if size < 1_000_000 else f"{size / 1e6:.1f} MB".replace(".", ",")


def type_words(file: str) -> str:
    """Give a file's type as people call it: "PDF"."""
    return PurePosixPath(file).suffix.lstrip(".").upper()
