"""Traits: what an entry has in common with others, if they have it too."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from portal.tags import tag_link
from related.words import pairs_of, spelled, telling, words_of

if TYPE_CHECKING:
    from datetime import datetime

    from related.places import Places


class Said(NamedTuple):
    """All that is read of an entry to find its related ones; while everybody's is equal, so are all lists."""

    source: str
    path: str
    family: str  # the id of the entry that this one translates, or its own
    lang: str
    section: str
    date: datetime
    is_offered: bool  # whether it may stand in the lists of others: news, and public
    title: str
    summary: str
    tags: tuple[str, ...]
    documents: tuple[str, ...]  # cited: their addresses, or their numbers where the register has none of them
    facts: tuple[str, ...]  # the few words of its kind, a story's person and place


class Traits(NamedTuple):
    """All that an entry is compared by. No two groups have a name in common."""

    source: str
    path: str
    family: str
    lang: str
    section: str
    moment: float  # of its date, in seconds; where none of the above and below changes, neither does the order
    day: int  # since the first of January of the year 1
    is_offered: bool
    documents: tuple[str, ...]
    tags: tuple[str, ...]  # their addresses
    places: tuple[str, ...]  # as `Place.name` has them
    pairs: tuple[str, ...]  # of syllables
    words: tuple[str, ...]  # single syllables of its title and tags

    def names(self) -> tuple[str, ...]:
        """Give all that it may have in common with others, each once."""
        return self.documents + self.tags + self.places + self.pairs + self.words


def traits_of(said: Said, places: Places) -> Traits:
    """Look at an entry. The name of a place counts as the place alone, not as a tag and words too."""
    headed, summary = spelled(". ".join((said.title, *said.tags))), spelled(said.summary)
    text = f"{headed}.{summary}.{spelled('. '.join(said.facts))}"
    named = [place for place in places if place.name in text]
    words = telling(headed)
    return Traits(
        source=said.source,
        path=said.path,
        family=said.family,
        lang=said.lang,
        section=said.section,
        moment=said.date.timestamp(),
        day=said.date.toordinal(),
        is_offered=said.is_offered,
        documents=tuple(set(said.documents)),
        tags=tuple({tag_link(tag).path for tag in said.tags}.difference(place.path for place in named)),
        places=tuple({place.name for place in named}),
        pairs=tuple(pairs_of([*words, "", *telling(summary)]).difference(*(place.pairs for place in named))),
        words=tuple(words_of(words).difference(*(place.words for place in named))),
    )
