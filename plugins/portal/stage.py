"""The stage: where new bytes wait until all are made, beside the files that they will replace."""

from __future__ import annotations

import errno
import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from portal.addresses import output_file
from portal.moving import merge
from portal.outputs import Derived, File, Output, Page

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class UnfinishedError(OSError):
    """Moving into place broke off: the output holds some new files among the old ones until the next build."""


@dataclass(frozen=True)
class Stage:
    """Bytes for the output folder `folder`, waiting in the folder `place`.

    What is new waits as a tree, so that whole folders can be moved; what replaces a file waits beside the others under
    the digest of its name, so that no folders are made only to be left empty.
    """

    folder: Path
    place: Path
    new: list[str] = field(default_factory=list)  # names, relative to `folder`
    changed: list[str] = field(default_factory=list)
    _real: dict[str, bool] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        """The files that differ from what the output folder has."""
        return self.new + self.changed

    def files(self, outputs: Iterable[Output]) -> None:
        """Stage everything that is no page."""
        with ThreadPoolExecutor(os.cpu_count()) as pool:  # Pillow's work goes on beside the interpreter's
            list(pool.map(self._file, (output for output in outputs if not isinstance(output, Page))))

    def _file(self, output: File | Derived) -> None:
        if isinstance(output, File):
            self.put(output.path, output.make())
        else:
            self._derived(output)

    def _derived(self, output: Derived) -> None:
        made = output.make()
        for path in output.paths:
            self.put(path, made[path])

    def put(self, path: str, data: bytes) -> None:
        """Stage the file of an address unless it has these very bytes already."""
        name = output_file(path)
        is_same = _is_same(f"{self.folder}/{name}", data)
        if is_same:
            return
        if is_same is None or not self._is_real(name):
            _write_new(f"{self.place}/{_NEW}/{name}", data)
            self.new.append(name)
        else:
            _write_new(self._waiting(name), data)
            self.changed.append(name)

    def _waiting(self, name: str) -> str:
        return f"{self.place}/{_CHANGED}/{hashlib.blake2b(name.encode(), digest_size=16).hexdigest()}"

    def _is_real(self, name: str) -> bool:
        """Say whether no folder on the way to a file is a link that leads out of the output folder."""
        above = os.path.dirname(name)  # noqa: PTH120 (for every page)
        if above and above not in self._real:
            is_link = os.path.islink(f"{self.folder}/{above}")  # noqa: PTH114
            self._real[above] = not is_link and self._is_real(above)
        return not above or self._real[above]

    def settle(self) -> None:
        """Move what is staged into place: whole folders where the output has none of that name.

        Raises UnfinishedError.
        """
        try:
            if self.new:
                merge(f"{self.place}/{_NEW}", str(self.folder))
            for name in self.changed:
                os.replace(self._waiting(name), f"{self.folder}/{name}")  # noqa: PTH105
        except OSError as error:
            raise UnfinishedError(error.errno, error.strerror) from error


_NEW, _CHANGED = "moi", "thay"  # folders of `Stage.place`


def _is_same(target: str, data: bytes) -> bool | None:
    """Say whether a file has exactly these bytes; None where there is no file."""
    try:
        with open(target, "rb", buffering=0) as file:  # noqa: PTH123
            return os.fstat(file.fileno()).st_size == len(data) and file.readall() == data
    except OSError:
        return None


def _write_new(staged: str, data: bytes) -> None:
    """Write a file, and the folders above it where they are missing. Raises OSError."""
    try:
        _write(staged, data)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(staged), exist_ok=True)  # noqa: PTH103, PTH120
        _write(staged, data)


def _write(staged: str, data: bytes) -> None:
    with open(staged, "wb", buffering=0) as file:  # noqa: PTH123
        if file.write(data) != len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
