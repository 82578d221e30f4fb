"""The release ledger: when each entry was first released, one line each, appended and never changed.

A line says the moment (which feeds give as pubDate), the place, the id that feeds carry, and the day of the build that
wrote the line:

    2026-11-22T07:30:00+07:00 cong tag:gosen.example,2026:article/k3x9ad 2026-11-22

The place is the portal itself ("cong"), the feed of a network ("zalo", "facebook"), or "sua", with a digest of what
an entry said from that moment on. Lines of two branches merge without a conflict (`merge=union` in .gitattributes):
their order means nothing, and of two lines that say the same of an entry the earlier moment holds.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from portal import ledger_rules as rules
from portal.problems import Problems
from vietnamese import ZONE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from portal.memo import Memo
    from portal.problems import Problem
    from portal.tree import Tree

FILE = "data/so-phat-hanh.txt"
HEAD = (
    "# Sổ phát hành: bài nào ra lúc nào. Máy ghi khi chạy make publish; không sửa, không xoá dòng, nhớ lưu vào git.\n"
)
Place = Literal["cong", "zalo", "facebook", "sua"]
PORTAL: Place = "cong"
EDIT: Place = "sua"  # no release: what an entry said from that moment on
_LINE = re.compile(
    r"(?P<moment>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00) (?P<place>cong|zalo|facebook|sua)"
    r" (?P<guid>tag:[a-z0-9.-]+,\d{4}:[a-z]+/(?P<id>[a-z0-9]{6})) (?P<written>\d{4}-\d\d-\d\d)"
    r"(?: (?P<mark>[0-9a-f]{8}))?"
)
_SECOND = timedelta(seconds=1)


class Line(NamedTuple):
    """One release: its moment (to the second), where, the id in feeds, the day on which it was written down."""

    moment: datetime
    place: Place
    guid: str
    written: date
    number: int = 0  # of the line in the file; 0 for one that is not in it yet
    mark: str = ""  # of an edit: a digest of what the entry says

    @property
    def id(self) -> str:
        """The entry's id."""
        return self.guid.rpartition("/")[2]

    def __str__(self) -> str:
        return f"{self.moment.isoformat()} {self.place} {self.guid} {self.written.isoformat()} {self.mark}".rstrip()


Key = tuple[Place, str]  # a place and an entry's id


class Ledger(NamedTuple):
    """The releases by place and id, a digest of the file ("" where there is none), the last edit of each entry."""

    lines: Mapping[Key, Line]
    digest: str
    edits: Mapping[str, Line] = MappingProxyType({})


def read_ledger(tree: Tree, memo: Memo) -> tuple[Ledger, tuple[Problem, ...]]:
    """Read the ledger of a content folder; a folder without one has released nothing yet."""
    if FILE not in tree.files:
        return Ledger({}, ""), ()
    try:
        data = tree.path(FILE).read_bytes()
    except OSError as error:
        problems = Problems(FILE)
        problems.add(rules.LEDGER_UNREADABLE, why=error.strerror or "không mở được")
        return Ledger({}, ""), problems.all()
    return memo.keep("ledger", (data,), lambda: _ledger_of(data))


def _ledger_of(data: bytes) -> tuple[Ledger, tuple[Problem, ...]]:
    problems = Problems(FILE)
    lines = list(_parse(data, problems))
    edits = {line.id: line for line in sorted(lines, key=lambda line: line.moment) if line.place == EDIT}
    return Ledger(_settled(line for line in lines if line.place != EDIT), digest_of(data), edits), problems.all()


def digest_of(data: bytes) -> str:
    """Give the digest by which a ledger is known again."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _parse(data: bytes, problems: Problems) -> Iterable[Line]:
    written = data.decode("utf-8-sig", "replace").split("\n")
    for number, text in enumerate(written, start=1):
        plain = text.strip()
        if not plain or plain.startswith("#"):
            continue
        line = parse_line(plain, number)
        if line:
            yield line
        else:
            is_cut = number == len(written)  # whatever we write ends with the end of its line
            problems.add(rules.LEDGER_CUT if is_cut else rules.LEDGER_LINE, number, text=plain)


def parse_line(text: str, number: int = 0) -> Line | None:
    """Read one line; None where it is none of ours."""
    found = _LINE.fullmatch(text)
    if found is None:
        return None
    try:
        moment, written = datetime.fromisoformat(found["moment"]), date.fromisoformat(found["written"])
    except ValueError:  # the 31st of February
        return None
    place, mark = cast("Place", found["place"]), found["mark"] or ""
    return Line(moment.astimezone(ZONE), place, found["guid"], written, number, mark)


def _settled(lines: Iterable[Line]) -> dict[Key, Line]:
    """Give for each release its earliest line, and to each of a place a second of its own."""
    first: dict[Key, Line] = {}
    taken = set[tuple[Place, datetime]]()
    for line in sorted(lines, key=lambda line: (line.moment, line.written, line.guid)):
        if (line.place, line.id) in first:
            continue
        moment = line.moment
        while (line.place, moment) in taken:  # two branches released in the same second
            moment += _SECOND
        taken.add((line.place, moment))
        first[line.place, line.id] = line._replace(moment=moment)
    return first
