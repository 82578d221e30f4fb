"""Front matter: a file in two, at the two "---" lines; and what editors have in their place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from portal import rules
from portal.nodes import Mapping, parse

if TYPE_CHECKING:
    from portal.problems import Problems

_FENCE = re.compile(r"---[ \t]*$")
# What Word and others make of "---": a long dash, one of Markdown's own lines, an escaped or indented one.
_ODD_OPENING = re.compile(r"[ \t]*\\?(?:[-–—―−_=*]{2,}|[–—―−])[ \t]*$")
_ODD_CLOSING = re.compile(r"[ \t]*\\?(?:[-–—―−]{2,}|[–—―−])[ \t]*$")
_NAMED = re.compile(r"[*_`]*[A-Za-z_]+[*_`]*[ ]*[:：]")
_TEXT = re.compile(r"(?:!\[|\*\*|>|\||\[|<|##|\d+\. )|(?![\w \"]{1,40}[:：])(?![\s#-])\S")


class Parts(NamedTuple):
    """A file in two: the front matter, and the body with the line it begins at."""

    fields: Mapping
    body: str
    body_line: int


class _Fences(NamedTuple):
    """Where the front matter lies among the lines, counted from 0: its first, the one after its last, the body's."""

    first: int
    end: int
    body: int


def split(text: str, problems: Problems) -> Parts | None:
    """Part a file's text; None, with a problem noted, where the front matter cannot be read."""
    lines = text.split("\n")
    start = next(n for n, line in enumerate(lines) if line.strip())
    first = _first(lines, start, problems)
    if first is None:
        return None
    fences = _fences(lines, first, problems)
    # Word indents with no-break spaces, which YAML takes for part of a name.
    source = "\n".join(lines[fences.first : fences.end]).replace("\u00a0", " ")
    fields = parse(source, fences.first + 1, problems)
    return fields and Parts(fields, "\n".join(lines[fences.body :]), fences.body + 1)


def _first(lines: list[str], start: int, problems: Problems) -> int | None:
    """Give the first line of the front matter; None, with a problem noted, where there is none."""
    line = lines[start]
    if _FENCE.match(line):
        return start + 1
    if _ODD_OPENING.match(line):
        problems.add(rules.FENCE_ODD, start + 1, text=line.rstrip())
        return start + 1
    if _NAMED.match(line):
        problems.add(rules.NO_FRONT_MATTER, start + 1, fix=f"thêm một dòng `---` ở trên dòng `{line.strip()}`")
        return start
    problems.add(rules.NO_FRONT_MATTER, start + 1, fix=_FROM_NOTHING)
    return None


_FROM_NOTHING = (
    "thêm vào đầu tệp bốn dòng `---`, `title: Tên bài`, `date: 2026-11-22 07:30`, `---`; "
    "hoặc tạo bài bằng make new rồi chép nội dung vào"
)


def _fences(lines: list[str], first: int, problems: Problems) -> _Fences:
    """Find where the front matter ends; note a fence that is none, or none at all."""
    for number in range(first, len(lines)):
        if _FENCE.match(lines[number]):
            return _Fences(first, number, number + 1)
        if _ODD_CLOSING.match(lines[number]):
            problems.add(rules.FENCE_ODD, number + 1, text=lines[number].rstrip())
            return _Fences(first, number, number + 1)
        if _begins_body(lines, number):
            fix = f"thêm một dòng `---` vào trước dòng `{lines[number].strip()}`"
            problems.add(rules.UNCLOSED, number + 1, fix=fix)
            return _Fences(first, number, number)
    problems.add(rules.UNCLOSED, len(lines), fix="thêm một dòng `---` ở cuối tệp, rồi viết thân bài dưới dòng ấy")
    return _Fences(first, len(lines), len(lines))


def _begins_body(lines: list[str], number: int) -> bool:
    """Say whether a line is text where front matter should be: no field follows it before the next fence."""
    if not _TEXT.match(lines[number]):
        return False
    for line in lines[number + 1 :]:
        if _FENCE.match(line) or _ODD_CLOSING.match(line):
            break
        if _NAMED.match(line):
            return False
    else:
        return True
    return not any(line.strip() for line in lines[number - 1 : number])
