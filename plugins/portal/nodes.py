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
from portal.front_mends import mended, quoted_line
from portal.problems import Problems
from portal.yaml_faults import fault_line, fault_words
from vietnamese import strip_controls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.problems import Rule

_MAX_DEPTH = 8
_LOST = re.compile(r" #.*")
_IN_CURLY = re.compile(r"[“‘][^“”‘’]*[”’]")
_STRAIGHT = str.maketrans("“”‘’", '""""')
_BULLET = re.compile(r"(?P<indent>\s+)(?:[–—•▪]\s*|-(?![\s-]))(?P<text>\S.*)")  # "-Hạnh", "– Hạnh"
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


class _NotNamed(Exception):  # noqa: N818 (control flow within this module, not an error of ours)
    """The source is a list or a line of text, not names with values."""


class _Refused(Exception):  # noqa: N818 (control flow within this module, not an error of ours)
    def __init__(self, rule: Rule, line: int, **facts: object) -> None:
        self.rule, self.line, self.facts = rule, line, facts


def parse(source: str, first_line: int, problems: Problems) -> Mapping | None:
    """Read YAML as a mapping of nodes; `first_line` is the line of the file that `source` begins at."""
    found = Problems(problems.path)
    try:
        node = _document(source, first_line, found)
    except _Refused as refused:
        problems.add(refused.rule, refused.line, **refused.facts)
        return None
    except (yaml.YAMLError, _NotNamed) as error:
        return _parse_mended(source, first_line, problems, error)
    problems.take(found)
    return node


def _parse_mended(source: str, first_line: int, problems: Problems, error: Exception) -> Mapping | None:
    """Note each line that can be mended, and read on as if it had been: all problems of a file are told together."""
    result = mended(source)
    for mend in result.mends:
        facts = {"text": shown(mend.found), "why": mend.why, "fix": f"viết lại thành `{mend.wanted}`"}
        problems.add(rules.YAML_SYNTAX, first_line + mend.line, **facts)
    if result.whole:
        return parse(result.source, first_line, problems)
    if not result.mends:
        lines = source.split("\n")
        line = min(fault_line(error), len(lines) - 1)  # the parser may stop at the end of all
        text = shown(lines[line])
        problems.add(rules.YAML_SYNTAX, first_line + line, text=text, why=fault_words(error), fix=rules.QUOTE_IT)
    return None


def shown(line: str) -> str:
    """Give a line for a message, its tabs visible."""
    return line.rstrip().replace("\t", "⇥")


def _document(source: str, first_line: int, problems: Problems) -> Mapping:
    builder = _Builder(source, first_line, problems)
    for event in builder.events:
        if isinstance(event, yaml.NodeEvent):
            node = builder.node(event, 0)
            if not isinstance(node, Mapping):
                raise _NotNamed("không có dòng `tên: giá trị` nào")
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
                line = event.start_mark.line if event.start_mark else 0
                facts = {"text": self._text(line), "why": "phần khai báo có hai phần rời nhau", "fix": rules.QUOTE_IT}
                raise _Refused(rules.YAML_SYNTAX, self._first_line + line, **facts)

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
            raise _Refused(rules.YAML_FEATURE, line, what="neo hoặc bí danh (& và *)", wanted=self._quoted(line))
        if getattr(event, "tag", None):
            raise _Refused(rules.YAML_FEATURE, line, what="thẻ (!)", wanted=self._quoted(line))
        if depth > _MAX_DEPTH:
            raise _Refused(rules.TOO_DEEP, line, mark="[ hoặc {")

    def _look_behind(self, event: yaml.ScalarEvent, line: int) -> None:
        """Note what YAML takes in another way than people: text as a comment, curly quotes and bullets as text."""
        mark = event.end_mark
        if event.style or not mark:
            return
        if lost := _LOST.match(self._text(mark.line), mark.column):  # a comment set apart by two spaces is meant
            self._problems.add(rules.TEXT_LOST, line, lost=lost[0].strip(), wanted=self._quoted(line))
        whole = self._text(line - self._first_line)
        if _IN_CURLY.fullmatch(event.value):
            self._problems.add(rules.CURLY_QUOTES, line, text=whole.strip(), wanted=whole.translate(_STRAIGHT).strip())
        if bullet := _BULLET.match(whole):
            wanted = f"{bullet['indent']}- {bullet['text']}"
            self._problems.add(rules.LIST_MARK, line, text=whole.strip(), wanted=wanted)

    def _text(self, number: int) -> str:
        """Give a line, counted from 0; what is empty may stand after the last."""
        return self._lines[number] if number < len(self._lines) else ""

    def _quoted(self, line: int) -> str:
        """Give a line of the file with its whole value in quotes."""
        return quoted_line(self._text(line - self._first_line))

    def _mapping(self, line: int, depth: int) -> Mapping:
        values: dict[str, Node] = {}
        lines: dict[str, int] = {}
        for key_event in self._until_end():
            key = self.node(key_event, depth + 1)
            value = self.node(next(self.events), depth + 1)
            if not isinstance(key, Scalar):
                text = self._text(key.line - self._first_line)
                raise _Refused(rules.YAML_SYNTAX, key.line, text=text, why="tên trường phải là chữ", fix=rules.QUOTE_IT)
            if key.text in values:
                self._problems.add(rules.FIELD_TWICE, key.line, field=key.text)
            values[key.text], lines[key.text] = value, key.line
        return Mapping(values, lines, line)

    def _until_end(self) -> Iterator[yaml.Event]:
        for event in self.events:
            if isinstance(event, yaml.CollectionEndEvent):
                return
            yield event
