"""The shelf: the stories of one section, and the addresses of the ways to narrow them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from portal.data import Choice, Filter, Link
from portal.grouped import grouped
from portal.views import moment_view
from stories.data import HonourView, PersonView, StoryCard
from stories.story import Story, story_of
from vietnamese import slugify

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from portal.entry import Entry
    from portal.site import Site
    from stories.story import Honour


class Told(NamedTuple):
    """An entry and its story."""

    entry: Entry
    story: Story
    card: StoryCard


@dataclass(frozen=True)
class Shelf:
    """The stories of the section at `link`, newest first."""

    site: Site
    link: Link
    told: tuple[Told, ...]

    def deed(self, name: str) -> Link:
        """Give a deed as a link to its list."""
        return Link(title=name, path=f"{self.link.path}viec/{slugify(name) or 'khac'}/")

    def place(self, name: str) -> Link:
        """Give a place as a link to its list."""
        return Link(title=name, path=f"{self.link.path}noi/{slugify(name) or 'khac'}/")

    def year(self, year: int) -> Link:
        """Give a year as a link to its roll of honour."""
        return Link(title=f"Bảng vàng {year}", path=f"{self.link.path}nam/{year}/")

    @cached_property
    def by_deed(self) -> Mapping[str, list[Told]]:
        """The stories of each deed, in the order of the settings."""
        found = grouped((one.story.deed, one) for one in self.told)
        return {name: found[name] for name in self.site.portal.deeds if name in found}

    @cached_property
    def by_place(self) -> Mapping[str, list[Told]]:
        """The stories of each place, in the order of data/units.yaml."""
        found = grouped((one.story.place, one) for one in self.told)
        return {name: found[name] for name in self.site.places if name in found}

    @cached_property
    def by_year(self) -> Mapping[int, list[Told]]:
        """The stories of each year, newest first."""
        return grouped((one.entry.date.year, one) for one in self.told)

    def filters(self, current: str) -> tuple[Filter, ...]:
        """Give all ways to narrow the list; `current` is the address of the one in use."""
        deeds = [(self.deed(name), len(found)) for name, found in self.by_deed.items()]
        places = [(self.place(name), len(found)) for name, found in self.by_place.items()]
        years = [(Link(title=str(year), path=self.year(year).path), len(found)) for year, found in self.by_year.items()]
        named = (("Việc tốt", deeds), ("Nơi", places), ("Năm", years))
        return tuple(Filter(title=title, choices=choices(links, current)) for title, links in named if links)


def choices(links: Sequence[tuple[Link, int]], current: str) -> tuple[Choice, ...]:
    """Give links with their counts as choices."""
    return tuple(
        Choice(title=link.title, path=link.path, count=count, current=link.path == current) for link, count in links
    )


def shelf_of(site: Site, section: str) -> Shelf:
    """Gather the stories of a section."""
    entries = (entry for entry in site.of_kind("story") if entry.section == section)
    told = ((entry, story_of(entry)) for entry in entries)
    return Shelf(
        site, site.sections[section], tuple(Told(entry, story, _card(site, entry, story)) for entry, story in told)
    )


def _card(site: Site, entry: Entry, story: Story) -> StoryCard:
    person = story.person
    return StoryCard(card=site.card(entry), name=person.name, role=person.role, place=story.place, deed=story.deed)


def person_view(story: Story) -> PersonView | None:
    """Give the person for a page; None where nothing of an anonymous one is told."""
    person = story.person
    if not (person.name or person.role or person.place or person.age):
        return None
    return PersonView(name=person.name, role=person.role, place=person.place, age=person.age)


def honour_view(honour: Honour) -> HonourView:
    """Give an honour for a page."""
    return HonourView(what=honour.what, by=honour.by, date=moment_view(honour.date) if honour.date else None)
