"""Renewing: of the lists made before, only those are made again that an entry which came, went or changed may touch."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from related.rank import Ranking
from related.shared import weights_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from related.traits import Traits

List = tuple[str, ...]  # the sources of an entry's related ones, the nearest first


def renewed(entries: Sequence[Traits], before: Sequence[Traits], lists: Mapping[str, List]) -> tuple[List, ...]:
    """Give the list of each of the entries; `lists`, by the source, were made of those that there were before.

    Both are sorted newest first, and those of one moment alike.
    """
    ranking = Ranking(entries)
    stale = set(_stale(ranking, entries, before))
    return tuple(ranking.related(one) if one.source in stale else lists[one.source] for one in entries)


def _stale(ranking: Ranking, entries: Sequence[Traits], before: Sequence[Traits]) -> Iterator[str]:
    """Give the sources of the entries that may have another list now.

    Those are the ones that changed themselves, that have a thing in common with others which counts otherwise now, or
    that meet, for what they have in common, an entry that came or met one that went.
    """
    came, went = _missing(entries, before), _missing(before, entries)
    days = _days_by_name((*came, *went), ranking.weights)
    moved = _reweighed(before, ranking.weights)
    changed = moved | days.keys()
    yield from (one.source for one in came)
    for one in entries:
        touched = changed.intersection(one.names())
        if any(name in moved or ranking.may_meet(one, name, days[name]) for name in touched):
            yield one.source


def _missing(some: Sequence[Traits], others: Sequence[Traits]) -> list[Traits]:
    """Give those of `some` that are not among the others as they are."""
    known = {one.source: one for one in others}
    return [one for one in some if known.get(one.source) != one]


def _days_by_name(changed: Sequence[Traits], counted: Mapping[str, int]) -> dict[str, list[int]]:
    """Give the days of the changed ones that have, or had, each thing that counts."""
    days: defaultdict[str, list[int]] = defaultdict(list)
    for one in changed:
        for name in one.names() if one.is_offered else ():
            if name in counted:
                days[name].append(one.day)
    return days


def _reweighed(before: Sequence[Traits], weights: Mapping[str, int]) -> set[str]:
    """Give the things that count otherwise than they did."""
    old = weights_of([one for one in before if one.is_offered])
    return {name for name, _ in old.items() ^ weights.items()}
