"""The output folder: one build at a time, and never a folder that holds somebody's own files."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import sys
from typing import TYPE_CHECKING

from portal import rules
from portal.problems import Refused
from portal.writer import STAGING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from portal.problems import Problem

MARKER = ".cong-lang"  # says that the folder's files may be replaced and removed
_MARKER_TEXT = "Thu muc nay do Cong Lang dung nen; tep trong day se bi thay va xoa o lan dung sau.\n"


def misplaced(output: Path, content: Path) -> Problem | None:
    """Say why no site may lie at `output`, or None where one may."""
    here, there = output.resolve(), content.resolve()
    why = ""
    if here == there or here in there.parents or there in here.parents:
        why = "nằm trong hoặc chứa thư mục nội dung"
    elif output.exists() and not output.is_dir():
        why = "là một tệp"
    return rules.OUTPUT_UNSAFE.at(str(output), why=why) if why else None


@contextlib.contextmanager
def held(output: Path) -> Iterator[None]:
    """Make `output` and hold it for one build; another build waits its turn.

    Raises OSError; raises Refused where the folder has somebody's own files. It is looked at only once it is held: a
    build that looked before would see another one's first files with no marker among them yet.
    """
    output.mkdir(parents=True, exist_ok=True)
    handle = os.open(output, os.O_RDONLY)
    try:
        _lock(handle, output)
        _claim(output)
        for left in output.glob(f"{STAGING}*"):  # of a build that was killed
            shutil.rmtree(left, ignore_errors=True)
        yield
    finally:
        os.close(handle)


def _claim(output: Path) -> None:
    """Mark a folder that is empty as ours. Raises Refused where it is neither."""
    if (output / MARKER).exists():
        return
    if any(output.iterdir()):
        raise Refused((rules.OUTPUT_UNSAFE.at(str(output), why="có tệp không do Cổng Làng tạo ra"),))
    mark_folder(output, "")


def mark_folder(output: Path, state: str) -> None:
    """Say in the folder itself that it is ours; `state` tells one site's set of files from another's."""
    marker, text = output / MARKER, _MARKER_TEXT + state
    if not marker.is_file() or marker.read_text("utf-8") != text:
        marker.write_text(text, "utf-8")


def marker_state(output: Path) -> str:
    """Give the state that the folder was last marked with; "" where it is not marked."""
    marker = output / MARKER
    return marker.read_text("utf-8").removeprefix(_MARKER_TEXT) if marker.is_file() else ""


def _lock(handle: int, output: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        sys.stderr.write(f"Một lần dựng khác đang ghi vào {output}; đang chờ…\n")
        fcntl.flock(handle, fcntl.LOCK_EX)
