"""The press: a feed → its bytes, read back and judged before anybody else reads them.

One feed at a time, from its items to the verdict. feedgen sets the process's locale while it writes a date; and lxml
lets a thread that begins with the parser which all share (`lxml.html`'s own) go on with another thread's table of
names: while one reads a feed and the other writes to that table, an element that is there is not found.
"""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

import msgspec

from feeds.feed import Channel, Form
from feeds.json_feed import json_feed
from feeds.opml import opml
from feeds.social import PROFILES, Profile
from feeds.told import full_item, tell
from feeds.verify import verify
from feeds.written import atom, rss
from portal.outputs import File
from portal.problems import Refused
from portal.releases import guid_prefix
from vietnamese import ZONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from feeds.plan import Feed
    from feeds.told import Told
    from portal.site import Site

_WRITERS = {Form.RSS: rss, Form.ATOM: atom, Form.JSON: json_feed}
_SOCIAL: dict[str, Profile] = {profile.network: profile for profile in PROFILES}


@dataclass(frozen=True)
class Press:
    """Makes the feeds of one build."""

    site: Site
    _told: dict[tuple[str, str], tuple[Told, bytes]] = field(default_factory=dict)
    _one: threading.Lock = field(default_factory=threading.Lock)

    @cached_property
    def _frame(self) -> bytes:
        return msgspec.msgpack.encode(self.site.frame)  # once, not for each of hundreds of feeds

    def file(self, feed: Feed) -> File:
        """Give a feed as an output; its mark says all that its bytes depend on."""
        found = [self._tell(feed, entry.id, at) for at, entry in enumerate(feed.entries)]
        told = [one for one, _ in found]
        channel = self._channel(feed, told)
        said = [repr(channel).encode(), feed.form.encode(), self._frame]
        mark = hashlib.blake2b(b"\0".join([*said, *(mark for _, mark in found)]), digest_size=16).digest()
        return File(feed.path, partial(self._alone, partial(_print, self.site, feed, channel, told)), mark=mark)

    def opml(self, path: str, feeds: Iterable[Feed]) -> File:
        """Give the list of `feeds` for readers, to be published at `path`."""
        frame = self.site.frame
        return File(path, partial(self._alone, partial(opml, frame.unit.portal, frame.url, tuple(feeds))))

    def _alone(self, make: Callable[[], bytes]) -> bytes:
        with self._one:
            return make()

    def _tell(self, feed: Feed, id: str, at: int) -> tuple[Told, bytes]:  # noqa: A002 (the field's name)
        """Tell an entry once for all feeds of a place."""
        key = (feed.place, id)
        if key not in self._told:
            told = tell(self.site, feed.entries[at], feed.place)
            self._told[key] = told, told.mark()
        return self._told[key]

    def _channel(self, feed: Feed, told: Sequence[Told]) -> Channel:
        site = self.site
        assert site.frame.share, "every frame has a share picture"  # noqa: S101
        return Channel(
            url=site.frame.url + feed.path,
            home=site.frame.url + feed.home,
            title=feed.title,
            description=feed.description,
            id=f"{guid_prefix(site.portal)}feed{feed.path.removeprefix('/rss')}",
            author=site.frame.unit.authority,
            picture=site.frame.share.url,
            changed=self._changed(feed, told),
        )

    def _changed(self, feed: Feed, told: Sequence[Told]) -> datetime:
        """Give when a feed last changed: by an entry that came or changed, or by one that was withdrawn.

        A tag's feed does not know of the latter: nothing is kept of what a withdrawn entry was about.
        """
        site = self.site
        began = datetime(site.portal.feeds.year, 1, 1, tzinfo=ZONE)
        section = feed.home.strip("/")
        gone = (
            entry.withdrawn
            for entry in site.withdrawn
            if entry.withdrawn
            and entry.withdrawn <= site.now
            and section in {"", entry.section}
            and (feed.place, entry.id) in site.releases.lines
        )
        return max((*(one.updated for one in told), *gone), default=began)


def _print(site: Site, feed: Feed, channel: Channel, told: Sequence[Told]) -> bytes:
    """Write a feed. Raises Refused where what was written breaks a rule of its kind."""
    profile = _SOCIAL.get(feed.place)
    items = [profile.item(one, site) if profile else full_item(one, site) for one in told]
    written = _WRITERS[feed.form](channel, items)
    lengths = {item.guid: item.enclosure.length if item.enclosure else 0 for item in items}
    if problems := verify(written, feed, channel, lengths):
        raise Refused(tuple(problems))
    return written
