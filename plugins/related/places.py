"""Places: which communes and towns of the unit a text names, with or without their kind ("xã Bến Trâm", "Bến Trâm")."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from portal.tags import tag_link
from related.words import pairs_of, spelled, telling, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_KINDS = ("thị trấn", "thị xã", "thành phố", "đặc khu", "xã", "phường", "quận", "huyện")


class Place(NamedTuple):
    """A place: the address that a tag of its name has, how texts name it (as `spelled` gives it), and those words."""

    path: str
    name: str
    pairs: frozenset[str]
    words: frozenset[str]


Places = tuple[Place, ...]


def places_of(names: Iterable[str], unit: str) -> Places:
    """Prepare places; one that is called as the unit itself ("Gò Sen") is named only together with its kind."""
    return tuple(_place(title, spelled(unit)) for title in names)


def _place(title: str, unit: str) -> Place:
    whole = spelled(title)
    kind = next((kind for kind in _KINDS if whole.startswith(f" {kind} ")), "")
    bare = whole.removeprefix(f" {kind}") if kind else whole
    name = whole if bare == unit or len(bare.split()) == 1 else bare  # one syllable alone could be any word
    return Place(tag_link(title).path, name, frozenset(pairs_of(telling(name))), frozenset(words_of(telling(name))))
