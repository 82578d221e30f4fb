"""The fields of front matter: for each its name, how it is read, and whether an entry can do without it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from portal import groups, rules, values
from portal.names import suggestion
from portal.nodes import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from portal.problems import Problems


Reader = Callable[[Node, "Field", "Problems"], Any]
"""Reads a node as a value; None, with a problem noted, where it cannot."""


class Field(NamedTuple):
    """One field: `example` is what a message shows an editor to write."""

    name: str
    read: Reader
    example: str
    required: bool = False
    parts: tuple[str, ...] = ()
    """Of a group: the names in it that are no field's own."""


COMMON = (
    Field("id", values.identifier, '"id: k3x9ad"'),
    Field("title", values.text, '"title: Tên bài"', required=True),
    Field("date", values.moment, '"date: 2026-11-22 07:30"', required=True),
    Field("summary", values.text, '"summary: Một, hai câu tóm tắt"'),
    Field("authors", groups.people, '"authors: Nguyễn Thị Hạnh, Trung tâm Văn hoá huyện"'),
    Field("tags", values.texts, '"tags: [giao thông, xã Bến Trâm]"'),
    Field(
        "cover",
        groups.cover,
        '"cover:" rồi hai dòng thụt vào "file: anh.jpg" và "alt: Lời tả"',
        parts=("file", "alt", "caption", "credit"),
    ),
    Field("status", values.choice("draft", "published"), '"status: draft"'),
    Field("expires", values.last_day, '"expires: 2026-12-31"'),
    Field("updated", values.moment, '"updated: 2026-11-23"'),
    Field("corrections", groups.corrections, '"corrections:" rồi "- date: 2026-11-23" và "what: …"', parts=("what",)),
    Field("aliases", values.addresses, '"aliases: [/tin-tuc/bai-cu.html]"'),
    Field("documents", values.texts, '"documents: [12/KH-UBND]"'),
    Field("social", groups.social, '"social:" rồi dòng thụt vào "zalo: off"', parts=("zalo", "facebook")),
    Field("lang", values.choice("vi", "en"), '"lang: vi"'),
    Field("translation_of", values.identifier, '"translation_of: k3x9ad"'),
    Field("withdrawn", values.moment, '"withdrawn: 2026-11-12"'),
    Field("meant", values.texts, '"meant: [0912 345 678]"'),
)


def expect_known(front: Mapping, fields: Iterable[Field], problems: Problems) -> None:
    """Note every name in `front` that is none of the fields'."""
    listed = list(fields)
    known = [field.name for field in listed]
    groups_of = {part: field.name for field in listed for part in field.parts}
    for name, line in front.lines.items():
        value = front.values[name]
        if name in groups_of and isinstance(value, Scalar):
            wanted = f"{name}: {value.text}".strip()
            problems.add(rules.FIELD_OUTDENTED, line, part=name, group=groups_of[name], wanted=wanted)
        elif name not in known:
            problems.add(rules.FIELD_UNKNOWN, line, field=name, nearest=suggestion(name, known))


def read_fields(front: Mapping, fields: Iterable[Field], problems: Problems) -> dict[str, Any]:
    """Read the fields in `front`; what is absent, blank or mistaken is not in the answer."""
    found = {field.name: _read(front, field, problems) for field in fields}
    return {name: value for name, value in found.items() if value is not None}


def _read(front: Mapping, field: Field, problems: Problems) -> Any:
    node = front.values.get(field.name)
    if node is None:
        if field.required:
            problems.add(rules.FIELD_MISSING, front.line, field=field.name, example=field.example)
        return None
    if is_blank(node):
        if field.required:
            problems.add(rules.FIELD_BLANK, node.line, field=field.name, example=field.example)
        return None
    return field.read(node, field, problems)


def is_blank(node: Node | None) -> bool:
    """Say whether a field has no value: none at all, YAML's nothing, or signs that nobody sees."""
    if node is None:
        return True
    if isinstance(node, Scalar):
        return node.text in {"~", "null"} or all(unicodedata.category(sign) in {"Cf", "Zs"} for sign in node.text)
    return not (node.items if isinstance(node, Sequence) else node.values)
