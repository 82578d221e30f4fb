"""YAML as nodes that know their line.

Every scalar stays the text the editor wrote; `portal.fields` gives it a type. So YAML's own ideas (no → False,
12:30 → 750) never surprise anyone. Tags, anchors and aliases are refused: they can build bombs, and no editor needs
them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import yaml

from portal import rules
from portal.yaml_faults import fault_line, fault_words
from vietnamese import strip_controls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.problems import Problems, Rule

_MAX_DEPTH = 8
_LOST = re.compile(r" #.*")
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


class _Refused(Exception):  # noqa: N818 (control flow within this module, not an error of ours)
    def __init__(self, rule: Rule, line: int, **facts: object) -> None:
        self.rule, self.line, self.facts = rule, line, facts


def parse(source: str, first_line: int, problems: Problems) -> Mapping | None:
    """Read YAML as a mapping of nodes; `first_line` is the line of the file that `source` begins at."""
    try:
        return _document(source, first_line, problems)
    except _Refused as refused:
        problems.add(refused.rule, refused.line, **refused.facts)
    except yaml.YAMLError as error:
        problems.add(rules.YAML_SYNTAX, first_line + fault_line(error, source), why=fault_words(error, source))
    return None


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
