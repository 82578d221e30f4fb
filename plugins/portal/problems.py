"""Problems: an editor's mistake as a value, printed as one line that says how to mend it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SETTINGS = "pelicanconf.py"  # where problems of the unit's settings are mended
PRODUCTION = "publishconf.py"  # what production changes of them
COMMAND = "NOW"  # where a problem of the command line is mended
_QUOTED = 400  # characters of an editor's own text that a message repeats


class Problem(msgspec.Struct, frozen=True, order=True):
    """One mistake: where it is, what it is, how to mend it. Sorts by path, then line."""

    path: str  # relative to the content folder; SETTINGS for a problem of the settings
    line: int  # counted from 1; 0 where no line can be named
    code: str  # stable: "CL103"
    what: str
    fix: str
    warning: bool = False

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        note = "lưu ý: " if self.warning else ""
        return f"{place}: {note}{self.what}. Cách sửa: {self.fix}. [{self.code}]"


class Rule(NamedTuple):
    """A kind of problem: its code and its words, with {places} for the facts of one case."""

    code: str
    what: str
    fix: str
    warning: bool = False

    def at(self, path: str, line: int = 0, **facts: object) -> Problem:
        """Give the problem of this kind at `path`:`line`."""
        shown = {name: _shorten(str(fact)) for name, fact in facts.items()}
        what, fix = self.what.format(**shown), self.fix.format(**shown)
        return Problem(path, line, self.code, what, fix, self.warning)


class Problems:
    """Collects the problems of one file while it is read."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._found: list[Problem] = []

    def add(self, rule: Rule, line: int = 0, **facts: object) -> None:
        """Note one problem at `line` of this file."""
        self._found.append(rule.at(self.path, line, **facts))

    def take(self, others: Problems) -> None:
        """Take over what another collector of the same file found."""
        self._found.extend(others.all())

    def all(self) -> tuple[Problem, ...]:
        """Give what was found, in the order of finding."""
        return tuple(self._found)


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Give those that stop a build."""
    return [problem for problem in problems if not problem.warning]


def report(problems: Iterable[Problem], folder: str = "") -> str:
    """Give all problems, one line each, sorted; `folder` is put before every content path."""
    ordered = sorted(set(problems))
    return "\n".join(str(_within(problem, folder)) for problem in ordered)


def shown_path(path: str | Path) -> str:
    """Give a path as a person at the terminal would type it: relative where it lies below this folder."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative


def _within(problem: Problem, folder: str) -> Problem:
    if not folder or problem.path in {SETTINGS, PRODUCTION, COMMAND} or os.path.isabs(problem.path):  # noqa: PTH117 (a string, not a Path)
        return problem
    return msgspec.structs.replace(problem, path=f"{folder}/{problem.path}".rstrip("/"))


def _shorten(text: str) -> str:
    line = " ".join(text.splitlines())
    return line if len(line) <= _QUOTED else line[: _QUOTED - 1] + "…"


class Refused(SystemExit):
    """The build stops at the gate with status 1; nothing has been written.

    An editor's mistake is no exception to trace back: as a SystemExit it passes through Pelican without one.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(1)
        self.problems = problems

    def __str__(self) -> str:
        return f"{len(errors(self.problems))} lỗi cần sửa; chưa ghi gì, trang cũ còn nguyên."
