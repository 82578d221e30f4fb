"""What a single line of front matter may have been meant to be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_INDENT = re.compile(r"\s*")
_STRANGE_NAME = re.compile(r"^(?P<indent>\s*(?:- )?)[*_`]*(?P<name>\w+)[*_`]*[ ]*(?::[*_`]+|[：:])[ ]*(?P<value>.*)$")
_NO_SPACE = re.compile(r"^(?P<name>\s*(?:- )?[A-Za-z_]+):(?P<value>(?!//)\S.*)$")
_VALUE = re.compile(r"^(?P<name>\s*(?:- )?[A-Za-z_]+:\s+|\s*-\s+)(?P<value>\S.*?)(?P<comment>\s{2,}#.*)?\s*$")
_CONTINUED = re.compile(r"^\w+: +[^\s\[{\"'|>].*$")
_BARE = re.compile(r"^[^\s:#.-][^:]*$")
_SPECIAL = "@%`&*!>|,?-}]"
_CLOSING = {"[": "]", "{": "}"}
_HINTS = {"[": "dấu [", "{": "dấu {", '"': "ngoặc kép", "'": "dấu nháy"}


class Way(NamedTuple):
    """One way to mend: why, all lines as they should be, and the one of them to show."""

    why: str
    lines: list[str]
    shown: int


def ways(lines: list[str], number: int) -> Iterator[Way]:
    """Give the ways to mend the line with this number, the likeliest first; most lines have none."""
    line = lines[number]
    for why, text in (*_signs(line), *_value(line), *_indent(lines, number)):
        yield Way(why, [*lines[:number], text, *lines[number + 1 :]], number)
    before = lines[number - 1] if number else ""
    if _BARE.match(line) and _CONTINUED.match(before):  # a line stays empty, so that the others keep their numbers
        joined = f"{before.rstrip()} {line.strip()}"
        why = "dòng này không có dạng “tên: giá trị”; là phần nối của dòng trên thì viết chung một dòng"
        yield Way(why, [*lines[: number - 1], joined, "", *lines[number + 1 :]], number - 1)


def _signs(line: str) -> Iterator[tuple[str, str]]:
    """Mend what stands around the name: tabs, a missing space, stars of Markdown, another alphabet's colon."""
    indent = _INDENT.match(line)
    if indent and "\t" in indent[0]:
        yield "thụt vào bằng phím Tab, phải dùng dấu cách", indent[0].replace("\t", "  ") + line[indent.end() :]
    if found := _NO_SPACE.match(line):
        yield "thiếu dấu cách sau dấu hai chấm", f"{found['name']}: {found['value']}"
    if (found := _STRANGE_NAME.match(line)) and not line.startswith(f"{found['indent']}{found['name']}:"):
        yield "tên trường viết kèm dấu lạ", f"{found['indent']}{found['name']}: {found['value']}".rstrip()


def _value(line: str) -> Iterator[tuple[str, str]]:
    """Put into quotes a value that YAML takes for something else, or close what is open."""
    found = _VALUE.match(line)
    if found is None:
        return
    name, value, comment = found["name"], found["value"], found["comment"] or ""
    first = value[0]
    if first in _CLOSING and _CLOSING[first] not in value:
        yield f"{_HINTS[first]} chưa đóng", f"{name}{value}{_CLOSING[first]}{comment}"
    if first in "\"'" and value.count(first) == 1:
        yield f"{_HINTS[first]} chưa đóng", f"{name}{value}{first}{comment}"
    if why := _why(value):
        yield f"{why}; giá trị ấy phải nằm trong ngoặc kép", f"{name}{quoted_value(value)}{comment}"


def _why(value: str) -> str:
    if value[0] in _HINTS:
        return f"giá trị mở đầu bằng {_HINTS[value[0]]} mà phía sau còn chữ"
    if value[0] in _SPECIAL:
        return f"giá trị mở đầu bằng dấu {value[0]}"
    return "giá trị có dấu hai chấm" if ": " in value or value.endswith(":") else ""


def _indent(lines: list[str], number: int) -> Iterator[tuple[str, str]]:
    """Bring a line under the one before it."""
    above = next((line for line in reversed(lines[:number]) if line.strip()), None)
    line = lines[number]
    if above is None or not line.strip():
        return
    mine, others = len(line) - len(line.lstrip()), len(above) - len(above.lstrip())
    item = len("- ") if above.lstrip().startswith("- ") and not line.lstrip().startswith("- ") else 0
    if mine != others + item:
        yield "dòng thụt vào không đều với dòng trên", " " * (others + item) + line.lstrip()


def quoted_value(value: str) -> str:
    """Give a value in straight quotes; quotes within it become curly, as print has them."""
    parts = value.replace("\\", "\\\\").split('"')
    within = "".join(f"{sign}{part}" for sign, part in zip(("", *"“”" * len(parts)), parts, strict=False))
    return f'"{within}"'
