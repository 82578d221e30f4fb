"""Texts that somebody saved as a Word file among the entries: they would be left out in silence."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from portal import rules
from portal.read import PAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from portal.entry import Entry
    from portal.problems import Problem
    from portal.settings import Portal
    from portal.tree import Tree

_TEXTS = (".doc", ".docx", ".odt", ".rtf", ".txt")
_ALMOST = (".md.txt",)  # told as such


def loose_texts(tree: Tree, entries: Iterable[Entry], portal: Portal) -> Iterator[Problem]:
    """Note each such file of a section that no entry links to; a register of documents looks after its own files."""
    folders = {name for name, section in portal.sections.items() if section.kind != "document"} | {PAGES}
    texts = [file for file in tree.files if _is_text(file) and file.partition("/")[0] in folders]
    if not texts:
        return
    linked = {link.target for entry in entries for link in entry.body.links}
    for file in texts:
        if file not in linked:
            yield rules.WORD_FILE.at(file, suffix=posixpath.splitext(file)[1])


def _is_text(file: str) -> bool:
    name = file.lower()
    return name.endswith(_TEXTS) and not name.endswith(_ALMOST)
