"""The items of the feeds for Zalo and Facebook: what each network takes, and no more than it takes.

Zalo's documented limits are 150, 300 and 50 characters and 1 MB; texts of exactly that length were refused in
production, so ours are lower.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from feeds.body import feed_html
from feeds.feed import Enclosure, Item
from feeds.told import authors, description
from feeds.words import few, hashtags
from feeds.zalo_body import zalo_html
from portal.addresses import entry_path
from portal.entry_pages import entry_view
from portal.limits import FACEBOOK_TITLE, ZALO_AUTHOR, ZALO_SUMMARY, ZALO_TITLE
from portal.settings_feeds import NETWORK_NAMES
from portal.shares import OPEN_GRAPH, ZALO, share_output, share_view
from vietnamese import shorten

if TYPE_CHECKING:
    from collections.abc import Callable

    from feeds.told import Told
    from portal.entry import Entry
    from portal.settings_feeds import Network
    from portal.shares import Shape
    from portal.site import Site


class Profile(NamedTuple):
    """What a network takes: how an item is made for it, the shape of its picture, its limits in characters."""

    network: Network
    name: str
    item: Callable[[Told, Site], Item]
    shape: Shape
    title: int
    description: int | None = None
    author: int | None = None


def zalo_item(told: Told, site: Site) -> Item:
    """Give the item for Zalo: the input of a bridge to its article API."""
    view, entry, item = entry_view(told.scene), told.entry, _base(told, site)
    name = authors(view, site)[0]
    return item._replace(
        title=shorten(entry.title, ZALO_TITLE),
        description=shorten(_own_words(entry, "zalo") or description(entry), ZALO_SUMMARY),
        html=zalo_html(feed_html(view, item.link)),
        authors=(shorten(name, ZALO_AUTHOR),),
        enclosure=_picture(told, site, ZALO),
    )


def facebook_item(told: Told, site: Site) -> Item:
    """Give the item for Facebook: the post's text is the description."""
    entry = told.entry
    words = _own_words(entry, "facebook") or description(entry)
    tags = hashtags(few(entry.tags))
    item = _base(told, site)
    return item._replace(
        title=shorten(entry.title, FACEBOOK_TITLE),
        description=f"{words}\n\n{tags}" if tags else words,
        html=f"<p>{escape(description(entry), quote=False)}</p>",
        enclosure=_picture(told, site, OPEN_GRAPH),
    )


def _base(told: Told, site: Site) -> Item:
    entry, view = told.entry, entry_view(told.scene)
    return Item(
        guid=told.line.guid,
        link=site.frame.url + entry_path(entry),
        title=entry.title,
        description="",
        html="",
        authors=authors(view, site),
        categories=entry.tags,
        released=told.line.moment,
        updated=told.updated,
    )


def _own_words(entry: Entry, network: Network) -> str:
    return next((one.text for one in entry.social if one.network == network), "")


def _picture(told: Told, site: Site, shape: Shape) -> Enclosure:
    """Give the share picture, the very file that the page's og:image names."""
    file, scene = share_output(site, told.entry, shape), told.scene
    url = share_view(told.entry, scene.section, site.frame, scene.pictures, shape).url
    return Enclosure(url, "image/jpeg", len(file.make()), shape.width, shape.height)


PROFILES = (
    Profile("zalo", NETWORK_NAMES["zalo"], zalo_item, ZALO, ZALO_TITLE, ZALO_SUMMARY, ZALO_AUTHOR),
    Profile("facebook", NETWORK_NAMES["facebook"], facebook_item, OPEN_GRAPH, FACEBOOK_TITLE),
)
