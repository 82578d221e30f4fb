"""The document: what the own fields of an official document say."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from portal.entry import Person, Value
from vietnamese import ZONE, slugify

if TYPE_CHECKING:
    from portal.entry import Entry

TYPES = (  # those of Nghị định 30/2020/NĐ-CP, Điều 7, that a portal publishes
    "nghị quyết",
    "quyết định",
    "chỉ thị",
    "quy chế",
    "quy định",
    "hướng dẫn",
    "chương trình",
    "kế hoạch",
    "phương án",
    "đề án",
    "thông báo",
    "báo cáo",
    "tờ trình",
    "công văn",
    "công điện",
    "giấy mời",
)


class Named(Value, frozen=True, kw_only=True):
    """Something named at a line of the file: a number, a file."""

    name: str
    line: int


class Document(Value, frozen=True, kw_only=True):
    """The own fields of a document; `files` are relative to the content folder."""

    number: str
    number_line: int
    type: str
    issuer: str
    issued: datetime
    abstract: str
    signer: Person | None = None
    effective: datetime | None = None
    expires: datetime | None = None
    field: str = ""
    files: tuple[Named, ...] = ()
    replaces: tuple[Named, ...] = ()
    amends: tuple[Named, ...] = ()
    guides: tuple[Named, ...] = ()

    def __post_init__(self) -> None:
        """Put every moment into `ZONE`."""
        for name in ("issued", "effective", "expires"):
            if moment := getattr(self, name):
                msgspec.structs.force_setattr(self, name, moment.astimezone(ZONE))

    @property
    def begins(self) -> datetime:
        """When the document takes effect: the day of issue where no other is written."""
        return self.effective or self.issued


_DECODER = msgspec.msgpack.Decoder(Document)


def issuer_key(document: Document) -> str:
    """Give what two spellings of an issuer have in common: "Uỷ ban" and "Ủy ban" are one."""
    return slugify(document.issuer)


def document_of(entry: Entry) -> Document:
    """Give what the own fields of a document's entry say."""
    return _DECODER.decode(entry.own)
