"""OPML 2.0: all feeds in one file, for a reader that takes them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feeds.plan import Feed


def opml(title: str, url: str, feeds: Iterable[Feed]) -> bytes:
    """Give the bytes of the file; `url` is the site's address."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = title
    body = etree.SubElement(root, "body")
    for feed in feeds:
        said = {"type": "rss", "text": feed.title, "title": feed.title, "language": "vi"}
        etree.SubElement(body, "outline", {**said, "xmlUrl": url + feed.path, "htmlUrl": url + feed.home})
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return written
