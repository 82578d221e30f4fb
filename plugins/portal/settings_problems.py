"""What msgspec says of wrong settings, in Vietnamese and with the key as it stands in the PORTAL dict."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portal import rules
from portal.names import suggestion
from portal.problems import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from portal.problems import Problem

_UNKNOWN = re.compile(r"Object contains unknown field `(?P<name>.*?)`")
_MISSING = re.compile(r"Object missing required field `(?P<name>.*?)`")
_AT = re.compile(r" - at (?P<key>`key` in )?`\$(?P<path>.*?)`$")
_REASONS = (
    (re.compile(r"Invalid enum value '?(?P<value>.*?)'?$"), 'không nhận giá trị "{value}"'),
    (re.compile(r"Expected `str` of length"), "để trống"),
    (re.compile(r"Expected `str` matching regex '\^\(https"), "phải là một địa chỉ thư điện tử hoặc địa chỉ https://"),
    (re.compile(r"Expected `str` matching regex '\^\[a-z0-9-\]"), "phải là một tên miền, như gosen.example"),
    (re.compile(r"Expected `str` matching regex '\^https.*data"), "phải bắt đầu bằng https:// và có một chỗ {{data}}"),
    (re.compile(r"Expected `str` matching regex '\^https"), "phải bắt đầu bằng https://"),
    (re.compile(r"Expected `str` matching regex '\^\[A-Z"), 'chỉ chép phần trong content="…", không chép cả thẻ'),
    (re.compile(r"Expected `str` matching regex"), "chỉ gồm chữ thường không dấu, số và gạch nối, như tin-tuc"),
    (re.compile(r"Expected `int` (?P<bound>[<>]= \d+)"), "phải là số {bound}"),
    (re.compile(r"Expected `int`"), "phải là số"),
    (re.compile(r"Expected `str`"), "phải là chữ trong ngoặc kép"),
    (re.compile(r"Expected `array`"), "phải là một danh sách […]"),
    (re.compile(r"Expected `object`"), "phải là một nhóm {{…}}"),
)


def settings_problem(message: str, known: Iterable[str]) -> Problem:
    """Turn msgspec's message into a problem; `known` are the names that settings have."""
    at = _AT.search(message)
    path, said = (at["path"], message[: at.start()]) if at else ("", message)
    if found := _UNKNOWN.match(said):
        near = suggestion(found["name"], known)
        return rules.SETTING_UNKNOWN.at(SETTINGS, key=_key(path, found["name"]), nearest=near)
    if found := _MISSING.match(said):
        return rules.SETTING_INVALID.at(SETTINGS, key=_key(path, found["name"]), why="còn thiếu")
    return rules.SETTING_INVALID.at(SETTINGS, key=_key(path), why=_reason(said))


def _reason(said: str) -> str:
    matches = ((pattern.match(said), words) for pattern, words in _REASONS)
    return next((words.format(**found.groupdict()) for found, words in matches if found), said)


def _key(path: str, name: str = "") -> str:
    return ".".join(filter(None, ("PORTAL", path.lstrip("."), name)))
