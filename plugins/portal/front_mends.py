"""Mends of front matter that YAML cannot read: lines written again, each proved by reading the whole with it.

Editors know Word, not YAML; so a message shows the line as it stands and the line as it should be.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

import yaml

from portal.line_mends import Way, quoted_value, ways

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MOST = 20  # mends of one file; more would be a file of another kind
_FURTHEST = 300  # lines looked at before the one that the parser names


class Mend(NamedTuple):
    """A line, counted from 0: why it is wrong, how it stands, how it should be."""

    line: int
    why: str
    found: str
    wanted: str


class Mended(NamedTuple):
    """Front matter as far as it could be mended; `whole` where all of it can be read now."""

    source: str
    mends: tuple[Mend, ...]
    whole: bool


def mended(source: str) -> Mended:
    """Mend `source` line by line; numbers of lines stay as they are."""
    lines, found = source.split("\n"), list[Mend]()
    while (at := fault(lines)) is not None:
        step = _step(lines, at) if len(found) < _MOST else None
        if step is None:
            return Mended("\n".join(lines), tuple(found), whole=False)
        mend, lines = step
        found.append(mend)
    return Mended("\n".join(lines), tuple(found), whole=True)


def fault(lines: list[str]) -> tuple[int, int] | None:
    """Give the line and column, counted from 0, at which the parser stops; None where it reads a mapping or nothing."""
    try:
        events = yaml.parse("\n".join(lines), Loader=_LOADER)
        first = next((event for event in events if isinstance(event, yaml.NodeEvent)), None)
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                return (event.start_mark.line if event.start_mark else 0), 0
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        return (mark.line, mark.column) if mark else (0, 0)
    return None if first is None or isinstance(first, yaml.MappingStartEvent) else (0, 0)


def _step(lines: list[str], at: tuple[int, int]) -> tuple[Mend, list[str]] | None:
    """Give the first mend, from the top, with which the parser comes further."""
    for number in range(max(0, at[0] - _FURTHEST), min(at[0] + 2, len(lines))):
        for way in (*ways(lines, number), *_whole(lines, number)):
            then = fault(way.lines)
            if then is None or (then > at and then[0] > number):
                return Mend(number, way.why, lines[number].rstrip(), way.lines[way.shown].rstrip()), way.lines
    return None


def _whole(lines: list[str], number: int) -> Iterator[Way]:
    """Mend what all lines have in common: an indent, or a bullet."""
    written = [line for line in lines if line.strip()]
    if not written or lines[number] != written[0]:
        return
    indent = "".join(itertools.takewhile(str.isspace, written[0]))
    if indent:
        why = "phần khai báo phải sát lề trái, bỏ dấu cách ở đầu mọi dòng"
        yield Way(why, [line.removeprefix(indent) for line in lines], number)
    if written[0].startswith("- "):
        why = "phần khai báo không có gạch đầu dòng, bỏ “- ” ở đầu các dòng"
        yield Way(why, [line.removeprefix("- ") for line in lines], number)


def quoted_line(line: str) -> str:
    """Give a line of front matter with its whole value in quotes."""
    name, colon, value = line.partition(": ")
    return f"{name}{colon}{quoted_value(value.strip())}" if colon else quoted_value(line.strip())
