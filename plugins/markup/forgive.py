"""Forgive: what people paste from Word and mean plainly, written as Markdown wants it.

A table right under a line of text needs no blank line before it, "•" begins a list item as "-" does, "#Hồ sơ" is a
heading, and a file's name may hold spaces and brackets, its caption quotes.
"""

from __future__ import annotations

import re

_TABLE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$")
_BULLETS = "•▪●‣○◦·"
_BULLET = re.compile(rf"^([ \t\u00a0]*)[{_BULLETS}][ \t\u00a0]+", re.MULTILINE)
_NO_BREAK = re.compile(r"^([ \t]*(?:[-+*]|\d{1,3}[.)]|#{1,6}|>))\u00a0+", re.MULTILINE)
# One "#" right before a single word is a hashtag (#NguoiTotViecTot), before several words a heading.
_HEADING = re.compile(r"^(#{2,6}|#(?=[^\s#]+[ \t]+[^\s#][^#\n]*$))(?=[^\s#])", re.MULTILINE)
_PATH = r"(?P<path>(?:[^()<>\"“\n]|\([^()\n]*\))+?)"
_TITLE = r"(?:[ ]+[\"“](?P<title>[^\n]{0,500}?)[\"”])?"
_TARGET = re.compile(r"\]\([ ]*" + _PATH + _TITLE + r"[ ]*\)(?=[^)\"”]|$)", re.MULTILINE)


def forgive(markdown: str) -> str:
    """Give `markdown` as the standard wants it."""
    lines = _spaced(markdown).split("\n")
    written: list[str] = []
    for number, line in enumerate(lines):
        if _is_text(written[-1:]) and _heads_table(line, lines[number + 1 : number + 2]):
            written.append("")
        written.append(line)
    return "\n".join(written)


def _spaced(text: str) -> str:
    """Mend signs within lines. To look for a sign first is many times faster than to try a pattern on every line."""
    if any(bullet in text for bullet in _BULLETS):
        text = _BULLET.sub(r"\1- ", text)
    if "\u00a0" in text:
        text = _NO_BREAK.sub(r"\1 ", text)
    if "#" in text:
        text = _HEADING.sub(r"\1 ", text)
    return _TARGET.sub(_target, text) if "](" in text else text


def _target(found: re.Match[str]) -> str:
    """Write a link's or picture's target so that spaces, brackets and quotes in it do no harm."""
    path, title = found["path"].strip(), found["title"]
    if not re.search(r"[ ()]", path) and '"' not in (title or "") and "“" not in found[0]:
        return found[0]
    said = ' "{}"'.format(title.replace('"', "&quot;")) if title is not None else ""
    return f"](<{path}>{said})"


def _is_text(before: list[str]) -> bool:
    """Say whether the line before belongs to a paragraph."""
    return bool(before) and bool(before[0].strip()) and not before[0].lstrip().startswith("|")


def _heads_table(line: str, following: list[str]) -> bool:
    return "|" in line and bool(following) and bool(_TABLE.match(following[0].strip()))
