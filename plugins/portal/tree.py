"""The content folder as it lies on the disk: which files there are, under names that compare."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from portal import rules
from vietnamese import normalise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.problems import Problem

_TEMPORARY = ("~", ".swp", ".tmp", ".bak")  # what editors leave beside the file they are saving
# What Windows' Notepad and other programs make of "bai.md". A file of this kind would be left out in silence.
_ALMOST_MARKDOWN = re.compile(r"\.(?:[mM][dD]\.[tT][xX][tT]|(?i:markdown|mdown)|M[dD]|mD)$")
_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})


class Tree(NamedTuple):
    """Every file by its path relative to the content folder, "/"-separated and in NFC; the value is where it lies."""

    root: Path
    files: dict[str, str]
    problems: tuple[Problem, ...]

    def path(self, name: str) -> Path:
        """Give where the file called `name` lies. Raises KeyError where there is none."""
        return Path(self.files[name])

    @property
    def entries(self) -> list[str]:
        """Give the Markdown files, sorted."""
        return sorted(name for name in self.files if name.endswith(".md"))


def scan(root: Path) -> Tree:
    """List `root`. Hidden and temporary files are passed over; a symbolic link is a problem, never followed."""
    if not root.is_dir():
        return Tree(root, {}, (rules.CONTENT_MISSING.at(""),))
    files: dict[str, str] = {}
    problems: list[Problem] = []
    for relative, entry in _walk(str(root), ""):
        if entry.is_symlink():
            problems.append(rules.SYMLINK.at(relative))
            continue
        if why := _unusable(entry, relative in files):
            problems.append(rules.FILE_NAME.at(relative.encode("utf-8", "replace").decode(), why=why))
            continue
        files[relative] = entry.path
        if found := _ALMOST_MARKDOWN.search(entry.name):
            problems.append(rules.WRONG_SUFFIX.at(relative, suffix=found[0]))
    return Tree(root, files, tuple(problems))


def _walk(folder: str, prefix: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Give every file and every link below `folder`, sorted within each folder; links are not followed."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        relative = prefix + (entry.name if entry.name.isascii() else normalise(entry.name))
        if entry.is_dir(follow_symlinks=False):
            if not entry.name.startswith("."):
                yield from _walk(entry.path, f"{relative}/")
        elif not _is_passed_over(entry.name):
            yield relative, entry


def _unusable(entry: os.DirEntry[str], is_taken: bool) -> str:  # noqa: FBT001 (a fact, not a mode)
    """Say why a file cannot be taken, or the empty string."""
    if not entry.is_file(follow_symlinks=False):
        return "không phải một tệp thường"
    if is_taken:
        return "trùng với một tệp khác chỉ khác cách gõ dấu"
    try:
        entry.name.encode()
    except UnicodeEncodeError:
        return "không phải UTF-8"
    return ""


def _is_passed_over(name: str) -> bool:
    lower = name.lower()
    return lower.startswith((".", "#", "~$")) or lower.endswith(_TEMPORARY) or lower in _SYSTEM
