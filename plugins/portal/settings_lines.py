"""The line on which a setting stands in its file."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def lines_of(path: Path) -> Callable[[str], int]:
    """Give the finder of settings in a file: "PORTAL.unit.phone" → its line, that of its group, or 0."""
    try:
        tree = ast.parse(path.read_text("utf-8"))
    except (OSError, SyntaxError, ValueError):
        return nowhere
    named = {
        target.id: (node.lineno, node.value)
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return partial(_line_of, named)


def nowhere(key: str) -> int:  # noqa: ARG001
    """Find no line: the settings stand in no file."""
    return 0


def _line_of(named: dict[str, tuple[int, ast.expr]], key: str) -> int:
    first, *parts = key.replace("[", ".[").split(".")
    line, node = named.get(first, (0, None))
    for part in parts:
        found = _within(node, part)
        if found is None:
            return line
        line, node = found
    return line


def _within(node: ast.expr | None, part: str) -> tuple[int, ast.expr] | None:
    """Give the line and the value of one part of a dict or a list."""
    if isinstance(node, ast.Dict):
        pairs = zip(node.keys, node.values, strict=True)
        named = ((key, value) for key, value in pairs if isinstance(key, ast.Constant))
        return next(((key.lineno, value) for key, value in named if str(key.value) == part), None)
    if isinstance(node, ast.List | ast.Tuple) and part.startswith("["):
        at = int(part.strip("[]")) - 1
        return (node.elts[at].lineno, node.elts[at]) if at < len(node.elts) else None
    return None
