"""Consent: nobody is named or shown without it, a child not without the guardian's, an anonymous person not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portal.assemble import slug_of
from portal.nodes import Mapping, Scalar, Sequence
from stories import rules
from stories.names import name_in_slug, names_in
from stories.story import Basis, Consent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.entry import Body
    from portal.nodes import Node
    from portal.problems import Problems

_PARTS = {"date": ("ngày", "date: 2026-10-01"), "reference": ("số giấy tờ lưu ở cơ quan", "reference: ĐY-2026-014")}
_NEEDED = {Basis.PAPER: ("date", "reference"), Basis.SPOKEN: ("date", "reference"), Basis.PUBLIC: ("date",)}


def check_consent(front: Mapping, found: dict[str, Any], problems: Problems) -> Consent | None:
    """Give the consent that a story has; None, with problems noted, where it lacks what it needs."""
    consent: Consent | None = found.get("consent")
    if consent is None:
        if "consent" not in front.lines:
            problems.add(rules.CONSENT_MISSING, front.line)
        return None
    _whole("consent", consent, front, problems)
    if consent.basis is Basis.ANONYMOUS:
        return consent
    if not found["person"].name if "person" in found else True:
        problems.add(rules.NAME_MISSING, front.lines.get("person", front.line))
    if found.get("minor"):
        guardian = found.get("guardian_consent")
        if guardian is None or guardian.basis in {Basis.PUBLIC, Basis.ANONYMOUS}:
            problems.add(rules.GUARDIAN_MISSING, front.lines["minor"])
        else:
            _whole("guardian_consent", guardian, front, problems)
    return consent


def _whole(field: str, consent: Consent, front: Mapping, problems: Problems) -> None:
    for name in _NEEDED.get(consent.basis, ()):
        if not getattr(consent, name):
            part, example = _PARTS[name]
            facts = {"basis": consent.basis, "part": part, "example": f'"{example}"', "field": field}
            problems.add(rules.CONSENT_PART, front.lines[field], **facts)


def check_anonymous(front: Mapping, found: dict[str, Any], body: Body, problems: Problems) -> None:
    """Note every name and picture of an anonymous story: in its fields, its text, its file's name."""
    meant = set(found.get("meant", ()))
    slug = name_in_slug(slug_of(problems.path))
    if slug and slug not in meant:
        problems.add(rules.ANONYMOUS_FILE, 0, name=slug)
    for image in (*filter(None, [found.get("cover")]), *body.images):
        problems.add(rules.ANONYMOUS_PICTURE, image.line, file=image.file)
    for field, name, line in _named(front, found):
        if name not in meant:
            problems.add(rules.ANONYMOUS_NAME, line, field=field, name=name)
    for name in dict.fromkeys(names_in(body.text)):
        if name not in meant:
            problems.add(rules.ANONYMOUS_BODY, 0, name=name)


def _named(front: Mapping, found: dict[str, Any]) -> Iterator[tuple[str, str, int]]:
    """Give every name in the fields: the person's own, and what reads like one anywhere else."""
    own = found["person"].name if "person" in found else ""
    if own:
        yield "person.name", own, front.lines["person"]
    for field, node in front.values.items():
        for text, line in _texts(node) if field not in _FREE else ():
            yield from ((field, name, line) for name in names_in(text) if name != own)


_FREE = frozenset({"authors", "meant", "corrections", "cover"})  # an author signs with a name; a cover is refused whole


def _texts(node: Node) -> Iterator[tuple[str, int]]:
    """Give every text of a field with its line."""
    if isinstance(node, Scalar):
        yield node.text, node.line
        return
    for part in node.items if isinstance(node, Sequence) else node.values.values():
        yield from _texts(part)
