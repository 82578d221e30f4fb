"""Read back: the bytes of a feed → its items, by the rules of its form. What a form forbids raises."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from lxml import etree

from feeds.feed import Form
from feeds.json_feed import VERSION

if TYPE_CHECKING:
    from feeds.feed import Channel

_NS = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
}
# What reading bytes that are no feed raises.
BROKEN = (etree.XMLSyntaxError, msgspec.DecodeError, ValueError, LookupError, TypeError, AttributeError)


class Read(NamedTuple):
    """An item as it was read back; what a form does not say is ""."""

    guid: str
    title: str
    link: str
    description: str
    html: str
    date: str
    author: str
    enclosure: tuple[str, str, str] | None  # address, length, type


def _read_rss(written: bytes, channel: Channel) -> list[Read]:
    root = etree.fromstring(written)
    (head,) = root.findall("channel")
    for name in ("title", "link", "description", "lastBuildDate", "language", "image"):
        if head.find(name) is None:
            raise ValueError(name)
    _expect(head.findtext("link"), channel.home)
    (own,) = [link.get("href") for link in head.findall("atom:link", _NS) if link.get("rel") == "self"]
    _expect(own, channel.url)
    return [_read_item(item) for item in head.findall("item")]


def _read_item(item: etree._Element) -> Read:
    (guid,) = item.findall("guid")
    _expect(guid.get("isPermaLink"), "false")
    found = item.findall("enclosure")
    if len(found) > 1:
        raise ValueError("enclosure")
    said = found[0].attrib if found else None
    return Read(
        guid.text or "",
        item.findtext("title") or "",
        item.findtext("link") or "",
        item.findtext("description") or "",
        item.findtext("content:encoded", "", _NS),
        item.findtext("pubDate") or "",
        item.findtext("{http://purl.org/dc/elements/1.1/}creator") or "",
        (said["url"], said["length"], said["type"]) if said else None,
    )


def _read_atom(written: bytes, channel: Channel) -> list[Read]:
    root = etree.fromstring(written)
    _expect(root.findtext("atom:id", None, _NS), channel.id)
    links = {link.get("rel"): link.get("href") for link in root.findall("atom:link", _NS)}
    _expect(links["self"], channel.url)
    datetime.fromisoformat(root.findtext("atom:updated", "", _NS))
    return [_read_entry(entry) for entry in root.findall("atom:entry", _NS)]


def _read_entry(entry: etree._Element) -> Read:
    def text(path: str) -> str:
        found: str = entry.findtext(path, "", _NS)
        return found

    links = {link.get("rel", "alternate"): link for link in entry.findall("atom:link", _NS)}
    datetime.fromisoformat(text("atom:updated"))
    said = links["enclosure"].attrib if "enclosure" in links else None
    return Read(
        text("atom:id"),
        text("atom:title"),
        links["alternate"].get("href", ""),
        text("atom:summary"),
        text("atom:content"),
        text("atom:published"),
        text("atom:author/atom:name"),
        (said["href"], said["length"], said["type"]) if said else None,
    )


def _read_json(written: bytes, channel: Channel) -> list[Read]:
    said = msgspec.json.decode(written)
    _expect(said["version"], VERSION)
    _expect(said["feed_url"], channel.url)
    return [_read_json_item(item) for item in said["items"]]


def _read_json_item(item: dict[str, Any]) -> Read:
    attachments = item.get("attachments")
    enclosure = None
    if attachments:
        (one,) = attachments
        enclosure = (one["url"], str(one["size_in_bytes"]), one["mime_type"])
    names = ("id", "title", "url", "summary", "content_html", "date_published")
    guid, title, link, description, html, date = (item[name] for name in names)
    return Read(guid, title, link, description, html, date, item["authors"][0]["name"], enclosure)


def _expect(found: object, wanted: str) -> None:
    if found != wanted:
        raise ValueError(f"{found} ≠ {wanted}")


READERS = {Form.RSS: _read_rss, Form.ATOM: _read_atom, Form.JSON: _read_json}
