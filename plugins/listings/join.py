"""Listings as a capability: what it makes of all entries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from listings.data import Neighbours
from listings.grouped import grouped
from listings.home import home_page, not_found_page, site_map_page
from listings.lists import list_pages, section_lists, tag_lists
from portal.addresses import entry_path
from portal.data import Link
from portal.ports import Capability

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from portal.data import View
    from portal.entry import Entry
    from portal.outputs import Output
    from portal.problems import Problem
    from portal.site import Site


@dataclass(frozen=True)
class Listings:
    """Implements `portal.ports.Joined`."""

    site: Site
    neighbours: Mapping[str, Neighbours]
    problems: tuple[Problem, ...] = ()

    def entry_context(self, entry: Entry) -> View | None:
        """Give the neighbours of an entry in its section; a page has none."""
        return self.neighbours.get(entry.id)

    def outputs(self) -> Iterator[Output]:
        """Give the home page, every list page, the sitemap for people and the page for what is not found."""
        sections, tags = list(section_lists(self.site)), list(tag_lists(self.site))
        yield home_page(self.site)
        for listed in (*sections, *tags):
            yield from list_pages(self.site, listed, self.site.portal.page_size)
        yield site_map_page(self.site, [listed for listed in sections if not listed.trail], tags)
        yield not_found_page(self.site)


def join(site: Site) -> Listings:
    """Find each entry's neighbours; lists are made when the outputs are asked for."""
    by_section = grouped((entry.section, entry) for entry in site.entries if entry.kind != "page")
    neighbours = {id_: found for entries in by_section.values() for id_, found in _neighbours(entries)}
    return Listings(site, neighbours)


def _neighbours(entries: Sequence[Entry]) -> Iterator[tuple[str, Neighbours]]:
    links = [Link(title=entry.title, path=entry_path(entry)) for entry in entries]
    for entry, newer, older in zip(entries, [None, *links], [*links[1:], None], strict=False):
        yield entry.id, Neighbours(older=older, newer=newer)


LISTINGS = Capability("listings", join)
