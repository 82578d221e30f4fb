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

    from portal.data import Card, Frame, Picture
    from portal.entry import Entry
    from portal.memo import Memo
    from portal.settings import Portal


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
    _cards: dict[str, Card] = field(default_factory=dict, compare=False)

    @cached_property
    def stories(self) -> tuple[Entry, ...]:
        """The entries that stand on lists: all but pages."""
        return tuple(entry for entry in self.entries if entry.kind != "page")

    def of_kind(self, kind: str) -> tuple[Entry, ...]:
        """Give the entries of one kind, newest first."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def card(self, entry: Entry) -> Card:
        """Give an entry as lists show it: home, its section, its month and each of its tags."""
        card = self._cards.get(entry.source)
        if card is None:
            figure = figure_view(entry.cover, self.pictures) if entry.cover else None
            inputs = (entry, self.sections.get(entry.section, PAGES), figure)
            card = self.memo.keep(f"card {entry.source}", inputs, partial(card_view, *inputs))
            self._cards[entry.source] = card
        return card
