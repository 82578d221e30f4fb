"""Moving files: staged ones into place, those that nobody wants any more away."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def merge(staged: str, target: str) -> None:
    """Move everything in the folder `staged` into the folder `target`, over whatever an earlier site had there."""
    with os.scandir(staged) as found:
        entries = list(found)
    for entry in entries:
        there = f"{target}/{entry.name}"
        if os.path.islink(there):  # noqa: PTH114 (never write through somebody's link)
            os.unlink(there)  # noqa: PTH108
        if entry.is_dir() and os.path.isdir(there):  # noqa: PTH112
            merge(entry.path, there)
        else:
            _move(entry.path, there)


def _move(staged: str, there: str) -> None:
    if os.path.isdir(there):  # noqa: PTH112
        shutil.rmtree(there)
    elif os.path.isdir(staged) and os.path.exists(there):  # noqa: PTH110, PTH112
        Path(there).unlink()
    os.replace(staged, there)  # noqa: PTH105


def prune(folder: Path, wanted: Iterable[str]) -> int:
    """Remove files that are not `wanted`, and folders left empty. Hidden names at the top are not ours."""
    keep = {str(folder / name) for name in wanted}
    removed = 0
    for entry in list(os.scandir(folder)):
        if entry.name.startswith("."):
            continue
        is_folder = entry.is_dir(follow_symlinks=False)  # a link is removed, never what it leads to
        removed += _prune_folder(entry.path, keep) if is_folder else _remove(entry.path, keep)
    return removed


def _prune_folder(folder: str, keep: set[str]) -> int:
    removed = 0
    for parent, folders, names in os.walk(folder, topdown=False):
        links = [name for name in folders if os.path.islink(f"{parent}{os.sep}{name}")]  # noqa: PTH114
        removed += sum(_remove(f"{parent}{os.sep}{name}", keep) for name in names + links)
        with contextlib.suppress(OSError):  # not empty: something in it is wanted
            Path(parent).rmdir()
    return removed


def _remove(path: str, keep: set[str]) -> int:
    if path in keep:
        return 0
    Path(path).unlink()
    return 1
