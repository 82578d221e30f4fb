"""Listings as a capability: what it makes of all entries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from listings.data import Home, Neighbours
from listings.home import home_view, not_found_page, site_map_page
from listings.lists import list_pages, section_lists, tag_lists
from portal.data import Link
from portal.grouped import grouped
from portal.ports import Capability, Joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from portal.data import Card
    from portal.outputs import Output
    from portal.site import Site


@dataclass(frozen=True)
class Listings(Joined):
    """What the lists make of all entries."""

    site: Site
    neighbours: Mapping[str, Neighbours]

    def home_context(self) -> Home:
        """Give the news of the home page."""
        return home_view(self.site)

    def entry_contexts(self) -> Mapping[str, Neighbours]:
        """Give the neighbours of each entry in its section; a page has none."""
        return self.neighbours

    def outputs(self) -> Iterable[Output]:
        """Give every list page, the sitemap for people and the page for what is not found."""
        site = self.site
        cards, tags = tuple(map(site.card, site.entries)), tuple(entry.tags for entry in site.entries)
        inputs = (site.portal, site.frame, cards, tags)
        return site.memo.keep("listings", inputs, lambda: tuple(self._outputs()))

    def _outputs(self) -> Iterator[Output]:
        sections, tags = list(section_lists(self.site)), list(tag_lists(self.site))
        for listed in (*sections, *tags):
            yield from list_pages(self.site, listed, self.site.portal.page_size)
        yield site_map_page(self.site, [listed for listed in sections if not listed.trail], tags)
        yield not_found_page(self.site)


def join(site: Site) -> Listings:
    """Find each entry's neighbours; lists are made when the outputs are asked for."""
    by_section = grouped((entry.section, entry) for entry in site.entries if site.kinds[entry.kind].has_neighbours)
    neighbours: dict[str, Neighbours] = {}
    for section, entries in by_section.items():
        cards = tuple(map(site.card, entries))
        found = site.memo.keep(f"neighbours {section}", cards, partial(_neighbours, cards))
        neighbours |= zip((entry.source for entry in entries), found, strict=True)
    return Listings(site, neighbours)


def _neighbours(cards: Sequence[Card]) -> list[Neighbours]:
    """Give the neighbours of each card."""
    links = [Link(title=card.title, path=card.path) for card in cards]
    beside = zip([None, *links], [*links[1:], None], strict=False)
    return [Neighbours(older=older, newer=newer) for newer, older in beside]


LISTINGS = Capability("listings", join)
