"""The writer: all new bytes are staged first, then moved into place, so a build that fails changes nothing.

A file whose bytes did not change is not touched. Files that nothing produces any more are removed at the end.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from portal.addresses import output_file
from portal.moving import merge, prune
from portal.outputs import Derived, File, Output, Page, paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

STAGING = ".dang-dung-"  # prefix of the folder, inside the output folder, in which a build stages its files


class UnfinishedError(OSError):
    """Moving into place broke off: the output holds some new files among the old ones until the next build."""


@dataclass(frozen=True)
class Written:
    """How many files a build wrote, left as they were, and removed."""

    written: int
    kept: int
    removed: int


def write_site(outputs: Iterable[Output], render: Callable[[Page], bytes], folder: Path) -> Written:
    """Bring `folder` to hold exactly `outputs`. Raises OSError, with the folder as it was, when staging fails."""
    listed = list(outputs)
    wanted = {output_file(path) for output in listed for path in paths(output)}
    with staging(folder) as stage:
        stage.files(listed)
        for output in listed:
            if isinstance(output, Page):
                stage.put(output.path, render(output))
        stage.settle()
    return Written(len(stage.names), len(wanted) - len(stage.names), prune(folder, wanted))


@contextlib.contextmanager
def staging(folder: Path) -> Iterator[Stage]:
    """Give a stage inside `folder`, and take it away whatever happens."""
    place = Path(tempfile.mkdtemp(prefix=STAGING, dir=folder))
    try:
        yield Stage(folder, place)
    finally:
        shutil.rmtree(place, ignore_errors=True)


@dataclass(frozen=True)
class Stage:
    """Where new bytes wait; `names` are the files that differ from what the output folder has."""

    folder: Path
    place: Path
    names: list[str] = field(default_factory=list)

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
        """Stage what is missing of files that are right when they exist."""
        missing = [path for path in output.paths if not _has_bytes(f"{self.folder}/{output_file(path)}")]
        made = output.make() if missing else {}
        for path in missing:
            self.put(path, made[path])

    def put(self, path: str, data: bytes) -> None:
        """Stage the file of an address unless it has these very bytes already."""
        name = output_file(path)
        if _holds(f"{self.folder}/{name}", data):
            return
        staged = f"{self.place}/{name}"
        try:
            _write(staged, data)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(staged), exist_ok=True)  # noqa: PTH103, PTH120 (once for every page)
            _write(staged, data)
        self.names.append(name)

    def settle(self) -> None:
        """Move what is staged into place: whole folders where the output has none of that name.

        Raises UnfinishedError.
        """
        try:
            merge(str(self.place), str(self.folder))
        except OSError as error:
            raise UnfinishedError(error.errno, error.strerror) from error


def _has_bytes(target: str) -> bool:
    try:
        return os.stat(target).st_size > 0  # noqa: PTH116
    except OSError:
        return False


def _holds(target: str, data: bytes) -> bool:
    """Say whether a file has exactly these bytes."""
    try:
        with open(target, "rb", buffering=0) as file:  # noqa: PTH123
            return os.fstat(file.fileno()).st_size == len(data) and file.readall() == data
    except OSError:
        return False


def _write(staged: str, data: bytes) -> None:
    with open(staged, "wb", buffering=0) as file:  # noqa: PTH123
        if file.write(data) != len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
