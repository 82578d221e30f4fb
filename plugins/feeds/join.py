"""Feeds as a capability: what they make of all entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from feeds.pages import OPML, feeds_page
from feeds.plan import general_feeds, links, released, social_feeds, tag_feeds
from feeds.press import Press
from portal.ledger_file import COPY, copy_of
from portal.outputs import File
from portal.ports import Capability, Joined
from portal.shares import ZALO, share_output

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from portal.outputs import Output
    from portal.site import Site


@dataclass(frozen=True)
class Feeds(Joined):
    """What feeds make of all entries."""

    site: Site

    def turns(self) -> Iterable[datetime]:
        """Give the next day where something waits for it."""
        if self.site.releases.waiting:
            midnight = self.site.now.replace(hour=0, minute=0, second=0, microsecond=0)
            yield midnight + timedelta(days=1)

    def outputs(self) -> Iterator[Output]:
        """Give the feeds, the page about them, their OPML, the ledger for all to see, and Zalo's pictures."""
        site = self.site
        entries = released(site)
        general, tags = tuple(general_feeds(site, entries)), tuple(tag_feeds(site, entries))
        social, press = tuple(social_feeds(site)), Press(site)
        yield from map(press.file, (*general, *tags, *social))
        yield feeds_page(site, general, tags, social)
        yield press.opml(OPML, (general[0], *general[3:]))
        yield File(COPY, partial(copy_of, site.releases, site.releasing))
        # Of every entry that was ever in the feed: a post's picture is not taken away when newer ones follow.
        for entry in released(site, "zalo"):
            yield share_output(site, entry, ZALO)


FEEDS = Capability("feeds", Feeds, feeds=links)
