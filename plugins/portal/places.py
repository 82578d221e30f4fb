"""Places: the communes and towns of the unit, listed in content/data/units.yaml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal import rules
from portal.decode import decode
from portal.nodes import Mapping, Scalar, Sequence, parse
from portal.problems import Problems
from vietnamese import slugify

if TYPE_CHECKING:
    from portal.problems import Problem
    from portal.tree import Tree

FILE = "data/units.yaml"


def read_places(tree: Tree) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Give the names in the order of the file, and what is wrong with it; a tree without the file has no places."""
    if FILE not in tree.files:
        return (), ()
    problems = Problems(FILE)
    try:
        text = decode(tree.path(FILE).read_bytes(), problems)
    except OSError as error:
        return (), (rules.UNREADABLE.at(FILE, why=error.strerror),)
    listed = parse(text, 1, problems) if text else None
    names = tuple(_names(listed, problems)) if listed else ()
    return names, problems.all()


def _names(listed: Mapping, problems: Problems) -> list[str]:
    units = listed.values.get("units")
    if not isinstance(units, Sequence):
        problems.add(rules.PLACES_WRONG, listed.line, why='thiếu danh sách "units"')
        return []
    names: dict[str, str] = {}
    for item in units.items:
        node = item.values.get("name") if isinstance(item, Mapping) else item
        if not isinstance(node, Scalar) or not slugify(node.text):
            problems.add(rules.PLACES_WRONG, item.line, why="một dòng không có tên")
        elif slugify(node.text) in names:
            problems.add(rules.PLACES_WRONG, node.line, why=f'"{node.text}" được ghi hai lần')
        else:
            names[slugify(node.text)] = node.text
    return list(names.values())
