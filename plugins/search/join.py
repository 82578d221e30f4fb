"""Search as a capability: what it makes of all entries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from portal.addresses import SEARCH
from portal.outputs import Derived, File
from portal.ports import Capability, Joined
from portal.problems import SETTINGS
from search import rules
from search.data import Year
from search.engine import engine_version
from search.library import ENTRY, TOOLS, Library
from search.page import search_page
from search.records import records_by_year
from vietnamese import long_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from portal.outputs import Output
    from portal.problems import Problem
    from portal.site import Site
    from search.library import Shelf
    from search.records import Record


class Taken(NamedTuple):
    """The index as it was made at a moment: every year's shelf with its records, newest year first."""

    now: datetime
    shelves: tuple[tuple[Shelf, Sequence[Record]], ...]


@dataclass(frozen=True)
class Search(Joined):
    """The index of all released entries, and the page that asks it."""

    site: Site
    library: Library
    is_preview: bool

    def problems(self) -> Iterator[Problem]:
        """Say where there is no index. A plan asks for the outputs first, and so the library knows."""
        if self.library.failure:
            # What is released must not take the index away that readers have.
            rule = rules.ENGINE_OFF._replace(warning=not self.site.releasing)
            yield rule.at(SETTINGS, why=self.library.failure)

    def outputs(self) -> Iterator[Output]:
        """Give the search page and the files of every year's index.

        An editor who saves waits for no index: a preview keeps the one that it began with, and its page says so.
        """
        taken = self.site.memo.keep("search", (), self._take) if self.is_preview else self._take()
        years = tuple(_year(shelf) for shelf, _ in taken.shelves)
        yield search_page(self.site, years, long_date(taken.now) if self.is_preview else "")
        for number, (shelf, records) in enumerate(taken.shelves):
            yield from self._files(shelf, records, tools=TOOLS if number == 0 else ())

    def _take(self) -> Taken:
        self.library.failure = ""
        found = records_by_year(self.site).items()
        shelves = [(self.library.shelf(year, records), records) for year, records in found]
        if self.library.failure:
            return Taken(self.site.now, ())
        return Taken(self.site.now, tuple((shelf, records) for shelf, records in shelves if shelf))

    def _files(self, shelf: Shelf, records: Sequence[Record], tools: tuple[str, ...]) -> Iterator[Output]:
        """Give the files of one year; the newest one's folder also has Pagefind's own, which serve all years."""
        folder = _folder(shelf)
        load = partial(self.library.files, shelf.year, shelf.key, records)
        yield Derived(tuple(folder + name for name in shelf.names), partial(_placed, folder, load))
        yield File(folder + ENTRY, partial(_one, load, ENTRY), mark=shelf.key)
        for name in tools:
            yield File(folder + name, partial(_one, load, name), mark=engine_version().encode())


def _placed(folder: str, load: partial[Mapping[str, bytes]]) -> dict[str, bytes]:
    return {folder + name: data for name, data in load().items()}


def _one(load: partial[Mapping[str, bytes]], name: str) -> bytes:
    return load()[name]


def _folder(shelf: Shelf) -> str:
    return f"{SEARCH}{shelf.year}/"


def _year(shelf: Shelf) -> Year:
    return Year(value=str(shelf.year), path=_folder(shelf), tag=shelf.key.hex()[:10])


def search_of(cache: Path, *, is_preview: bool = False) -> Capability:
    """Give the capability, which keeps its indexes in the folder `cache`."""
    return Capability("search", partial(Search, library=Library(cache), is_preview=is_preview))
