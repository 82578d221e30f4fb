"""The engine: how many files are read and many pages written. This plain one does each in turn, every time.

It is the measure for a faster one: with the same content, both give the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from portal import rules
from portal.memo import Memo
from portal.read import Reading
from portal.writer import Written, write_site

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from portal.plan import Plan
    from portal.render import Renderer
    from portal.tree import Tree

    ReadOne = Callable[[str, bytes], Reading]
    Commit = Callable[[], None]


class Engine(Protocol):
    """Reads all entries and writes all outputs."""

    def memo(self) -> Memo:
        """Give the memo for a build that begins."""

    def read(self, tree: Tree, read_one: ReadOne, settings: bytes) -> list[Reading]:
        """Read every entry of `tree` in its order; `settings` is all that `read_one` knows beside the file."""

    def write(self, plan: Plan, renderer: Renderer, folder: Path, commit: Commit) -> Written:
        """Bring `folder` to hold exactly the plan's outputs. Raises OSError, changing nothing, when staging fails.

        `commit` is called once all is staged and before anything moves; what it raises changes nothing either.
        """


class PlainEngine:
    """Implements `Engine` without remembering anything."""

    def memo(self) -> Memo:
        """Give an empty memo."""
        return Memo()

    def read(self, tree: Tree, read_one: ReadOne, settings: bytes) -> list[Reading]:  # noqa: ARG002
        """Read the entries one after the other."""
        return [read_source(tree, source, read_one) for source in tree.entries]

    def write(self, plan: Plan, renderer: Renderer, folder: Path, commit: Commit) -> Written:
        """Render every page."""
        return write_site(plan.outputs, renderer.render, folder, commit)


def read_source(tree: Tree, source: str, read_one: ReadOne) -> Reading:
    """Read one entry; a file that cannot be opened is a problem."""
    try:
        data = tree.path(source).read_bytes()
    except OSError as error:
        return Reading(None, (rules.UNREADABLE.at(source, why=error.strerror),))
    return read_one(source, data)
