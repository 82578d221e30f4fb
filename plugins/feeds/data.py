"""The frozen values that the page of feeds sees."""

from __future__ import annotations

from portal.data import Link, View


class FeedRow(View, frozen=True, kw_only=True):
    """One feed, or one thing in several forms: what it holds, and where."""

    title: str
    description: str = ""
    links: tuple[Link, ...]  # titled by their form: RSS, Atom, JSON


class FeedGroup(View, frozen=True, kw_only=True):
    """A heading with feeds beneath it."""

    title: str
    rows: tuple[FeedRow, ...]
    brief: bool = False  # many, of which a name says enough


class FeedsPage(View, frozen=True, kw_only=True):
    """The page that tells people of the feeds."""

    groups: tuple[FeedGroup, ...]
    opml: str
    ledger: str
