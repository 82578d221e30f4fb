"""The shelf: the lists of related entries, kept in the cache folder with what they were made of."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from portal.kept import keep, load
from related.renew import List, renewed
from related.traits import Traits, traits_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from related.places import Places
    from related.traits import Said

_SIZE = 16  # bytes of a digest
_ENCODER = msgspec.msgpack.Encoder()


class Known(NamedTuple):
    """What is known of an entry: a digest of what was read of it, its traits, and its list."""

    mark: bytes
    traits: Traits
    related: List


_LISTS = msgspec.msgpack.Decoder(tuple[List, ...])
_KNOWN = msgspec.msgpack.Decoder(tuple[Known, ...])


@dataclass(frozen=True)
class Shelf:
    """The lists kept in the folder `cache`: by themselves, and with all that it takes to renew them."""

    cache: Path

    def lists(self, said: Sequence[Said], places: Places) -> tuple[List, ...]:
        """Give the list of each entry, which are sorted newest first: those kept, as far as they still hold."""
        base = _code() + _ENCODER.encode([place[:2] for place in places])
        key = base + _digest(said)
        kept = load(self.cache / "lists", key)
        if kept is not None:
            return _LISTS.decode(kept)
        lists = self._renewed(said, places, base)
        keep(self.cache / "lists", key, _ENCODER.encode(lists))
        return lists

    def _renewed(self, said: Sequence[Said], places: Places, key: bytes) -> tuple[List, ...]:
        kept = load(self.cache / "known", key)
        before = {one.traits.source: one for one in _KNOWN.decode(kept)} if kept is not None else {}
        marks = list(map(_digest, said))
        traits = [_traits(one, mark, before.get(one.source), places) for one, mark in zip(said, marks, strict=True)]
        lists = renewed(
            traits, [one.traits for one in before.values()], {source: one.related for source, one in before.items()}
        )
        known = tuple(map(Known, marks, traits, lists))
        keep(self.cache / "known", key, _ENCODER.encode(known))
        return lists


def _traits(said: Said, mark: bytes, known: Known | None, places: Places) -> Traits:
    """Give what is known, if it was made of the same; else look at the entry."""
    return known.traits if known and known.mark == mark else traits_of(said, places)


def _digest(value: object) -> bytes:
    return hashlib.blake2b(_ENCODER.encode(value), digest_size=_SIZE).digest()


@cache
def _code() -> bytes:
    """Give a digest of all else that the lists depend on: this package, and Python's knowledge of letters."""
    files = (path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))
    return hashlib.blake2b(sys.version.encode() + b"".join(files), digest_size=_SIZE).digest()
