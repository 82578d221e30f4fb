"""Forgive: what people paste from Word and mean plainly, written as Markdown wants it.

A list or a table right under a line of text needs no blank line before it (as in CommonMark); "•" and "1)" begin
list items.
"""

from __future__ import annotations

import re

_ITEM = re.compile(r"(?P<mark>[-+*]|1[.)])[ \t]+\S")
_ANY_ITEM = re.compile(r"[ \t]*(?:[-+*]|\d+[.)])[ \t]")
_TABLE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$")
_BULLET = re.compile(r"^[ \t]*[•▪●‣–][ \t]+", re.MULTILINE)
_NUMBER = re.compile(r"^(\d{1,3})\)(?=[ \t])", re.MULTILINE)


def forgive(markdown: str) -> str:
    """Give `markdown` with Markdown's own bullets, and lists and tables set apart from the text above them."""
    lines = _NUMBER.sub(r"\1.", _BULLET.sub("- ", markdown)).split("\n")
    written: list[str] = []
    for number, line in enumerate(lines):
        before = written[-1] if written else ""
        if _is_text(before) and (_ITEM.match(line) or _heads_table(line, lines[number + 1 : number + 2])):
            written.append("")
        written.append(line)
    return "\n".join(written)


def _is_text(line: str) -> bool:
    """Say whether a line belongs to a paragraph: not blank, no item, no quote, not indented, no table."""
    return bool(line.strip()) and not _ANY_ITEM.match(line) and line[0] not in " \t>|"


def _heads_table(line: str, following: list[str]) -> bool:
    return "|" in line and bool(following) and bool(_TABLE.match(following[0].strip()))
