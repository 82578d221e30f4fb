"""Add missing ids: one line at the top of the front matter, everything else of the file as it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portal import rules
from portal.decode import decode
from portal.front_matter import split
from portal.identity import new_id
from portal.nodes import Scalar
from portal.problems import Problems, errors

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from portal.problems import Problem
    from portal.tree import Tree

_BLANK = re.compile(
    rb"\A(?P<before>(?:\xef\xbb\xbf)?\s*---[ \t]*\r?\n(?:(?!---).*\n)*?)id:[ \t]*(?:\"\"|''|~|null)?[ \t]*(?=\r?\n)"
)
_FENCE = re.compile(rb"\A(?P<head>(?:\xef\xbb\xbf)?\s*---[ \t]*(?P<newline>\r?\n))")


def add_missing(problems: Iterable[Problem], tree: Tree) -> list[Path]:
    """Give each file that a problem says lacks an id a fresh one; give the files changed."""
    lacking = sorted({problem.path for problem in problems if problem.code == rules.ID_MISSING.code})
    return [tree.path(name) for name in lacking if _add(tree.path(name))]


def _add(path: Path) -> bool:
    """Write an id into a file, unless that would not make it readable."""
    changed = with_id(path.read_bytes(), new_id())
    unread = Problems(path.name)
    text = decode(changed, unread)
    parts = split(text, unread) if text else None
    if parts is None or errors(unread.all()) or not isinstance(parts.fields.values.get("id"), Scalar):
        return False
    beside = path.with_name(f".{path.name}.tmp")
    beside.write_bytes(changed)
    beside.replace(path)
    return True


def with_id(data: bytes, identifier: str) -> bytes:
    """Give the bytes of an entry with an id line, in the file's own line ends; a blank id line makes way for it."""
    line = b"id: " + identifier.encode()
    filled, count = _BLANK.subn(lambda found: found["before"] + line, data, count=1)
    if count:
        return filled
    return _FENCE.sub(lambda found: found["head"] + line + found["newline"], data, count=1)
