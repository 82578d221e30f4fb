"""The engine of a preview: it lives as long as its process, and looks again only at what may have changed."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from portal.engine import read_source
from portal.memo import Memo
from portal.signature import settled, signature
from speed.fingerprints import Fingerprints, fingerprints
from speed.lasting_record import LastingRecord
from speed.manifest import record_of
from speed.writing import Writing

if TYPE_CHECKING:
    from pathlib import Path

    from portal.engine import Commit, ReadOne
    from portal.outputs import Page
    from portal.plan import Plan
    from portal.read import Reading
    from portal.render import Renderer
    from portal.signature import Signature
    from portal.tree import Tree
    from portal.writer import Written
    from speed.engine import FastEngine


class Seen(NamedTuple):
    """A reading, and the signature by which it may be trusted: None for a file too young to tell."""

    signature: Signature | None
    reading: Reading


@dataclass
class LastingEngine:
    """Implements `portal.engine.Engine` for many builds of one process; the first goes through `first`."""

    first: FastEngine
    _memo: Memo = field(default_factory=Memo)
    _settings: bytes | None = None
    _seen: dict[str, Seen] = field(default_factory=dict)
    _marks: Remembered | None = None
    _records: dict[Path, LastingRecord] = field(default_factory=dict)
    _renderer: tuple[dict[str, str], Renderer] | None = None

    def memo(self) -> Memo:
        """Give the memo of all builds so far."""
        return self._memo

    def rest(self) -> None:
        """Do what can wait until the editor has been shown the page: keep on the disk what the folder holds."""
        for record in self._records.values():
            record.rest()

    def read(self, tree: Tree, read_one: ReadOne, settings: bytes) -> list[Reading]:
        """Read what may have changed since the last build; everything, when the settings of reading did."""
        self.rest()
        now, sources = time.time_ns(), tree.entries
        signatures = [signature(tree.files[source]) for source in sources]
        if settings == self._settings:
            found = zip(sources, signatures, strict=True)
            self._seen = {source: self._look(tree, source, sign, read_one, now) for source, sign in found}
        else:
            readings = self.first.read(tree, read_one, settings)
            seen = (Seen(settled(sign, now), reading) for sign, reading in zip(signatures, readings, strict=True))
            self._seen = dict(zip(sources, seen, strict=True))
        self._settings = settings
        return [seen.reading for seen in self._seen.values()]

    def _look(self, tree: Tree, source: str, found: Signature | None, read_one: ReadOne, now: int) -> Seen:
        """Give what was seen of a file, seen again where its signature is another."""
        seen = self._seen.get(source)
        if seen is not None and seen.signature is not None and seen.signature == found:
            return seen
        return Seen(settled(found, now), read_source(tree, source, read_one))

    def write(self, plan: Plan, renderer: Renderer, folder: Path, commit: Commit) -> Written:
        """Write what changed, with the templates compiled for an earlier build where they are the same."""
        sources = renderer.sources()
        marks = fingerprints(self.first.code, plan.site.frame, renderer, sources, self.first.cache)
        if self._marks is None or self._marks.base != marks.base or self._marks.templates != marks.templates:
            self._marks = Remembered(marks.code, marks.base, marks.templates)
        if self._renderer is None or self._renderer[0] != sources:
            self._renderer = (sources, renderer)
        record = self._records.setdefault(folder, LastingRecord(record_of(self.first.cache, folder)))
        return Writing(folder, record, self._renderer[1], self._marks).write(plan.outputs, commit)


@dataclass(frozen=True)
class Remembered(Fingerprints):
    """Fingerprints that are worked out again only for pages whose inputs differ from the last build's."""

    known: dict[str, tuple[Page, bytes]] = field(default_factory=dict, compare=False)

    def of(self, page: Page) -> bytes:
        """Give the fingerprint of a page."""
        found = self.known.get(page.path)
        if found is not None and (found[0] is page or _is_same(found[0], page)):
            return found[1]
        mark = super().of(page)
        self.known[page.path] = (page, mark)
        return mark


def _is_same(one: Page, other: Page) -> bool:
    return one.template == other.template and one.inputs == other.inputs
