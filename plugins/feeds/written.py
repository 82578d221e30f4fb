"""RSS 2.0 and Atom 1.0, by feedgen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedgen.ext.base import BaseEntryExtension, BaseExtension
from feedgen.feed import FeedGenerator
from lxml import etree

from feeds.feed import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.feed import Channel, Enclosure, Item

_ATOM = "http://www.w3.org/2005/Atom"
_TTL = 60  # minutes between two looks
_GENERATOR = "Cổng Làng"


class Enclosed(BaseEntryExtension):  # type: ignore[misc]  # feedgen has no types
    """Writes the enclosure of an Atom entry: feedgen leaves out the attributes of an entry's links."""

    def __init__(self) -> None:
        self.enclosure: Enclosure | None = None

    def extend_atom(self, entry: etree._Element) -> None:
        """Add the link to the entry's XML."""
        if self.enclosure:
            said = {"href": self.enclosure.url, "type": self.enclosure.type, "length": str(self.enclosure.length)}
            etree.SubElement(entry, f"{{{_ATOM}}}link", {"rel": "enclosure", **said})


def rss(channel: Channel, items: Sequence[Item]) -> bytes:
    """Give the bytes of an RSS feed; `items` are newest first."""
    feed = _feed(channel, items, Form.RSS)
    written: bytes = feed.rss_str(pretty=True)
    return written


def atom(channel: Channel, items: Sequence[Item]) -> bytes:
    """Give the bytes of an Atom feed."""
    feed = _feed(channel, items, Form.ATOM)
    written: bytes = feed.atom_str(pretty=True)
    return written


def _feed(channel: Channel, items: Sequence[Item], form: Form) -> FeedGenerator:
    feed = FeedGenerator()
    for extension in ("dc", "media"):
        feed.load_extension(extension, atom=extension == "media", rss=True)
    feed.id(channel.id)
    feed.title(channel.title)
    feed.link(href=channel.url, rel="self", type=form.value)
    feed.link(href=channel.home, rel="alternate", type="text/html")  # last: RSS takes the last link for its own
    feed.description(channel.description)
    feed.author(name=channel.author)
    feed.language("vi")
    feed.lastBuildDate(channel.changed)
    feed.updated(channel.changed)
    feed.generator(_GENERATOR)
    feed.ttl(_TTL)
    feed.image(channel.picture, title=channel.title, link=channel.home)
    feed.logo(channel.picture)
    feed.register_extension("enclosed", BaseExtension, Enclosed, atom=True, rss=False)
    for item in items:
        _add(feed, item, form)
    return feed


def _add(feed: FeedGenerator, item: Item, form: Form) -> None:
    entry = feed.add_entry(order="append")
    entry.id(item.guid)
    entry.guid(item.guid, permalink=False)
    entry.title(item.title)
    entry.link(href=item.link, rel="alternate", type="text/html")
    entry.description(item.description, isSummary=True)
    if item.html:
        entry.content(item.html, type="html")
    entry.published(item.released)
    entry.updated(item.updated)
    for author in item.authors:
        entry.author(name=author)
    entry.dc.dc_creator(list(item.authors))
    for category in item.categories:
        entry.category(term=category)
    if item.enclosure:
        _enclose(entry, item.enclosure, form)


def _enclose(entry: FeedGenerator, enclosure: Enclosure, form: Form) -> None:
    if form is Form.ATOM:
        entry.enclosed.enclosure = enclosure
    else:
        entry.enclosure(enclosure.url, str(enclosure.length), enclosure.type)
    size = {"width": str(enclosure.width), "height": str(enclosure.height), "fileSize": str(enclosure.length)}
    entry.media.content({"url": enclosure.url, "type": enclosure.type, "medium": "image", "group": None, **size})
