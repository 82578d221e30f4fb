"""Writing with a memory: pages whose fingerprint changed are rendered, on all cores; the others are not touched."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from portal.addresses import output_file
from portal.moving import prune
from portal.outputs import Addressed, Derived, File, Output, Page, paths
from portal.stage import Stage
from portal.writer import Written, staging
from speed.manifest import made_now
from speed.pool import FEW, spread
from speed.progress import progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from portal.engine import Commit
    from portal.render import Renderer
    from speed.fingerprints import Fingerprints
    from speed.manifest import Manifest, Record


Stale = dict[str, tuple[Page, bytes]]  # name of the file → its page and the page's fingerprint


@dataclass(frozen=True)
class Writing:
    """One build's writing into `folder`, of which `record` tells what it holds."""

    folder: Path
    record: Record
    renderer: Renderer
    fingerprints: Fingerprints

    def write(self, outputs: Sequence[Output], commit: Commit) -> Written:
        """Bring the folder to hold exactly `outputs`; `commit` is called when all is staged and nothing has moved."""
        before = self.record.load()
        stale = self._stale([output for output in outputs if isinstance(output, Page)], before or {})
        others = list(self._others([output for output in outputs if not isinstance(output, Page)], before or {}))
        wanted = {output_file(path) for output in outputs for path in paths(output)}
        with staging(self.folder) as stage:
            pages = [page for page, _ in stale.values()]
            self._make([*pages, *self._at_once(others, stage)], stage)
            files = [file for file in others if isinstance(file, File) and file.mark]
            marks = {output_file(file.path): self.fingerprints.of_file(file) for file in files}
            marks |= {name: mark for name, (_, mark) in stale.items()}
            marks |= {
                output_file(path): b"" for output in others if isinstance(output, Derived) for path in output.paths
            }
            touched = marks.keys() | stage.names
            removed = 0
            commit()
            if touched or before is None or before.keys() != wanted:
                self.record.forget()
                stage.settle()
                removed = self._remove(wanted, before)
                self.record.keep(self._manifest(wanted, before or {}, touched, marks))
        return Written(len(stage.names), len(wanted) - len(stage.names), removed)

    def _stale(self, pages: Iterable[Page], before: Manifest) -> Stale:
        """Give the pages to render: those made of something else, and those that do not lie as they were written."""
        stale: Stale = {}
        for page in pages:
            name, mark = output_file(page.path), self.fingerprints.of(page)
            if not self._lies(name, before, mark):
                stale[name] = page, mark
        return stale

    def _others(self, outputs: Iterable[File | Derived], before: Manifest) -> Iterator[File | Derived]:
        """Give what to make of all else, by the same rule; of files made together those that need it."""
        for output in outputs:
            if isinstance(output, Derived):
                lost = tuple(path for path in output.paths if not self._lies(output_file(path), before, b""))
                if lost:
                    yield output._replace(paths=lost)
            elif not output.mark or not self._lies(output_file(output.path), before, self.fingerprints.of_file(output)):
                yield output

    def _lies(self, name: str, before: Manifest, mark: bytes) -> bool:
        """Say whether a file lies as it was written, with the fingerprint `mark`."""
        made = before.get(name)
        return made is not None and made.fingerprint == mark and self.record.lies_as(name, made)

    def _remove(self, wanted: set[str], before: Manifest | None) -> int:
        """Remove what nothing produces any more: by name where it is known what the folder holds, else by looking."""
        return prune(self.folder, wanted) if before is None else remove(self.folder, before.keys() - wanted)

    def _at_once(self, others: Sequence[File | Derived], stage: Stage) -> list[File]:
        """Stage what is no page in threads; many files, such as drawn cards, are given back for whole processes."""
        files = [output for output in others if isinstance(output, File)]
        if len(files) < FEW:
            stage.files(others)
            return []
        stage.files(output for output in others if isinstance(output, Derived))
        return files

    def _make(self, stale: Sequence[Addressed], stage: Stage) -> None:
        for name in {output.template for output in stale if isinstance(output, Page)}:
            self.renderer.env.get_template(name)  # compiled once here, not once in every process
        with progress("Dựng trang", len(stale)) as advance:
            for count, (new, changed) in spread(partial(_made, self.renderer, stage), stale):
                stage.new.extend(new)
                stage.changed.extend(changed)
                advance(count)

    def _manifest(self, wanted: set[str], before: Manifest, touched: set[str], marks: dict[str, bytes]) -> Manifest:
        """Give the new manifest: what was touched is looked at afresh, the rest is as it was."""
        manifest = {name: before[name] for name in before if name in wanted}
        for name in touched | (wanted - before.keys()):
            manifest[name] = made_now(str(self.folder), name, marks.get(name, b""))
        return manifest


def _made(renderer: Renderer, stage: Stage, outputs: Sequence[Addressed]) -> tuple[list[str], list[str]]:
    """Make and stage `outputs`, in whichever process; give the names of new files and of changed ones."""
    mine = Stage(stage.folder, stage.place)
    for output in outputs:
        mine.put(output.path, renderer.render(output) if isinstance(output, Page) else output.make())
    return mine.new, mine.changed


def remove(folder: Path, names: Iterable[str]) -> int:
    """Remove files that an earlier build made, and the folders left empty."""
    removed = 0
    for name in names:
        path = folder / name
        with contextlib.suppress(OSError):  # gone already, or a folder now
            path.unlink()
            removed += 1
        _remove_empty(path.parent, folder)
    return removed


def _remove_empty(place: Path, top: Path) -> None:
    with contextlib.suppress(OSError):  # not empty
        while place != top:
            place.rmdir()
            place = place.parent
