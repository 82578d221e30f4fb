"""A space between the two halves of a link or a picture, [words] (path): Markdown shows both as text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup import rules

if TYPE_CHECKING:
    from portal.problems import Problems

# "[1] (xem trang 2)" is text; a path ends as files do, an address begins as addresses do.
_APART = re.compile(
    r"(?P<words>!?\[[^\]\n]+\])[ \u00a0]+(?P<path>\((?:https?://[^)\n]+|(?:[^()\n]|\([^()\n]*\))+\.(?:md|jpe?g|png|webp|pdf|docx?|xlsx?))\))",
    re.I,
)


def tell_apart(markdown: str, first_line: int, problems: Problems) -> None:
    """Note each such place of a text that begins at `first_line` of its file."""
    if "] (" not in markdown and "]\u00a0(" not in markdown:
        return
    for found in _APART.finditer(markdown):
        line = first_line + markdown.count("\n", 0, found.start())
        problems.add(rules.SPACE_BETWEEN, line, text=found[0], wanted=found["words"] + found["path"])
