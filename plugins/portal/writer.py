"""The writer: all new bytes are staged first, then moved into place, so a build that fails changes nothing.

A file whose bytes did not change is not touched. Files that nothing produces any more are removed at the end.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from portal.addresses import output_file
from portal.moving import prune
from portal.outputs import Output, Page, paths
from portal.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

STAGING = ".dang-dung-"  # prefix of the folder, inside the output folder, in which a build stages its files


@dataclass(frozen=True)
class Written:
    """How many files a build wrote, left as they were, and removed."""

    written: int
    kept: int
    removed: int


def _nothing() -> None:
    """Commit to nothing."""


def write_site(
    outputs: Iterable[Output], render: Callable[[Page], bytes], folder: Path, commit: Callable[[], None] = _nothing
) -> Written:
    """Bring `folder` to hold exactly `outputs`. Raises OSError, with the folder as it was, when staging fails.

    `commit` is called when all is staged and nothing has moved.
    """
    listed = list(outputs)
    wanted = {output_file(path) for output in listed for path in paths(output)}
    with staging(folder) as stage:
        stage.files(listed)
        for output in listed:
            if isinstance(output, Page):
                stage.put(output.path, render(output))
        commit()
        stage.settle()
    written = len(stage.names)
    return Written(written, len(wanted) - written, prune(folder, wanted))


@contextlib.contextmanager
def staging(folder: Path) -> Iterator[Stage]:
    """Give a stage inside `folder`, and take it away whatever happens."""
    place = Path(tempfile.mkdtemp(prefix=STAGING, dir=folder))
    try:
        yield Stage(folder, place)
    finally:
        shutil.rmtree(place, ignore_errors=True)
