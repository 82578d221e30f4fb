"""Related news as a capability: what it makes of all entries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from portal.citing import NOTHING
from portal.ports import Capability, Joined
from portal.release import Standing, standing
from related.data import Related, RelatedLink
from related.places import places_of
from related.rank import Ranking
from related.traits import traits_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from portal.data import Card
    from portal.entry import Entry
    from portal.site import Site
    from related.traits import Traits

Lists = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class News(Joined):
    """The related entries of every entry in a section."""

    site: Site

    def entry_contexts(self) -> Mapping[str, Related]:
        """Give each entry's related ones; a page has none."""
        keep = self.site.memo.keep
        entries = [entry for entry in self.site.entries if entry.section in self.site.sections]
        readers = tuple(self._traits(entries))
        offered = tuple(one for one, entry in zip(readers, entries, strict=True) if self._is_offered(entry))
        lists = keep("related", (readers, offered), partial(_ranked, readers, offered))
        cards = {entry.source: self.site.card(entry) for entry in entries}
        return keep("related views", (lists, cards), partial(_views, lists, cards))

    def _traits(self, entries: list[Entry]) -> Iterator[Traits]:
        site = self.site
        named = (site.places, site.portal.unit.name)
        places = site.memo.keep("related places", named, partial(places_of, *named))
        for entry in entries:
            inputs = (entry, site.cited.get(entry.source, NOTHING), site.kinds[entry.kind].facts(entry), places)
            yield site.memo.keep(f"traits {entry.source}", inputs, partial(traits_of, *inputs))

    def _is_offered(self, entry: Entry) -> bool:
        """Say whether an entry is news, and public: a preview shows others too."""
        return self.site.kinds[entry.kind].has_neighbours and standing(entry, self.site.now) is Standing.RELEASED


def _ranked(readers: tuple[Traits, ...], offered: tuple[Traits, ...]) -> Lists:
    """Give the sources of each reader's related entries, in the order of the readers."""
    return tuple(map(Ranking(offered).related, readers))


def _views(lists: Lists, cards: Mapping[str, Card]) -> dict[str, Related]:
    links = {source: _link(card) for source, card in cards.items()}
    found = zip(cards, lists, strict=True)
    return {source: Related(links=tuple(links[other] for other in others)) for source, others in found}


def _link(card: Card) -> RelatedLink:
    return RelatedLink(title=card.title, path=card.path, section=card.section.title, date=card.date)


def join(site: Site) -> News:
    """Related entries are looked for when the pages are made."""
    return News(site)


RELATED = Capability("related", join)
