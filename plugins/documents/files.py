"""The files of documents: there, not empty, of the type that their name says."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, NamedTuple

from documents import rules
from documents.data import FileView
from portal import rules as portal_rules
from portal.attached import Attached, attached, attached_output, size_words, type_words
from portal.names import suggestion
from portal.outputs import Owner
from portal.relations import file_path

if TYPE_CHECKING:
    from documents.document import Named
    from documents.relations import Issued
    from portal.outputs import File
    from portal.problems import Problem
    from portal.site import Site
    from portal.tree import Tree

_TYPES = (".pdf", ".docx", ".xlsx")


class Paper(NamedTuple):
    """A file of a document, and what was seen of it."""

    file: Named
    found: Attached


def papers(site: Site, one: Issued, problems: list[Problem]) -> tuple[Paper, ...]:
    """Look at the files of a document; what is wrong goes into `problems`."""
    looked = ((file, _look(site, one, file, problems)) for file in one.document.files)
    return tuple(Paper(file, found) for file, found in looked if found)


def _look(site: Site, one: Issued, file: Named, problems: list[Problem]) -> Attached | None:
    source, suffix = one.entry.source, posixpath.splitext(file.name)[1].lower()
    if suffix not in _TYPES:
        problems.append(rules.FILE_TYPE.at(source, file.line, file=file.name))
        return None
    if file.name not in site.tree.files:
        folder = posixpath.dirname(file.name)
        beside = [name for name in site.tree.files if posixpath.dirname(name) == folder and name.endswith(_TYPES)]
        problems.append(rules.FILE_MISSING.at(source, file.line, file=file.name, nearest=suggestion(file.name, beside)))
        return None
    try:
        found = attached(site.tree, file.name, site.memo)
    except OSError as error:
        problems.append(portal_rules.UNREADABLE.at(file.name, why=error.strerror))
        return None
    if not found.size:
        problems.append(rules.FILE_EMPTY.at(source, file.line, file=file.name))
    elif not found.is_a(suffix):
        problems.append(rules.FILE_OTHER.at(source, file.line, file=file.name, type=type_words(file.name)))
    return found


def file_views(one: Issued, looked: tuple[Paper, ...]) -> tuple[FileView, ...]:
    """Give the files as the page shows them."""
    return tuple(
        FileView(
            path=file_path(one.entry, paper.file.name),
            name=posixpath.basename(paper.file.name),
            type=type_words(paper.file.name),
            size=size_words(paper.found.size),
            sha256=paper.found.sha256,
        )
        for paper in looked
    )


def file_outputs(tree: Tree, one: Issued, looked: tuple[Paper, ...]) -> tuple[File, ...]:
    """Give the files as outputs beside the document's page."""
    owners = ((paper, Owner(one.entry.source, paper.file.line)) for paper in looked)
    return tuple(attached_output(one.entry, tree, paper.file.name, paper.found, owner) for paper, owner in owners)
