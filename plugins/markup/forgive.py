"""Forgive: what people paste from Word and mean plainly, written as Markdown wants it.

A table right under a line of text needs no blank line before it, "•" begins a list item as "-" does, and a file's name
may hold spaces.
"""

from __future__ import annotations

import re

_TABLE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$")
_BULLET = re.compile(r"^[ \t]*[•▪●‣–][ \t]+", re.MULTILINE)
_SPACED = re.compile(r"\]\((?P<path>[^()<>\"\n]*?[^()<>\"\s][ ][^()<>\"\n]*?)(?P<title>[ ]+\"[^\"\n]*\")?[ ]*\)")


def forgive(markdown: str) -> str:
    """Give `markdown` as the standard wants it."""
    lines = _SPACED.sub(r"](<\g<path>>\g<title>)", _BULLET.sub("- ", markdown)).split("\n")
    written: list[str] = []
    for number, line in enumerate(lines):
        if _is_text(written[-1:]) and _heads_table(line, lines[number + 1 : number + 2]):
            written.append("")
        written.append(line)
    return "\n".join(written)


def _is_text(before: list[str]) -> bool:
    """Say whether the line before belongs to a paragraph."""
    return bool(before) and bool(before[0].strip()) and not before[0].lstrip().startswith("|")


def _heads_table(line: str, following: list[str]) -> bool:
    return "|" in line and bool(following) and bool(_TABLE.match(following[0].strip()))
