"""The site: all published entries and what is known between them. Capabilities and pages are made from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TYPE_CHECKING

from portal.addresses import SITE_MAP
from portal.data import Link
from portal.views import card_view, figure_view

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from portal.citing import Cited, Numbers
    from portal.data import Card, Picture
    from portal.entry import Entry
    from portal.frame_data import Frame
    from portal.kinds import Kind
    from portal.memo import Memo
    from portal.ports import Pictures
    from portal.releases import Releases
    from portal.settings import Portal
    from portal.tree import Tree


PAGES = Link(title="Trang thông tin", path=SITE_MAP)  # what a page, which is in no section, is filed under


@dataclass(frozen=True)
class Site:
    """All that is known between entries.

    Entries are newest first, ties broken by id; pictures are found by file, an entry's resolved links by its source,
    a section by its folder.
    """

    portal: Portal
    frame: Frame
    entries: tuple[Entry, ...]
    pictures: Mapping[str, Picture]
    links: Mapping[str, tuple[str, ...]]
    memo: Memo
    sections: Mapping[str, Link]
    kinds: Mapping[str, Kind]
    tree: Tree
    numbers: Numbers
    places: tuple[str, ...]
    now: datetime
    releases: Releases
    desk: Pictures
    releasing: bool = False
    """Whether this build releases what it builds (`make publish`)."""
    withdrawn: tuple[Entry, ...] = ()
    _cards: dict[str, Card] = field(default_factory=dict, compare=False)

    @cached_property
    def listed(self) -> tuple[Entry, ...]:
        """The entries that the lists of sections, months and the home page show."""
        return tuple(entry for entry in self.entries if self.kinds[entry.kind].is_listed)

    @cached_property
    def cited(self) -> Mapping[str, Cited]:
        """Where the numbers of the entries that cite any lead, by the source."""
        return self.memo.keep("cited", (self.citing, self.numbers.entries), self._find_cited)

    @cached_property
    def citing(self) -> tuple[Entry, ...]:
        """The entries that cite numbers."""
        return tuple(entry for entry in self.entries if entry.body.cites or entry.documents)

    def _find_cited(self) -> dict[str, Cited]:
        return {entry.source: self.numbers.cited(entry) for entry in self.citing}

    def of_kind(self, kind: str) -> tuple[Entry, ...]:
        """Give the entries of one kind, newest first."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def card(self, entry: Entry) -> Card:
        """Give an entry as lists show it: home, its section, its month and each of its tags."""
        card = self._cards.get(entry.source)
        if card is None:
            figure = figure_view(entry.cover, self.pictures) if entry.cover else None
            section = self.sections.get(entry.section, PAGES)
            inputs = (entry, section, figure, self.kinds[entry.kind].facts(entry))
            card = self.memo.keep(f"card {entry.source}", inputs, partial(card_view, *inputs))
            self._cards[entry.source] = card
        return card
