"""The ledger's file: new lines are added in one step, by one build at a time, and only to what was read."""

from __future__ import annotations

import contextlib
import fcntl
import os
from typing import TYPE_CHECKING

from portal import ledger_rules as rules
from portal.addresses import output_file
from portal.ledger import EDIT, FILE, HEAD, PORTAL, digest_of, parse_line
from portal.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from portal.releases import Releases

_BESIDE = ".so-phat-hanh.moi"
COPY = "/rss/so-phat-hanh.txt"  # where the site has the ledger for everybody to see


def write_down(releases: Releases, content: Path) -> None:
    """Append what is new to the ledger of `content`.

    Raises Refused, with the ledger as it was, where it changed since it was read or cannot be written.
    """
    file = content / FILE
    try:
        with _held(file.parent):
            expect_unchanged(releases, content)  # also where nothing is new: the site would be an old one
            if releases.new:
                _replace(file, _with(file.read_bytes() if file.exists() else b"", releases))
    except OSError as error:
        raise Refused((rules.LEDGER_UNWRITABLE.at(FILE, why=error.strerror or str(error)),)) from error


def expect_unchanged(releases: Releases, content: Path) -> None:
    """Compare the ledger with what was read of it: another build may have released since. Raises Refused."""
    file = content / FILE
    if (digest_of(file.read_bytes()) if file.exists() else "") != releases.digest:
        raise Refused((rules.LEDGER_RACE.at(FILE),))


def _with(data: bytes, releases: Releases) -> bytes:
    before = data or HEAD.encode()
    if not before.endswith(b"\n"):
        before += b"\n"
    return before + "".join(f"{line}\n" for line in releases.new).encode()


@contextlib.contextmanager
def _held(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _replace(file: Path, data: bytes) -> None:
    """Write all or nothing: a cut-off ledger is worse than an old one."""
    beside = file.with_name(
        _BESIDE
    )  # one name, which the lock keeps apart: a build that is killed leaves one file at most
    with beside.open("wb") as new:
        new.write(data)
        new.flush()
        os.fsync(new.fileno())
    beside.chmod(file.stat().st_mode & 0o777 if file.exists() else 0o644)
    beside.replace(file)


def expect_whole(releases: Releases, output: Path) -> None:
    """Compare the ledger with the copy in the last good site. Raises Refused where the copy knows of more."""
    copy = output / output_file(COPY)
    if not copy.is_file():
        return
    read = filter(None, map(parse_line, copy.read_text("utf-8", "replace").splitlines()))
    released = [line for line in read if line.place != EDIT]  # an edit that is forgotten does no harm
    fresh = {(line.place, line.id) for line in releases.new}
    lost = [line for line in released if (line.place, line.id) in fresh or (line.place, line.id) not in releases.lines]
    if lost:
        raise Refused((rules.LEDGER_LOST.at(FILE, count=len(lost), output=output, copy=copy),))


def copy_of(releases: Releases, releasing: bool) -> bytes:  # noqa: FBT001 (a fact, not a mode)
    """Give the ledger as the site shows it: what is written down when this build is done, in order."""
    unwritten = set() if releasing else {(line.place, line.id) for line in releases.new}
    lines = sorted(
        [*(line for key, line in releases.lines.items() if key not in unwritten), *releases.edits.values()],
        key=lambda line: (line.moment, line.place != PORTAL, line.place, line.guid),
    )
    return (HEAD + "".join(f"{line}\n" for line in lines)).encode()
