"""The site: all published entries and what is known between them. Capabilities and pages are made from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from portal.addresses import entry_path, section_path
from portal.data import Card, Figure, Frame, Link, Moment, PageHead, Picture
from vietnamese import long_date, short_date

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from portal.entry import Entry, ImageRef
    from portal.settings import Portal

HOME_LINK = Link(title="Trang chủ", path="/")


@dataclass(frozen=True)
class Site:
    """Entries newest first (ties broken by id), pictures by file, resolved links by (source, number)."""

    portal: Portal
    frame: Frame
    entries: tuple[Entry, ...]
    pictures: Mapping[str, Picture]
    links: Mapping[str, tuple[str, ...]]
    _cards: dict[str, Card] = field(default_factory=dict, compare=False)

    def of_kind(self, kind: str) -> tuple[Entry, ...]:
        """Give the entries of one kind, newest first."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def section_link(self, entry: Entry) -> Link:
        """Give the name and address of an entry's section."""
        return Link(title=self.portal.sections[entry.section].title, path=section_path(entry.section))

    def figure(self, image: ImageRef, *, first: bool = False) -> Figure | None:
        """Give a picture in its place; None where the file has a flaw (the gate stops that build)."""
        picture = self.pictures.get(image.file)
        if picture is None:
            return None
        return Figure(
            picture=picture,
            alt=image.alt,
            caption=image.caption,
            credit=image.credit,
            inline=image.inline,
            first=first,
        )

    def card(self, entry: Entry) -> Card:
        """Give an entry as lists show it: home, its section, its month and each of its tags."""
        card = self._cards.get(entry.source)
        if card is None:
            card = self._cards[entry.source] = self._make_card(entry)
        return card

    def _make_card(self, entry: Entry) -> Card:
        return Card(
            title=entry.title,
            path=entry_path(entry),
            summary=entry.summary,
            date=moment_view(entry.date),
            section=self.section_link(entry),
            figure=self.figure(entry.cover) if entry.cover else None,
        )

    def head(
        self,
        title: str,
        path: str,
        *,
        description: str = "",
        section: str = "",
        trail: tuple[Link, ...] = (),
        noindex: bool = False,
    ) -> PageHead:
        """Give the head of a page; `trail` leads from the home page to its parent."""
        return PageHead(
            title=title,
            path=path,
            canonical=self.frame.url + path,
            description=description,
            section=section,
            breadcrumbs=() if path == "/" else (HOME_LINK, *trail),
            noindex=noindex,
        )


def moment_view(moment: datetime) -> Moment:
    """Give a date for people and machines."""
    return Moment(iso=moment.isoformat(), text=short_date(moment), long=long_date(moment))
