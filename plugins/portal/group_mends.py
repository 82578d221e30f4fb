"""Groups written on one line, {zalo: on}: a comma or a missing space makes names of what was meant as values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portal import rules
from portal.line_mends import quoted_value
from portal.names import suggestion
from portal.nodes import Mapping, Scalar

if TYPE_CHECKING:
    from portal.nodes import Node
    from portal.problems import Problems

_GLUED = re.compile(r"(?P<name>[A-Za-z_]+):(?P<value>\S.*)")
_SPACE = "thiếu dấu cách sau dấu hai chấm"
_COMMA = "dấu phẩy trong { } cắt đôi giá trị; giá trị có dấu phẩy phải nằm trong ngoặc kép"


def glued(node: Node, names: tuple[str, ...]) -> Node:
    """Give a text like "zalo:on", in the place of a group, as the group that it was meant to be."""
    if isinstance(node, Scalar) and _is_of(_GLUED.fullmatch(node.text), names):
        return Mapping({node.text: Scalar("", node.line)}, {node.text: node.line}, node.line)
    return node


def _is_of(found: re.Match[str] | None, names: tuple[str, ...]) -> bool:
    return found is not None and found["name"] in names


def grouped(node: Node, names: tuple[str, ...]) -> str:
    """Give what stands in the place of a group as its first part, and a blank for a picture's description."""
    first = f"{names[0]}: {quoted_value(node.text) if isinstance(node, Scalar) else '…'}"
    return f'{first}, alt: "Lời tả bức ảnh"' if "alt" in names else first


def named(node: Mapping, group: str, names: tuple[str, ...], problems: Problems) -> Mapping:
    """Give a group with its `names` alone; what was torn from a value is told and put back."""
    values: dict[str, Node] = {}
    lines: dict[str, int] = {}
    last = ""
    for name, value in node.values.items():
        line = node.lines[name]
        found = _GLUED.fullmatch(name)
        if name in names:
            values[name], lines[name], last = value, line, name
        elif found and _is_of(found, names) and _is_empty(value):
            last = found["name"]
            values[last], lines[last] = Scalar(found["value"], line), line
            fix = f"viết lại thành `{last}: {found['value']}`"
            problems.add(rules.YAML_SYNTAX, line, text=name, why=_SPACE, fix=fix)
        elif last and _is_empty(value) and isinstance(torn := values[last], Scalar):
            values[last] = Scalar(f"{torn.text}, {name}", torn.line)
        else:
            problems.add(rules.FIELD_UNKNOWN, line, field=f"{group}.{name}", nearest=suggestion(name, names))
    _tell_torn(node, values, problems)
    return Mapping(values, lines, node.line)


def _tell_torn(node: Mapping, values: dict[str, Node], problems: Problems) -> None:
    """Tell of each value that was put together again."""
    for name, value in values.items():
        before = node.values.get(name)
        if isinstance(value, Scalar) and isinstance(before, Scalar) and value.text != before.text:
            fix = f"viết lại thành `{name}: {quoted_value(value.text)}`"
            problems.add(rules.YAML_SYNTAX, value.line, text=value.text, why=_COMMA, fix=fix)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text
