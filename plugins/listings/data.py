"""The frozen values that the templates of lists see."""

from __future__ import annotations

from portal.data import Card, Link, Pager, View


class Neighbours(View, frozen=True, kw_only=True):
    """The entries just before and after one in its section; the context of an entry's page."""

    older: Link | None = None
    newer: Link | None = None


class Group(View, frozen=True, kw_only=True):
    """A heading with links beneath it: the months of a year, the tags of a letter."""

    title: str
    links: tuple[Link, ...]


class CardList(View, frozen=True, kw_only=True):
    """A section, month or tag: the context of a list page."""

    title: str
    description: str
    cards: tuple[Card, ...]
    pager: Pager
    archive: tuple[Group, ...] = ()  # years and their months; on the newest page of a section only


class SectionBlock(View, frozen=True, kw_only=True):
    """A section on the home page."""

    section: Link
    cards: tuple[Card, ...]


class Home(View, frozen=True, kw_only=True):
    """The home page: the newest story, four after it, and the sections."""

    lead: Card | None
    latest: tuple[Card, ...]
    sections: tuple[SectionBlock, ...]


class SiteMap(View, frozen=True, kw_only=True):
    """The sitemap for people."""

    groups: tuple[Group, ...]
