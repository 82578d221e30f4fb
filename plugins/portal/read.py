"""Read: one file → one entry. A pure function of the file's bytes and the settings; no other file is looked at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

import msgspec

from portal import rules
from portal.assemble import make_entry, make_withdrawn
from portal.decode import decode
from portal.fields import COMMON, is_blank
from portal.front_matter import Parts, split
from portal.kinds import PLACEHOLDER
from portal.names import suggestion
from portal.personal import is_mobile, look, look_at_name
from portal.problems import Problem, Problems
from portal.social_notes import note_lengths
from vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portal.assemble import BodyReader
    from portal.entry import Entry
    from portal.kinds import Kind
    from portal.settings import Portal

_PLACEHOLDER = re.compile(rf"^\W*{re.escape(PLACEHOLDER.rstrip('.'))}\W*$", re.MULTILINE | re.IGNORECASE)
_SIGN = PLACEHOLDER[1:-1]
_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?= |$)", re.MULTILINE)
PAGES = "trang"  # the folder of pages; sections are folders named in the settings


class Reading(NamedTuple):
    """What reading one file gave: an entry unless a problem forbids one."""

    entry: Entry | None
    problems: tuple[Problem, ...]


class Reader(NamedTuple):
    """What reading a file knows beside its bytes."""

    portal: Portal
    kinds: Mapping[str, Kind]
    read_body: BodyReader

    def settings(self, site_url: str) -> bytes:
        """Give all of the settings that reading depends on, as bytes that change when they do."""
        folders = {folder: section.kind for folder, section in self.portal.sections.items()}
        return msgspec.json.encode([folders, urlsplit(site_url).netloc, self.office, self.portal.social])

    @property
    def office(self) -> str:
        """The unit's own number where it is a mobile one: reading meets it as no private number."""
        phone = self.portal.unit.phone
        return phone if is_mobile(phone) else ""


def read_entry(source: str, data: bytes, reader: Reader) -> Reading:
    """Read the file `source` (a path relative to the content folder) with the bytes `data`."""
    problems = Problems(source)
    kind = kind_of(source, reader.portal, problems)
    text = decode(data, problems) if kind else None
    parts = split(text, problems) if text and not _in_conflict(text, problems) else None
    if not kind or not text or not parts:
        return Reading(None, problems.all())
    if is_blank(parts.fields.values.get("withdrawn")):
        if "withdrawn" in parts.fields.lines:  # half written: nobody may think that it is gone
            line = parts.fields.lines["withdrawn"]
            problems.add(rules.FIELD_BLANK, line, field="withdrawn", example='"withdrawn: 2026-11-12"')
        entry = make_entry(source, reader.kinds[kind], parts, reader.read_body, problems)
        meant = entry.meant if entry else _meant(parts)
        if entry:
            note_lengths(entry, parts, reader.portal, problems)
            _expect_written(entry, parts, problems)
            if entry.expires and entry.expires <= entry.date:
                line, date = parts.fields.lines["expires"], short_date(entry.date)
                problems.add(rules.EXPIRES_FIRST, line, date=date)
        look(text, meant, reader.office, problems)
        look_at_name(source, meant, problems)
    else:
        entry = make_withdrawn(source, reader.kinds[kind], parts, reader.read_body, problems)
    return Reading(entry, problems.all())


def _expect_written(entry: Entry, parts: Parts, problems: Problems) -> None:
    """Note the sentence that `make new` wrote: an error where the entry is to be published."""
    if _SIGN not in parts.body:  # a hundred times faster than the pattern
        return
    if found := _PLACEHOLDER.search(parts.body):
        rule = rules.PLACEHOLDER_LEFT._replace(warning=entry.status == "draft")
        problems.add(rule, parts.body_line + parts.body.count("\n", 0, found.start()), text=PLACEHOLDER)


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


def _meant(parts: Parts) -> tuple[str, ...]:
    """Give what is meant in a file that makes no entry: it must not be told as a mistake beside the real one."""
    (field,) = (field for field in COMMON if field.name == "meant")
    node = parts.fields.values.get("meant")
    return () if node is None else field.read(node, field, Problems("")) or ()
