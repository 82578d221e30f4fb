"""Relations: which document replaces, amends or guides which, found by number or id, seen from both sides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from documents import rules
from documents.document import Document, Named, document_of, issuer_key
from portal.addresses import entry_path
from portal.citing import number_key
from portal.data import Link
from portal.names import suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from portal.citing import Numbers
    from portal.entry import Entry
    from portal.problems import Problem

FIELDS = ("replaces", "amends", "guides")
WORDS = {"replaces": "Thay thế", "amends": "Sửa đổi, bổ sung", "guides": "Hướng dẫn thi hành"}
BACK = {"replaces": "Bị thay thế bởi", "amends": "Được sửa đổi, bổ sung bởi", "guides": "Được hướng dẫn bởi"}


class Issued(NamedTuple):
    """An entry and its document."""

    entry: Entry
    document: Document

    @property
    def link(self) -> Link:
        """The document by its number and what it is about."""
        return Link(title=f"{self.document.number}: {self.document.abstract}", path=entry_path(self.entry))


@dataclass(frozen=True)
class Web:
    """All relations: (field, source) → the documents that it is about; and the other way round."""

    to: dict[tuple[str, str], list[Issued]] = field(default_factory=dict)
    back: dict[tuple[str, str], list[Issued]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def weave(issued: Sequence[Issued], numbers: Numbers) -> Web:
    """Find what every document points to."""
    web = Web()
    by_source = {one.entry.source: one for one in issued}
    for one in issued:
        for name in FIELDS:
            for cited in getattr(one.document, name):
                other = _find(one, name, cited, numbers, web.problems, issued)
                if other:
                    web.to.setdefault((name, one.entry.source), []).append(by_source[other.source])
                    web.back.setdefault((name, other.source), []).append(one)
    web.problems.extend(_circles(issued, web))
    return web


def _find(
    one: Issued, name: str, cited: Named, numbers: Numbers, problems: list[Problem], issued: Iterable[Issued]
) -> Entry | None:
    found = numbers.find(cited.name)
    mine = [other for other in found if issuer_key(document_of(other)) == issuer_key(one.document)]
    found = mine if len(mine) == 1 else found
    facts = {"field": name, "number": cited.name}
    if not found:
        near = suggestion(number_key(cited.name), (other.document.number for other in issued if other is not one))
        problems.append(rules.RELATION_UNKNOWN.at(one.entry.source, cited.line, nearest=near, **facts))
    elif len(found) > 1:
        others = ", ".join(sorted(other.source for other in found))
        problems.append(rules.RELATION_MANY.at(one.entry.source, cited.line, others=others, **facts))
    elif found[0] == one.entry:
        problems.append(rules.RELATION_SELF.at(one.entry.source, cited.line, **facts))
    else:
        return found[0]
    return None


def _circles(issued: Iterable[Issued], web: Web) -> Iterator[Problem]:
    """Find documents that replace each other in a circle; the problem stands at the first of them by path."""
    told: set[str] = set()
    for one in sorted(issued, key=lambda one: one.entry.source):
        circle = _circle_from(one, web)
        sources = {other.entry.source for other in circle}
        if circle and not sources & told:
            told |= sources
            words = " → ".join(other.document.number for other in (*circle, circle[0]))
            yield rules.RELATION_CIRCLE.at(one.entry.source, one.document.replaces[0].line, circle=words)


def _circle_from(start: Issued, web: Web) -> list[Issued]:
    """Give the documents from `start` back to itself by "replaces"; nothing where no way leads back."""
    waiting, seen = [[start]], {start.entry.source}
    while waiting:
        way = waiting.pop()
        for other in web.to.get(("replaces", way[-1].entry.source), ()):
            if other.entry.source == start.entry.source:
                return way
            if other.entry.source not in seen:
                seen.add(other.entry.source)
                waiting.append([*way, other])
    return []


def twice(issued: Iterable[Issued]) -> Iterator[Problem]:
    """Find two documents of one number, issuer and year; the problem stands at the later path."""
    first: dict[tuple[str, str, int], Issued] = {}
    for one in sorted(issued, key=lambda one: one.entry.source):
        document = one.document
        key = number_key(document.number), issuer_key(document), document.issued.year
        other = first.setdefault(key, one)
        if other is not one:
            facts = {"number": document.number, "issuer": document.issuer, "other": other.entry.source}
            yield rules.NUMBER_TWICE.at(one.entry.source, document.number_line, **facts)
