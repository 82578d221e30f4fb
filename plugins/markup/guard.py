"""Input that Markdown parsers take for ever over: refused before it reaches one.

Python-Markdown's time grows with the square of the unclosed brackets; these limits keep the worst body under a few
seconds and are far beyond what anyone writes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portal import rules

if TYPE_CHECKING:
    from portal.problems import Problems

_QUOTES = re.compile(r"^(?:[ \t]*>){16}", re.MULTILINE)
_BULLETS = re.compile(r"^(?:[ \t]*[-+*][ \t]){16}", re.MULTILINE)
_LIMITS = (("[", "]", 4000), ("<", ">", 1000))


def too_deep(markdown: str, first_line: int, problems: Problems) -> bool:
    """Say, and note as a problem, whether marks are nested deeper than a text could mean."""
    for mark, pattern in ((">", _QUOTES), ("-", _BULLETS)):
        if found := pattern.search(markdown):
            problems.add(rules.TOO_DEEP, first_line + markdown.count("\n", 0, found.start()), mark=mark)
            return True
    for opening, closing, limit in _LIMITS:
        unclosed = markdown.count(opening) - (markdown.count(closing) if opening == "<" else 0)
        if unclosed > limit:
            line = first_line + markdown.count("\n", 0, markdown.find(opening))
            problems.add(rules.TOO_DEEP, line, mark=opening)
            return True
    return False
