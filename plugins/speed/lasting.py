"""The engine of a preview: it lives as long as its process, and looks again only at what may have changed."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from portal.engine import read_source
from speed.fingerprints import Fingerprints, fingerprints
from speed.manifest import manifest_path
from speed.writing import Writing

if TYPE_CHECKING:
    from pathlib import Path

    from portal.engine import ReadOne
    from portal.outputs import Page
    from portal.plan import Plan
    from portal.read import Reading
    from portal.render import Renderer
    from portal.tree import Tree
    from portal.writer import Written
    from speed.engine import FastEngine

_SETTLED = 2_000_000_000  # ns; a file changed later than this before it was read may change again within the same tick


class Signature(NamedTuple):
    """What a file shows of itself without being opened."""

    time: int
    size: int
    inode: int


class Seen(NamedTuple):
    """A reading, and the signature by which it may be trusted: None for a file too young to tell."""

    signature: Signature | None
    reading: Reading


@dataclass
class LastingEngine:
    """Implements `portal.engine.Engine` for many builds of one process; the first goes through `first`."""

    first: FastEngine
    _settings: bytes | None = None
    _seen: dict[str, Seen] = field(default_factory=dict)
    _marks: Remembered | None = None
    _renderer: tuple[dict[str, str], Renderer] | None = None

    def read(self, tree: Tree, read_one: ReadOne, settings: bytes) -> list[Reading]:
        """Read what may have changed since the last build; everything, when the settings of reading did."""
        now = time.time_ns()
        signatures = {source: _signature(tree.files[source], now) for source in tree.entries}
        if settings == self._settings:
            readings = [self._read(tree, source, read_one, signatures[source]) for source in tree.entries]
        else:
            readings = self.first.read(tree, read_one, settings)
        self._settings = settings
        self._seen = {
            source: Seen(signatures[source], reading) for source, reading in zip(tree.entries, readings, strict=True)
        }
        return readings

    def _read(self, tree: Tree, source: str, read_one: ReadOne, signature: Signature | None) -> Reading:
        seen = self._seen.get(source)
        if seen and signature and seen.signature == signature:
            return seen.reading
        return read_source(tree, source, read_one)

    def write(self, plan: Plan, renderer: Renderer, folder: Path) -> Written:
        """Write what changed, with the templates compiled for an earlier build where they are the same."""
        marks = fingerprints(self.first.code, plan.site.frame, renderer, self.first.cache)
        if self._marks is None or self._marks.base != marks.base or self._marks.templates != marks.templates:
            self._marks = Remembered(marks.base, marks.templates)
        sources = renderer.sources()
        if self._renderer is None or self._renderer[0] != sources:
            self._renderer = (sources, renderer)
        record = manifest_path(self.first.cache, folder)
        return Writing(folder, record, self._renderer[1], self._marks).write(plan.outputs)


@dataclass(frozen=True)
class Remembered(Fingerprints):
    """Fingerprints that are worked out again only for pages whose inputs differ from the last build's."""

    known: dict[str, tuple[tuple[object, ...], bytes]] = field(default_factory=dict, compare=False)

    def of(self, page: Page) -> bytes:
        """Give the fingerprint of a page."""
        found = self.known.get(page.path)
        if found is not None and found[0] == page.inputs:
            return found[1]
        mark = super().of(page)
        self.known[page.path] = (page.inputs, mark)
        return mark


def _signature(path: Path, now: int) -> Signature | None:
    """Give a file's signature, or None where it is too young, or from the future, to be told by it."""
    try:
        stat = os.stat(path)  # noqa: PTH116 (ten thousand times at every save)
    except OSError:
        return None
    young = now - stat.st_mtime_ns < _SETTLED
    return None if young else Signature(stat.st_mtime_ns, stat.st_size, stat.st_ino)
