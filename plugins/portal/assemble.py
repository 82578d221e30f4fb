"""Assemble: the parts of a file → an entry of its kind, or what remains of a withdrawn one."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from portal import rules
from portal.entry import Body, Entry, ImageRef, LinkRef
from portal.fields import COMMON, expect_known, is_blank, read_fields
from portal.kinds import Own
from portal.problems import Problems
from vietnamese import slugify

if TYPE_CHECKING:
    from portal.front_matter import Parts
    from portal.kinds import Kind
    from portal.problems import Rule

_LEAST = {"id", "title", "date"}
_KEPT = {"id", "date", "aliases", "status", "social", "withdrawn"}  # of a withdrawn entry
_KEPT_LEAST = {"id", "date", "withdrawn"}


class BodyReader(Protocol):
    """Markdown → body; the markup package has the one in use."""

    def __call__(self, markdown: str, first_line: int, problems: Problems) -> Body:
        """Read `markdown`, which begins at `first_line` of the file that `problems` is about."""


def make_entry(source: str, kind: Kind, parts: Parts, read_body: BodyReader, problems: Problems) -> Entry | None:
    """Make an entry of a file's two parts; None, with problems noted, where it lacks what it cannot do without."""
    own_names = {field.name for field in kind.own_fields}
    expect_known(parts.fields, kind.fields, problems)
    found = read_fields(parts.fields, (field for field in COMMON if field.name not in own_names), problems)
    _expect_id(parts, found, problems)
    body = read_body(parts.body, parts.body_line, problems)
    # A draft that is not complete yet stops no build: what its kind lacks is noted.
    heard = _Softened(problems) if found.get("status") == "draft" else problems
    told = read_fields(parts.fields, kind.own_fields, heard)
    own = kind.read_own(parts.fields, found | told, body, heard) if kind.read_own else Own(None)
    if own is None or not found.keys() >= _LEAST:
        return None
    if own.summary:
        found.setdefault("summary", own.summary)
    encoded = msgspec.msgpack.encode(own.value) if own.value is not None else b""
    return Entry(**_place(source, kind), body=body, own=encoded, names=kind.names(found | told), **found).digested()


def make_withdrawn(source: str, kind: Kind, parts: Parts, read_body: BodyReader, problems: Problems) -> Entry | None:
    """Read of a withdrawn entry only what its addresses, and the checks that it is gone, need: no text is kept."""
    found = read_fields(parts.fields, (field for field in COMMON if field.name in _KEPT), problems)
    _expect_id(parts, found, problems)
    if not found.keys() >= _KEPT_LEAST:
        return None
    unheard = Problems(source)
    told = read_fields(parts.fields, kind.fields, unheard)
    whole = read_body(parts.body, parts.body_line, unheard)
    pictures = (*filter(None, [told.get("cover")]), *whole.images)
    images = tuple(ImageRef(file=picture.file, alt="", line=picture.line) for picture in pictures)
    body = Body(images=images, links=tuple(LinkRef(target=link.target, line=link.line) for link in whole.links))
    return Entry(**_place(source, kind), title="", body=body, names=kind.names(told), **found).digested()


def _place(source: str, kind: Kind) -> dict[str, Any]:
    return {"source": source, "section": source.partition("/")[0], "kind": kind.name, "slug": slug_of(source)}


class _Softened(Problems):
    """Passes problems on as notes."""

    def __init__(self, heard: Problems) -> None:
        super().__init__(heard.path)
        self._heard = heard

    def add(self, rule: Rule, line: int = 0, **facts: object) -> None:
        """Pass a problem on."""
        self._heard.add(rule._replace(warning=True), line, **facts)


def _expect_id(parts: Parts, found: dict[str, Any], problems: Problems) -> None:
    if "id" not in found and is_blank(parts.fields.values.get("id")):
        problems.add(rules.ID_MISSING, parts.fields.line)


def slug_of(source: str) -> str:
    """Give the slug: the file's name, or its folder's for an `index.md`. A new title keeps the address."""
    path = PurePosixPath(source)
    return slugify(path.parent.name if path.stem == "index" else path.stem) or "bai"
