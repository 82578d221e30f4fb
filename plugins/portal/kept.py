"""Kept files: bytes in the cache folder that prove themselves. One that is wrong in any way is as good as none."""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
from pathlib import Path

_SIZE = 16  # bytes of a digest


def load(path: Path, key: bytes) -> bytes | None:
    """Give what was kept at `path` under `key`; None where nothing was, or where it cannot be trusted."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    head, payload = data[: 2 * _SIZE], data[2 * _SIZE :]
    return payload if head == _digest(key) + _digest(payload) else None


def keep(path: Path, key: bytes, payload: bytes) -> None:
    """Keep `payload` in one step. A cache that cannot be written only costs time."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=".")
        try:
            with open(handle, "wb") as file:  # noqa: PTH123 (a handle, not a path)
                file.write(_digest(key) + _digest(payload) + payload)
            Path(beside).replace(path)
        except OSError:
            Path(beside).unlink(missing_ok=True)
            raise


def forget(path: Path) -> None:
    """Drop what was kept at `path`."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_SIZE).digest()
