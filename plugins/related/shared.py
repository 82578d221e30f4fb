"""What entries share: how much it counts that two have a thing in common, and who has it.

It counts by what the thing is and by how rare it is, in whole numbers and coarse steps, so that a new entry moves the
scores of few others.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from related.traits import Traits

MANY = 32  # entries with something in common, of which only those nearest in time are met
_YOUNG = 128  # entries: a smaller site is ranked as if it had as many
_RAREST = 6  # halvings from there; beyond, rarer says no more


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
Weights = dict[str, int]


def weights_of(offered: Sequence[Traits]) -> Weights:
    """Give what having a thing in common counts, by its name, where it says anything."""
    return dict(_weights(offered))


def _weights(offered: Sequence[Traits]) -> Iterator[tuple[str, int]]:
    for name, group in _GROUPS.items():
        counts = Counter(chain.from_iterable(map(attrgetter(name), offered)))
        for one, count in counts.items():
            rare = _rarity(count, len(offered))
            if rare and (group.even_of_many or count <= MANY):
                yield one, group.strength * rare


def _rarity(count: int, total: int) -> int:
    """Give how rare a thing is that `count` of `total` entries have; 0 where it tells nothing.

    Powers of two: only an entry that takes the count over one of them changes what the thing says of others.
    """
    if count * 2 > total:
        return 0
    return min(_RAREST, max(0, max(total, _YOUNG).bit_length() - count.bit_length()))


def holders_of(offered: Sequence[Traits], weights: Mapping[str, int]) -> dict[str, list[int]]:
    """Give which of the entries have each thing that counts, by their numbers in the order given."""
    holders: dict[str, list[int]] = {name: [] for name in weights}
    find = holders.get
    for number, traits in enumerate(offered):
        for name in traits.names():
            if (found := find(name)) is not None:
                found.append(number)
    return holders
