"""Nesting that no text could mean: refused before it makes a page thousands of boxes deep."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portal import rules

if TYPE_CHECKING:
    from portal.problems import Problems

# Before the five looks for what is too much, one for what a text may have: three marks before its first word, or signs.
_SUSPECT = re.compile(r"^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){3}", re.MULTILINE)
_SIGNS = ("[" * 100, "<")
_NESTED = (
    (">", re.compile(r"^(?:[ \t]*>){16}", re.MULTILINE)),
    ("-", re.compile(r"^(?:[ \t]*[-+*][ \t]){16}", re.MULTILINE)),
    ("1.", re.compile(r"^(?:[ \t]*\d{1,9}[.)][ \t]){16}", re.MULTILINE)),
    ("[", re.compile(r"\[{100}")),
    ("<", re.compile(r"(?:<[a-zA-Z][^<>\n]*>?){200}")),
)


# More than any text has; each costs a look through the whole text.
_MOST = (("liên kết và ảnh", "](", 3000), ("thẻ HTML", "<", 5000), ("tiêu đề", "\n#", 1000), ("dấu &", "&", 5000))


def too_many(markdown: str, first_line: int, problems: Problems) -> bool:
    """Say, and note as a problem, whether there is more of something than a text could want."""
    for what, sign, limit in _MOST:
        if markdown.count(sign) > limit:
            problems.add(rules.TOO_MANY, first_line, what=what, limit=limit)
            return True
    return False


def too_deep(markdown: str, first_line: int, problems: Problems) -> bool:
    """Say, and note as a problem, whether marks are nested deeper than a text could mean."""
    if not _SUSPECT.search(markdown) and not any(sign in markdown for sign in _SIGNS):
        return False
    for mark, pattern in _NESTED:
        if found := pattern.search(markdown):
            problems.add(rules.TOO_DEEP, first_line + markdown.count("\n", 0, found.start()), mark=mark)
            return True
    return False
