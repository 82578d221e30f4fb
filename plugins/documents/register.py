"""The register: its pages, whole and narrowed by year, type, issuer and state, and the register as data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, NamedTuple

from documents.data import DocumentRow, DocumentView, Register
from documents.open_data import OpenDocument, OpenFile, as_csv, as_json, schema
from documents.relations import FIELDS
from documents.states import State
from portal.addresses import entry_path
from portal.data import Choice, Filter, Link
from portal.grouped import grouped
from portal.outputs import File, Page, page_of
from portal.paging import Sheet, cut, pager, sheet_link, sheets
from portal.views import moment_view, page_head
from vietnamese import slugify, sort_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from documents.relations import Issued
    from portal.frame_data import Frame


class Kept(NamedTuple):
    """A document with all that is known of it."""

    one: Issued
    state: State
    view: DocumentView


class Way(NamedTuple):
    """One way to narrow the register: what it is called, and for each choice its link and its documents."""

    title: str
    choices: tuple[tuple[Link, list[Kept]], ...]


@dataclass(frozen=True)
class Shelf:
    """The documents of one section, newest first."""

    frame: Frame
    link: Link
    description: str
    kept: tuple[Kept, ...]
    page_size: int

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        """All ways to narrow the register."""
        states = [state.words for state in State]
        return (
            self._way("Năm", "nam", lambda kept: str(kept.one.document.issued.year), lambda name: -int(name)),
            self._way("Loại văn bản", "loai", lambda kept: kept.one.document.type, sort_key),
            self._way("Cơ quan ban hành", "co-quan", lambda kept: kept.one.document.issuer, sort_key),
            self._way("Hiệu lực", "hieu-luc", lambda kept: kept.state.words, states.index),
        )

    def _way(self, title: str, folder: str, name_of: Callable[[Kept], str], order: Callable[[str], Any]) -> Way:
        """Group by what two spellings of a name have in common; the newest document's spelling names the group."""
        found = grouped((slugify(name_of(kept)) or "khac", kept) for kept in self.kept)
        named = sorted(((name_of(kept[0]), slug, kept) for slug, kept in found.items()), key=lambda one: order(one[0]))
        base = f"{self.link.path}{folder}/"
        links = ((Link(title=name[:1].upper() + name[1:], path=f"{base}{slug}/"), kept) for name, slug, kept in named)
        return Way(title, tuple(links))

    def filters(self, current: str) -> tuple[Filter, ...]:
        """Give all ways as filters; `current` is the address of the one in use."""
        return tuple(
            Filter(
                title=way.title,
                choices=tuple(
                    Choice(title=link.title, path=link.path, count=len(kept), current=link.path == current)
                    for link, kept in way.choices
                ),
            )
            for way in self.ways
        )


def register_outputs(shelf: Shelf) -> Iterator[Page | File]:
    """Give every page of a register, and its data."""
    yield from _pages(shelf, shelf.link, shelf.description, shelf.kept)
    for way in shelf.ways:
        for link, kept in way.choices:
            named = Link(title=f"{shelf.link.title}: {link.title}", path=link.path)
            yield from _pages(shelf, named, f"{way.title}: {link.title}.", kept)
    documents = [_open(shelf.frame.url, kept) for kept in shelf.kept]
    yield File(_data(shelf, "json"), partial(as_json, documents))
    yield File(_data(shelf, "csv"), partial(as_csv, documents))
    yield File(_data(shelf, "schema.json"), schema)


def _data(shelf: Shelf, suffix: str) -> str:
    return f"{shelf.link.path}{shelf.link.path.strip('/')}.{suffix}"


def _pages(shelf: Shelf, base: Link, description: str, kept: Sequence[Kept]) -> Iterator[Page]:
    for sheet in sheets(len(kept), shelf.page_size):
        yield _page(shelf, base, description, sheet, kept)


def _page(shelf: Shelf, base: Link, description: str, sheet: Sheet, kept: Sequence[Kept]) -> Page:
    at = sheet_link(base, sheet)
    trail = tuple(dict.fromkeys(link for link in (shelf.link, base) if link.path != at.path))
    view = Register(
        title=at.title,
        description=description,
        rows=tuple(row_of(one) for one in cut(kept, sheet)),
        pager=pager(base, sheet),
        json_path=_data(shelf, "json"),
        csv_path=_data(shelf, "csv"),
        schema_path=_data(shelf, "schema.json"),
        filters=shelf.filters(base.path) if sheet.number is None else (),
    )
    head = page_head(shelf.frame, at.title, at.path, description=description, section=shelf.link.path, trail=trail)
    return page_of(at.path, "register.html", {"site": shelf.frame, "page": head, "documents": view})


def row_of(kept: Kept) -> DocumentRow:
    """Give a document as a line of the register."""
    document = kept.one.document
    return DocumentRow(
        number=document.number,
        type=document.type,
        abstract=document.abstract,
        issuer=document.issuer,
        issued=moment_view(document.issued),
        state=kept.state.words,
        state_key=kept.state.value,
        path=entry_path(kept.one.entry),
    )


def _open(url: str, kept: Kept) -> OpenDocument:
    entry, document = kept.one
    cited: Mapping[str, tuple[str, ...]] = {name: tuple(one.name for one in getattr(document, name)) for name in FIELDS}
    return OpenDocument(
        id=entry.id,
        number=document.number,
        type=document.type,
        issuer=document.issuer,
        signer=document.signer.name if document.signer else "",
        position=document.signer.position if document.signer else "",
        issued=f"{document.issued:%Y-%m-%d}",
        effective=f"{document.begins:%Y-%m-%d}",
        expires=f"{document.expires:%Y-%m-%d}" if document.expires else "",
        state=kept.state.value,
        field=document.field,
        abstract=document.abstract,
        url=url + entry_path(entry),
        **cited,
        files=tuple(OpenFile(url=url + file.path, type=file.type, sha256=file.sha256) for file in kept.view.files),
    )
