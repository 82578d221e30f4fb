"""Mends of a settings file that Python cannot read: a line written again, and proved by reading the whole with it."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAIR = r"""^(?P<name>\s*["'][^"']+["'])"""
_NO_COLON = re.compile(_PAIR + r"\s*(?P<value>[\[{\"'\w].*)$")
_BARE = re.compile(_PAIR + r"\s*:\s*(?P<value>[^\"'\[\]{}()#,]+?)\s*(?P<end>,?\s*(?:#.*)?)$")
_OPEN = re.compile(_PAIR + r"""\s*:\s*"(?P<value>[^"#]*?)\s*(?P<end>,?)$""")
_CURLY = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": '"', "’": '"'})


class Mended(NamedTuple):
    """A line, counted from 1, as it should be."""

    line: int
    text: str


def mended(source: str, line: int) -> Mended | None:
    """Give a line at or before `line`, where Python stopped, written so that it reads the file, or further."""
    lines = source.splitlines()
    for number in (line, line - 1):
        for text in _ways(lines[number - 1]) if 0 < number <= len(lines) else ():
            if _reads(lines, number, text, line):
                return Mended(number, text.strip())
    return None


def _ways(line: str) -> Iterator[str]:
    """Give what the line may have been meant to be."""
    if (plain := line.translate(_CURLY)) != line:
        yield plain
    if found := _NO_COLON.match(line):
        yield f"{found['name']}: {found['value']}"
    if found := _OPEN.match(line):
        yield f'{found["name"]}: "{found["value"]}"{found["end"]}'
    yield from quoted(line)
    code, hash_, rest = line.partition("  #")
    if not code.rstrip().endswith(("{", "[", "(", ",")):
        yield f"{code.rstrip()},{hash_}{rest}"


def quoted(line: str) -> Iterator[str]:
    """Give a line whose value lacks its quotes with them."""
    if found := _BARE.match(line):
        yield f'{found["name"]}: "{found["value"]}"{found["end"]}'


def _reads(lines: list[str], number: int, text: str, stopped: int) -> bool:
    try:
        ast.parse("\n".join([*lines[: number - 1], text, *lines[number:]]))
    except SyntaxError as error:
        return (error.lineno or 0) > stopped + 1
    return True
