"""The frozen values that the templates of documents see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from documents.described import described
from portal.data import Filter, Link, Moment, Pager, View
from portal.page_data import Describing

if TYPE_CHECKING:
    from portal.page_data import Described


class FileView(View, frozen=True, kw_only=True):
    """A file to download; `size` in words ("28 KB"), SHA-256 in hexadecimal."""

    path: str
    name: str
    type: str
    size: str
    sha256: str


class Relation(View, frozen=True, kw_only=True):
    """What a document does to others, or others to it: "Thay thế", "Bị thay thế bởi"."""

    title: str
    links: tuple[Link, ...]


class DocumentView(Describing, frozen=True, kw_only=True):
    """What the page of a document says beside the entry itself."""

    number: str
    type: str
    issuer: str
    signer: str
    position: str
    issued: Moment
    effective: Moment | None
    expires: Moment | None
    field: str
    abstract: str
    state: str
    state_key: str
    files: tuple[FileView, ...] = ()
    relations: tuple[Relation, ...] = ()
    cited_by: tuple[Link, ...] = ()

    def described(self, url: str) -> Described:
        """Give what the document is, for machines."""
        return described(self, url)


class DocumentRow(View, frozen=True, kw_only=True):
    """One line of the register."""

    number: str
    type: str
    abstract: str
    issuer: str
    issued: Moment
    state: str
    state_key: str
    path: str


class Register(View, frozen=True, kw_only=True):
    """A page of the register, whole or narrowed."""

    title: str
    description: str
    rows: tuple[DocumentRow, ...]
    pager: Pager
    json_path: str
    csv_path: str
    schema_path: str
    filters: tuple[Filter, ...] = ()  # on the newest page only


class HomeDocuments(View, frozen=True, kw_only=True):
    """The newest documents on the home page."""

    section: Link
    rows: tuple[DocumentRow, ...]
