"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.feed import Channel, Item

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(channel: Channel, items: Sequence[Item]) -> bytes:
    """Give the bytes of a JSON feed; `items` are newest first."""
    said = {
        "version": VERSION,
        "title": channel.title,
        "home_page_url": channel.home,
        "feed_url": channel.url,
        "description": channel.description,
        "icon": channel.picture,
        "language": "vi",
        "authors": [{"name": channel.author}],
        "items": [_item(item) for item in items],
    }
    return msgspec.json.format(msgspec.json.encode(said), indent=1) + b"\n"


def _item(item: Item) -> dict[str, Any]:
    said: dict[str, Any] = {
        "id": item.guid,
        "url": item.link,
        "title": item.title,
        "summary": item.description,
        "content_html": item.html,
        "date_published": item.released.isoformat(),
        "date_modified": item.updated.isoformat(),
        "authors": [{"name": name} for name in item.authors],
        "tags": list(item.categories),
    }
    if item.enclosure:
        said["image"] = item.enclosure.url
        attachment = {"url": item.enclosure.url, "mime_type": item.enclosure.type}
        said["attachments"] = [{**attachment, "size_in_bytes": item.enclosure.length}]
    return said
