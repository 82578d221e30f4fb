"""Writing with a memory: pages whose fingerprint changed are rendered, on all cores; the others are not touched."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from portal.addresses import output_file
from portal.moving import prune
from portal.output_folder import MARKER, mark_folder
from portal.outputs import Output, Page, paths
from portal.writer import Stage, Written, staging
from speed.manifest import (
    Manifest,
    forget_manifest,
    keep_manifest,
    lies_as,
    load_manifest,
    made_now,
    names_digest,
)
from speed.pool import spread
from speed.progress import progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from portal.render import Renderer
    from speed.fingerprints import Fingerprints


@dataclass(frozen=True)
class Writing:
    """One build's writing into `folder`; `record` is where the folder's manifest is kept."""

    folder: Path
    record: Path
    renderer: Renderer
    fingerprints: Fingerprints

    def write(self, outputs: Sequence[Output]) -> Written:
        """Bring the folder to hold exactly `outputs`."""
        before = load_manifest(self.record)
        marks = {output_file(page.path): self.fingerprints.of(page) for page in outputs if isinstance(page, Page)}
        stale = [page for page in outputs if isinstance(page, Page) and self._is_stale(page, marks, before)]
        wanted = {output_file(path) for output in outputs for path in paths(output)}
        with staging(self.folder) as stage:
            stage.files(outputs)
            self._render(stale, stage)
            touched = {output_file(page.path) for page in stale} | set(stage.names)
            removed = 0
            if touched or before is None or before.keys() != wanted or not self._is_marked(wanted):
                forget_manifest(self.record)
                stage.settle()
                removed = self._remove(wanted, before)
                keep_manifest(self.record, self._manifest(wanted, marks, before or {}, touched))
        return Written(len(stage.names), len(wanted) - len(stage.names), removed)

    def _remove(self, wanted: set[str], before: Manifest | None) -> int:
        """Remove what nothing produces any more: by name where the manifest is this folder's, else by looking."""
        ours = before is not None and self._is_marked(before)
        removed = remove(self.folder, before.keys() - wanted) if before and ours else prune(self.folder, wanted)
        mark_folder(self.folder, names_digest(wanted))
        return removed

    def _is_marked(self, names: Iterable[str]) -> bool:
        """Say whether the folder holds the set of files that `names` are, by its own marker."""
        marker = self.folder / MARKER
        return marker.is_file() and marker.read_text("utf-8").endswith("\n" + names_digest(names))

    def _is_stale(self, page: Page, marks: dict[str, bytes], before: Manifest | None) -> bool:
        name = output_file(page.path)
        made = before.get(name) if before else None
        return made is None or made.fingerprint != marks[name] or not lies_as(str(self.folder), name, made)

    def _render(self, stale: Sequence[Page], stage: Stage) -> None:
        for name in {page.template for page in stale}:
            self.renderer.env.get_template(name)  # compiled once here, not once in every process
        with progress("Dựng trang", len(stale)) as advance:
            for count, names in spread(partial(_rendered, self.renderer, stage), stale):
                stage.names.extend(names)
                advance(count)

    def _manifest(
        self, wanted: Iterable[str], marks: dict[str, bytes], before: Manifest, touched: set[str]
    ) -> Manifest:
        """Give the new manifest: what was touched is looked at afresh, the rest is as it was."""
        kept = {name: before[name] for name in wanted if name in before and name not in touched}
        folder = str(self.folder)
        return {name: kept.get(name) or made_now(folder, name, marks.get(name, b"")) for name in wanted}


def _rendered(renderer: Renderer, stage: Stage, pages: Sequence[Page]) -> list[str]:
    """Render and stage `pages`, in whichever process; give the names of those that differ from what lies there."""
    mine = Stage(stage.folder, stage.place)
    for page in pages:
        mine.put(page.path, renderer.render(page))
    return mine.names


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
