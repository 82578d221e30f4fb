"""Front matter: a file in two, at the two "---" lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from portal import rules
from portal.nodes import Mapping, parse

if TYPE_CHECKING:
    from portal.problems import Problems

_FENCE = re.compile(r"---[ \t]*$")


class Parts(NamedTuple):
    """A file in two: the front matter, and the body with the line it begins at."""

    fields: Mapping
    body: str
    body_line: int


def split(text: str, problems: Problems) -> Parts | None:
    """Part a file's text; None, with a problem noted, where the front matter cannot be read."""
    lines = text.split("\n")
    start = next(n for n, line in enumerate(lines) if line.strip())
    if not _FENCE.match(lines[start]):
        problems.add(rules.NO_FRONT_MATTER, start + 1)
        return None
    end = next((n for n in range(start + 1, len(lines)) if _FENCE.match(lines[n])), None)
    if end is None:
        problems.add(rules.UNCLOSED, start + 1)
        return None
    # Word indents with no-break spaces, which YAML takes for part of a name.
    fields = parse("\n".join(lines[start + 1 : end]).replace("\u00a0", " "), start + 2, problems)
    return fields and Parts(fields, "\n".join(lines[end + 1 :]), end + 2)
