"""The engine in use: `portal.engine.Engine` with a memory and all cores."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from portal.memo import Memo
from speed.fingerprints import fingerprints
from speed.manifest import record_of
from speed.reading import Memory
from speed.writing import Writing

if TYPE_CHECKING:
    from pathlib import Path

    from portal.engine import Commit, ReadOne
    from portal.plan import Plan
    from portal.read import Reading
    from portal.render import Renderer
    from portal.tree import Tree
    from portal.writer import Written


@dataclass(frozen=True)
class FastEngine:
    """Keeps its memory in `cache`; `code` is the digest of the code at work."""

    cache: Path
    code: bytes

    def memo(self) -> Memo:
        """Give an empty memo: a command builds once."""
        return Memo()

    def read(self, tree: Tree, read_one: ReadOne, settings: bytes) -> list[Reading]:
        """Read every entry, from memory where nothing that matters changed."""
        folder = self.cache / hashlib.blake2b(settings, digest_size=8).hexdigest()
        return Memory(folder, self.code).read(tree, read_one)

    def write(self, plan: Plan, renderer: Renderer, folder: Path, commit: Commit) -> Written:
        """Write what changed."""
        marks = fingerprints(self.code, plan.site.frame, renderer, renderer.sources(), self.cache)
        return Writing(folder, record_of(self.cache, folder), renderer, marks).write(plan.outputs, commit)
