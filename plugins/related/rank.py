"""Ranking: which entries have most in common with one.

Of what many share an entry meets a bounded number: the time grows with the site, not with its square.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from related.shared import MANY, holders_of, weights_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from related.traits import Traits

MOST = 4
_FLOOR = 64  # less in common is chance: one phrase of three syllables, a tag of every tenth entry and no more
_SAME_SECTION = 4
_NEAR = 6  # for the same day; one less each time the days between double


class Ranking:
    """Ranks those of the entries that are offered; `entries` are sorted newest first."""

    def __init__(self, entries: Iterable[Traits]) -> None:
        self._offered = [traits for traits in entries if traits.is_offered]
        self._days = [-traits.day for traits in self._offered]
        self.weights = weights_of(self._offered)
        self._holders = holders_of(self._offered, self.weights)

    def related(self, reader: Traits) -> tuple[str, ...]:
        """Give the sources of the entries that have most in common with `reader`, at most `MOST`, the nearest first.

        Equals stand newest first, those of one moment by their ids.
        """
        judged: list[tuple[int, int]] = []
        least = _FLOOR
        for number, score in self._likely(reader):
            if score < least:
                break
            if self._may_stand(reader, number):
                judged.append(self._judged(reader, number, score))
                if len(judged) == MOST:
                    least = -max(judged)[0] - _SAME_SECTION - _NEAR  # with less in common none comes before these
        return tuple(self._offered[number].source for _, number in sorted(judged)[:MOST])

    def _likely(self, reader: Traits) -> list[tuple[int, int]]:
        """Give numbers and scores of the entries that have enough in common with the reader, those with most first."""
        enough = [one for one in self._scores(reader).items() if one[1] >= _FLOOR]
        enough.sort(key=itemgetter(1), reverse=True)
        return enough

    def _scores(self, reader: Traits) -> dict[int, int]:
        """Give the scores of the entries met, the true one for each that reaches `_FLOOR`."""
        scores: dict[int, int] = {}
        score_of, weight_of, today = scores.get, self.weights.get, bisect_left(self._days, -reader.day)
        shared = sorted([(weight, name) for name in reader.names() if (weight := weight_of(name))], reverse=True)
        left = sum(weight for weight, _ in shared)
        for weight, name in shared:
            entries = self._holders[name]
            met: Iterable[int] = entries if len(entries) <= MANY else _nearest(entries, today)
            if left < _FLOOR:  # those that have none of the weightier things cannot come so far any more
                met = filter(scores.__contains__, met)
            for number in met:
                scores[number] = score_of(number, 0) + weight
            left -= weight
        return scores

    def _may_stand(self, reader: Traits, number: int) -> bool:
        """Say whether an entry may stand beside the reader: another text, in its language.

        One that cites the reader, a document, is named on its page already.
        """
        other = self._offered[number]
        return other.family != reader.family and other.lang == reader.lang and reader.path not in other.documents

    def _judged(self, reader: Traits, number: int, score: int) -> tuple[int, int]:
        """Give what sorts an entry: its score, less than none, with what counts weakly, and then its number.

        The same section and nearness in time are enough to choose among equals.
        """
        other = self._offered[number]
        near = max(0, _NEAR - abs(other.day - reader.day).bit_length())
        return -score - near - (_SAME_SECTION if other.section == reader.section else 0), number

    def may_meet(self, reader: Traits, name: str, days: list[int]) -> bool:
        """Say whether `reader` may meet an entry that came or went on one of `days`, having the thing called `name`.

        Where many have it, a reader meets `MANY` around its own place, and that place has moved by no more than
        there are days.
        """
        entries, far = self._holders[name], MANY + len(days)
        if len(entries) <= far:
            return True
        place = bisect_left(entries, bisect_left(self._days, -reader.day))
        return any(start - far <= place <= end + far for start, end in (self._places(entries, day) for day in days))

    def _places(self, entries: list[int], day: int) -> tuple[int, int]:
        """Give where among `entries` those of a day begin and end."""
        first, last = bisect_left(self._days, -day), bisect_right(self._days, -day)
        return bisect_left(entries, first), bisect_left(entries, last)


def _nearest(entries: list[int], today: int) -> list[int]:
    """Give `MANY` of the entries, those around the number `today`."""
    middle = bisect_left(entries, today)
    start = max(0, min(middle - MANY // 2, len(entries) - MANY))
    return entries[start : start + MANY]
