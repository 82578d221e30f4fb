"""The library: every year's index, kept in the cache folder, and made again only when what the year says changed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from portal.kept import keep, load
from search.engine import EngineError, engine_version, index
from search.records import address, document

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from search.records import Record

_WANTED = (".pf_fragment", ".pf_index", ".pf_filter", ".pf_meta")
ENTRY, SCRIPT = "pagefind-entry.json", "pagefind.js"
TOOLS = (SCRIPT, "wasm.unknown.pagefind")  # the browser's side, the same for every year
_FILES = msgspec.msgpack.Decoder(dict[str, bytes])
_NAMES = msgspec.msgpack.Decoder(tuple[str, ...])


class Shelf(NamedTuple):
    """One year's index: a digest of all it is made of, and the names of the files named after their bytes."""

    year: int
    key: bytes
    names: tuple[str, ...]


@dataclass
class Library:
    """The indexes in the folder `cache`; `failure` says why there is none, where Pagefind does not work."""

    cache: Path
    failure: str = ""

    def shelf(self, year: int, records: Sequence[Record]) -> Shelf | None:
        """Give the index of a year; None, with `failure` set, where there cannot be one."""
        key = key_of(records)
        kept = load(self._path(year, "names"), key)
        if kept is not None:
            return Shelf(year, key, _NAMES.decode(kept))
        try:
            return Shelf(year, key, _content_named(self._make(year, key, records)))
        except EngineError as error:
            self.failure = str(error)
            return None

    def files(self, year: int, key: bytes, records: Sequence[Record]) -> Mapping[str, bytes]:
        """Give the files of an index by their names. Raises EngineError where they are lost and cannot be made."""
        kept = load(self._path(year, "files"), key)
        return _FILES.decode(kept) if kept is not None else self._make(year, key, records)

    def _make(self, year: int, key: bytes, records: Sequence[Record]) -> dict[str, bytes]:
        made = index((address(record), document(record)) for record in records)
        files = {name: data for name, data in made.items() if name.endswith(_WANTED) or name in (ENTRY, *TOOLS)}
        keep(self._path(year, "files"), key, msgspec.msgpack.encode(files))
        keep(self._path(year, "names"), key, msgspec.msgpack.encode(_content_named(files)))
        return files

    def _path(self, year: int, what: str) -> Path:
        return self.cache / f"{year}-{what}"


def _content_named(files: Mapping[str, bytes]) -> tuple[str, ...]:
    return tuple(name for name in files if name.endswith(_WANTED))


def key_of(records: Sequence[Record]) -> bytes:
    """Give a digest of all that an index is made of: records, Pagefind, and the code between them."""
    state = hashlib.blake2b(_code() + engine_version().encode(), digest_size=16)
    for record in records:
        said = (record.shown, record.kind, record.section, record.words, record.entry.digest)
        state.update(msgspec.msgpack.encode(said))
    return state.digest()


@cache
def _code() -> bytes:
    """Give the text of this package, which turns entries into records, and records into an index."""
    return b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))
