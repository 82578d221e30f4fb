"""The entry: one Markdown file as an immutable, serialisable value. Everything else is derived from it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from portal.data import Embed


class Value(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An immutable part of an entry."""


class ImageRef(Value, frozen=True, kw_only=True):
    """A picture that an entry names; `file` is relative to the content folder."""

    file: str
    alt: str
    line: int
    caption: str = ""
    credit: str = ""
    inline: bool = False


class LinkRef(Value, frozen=True, kw_only=True):
    """A link within the site: to a file of the content folder, or to an address ("/tin-tuc/")."""

    target: str
    line: int
    fragment: str = ""


class Heading(Value, frozen=True, kw_only=True):
    """A heading of the body: its level (2 to 6), its id and its words."""

    level: int
    id: str
    text: str


class Piece(Value, frozen=True, kw_only=True):
    """A run of the body: sanitised HTML, or the number of a picture, or a video."""

    html: str = ""
    image: int | None = None
    embed: Embed | None = None


class Body(Value, frozen=True, kw_only=True):
    """The body of an entry. In `Piece.html`, href="link:3" stands for `links[3]`."""

    pieces: tuple[Piece, ...] = ()
    images: tuple[ImageRef, ...] = ()
    links: tuple[LinkRef, ...] = ()
    headings: tuple[Heading, ...] = ()
    text: str = ""


class Person(Value, frozen=True, kw_only=True):
    """An author: "Nguyễn Thị Hạnh, Trung tâm Văn hoá huyện"."""

    name: str
    position: str = ""


class Correction(Value, frozen=True, kw_only=True):
    """A mistake that was mended after release, and when."""

    date: datetime
    what: str


class Social(Value, frozen=True, kw_only=True):
    """How an entry goes to one network: whether, and with which words instead of its summary."""

    network: Literal["zalo", "facebook"]
    on: bool = True
    text: str = ""


class Entry(Value, frozen=True, kw_only=True):
    """One entry: typed front matter and body."""

    source: str  # "tin-tuc/hoi-lang.md", relative to the content folder
    section: str  # "tin-tuc"
    kind: str  # article, page, …
    slug: str
    id: str
    title: str
    date: datetime
    summary: str = ""
    authors: tuple[Person, ...] = ()
    tags: tuple[str, ...] = ()
    cover: ImageRef | None = None
    status: Literal["draft", "published"] = "published"
    expires: datetime | None = None
    updated: datetime | None = None
    corrections: tuple[Correction, ...] = ()
    aliases: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    social: tuple[Social, ...] = ()
    lang: str = "vi"
    translation_of: str = ""
    body: Body = Body()

    @property
    def images(self) -> tuple[ImageRef, ...]:
        """Every picture the entry names, its cover first."""
        return ((self.cover,) if self.cover else ()) + self.body.images
