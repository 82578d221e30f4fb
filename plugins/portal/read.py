"""Read: one file → one entry. A pure function of the file's bytes and the settings; no other file is looked at."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple, Protocol
from urllib.parse import urlsplit

import msgspec

from portal import rules
from portal.decode import decode
from portal.entry import Body, Entry
from portal.fields import KINDS, is_blank, read_fields
from portal.front_matter import Parts, split
from portal.names import suggestion
from portal.problems import Problem, Problems
from vietnamese import slugify

if TYPE_CHECKING:
    from portal.settings import Portal

_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?= |$)", re.MULTILINE)
PAGES = "trang"  # the folder of pages; sections are folders named in the settings


class BodyReader(Protocol):
    """Markdown → body; the markup package has the one in use."""

    def __call__(self, markdown: str, first_line: int, problems: Problems) -> Body:
        """Read `markdown`, which begins at `first_line` of the file that `problems` is about."""


class Reading(NamedTuple):
    """What reading one file gave: an entry unless a problem forbids one."""

    entry: Entry | None
    problems: tuple[Problem, ...]


def read_entry(source: str, data: bytes, portal: Portal, read_body: BodyReader) -> Reading:
    """Read the file `source` (a path relative to the content folder) with the bytes `data`."""
    problems = Problems(source)
    kind = kind_of(source, portal, problems)
    text = decode(data, problems) if kind else None
    parts = split(text, problems) if text and not _in_conflict(text, problems) else None
    entry = _entry(source, kind, parts, read_body, problems) if kind and parts else None
    return Reading(entry, problems.all())


def reading_settings(portal: Portal, site_url: str) -> bytes:
    """Give all of the settings that reading a file depends on, as bytes that change when they do."""
    kinds = {folder: section.kind for folder, section in portal.sections.items()}
    return msgspec.json.encode([kinds, urlsplit(site_url).netloc])


def kind_of(source: str, portal: Portal, problems: Problems) -> str | None:
    """Give the kind that the file's top folder holds; None, with a problem noted, for a strange folder."""
    folder, slash, _ = source.partition("/")
    if folder == PAGES and slash:
        return "page"
    if folder in portal.sections and slash:
        return portal.sections[folder].kind
    known = [*portal.sections, PAGES]
    if slash:
        near = suggestion(folder, known)
        problems.add(rules.SECTION_UNKNOWN, folder=folder, nearest=near, known=", ".join(known))
    else:
        problems.add(rules.OUTSIDE_SECTIONS, known=", ".join(known))
    return None


def _in_conflict(text: str, problems: Problems) -> bool:
    """Say whether git's marks of an unfinished merge stand in the text; they would be published."""
    found = _CONFLICT.search(text)
    if found:
        problems.add(rules.CONFLICT, text.count("\n", 0, found.start()) + 1, mark=found[0])
    return found is not None


def slug_of(source: str) -> str:
    """Give the slug: the file's name, or its folder's for an `index.md`. A new title keeps the address."""
    path = PurePosixPath(source)
    return slugify(path.parent.name if path.stem == "index" else path.stem) or "bai"


def _entry(source: str, kind: str, parts: Parts, read_body: BodyReader, problems: Problems) -> Entry | None:
    found = read_fields(parts.fields, KINDS[kind], problems)
    body = read_body(parts.body, parts.body_line, problems)
    if "id" not in found and is_blank(parts.fields.values.get("id")):
        problems.add(rules.ID_MISSING, parts.fields.line)
    if not {"id", "title", "date"} <= found.keys():
        return None
    section = source.partition("/")[0]
    return Entry(source=source, section=section, kind=kind, slug=slug_of(source), body=body, **found).digested()
