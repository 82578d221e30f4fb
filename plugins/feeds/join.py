"""Feeds as a capability: what they make of all entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from feeds.pages import OPML, feeds_page
from feeds.plan import links, offered, released
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
        site, press, offer = self.site, Press(self.site), offered(self.site)
        for feeds in offer:
            yield from map(press.file, feeds)
        yield feeds_page(site, offer)
        yield press.opml(OPML, (offer.everything[0], *offer.sections, *offer.topics))
        yield File(COPY, partial(copy_of, site.releases, site.releasing))
        # Of every entry that was ever in the feed: a post's picture is not taken away when newer ones follow.
        for entry in released(site, "zalo"):
            yield share_output(site, entry, ZALO)


FEEDS = Capability("feeds", Feeds, feeds=links)
