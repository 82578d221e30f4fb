"""Citing: texts name official documents by their numbers, "12/KH-UBND"; here a number finds its entry.

Numbers are made of a count, sometimes a year, and signs (Nghị định 30/2020/NĐ-CP, Phụ lục III).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from portal.addresses import entry_path
from portal.data import Link
from vietnamese import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from portal.entry import Entry
    from portal.kinds import Kind

_CAPITAL = "A-ZĐÐƯƠÂÊÔĂ"  # Ð is the Icelandic letter that some keyboards type for Đ
_SIGN = rf"[{_CAPITAL}]{{2,12}}[a-zđ]?[{_CAPITAL}]*(?:&[{_CAPITAL}]{{2,12}})*\d*"  # "QĐ", "TTr", "BCHPCTT&TKCN"
NUMBER = re.compile(rf"(?<![\w/.-])\d{{1,5}}[a-zđ]?(?:/\d{{4}})?[/-]{_SIGN}(?:[-/]{_SIGN})*(?![\w/&-])")


class Cited(NamedTuple):
    """Where the numbers of an entry lead: those in its text, and those in its field `documents`; None for nowhere."""

    in_body: tuple[Link | None, ...]
    in_field: tuple[Link | None, ...]


NOTHING = Cited((), ())


class Numbers:
    """The entries that have a number, found by number or id."""

    def __init__(self, entries: Iterable[Entry], kinds: Mapping[str, Kind]) -> None:
        self._by_key: dict[str, list[Entry]] = {}
        numbered = ((entry, kinds[entry.kind].number(entry)) for entry in entries)
        named = [(entry, number) for entry, number in numbered if number]
        self.entries = tuple(entry for entry, _ in named)
        for entry, number in named:
            self._by_key.setdefault(number_key(number), []).append(entry)
            self._by_key[entry.id] = [entry]

    def find(self, cited: str) -> list[Entry]:
        """Give the entries of a number or id: none, one, or several of one number from several issuers."""
        return self._by_key.get(number_key(cited)) or self._by_key.get(cited.strip(), [])

    def cited(self, entry: Entry) -> Cited:
        """Give where the numbers of `entry` lead; one that could mean several documents leads nowhere."""
        body, field = entry.body.cites, entry.documents
        return Cited(tuple(self._link(one, entry) for one in body), tuple(self._link(one, entry) for one in field))

    def _link(self, cited: str, entry: Entry) -> Link | None:
        found = [other for other in self.find(cited) if other is not entry]
        if len(found) > 1:  # numbers begin anew each year: the newest before the text is meant, if it is the only one
            before = sorted((other for other in found if other.date <= entry.date), key=_year, reverse=True)
            found = [other for other in before if _year(other) == _year(before[0])]
        return Link(title=found[0].title, path=entry_path(found[0])) if len(found) == 1 else None


def _year(entry: Entry) -> int:
    return entry.date.year


def number_key(number: str) -> str:
    """Give what two spellings of a number have in common: "12 / kh-ubnd" → "12/KH-UBND"."""
    return re.sub(r"\s", "", normalise(number)).upper().replace("Ð", "Đ")
