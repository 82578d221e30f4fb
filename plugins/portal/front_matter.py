"""Front matter: the YAML between two "---" lines, as nodes that know their line.

Every scalar stays the text the editor wrote; `portal.fields` gives it a type. So YAML's own ideas (no → False,
12:30 → 750) never surprise anyone. Tags, anchors and aliases are refused: they can build bombs, and no editor needs
them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import yaml

from portal import rules
from vietnamese import strip_controls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.problems import Problems, Rule

_FENCE = re.compile(r"---[ \t]*$")
_MAX_DEPTH = 8
_LOST = re.compile(r" #.*")
_TEXT_AFTER = re.compile(r"""^\s*(?:- )?[^:#]+:\s*(?:\[[^\]]*\]|"[^"]*")\s*[^\s#,]""")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Scalar(NamedTuple):
    """A value as written."""

    text: str
    line: int


class Sequence(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    line: int


class Mapping(NamedTuple):
    """Names and their values; `lines` says where each name stands."""

    values: dict[str, Node]
    lines: dict[str, int]
    line: int


Node = Scalar | Sequence | Mapping


class Parts(NamedTuple):
    """A file in two: the front matter, and the body with the line it begins at."""

    fields: Mapping
    body: str
    body_line: int


class _Refused(Exception):  # noqa: N818 (control flow within this module, not an error of ours)
    def __init__(self, rule: Rule, line: int, **facts: object) -> None:
        self.rule, self.line, self.facts = rule, line, facts


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


def parse(source: str, first_line: int, problems: Problems) -> Mapping | None:
    """Read YAML as a mapping of nodes; `first_line` is the line of the file that `source` begins at."""
    try:
        return _document(source, first_line, problems)
    except _Refused as refused:
        problems.add(refused.rule, refused.line, **refused.facts)
    except yaml.YAMLError as error:
        problems.add(rules.YAML_SYNTAX, first_line + _line(error, source), why=_why(error, source))
    return None


def _line(error: yaml.YAMLError, source: str) -> int:
    """Give the line that is wrong, counted from 0. The parser often notices only on the next one."""
    cut = _text_after(source)
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return cut if cut is not None else (mark.line if mark else 0)


def _text_after(source: str) -> int | None:
    """Find a value that opens with [ or a quote, closes, and goes on: "[Nóng] Tin mới"."""
    return next((n for n, line in enumerate(source.split("\n")) if _TEXT_AFTER.match(line)), None)


def _document(source: str, first_line: int, problems: Problems) -> Mapping:
    builder = _Builder(source, first_line, problems)
    for event in builder.events:
        if isinstance(event, yaml.NodeEvent):
            node = builder.node(event, 0)
            if not isinstance(node, Mapping):
                raise _Refused(rules.YAML_SYNTAX, node.line, why="không có dòng “tên: giá trị” nào")
            builder.expect_end()
            return node
    return Mapping({}, {}, first_line)


class _Builder:
    """Builds nodes from the parser's events, refusing what no editor needs."""

    def __init__(self, source: str, first_line: int, problems: Problems) -> None:
        self.events: Iterator[yaml.Event] = yaml.parse(source, Loader=_LOADER)
        self._lines, self._first_line, self._problems = source.split("\n"), first_line, problems

    def expect_end(self) -> None:
        """Refuse what follows the mapping: a second document would be left out in silence."""
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent | yaml.NodeEvent):
                line = self._first_line + (event.start_mark.line if event.start_mark else 0)
                raise _Refused(rules.YAML_SYNTAX, line, why="phần khai báo có hai phần rời nhau")

    def node(self, event: yaml.Event, depth: int) -> Node:
        line = self._first_line + (event.start_mark.line if event.start_mark else 0)
        self._refuse_features(event, line, depth)
        if isinstance(event, yaml.ScalarEvent):
            self._look_behind(event, line)
            return Scalar(strip_controls(event.value)[0].strip(), line)
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(tuple(self.node(item, depth + 1) for item in self._until_end()), line)
        return self._mapping(line, depth)

    def _refuse_features(self, event: yaml.Event, line: int, depth: int) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Refused(rules.YAML_FEATURE, line, what="neo hoặc bí danh (& và *)")
        if getattr(event, "tag", None):
            raise _Refused(rules.YAML_FEATURE, line, what="thẻ (!)")
        if depth > _MAX_DEPTH:
            raise _Refused(rules.TOO_DEEP, line, mark="[ hoặc {")

    def _look_behind(self, event: yaml.ScalarEvent, line: int) -> None:
        """Note text that YAML takes for a comment: "Bài # hai". A comment set apart by two spaces is meant."""
        mark = event.end_mark
        if not event.style and mark and (lost := _LOST.match(self._lines[mark.line], mark.column)):
            self._problems.add(rules.TEXT_LOST, line, lost=lost[0].strip())

    def _mapping(self, line: int, depth: int) -> Mapping:
        values: dict[str, Node] = {}
        lines: dict[str, int] = {}
        for key_event in self._until_end():
            key = self.node(key_event, depth + 1)
            value = self.node(next(self.events), depth + 1)
            if not isinstance(key, Scalar):
                raise _Refused(rules.YAML_SYNTAX, key.line, why="tên trường phải là chữ")
            if key.text in values:
                self._problems.add(rules.FIELD_TWICE, key.line, field=key.text)
            values[key.text], lines[key.text] = value, key.line
        return Mapping(values, lines, line)

    def _until_end(self) -> Iterator[yaml.Event]:
        for event in self.events:
            if isinstance(event, yaml.CollectionEndEvent):
                return
            yield event


def _why(error: yaml.YAMLError, source: str) -> str:
    """Say the parser's commonest complaints in Vietnamese; keep its own words for the rest."""
    if _text_after(source) is not None:
        return 'giá trị mở đầu bằng [ hoặc " mà phía sau còn chữ'
    words = str(getattr(error, "problem", None) or error)
    known = {
        "mapping values are not allowed": "thừa dấu hai chấm",
        "expected <document start>": "phần khai báo có hai phần rời nhau",
        "could not find expected ':'": "thiếu dấu hai chấm",
        "tab character": "thụt vào bằng phím Tab, phải dùng dấu cách",
        "block sequence entries are not allowed": "dấu - của danh sách đặt sai chỗ",
        "cannot start any token": "có ký tự không được phép, như dấu Tab hoặc @",
        "while scanning a quoted scalar": "ngoặc kép chưa đóng",
        "found unexpected end of stream": "ngoặc chưa đóng",
        "did not find expected key": "dòng thụt vào không đều",
        "did not find expected ',' or ']'": "ngoặc vuông chưa đóng",
        "found undefined alias": "dấu * ở đầu giá trị",
    }
    return next((said for phrase, said in known.items() if phrase in words), words)
