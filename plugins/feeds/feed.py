"""A feed and its items, before they are written in any form."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

HEAD = "/rss/"
ALL = f"{HEAD}tat-ca"


class Form(StrEnum):
    """The forms of feeds: the value is the type of the file."""

    RSS = "application/rss+xml"
    ATOM = "application/atom+xml"
    JSON = "application/feed+json"


class Enclosure(NamedTuple):
    """The picture of an item: absolute ASCII address, media type, exact length in bytes, size in pixels."""

    url: str
    type: str
    length: int
    width: int
    height: int


class Item(NamedTuple):
    """An item: everything absolute and ready, whatever the form."""

    guid: str
    link: str
    title: str
    description: str  # plain text
    html: str
    authors: tuple[str, ...]
    categories: tuple[str, ...]
    released: datetime
    updated: datetime
    enclosure: Enclosure | None = None


class Channel(NamedTuple):
    """A feed without its items; `path`, `home` and `picture` are absolute addresses."""

    url: str
    home: str
    title: str
    description: str
    id: str  # for Atom
    author: str
    picture: str
    changed: datetime  # when anything in it last changed
