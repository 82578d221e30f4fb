"""Ranking: which entries have most in common with one.

What two entries share counts by what it is and by how rare it is, in whole numbers and coarse steps, so that a new
entry moves the scores of few others. Of what many share an entry meets a bounded number: the time grows with the
site, not with its square.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from heapq import nlargest
from typing import TYPE_CHECKING, NamedTuple

from portal.grouped import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from related.traits import Traits

MOST = 4
_FLOOR = 64  # less in common is chance: one phrase of three syllables, a tag of every tenth entry and no more
_YOUNG = 128  # entries: a smaller site is ranked as if it had as many
_RAREST = 6  # halvings from there; beyond, rarer says no more
_MANY = 64  # entries with something in common, of which only those nearest in time are met
_SAME_SECTION = 4
_NEAR = 6  # for the same day; one less each time the days between double


class Group(NamedTuple):
    """A group of traits: how much one of them counts, times how rare it is, and whether it does where many share it."""

    strength: int
    even_of_many: bool


_GROUPS = {
    "documents": Group(16, even_of_many=True),
    "tags": Group(12, even_of_many=True),
    "places": Group(6, even_of_many=True),
    "pairs": Group(4, even_of_many=False),
    "words": Group(1, even_of_many=False),
}


class Shared(NamedTuple):
    """What having one thing in common counts, and which entries have it, newest first."""

    weight: int
    entries: list[int]


class Ranking:
    """Ranks the entries `offered`, which are sorted newest first."""

    def __init__(self, offered: Sequence[Traits]) -> None:
        self._offered = offered
        self._shared = dict(_shared(offered))
        self._days = [-traits.day for traits in offered]

    def related(self, reader: Traits) -> tuple[str, ...]:
        """Give the sources of the entries that have most in common with `reader`, at most `MOST`, the nearest first.

        Equals stand newest first, those of one moment by their ids.
        """
        scores = self._scores(reader)
        likely = [number for number, score in scores.items() if score >= _FLOOR and self._may_stand(reader, number)]
        judged = ((scores[number] + self._weakly(reader, number), -number) for number in likely)
        return tuple(self._offered[-number].source for _, number in nlargest(MOST, judged))

    def _scores(self, reader: Traits) -> dict[int, int]:
        scores: defaultdict[int, int] = defaultdict(int)
        today = bisect_left(self._days, -reader.day)
        for name in reader.names():
            if shared := self._shared.get(name):
                weight, entries = shared
                for number in entries if len(entries) <= _MANY else _nearest(entries, today):
                    scores[number] += weight
        return scores

    def _may_stand(self, reader: Traits, number: int) -> bool:
        """Say whether an entry may stand beside the reader: another text, in its language.

        One that cites the reader, a document, is named on its page already.
        """
        other = self._offered[number]
        return other.family != reader.family and other.lang == reader.lang and reader.path not in other.documents

    def _weakly(self, reader: Traits, number: int) -> int:
        """Give what the same section and nearness in time count: enough to choose among equals."""
        other = self._offered[number]
        days = abs(other.day - reader.day)
        return _SAME_SECTION * (other.section == reader.section) + max(0, _NEAR - days.bit_length())


def _shared(offered: Sequence[Traits]) -> Iterator[tuple[str, Shared]]:
    """Give what entries may have in common, by name, where it says anything."""
    for name, group in _GROUPS.items():
        found = grouped((one, number) for number, traits in enumerate(offered) for one in getattr(traits, name))
        for one, entries in found.items():
            rare = _rarity(len(entries), len(offered))
            if rare and (group.even_of_many or len(entries) <= _MANY):
                yield one, Shared(group.strength * rare, entries)


def _rarity(count: int, total: int) -> int:
    """Give how rare a thing is that `count` of `total` entries have; 0 where it tells nothing.

    Powers of two: only an entry that takes the count over one of them changes what the thing says of others.
    """
    if count * 2 > total:
        return 0
    return min(_RAREST, max(0, max(total, _YOUNG).bit_length() - count.bit_length()))


def _nearest(entries: list[int], today: int) -> list[int]:
    """Give `_MANY` of the entries, those around the number `today`."""
    middle = bisect_left(entries, today)
    start = max(0, min(middle - _MANY // 2, len(entries) - _MANY))
    return entries[start : start + _MANY]
