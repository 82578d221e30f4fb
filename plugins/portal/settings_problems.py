"""What is wrong with the PORTAL dict, all of it together: each setting by its full name, with an example."""

from __future__ import annotations

import re
import types
import typing
from typing import TYPE_CHECKING, Any

import msgspec

from portal import settings_rules as rules
from portal.names import suggestion
from portal.problems import SETTINGS, Rule
from portal.setting import Setting
from portal.settings_examples import example_of
from vietnamese import strip_controls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from portal.problems import Problem

_REASONS = (
    (re.compile(r"Invalid enum value"), "phải là một trong: {choices}"),
    (re.compile(r"Expected `str` of length"), "không được để trống"),
    (re.compile(r"Expected `str` matching regex '\^\(https"), "phải là một địa chỉ thư điện tử hoặc địa chỉ https://"),
    (re.compile(r"Expected `str` matching regex '\^\[a-z0-9-\]"), "phải là một tên miền, như gosen.example"),
    (re.compile(r"Expected `str` matching regex '\^https.*data"), "phải bắt đầu bằng https:// và có một chỗ {{data}}"),
    (re.compile(r"Expected `str` matching regex '\^https"), "phải bắt đầu bằng https://"),
    (re.compile(r"Expected `str` matching regex '\^\[A-Z"), 'chỉ chép phần trong content="…", không chép cả thẻ'),
    (re.compile(r"Expected `str` matching regex"), "chỉ gồm chữ thường không dấu, số và gạch nối, như tin-tuc"),
    (re.compile(r"Expected `int` >= (?P<bound>\d+)"), "phải là số từ {bound} trở lên"),
    (re.compile(r"Expected `int` <= (?P<bound>\d+)"), "phải là số không quá {bound}"),
    (re.compile(r"Expected `int`"), "phải là số, không có ngoặc kép"),
    (re.compile(r"Expected `str`"), "phải là chữ trong ngoặc kép"),
    (re.compile(r"Expected `array`"), "phải là một danh sách […]"),
    (re.compile(r"Expected `object`"), "phải là một nhóm {{…}}"),
)
_SHOWN = 60  # characters of a value


def settings_problems(raw: object, kind: type[Setting], line_of: Callable[[str], int]) -> Iterator[Problem]:
    """Give everything wrong with `raw`, which should be a PORTAL dict; `line_of` finds a setting in its file."""
    for key, rule, facts in _faults(raw, kind, "PORTAL"):
        yield rule.at(SETTINGS, line_of(key), key=key, **facts)


_Fault = tuple[str, Rule, dict[str, str]]


def _faults(raw: object, kind: Any, key: str) -> Iterator[_Fault]:
    """Walk the value and its type together."""
    parts = typing.get_args(kind)
    if isinstance(kind, type) and issubclass(kind, Setting) and isinstance(raw, dict):
        yield from _group(raw, kind, key)
    elif typing.get_origin(kind) is dict and isinstance(raw, dict):
        for name, value in raw.items():
            yield from _leaf(name, parts[0], f"{key}.{name}")
            yield from _faults(value, parts[1], f"{key}.{name}")
    elif typing.get_origin(kind) is tuple and isinstance(raw, list | tuple):
        for number, item in enumerate(raw, 1):
            yield from _faults(item, parts[0], f"{key}[{number}]")
    elif typing.get_origin(kind) in {types.UnionType, typing.Union}:
        yield from _faults(raw, parts[0], key) if raw is not None else ()
    else:
        yield from _leaf(raw, kind, key)


def _group(raw: dict[Any, Any], kind: type[Setting], key: str) -> Iterator[_Fault]:
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    for name, value in raw.items():
        if name in fields:
            yield from _faults(value, fields[name].type, f"{key}.{name}")
        else:
            near = suggestion(str(name), [*fields, *_inner(fields.values())])
            facts = {"nearest": near, "known": ", ".join(fields), "group": key}
            yield f"{key}.{name}", rules.SETTING_UNKNOWN, facts
    for field in fields.values():
        if field.required and field.name not in raw:
            facts = {"example": example_of(f"{key}.{field.name}"), "group": key}
            yield f"{key}.{field.name}", rules.SETTING_MISSING, facts


def _inner(fields: Iterable[msgspec.structs.FieldInfo]) -> Iterator[str]:
    """Give the names in the groups within a group: one that stands too far out is suggested too."""
    for field in fields:
        if isinstance(field.type, type) and issubclass(field.type, Setting):
            yield from field.type.__struct_fields__


def _leaf(raw: object, kind: Any, key: str) -> Iterator[_Fault]:
    if isinstance(raw, str) and strip_controls(raw)[1]:
        why = "có ký tự điều khiển không nhìn thấy, thường do dán từ nơi khác; xoá cả giá trị rồi gõ lại"
        yield key, rules.SETTING_INVALID, _facts(raw, why, key)
        return
    try:
        msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        yield key, rules.SETTING_INVALID, _facts(raw, _reason(str(error), kind), key)


def _facts(raw: object, why: str, key: str) -> dict[str, str]:
    found = f'"{raw}"' if isinstance(raw, str) else str(raw)
    return {"found": _short(strip_controls(found)[0]), "why": why, "example": example_of(key)}


def _short(found: str) -> str:
    return found if len(found) <= _SHOWN else f"{found[:_SHOWN]}…"


def _reason(said: str, kind: Any) -> str:
    choices = ", ".join(map(str, typing.get_args(kind)))
    matches = ((pattern.match(said), words) for pattern, words in _REASONS)
    return next((words.format(choices=choices, **found.groupdict()) for found, words in matches if found), said)
