"""Add missing ids: one line at the top of the front matter, everything else of the file as it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portal import rules
from portal.identity import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from portal.problems import Problem

_FENCE = re.compile(rb"\A(?P<head>(?:\xef\xbb\xbf)?\s*---[ \t]*(?P<newline>\r?\n))")


def add_missing(problems: Iterable[Problem], content: Path) -> list[str]:
    """Give each file that a problem says lacks an id a fresh one; give the files changed."""
    lacking = sorted({problem.path for problem in problems if problem.code == rules.ID_MISSING.code})
    return [name for name in lacking if _add(content / name)]


def _add(path: Path) -> bool:
    data = path.read_bytes()
    changed = with_id(data, new_id())
    if changed == data:
        return False
    beside = path.with_name(f".{path.name}.tmp")
    beside.write_bytes(changed)
    beside.replace(path)
    return True


def with_id(data: bytes, identifier: str) -> bytes:
    """Give the bytes of an entry with an id line, in the file's own line ends."""

    def insert(found: re.Match[bytes]) -> bytes:
        return found["head"] + b"id: " + identifier.encode() + found["newline"]

    return _FENCE.sub(insert, data, count=1)
