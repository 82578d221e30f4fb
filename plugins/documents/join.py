"""Documents as a capability: what it makes of all entries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from documents.data import HomeDocuments, Relation
from documents.document import document_of
from documents.fields import DOCUMENT
from documents.files import file_outputs, papers
from documents.register import Kept, Shelf, register_outputs, row_of
from documents.relations import BACK, FIELDS, WORDS, Issued, twice, weave
from documents.states import changes, state_of
from documents.views import document_view
from portal.addresses import entry_path
from portal.data import Link
from portal.ports import Capability, Joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from documents.data import DocumentView
    from documents.files import Paper
    from documents.relations import Web
    from documents.states import State
    from portal.entry import Entry
    from portal.outputs import File, Output, Page
    from portal.problems import Problem
    from portal.site import Site

_AT_HOME = 6  # rows


@dataclass(frozen=True)
class Documents(Joined):
    """What the documents of all sections of that kind make."""

    site: Site

    @cached_property
    def _issued(self) -> tuple[Issued, ...]:
        """All documents, newest first."""
        memo = self.site.memo
        entries = self.site.of_kind("document")
        found = [memo.keep(f"issued {entry.source}", (entry,), partial(_read, entry)) for entry in entries]
        return tuple(sorted(found, key=lambda one: (one.document.issued, one.entry.id), reverse=True))

    @cached_property
    def _web(self) -> Web:
        return weave(self._issued, self.site.numbers)

    @cached_property
    def _looked(self) -> tuple[dict[str, tuple[Paper, ...]], list[Problem]]:
        problems: list[Problem] = []
        return {one.entry.source: papers(self.site, one, problems) for one in self._issued}, problems

    @cached_property
    def _cited_by(self) -> dict[str, list[Link]]:
        """Which entries cite a document, by the document's address."""
        site = self.site
        return site.memo.keep("cited by", (site.citing, site.numbers.entries), partial(_cited_by, site))

    @cached_property
    def _kept(self) -> dict[str, Kept]:
        return {one.entry.source: self._keep(one) for one in self._issued}

    def _keep(self, one: Issued) -> Kept:
        state = self._state(one)
        return Kept(one, state, self._view(one, state))

    def _state(self, one: Issued) -> State:
        replaced = [other.document for other in self._web.back.get(("replaces", one.entry.source), ())]
        amended = [other.document for other in self._web.back.get(("amends", one.entry.source), ())]
        return state_of(one.document, replaced, amended, self.site.now)

    def _view(self, one: Issued, state: State) -> DocumentView:
        entry = one.entry
        papers, cited_by = self._looked[0][entry.source], tuple(self._cited_by.get(entry_path(entry), ()))
        inputs = (one, state, papers, tuple(self._relations(one)), cited_by)
        return self.site.memo.keep(f"document {entry.source}", inputs, partial(document_view, *inputs))

    def _relations(self, one: Issued) -> Iterator[Relation]:
        for words, found in ((WORDS, self._web.to), (BACK, self._web.back)):
            for name in FIELDS:
                if others := found.get((name, one.entry.source)):
                    yield Relation(title=words[name], links=tuple(other.link for other in others))

    def problems(self) -> Iterator[Problem]:
        """Give what is wrong with files, numbers and relations."""
        yield from self._looked[1]
        yield from self._web.problems
        yield from twice(self._issued)

    def turns(self) -> Iterable[datetime]:
        """Give the moments at which a document comes into force or goes out of it."""
        return changes((one.document for one in self._issued), self.site.now)

    def entry_contexts(self) -> Mapping[str, DocumentView]:
        """Give what the page of each document says beside the entry."""
        return {source: kept.view for source, kept in self._kept.items()}

    def home_context(self) -> HomeDocuments | None:
        """Give the newest documents."""
        shelf = next((shelf for shelf in self._shelves if shelf.kept), None)
        return HomeDocuments(section=shelf.link, rows=tuple(map(row_of, shelf.kept[:_AT_HOME]))) if shelf else None

    @cached_property
    def _shelves(self) -> tuple[Shelf, ...]:
        site = self.site
        return tuple(
            Shelf(
                site.frame,
                site.sections[name],
                section.description,
                tuple(kept for kept in self._kept.values() if kept.one.entry.section == name),
                site.portal.page_size,
            )
            for name, section in site.portal.sections.items()
            if section.kind == "document"
        )

    def outputs(self) -> Iterable[Output]:
        """Give the registers, their data, and the files of all documents."""
        for shelf in self._shelves:
            inputs = (shelf.frame, shelf.link, shelf.description, shelf.kept, shelf.page_size)
            name = f"register {shelf.link.path}"
            yield from self.site.memo.keep(name, inputs, partial(_made, shelf))
        for one in self._issued:
            looked = self._looked[0][one.entry.source]
            name = f"papers {one.entry.source}"
            yield from self.site.memo.keep(
                name, (one.entry, looked), partial(file_outputs, self.site.tree, one, looked)
            )


def _cited_by(site: Site) -> dict[str, list[Link]]:
    found: dict[str, list[Link]] = {}
    for entry in site.citing:
        cited = site.cited[entry.source]
        if entry.kind != "document":  # documents name each other by their relations
            link = Link(title=entry.title, path=entry_path(entry))
            for path in {one.path for one in (*cited.in_body, *cited.in_field) if one}:
                found.setdefault(path, []).append(link)
    return found


def _read(entry: Entry) -> Issued:
    return Issued(entry, document_of(entry))


def _made(shelf: Shelf) -> tuple[Page | File, ...]:
    return tuple(register_outputs(shelf))


DOCUMENTS = Capability("documents", Documents, (DOCUMENT,))
