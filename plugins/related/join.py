"""Related news as a capability: what it makes of all entries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from portal.addresses import entry_path
from portal.citing import number_key
from portal.ports import Capability, Joined
from portal.release import Standing, standing
from related.data import Related, RelatedLink
from related.places import places_of
from related.shelf import Shelf
from related.traits import Said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from portal.citing import Cited
    from portal.data import Card
    from portal.entry import Entry
    from portal.site import Site
    from related.renew import List


@dataclass(frozen=True)
class News(Joined):
    """The related entries of every entry in a section."""

    site: Site
    shelf: Shelf

    def entry_contexts(self) -> Mapping[str, Related]:
        """Give each entry's related ones; a page has none."""
        site, keep = self.site, self.site.memo.keep
        entries = [entry for entry in site.entries if entry.section in site.sections]
        named = (site.places, site.portal.unit.name)
        places = keep("related places", named, partial(places_of, *named))
        inputs = (tuple(map(self._said, entries)), places)
        lists = keep("related", inputs, partial(self.shelf.lists, *inputs))
        cards = {entry.source: site.card(entry) for entry in entries}
        return keep("related views", (lists, cards), partial(_views, lists, cards))

    def _said(self, entry: Entry) -> Said:
        kind, cited = self.site.kinds[entry.kind], self.site.cited.get(entry.source)
        return Said(
            entry.source,
            entry_path(entry),
            entry.translation_of or entry.id,
            entry.lang,
            entry.section,
            entry.date,
            kind.has_neighbours and standing(entry, self.site.now) is Standing.RELEASED,
            entry.title,
            entry.summary,
            entry.tags,
            tuple(_documents(entry, cited)) if cited else (),
            kind.facts(entry),
        )


def _documents(entry: Entry, cited: Cited) -> Iterator[str]:
    numbers = (*entry.body.cites, *entry.documents)
    for number, link in zip(numbers, (*cited.in_body, *cited.in_field), strict=True):
        yield link.path if link else number_key(number)


def _views(lists: tuple[List, ...], cards: Mapping[str, Card]) -> dict[str, Related]:
    links = {source: _link(card) for source, card in cards.items()}
    found = zip(cards, lists, strict=True)
    return {source: Related(links=tuple(map(links.__getitem__, others))) for source, others in found}


def _link(card: Card) -> RelatedLink:
    return RelatedLink(title=card.title, path=card.path, section=card.section.title, date=card.date)


def related_of(cache: Path) -> Capability:
    """Give the capability, which keeps its lists in the folder `cache`."""
    return Capability("related", partial(News, shelf=Shelf(cache)))
