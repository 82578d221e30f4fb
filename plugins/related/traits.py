"""Traits: what an entry has in common with others, if they have it too."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from portal.addresses import entry_path
from portal.citing import number_key
from portal.tags import tag_link
from related.words import pairs_of, spelled, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.citing import Cited
    from portal.entry import Entry
    from related.places import Places


class Traits(NamedTuple):
    """All that an entry is compared by; while they are equal, so are its related entries."""

    source: str
    path: str
    family: str  # the id of the entry that this one translates, or its own
    lang: str
    section: str
    day: int  # since the first of January of the year 1
    documents: frozenset[str]  # cited: their addresses, or their numbers where the register has none of them
    tags: frozenset[str]  # their addresses
    places: frozenset[str]  # the addresses that tags of their names have
    pairs: frozenset[str]  # of syllables
    words: frozenset[str]  # single syllables of its title and tags

    def names(self) -> tuple[str, ...]:
        """Give all of them; no two groups have a name in common."""
        return (*self.documents, *self.tags, *self.places, *self.pairs, *self.words)


def traits_of(entry: Entry, cited: Cited, facts: tuple[str, ...], places: Places) -> Traits:
    """Look at an entry; `facts` are the few words of its kind, a story's person and place.

    The name of a place counts as the place alone, not as a tag and words too.
    """
    headed = spelled(". ".join((entry.title, *entry.tags)))
    text = f"{headed}.{spelled(entry.summary)}"
    where = text + spelled(". ".join(facts)) if facts else text
    named = [place for place in places if place.name in where]
    paths = {place.path for place in named}
    return Traits(
        source=entry.source,
        path=entry_path(entry),
        family=entry.translation_of or entry.id,
        lang=entry.lang,
        section=entry.section,
        day=entry.date.toordinal(),
        documents=frozenset(_documents(entry, cited)),
        tags=frozenset(tag_link(tag).path for tag in entry.tags) - paths,
        places=frozenset(paths),
        pairs=frozenset(pairs_of(text).difference(*(place.pairs for place in named))),
        words=frozenset(words_of(headed).difference(*(place.words for place in named))),
    )


def _documents(entry: Entry, cited: Cited) -> Iterator[str]:
    numbers = (*entry.body.cites, *entry.documents)
    for number, link in zip(numbers, (*cited.in_body, *cited.in_field), strict=True):
        yield link.path if link else number_key(number)
