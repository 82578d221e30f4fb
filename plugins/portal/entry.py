"""The entry: one Markdown file as an immutable, serialisable value. Everything else is derived from it."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Literal

import msgspec

from portal.data import Embed
from vietnamese import ZONE

LINK_MARK = "\ufdd0"  # a noncharacter: it is stripped from everything that is read, so no text can hold it


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


class Matter(Value, frozen=True, kw_only=True):
    """The long part of a body: its pieces and its plain words."""

    pieces: tuple[Piece, ...] = ()
    text: str = ""


class Body(Value, frozen=True, kw_only=True):
    """The body of an entry. In `Piece.html`, x-link="3", with `LINK_MARK` before the 3, stands for `links[3]`; an
    element <x-cite> with such a mark at its beginning stands for `cites[3]`.

    Joining thousands of entries needs what each one points to, not its text: the matter stays encoded until its own
    page is rendered.
    """

    images: tuple[ImageRef, ...] = ()
    links: tuple[LinkRef, ...] = ()
    headings: tuple[Heading, ...] = ()
    cites: tuple[str, ...] = ()  # numbers of documents as written: "12/KH-UBND"
    encoded: bytes = b""  # a `Matter` in MessagePack

    @property
    def matter(self) -> Matter:
        """The pieces and the words."""
        return _MATTER.decode(self.encoded) if self.encoded else Matter()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The runs of the body, in order."""
        return self.matter.pieces

    @property
    def text(self) -> str:
        """The words of the body."""
        return self.matter.text


_MATTER = msgspec.msgpack.Decoder(Matter)


def encode_matter(pieces: tuple[Piece, ...], text: str) -> bytes:
    """Give the encoded matter of a body."""
    return msgspec.msgpack.encode(Matter(pieces=pieces, text=text))


class Person(Value, frozen=True, kw_only=True):
    """An author: "Nguyễn Thị Hạnh, Trung tâm Văn hoá huyện"."""

    name: str
    position: str = ""


class Correction(Value, frozen=True, kw_only=True):
    """A mistake that was mended after release, and when."""

    date: datetime
    what: str

    def __post_init__(self) -> None:
        """Put the moment into `ZONE`."""
        msgspec.structs.force_setattr(self, "date", self.date.astimezone(ZONE))


class Social(Value, frozen=True, kw_only=True):
    """How an entry goes to one network: whether, and with which words instead of its summary."""

    network: Literal["zalo", "facebook"]
    on: bool = True
    text: str = ""
    by_hand: bool = False  # a person posted it: the feed does not, and a withdrawal must be carried out there


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
    withdrawn: datetime | None = None
    meant: tuple[str, ...] = ()  # what the checks would flag and the editor means
    body: Body = Body()
    own: bytes = b""  # what the fields of the kind say, encoded; the kind's package knows the type
    names: tuple[str, ...] = ()  # of the persons whom the entry is about
    digest: bytes = b""  # of all the above: stands for the entry in fingerprints

    def __post_init__(self) -> None:
        """Put every moment into `ZONE`: an encoded one comes back in UTC, where the day may be another."""
        for name in ("date", "expires", "updated", "withdrawn"):
            if moment := getattr(self, name):
                msgspec.structs.force_setattr(self, name, moment.astimezone(ZONE))

    def digested(self) -> Entry:
        """Give the entry with its digest."""
        digest = hashlib.blake2b(msgspec.msgpack.encode(self), digest_size=16).digest()
        return msgspec.structs.replace(self, digest=digest)

    @property
    def images(self) -> tuple[ImageRef, ...]:
        """Every picture the entry names, its cover first."""
        return ((self.cover,) if self.cover else ()) + self.body.images
