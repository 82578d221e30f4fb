"""Consent: nobody is named or shown without it, a child not without the guardian's, an anonymous person not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portal.assemble import slug_of
from portal.fields import is_blank
from portal.nodes import Mapping, Scalar, Sequence
from stories import rules
from stories.names import name_in_slug, names_in
from stories.story import Basis, Consent, Someone
from vietnamese import short_date, slugify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.entry import Body
    from portal.nodes import Node
    from portal.problems import Problems

_PARTS = {"date": ("ngày", "date: 2026-10-01"), "reference": ("số giấy tờ lưu ở cơ quan", "reference: ĐY-2026-014")}
_OF_AGE = 16  # years; Luật Trẻ em 2016, Điều 1: a child is under 16
_NEEDED = {Basis.PAPER: ("date", "reference"), Basis.SPOKEN: ("date", "reference"), Basis.PUBLIC: ("date",)}


def check_consent(front: Mapping, found: dict[str, Any], problems: Problems) -> Consent | None:
    """Give the consent that a story has; None, with problems noted, where it lacks what it needs."""
    if is_blank(front.values.get("consent")):
        problems.add(rules.CONSENT_MISSING, front.lines.get("consent", front.line))
    consent: Consent | None = found.get("consent")
    if consent is None:
        return None
    _expect_whole("consent", consent, front, problems)
    for field in ("consent", "guardian_consent"):
        _expect_in_time(field, found, front, problems)
    if consent.basis is not Basis.ANONYMOUS:
        if not found.get("person", Someone()).name:
            problems.add(rules.NAME_MISSING, front.lines.get("person", front.line))
        _check_guardian(front, found, problems)
    return consent


def is_minor(found: dict[str, Any]) -> bool:
    """Say whether the person is a child: so it is written, or the age says it (Luật Trẻ em: under 16)."""
    age = found.get("person", Someone()).age
    return bool(found.get("minor")) or (age is not None and age < _OF_AGE)


def _check_guardian(front: Mapping, found: dict[str, Any], problems: Problems) -> None:
    if not is_minor(found):
        return
    guardian: Consent | None = found.get("guardian_consent")
    if guardian is None or guardian.basis in {Basis.PUBLIC, Basis.ANONYMOUS}:
        problems.add(rules.GUARDIAN_MISSING, front.lines.get("minor", front.lines["person"]))
    else:
        _expect_whole("guardian_consent", guardian, front, problems)


def _expect_in_time(field: str, found: dict[str, Any], front: Mapping, problems: Problems) -> None:
    """Note a consent that came after the entry."""
    consent: Consent | None = found.get(field)
    released = found.get("date")
    if consent and consent.date and released and consent.date > released:
        problems.add(rules.CONSENT_LATE, front.lines[field], day=short_date(consent.date))


def _expect_whole(field: str, consent: Consent, front: Mapping, problems: Problems) -> None:
    for name in _NEEDED.get(consent.basis, ()):
        if not getattr(consent, name):
            part, example = _PARTS[name]
            facts = {"basis": consent.basis, "part": part, "example": f'"{example}"', "field": field}
            problems.add(rules.CONSENT_PART, front.lines[field], **facts)


def check_anonymous(front: Mapping, found: dict[str, Any], body: Body, problems: Problems) -> None:
    """Note every name and picture of an anonymous story: in its fields, its text, its file's name."""
    _check_shown(found, body, problems)
    own = found.get("person", Someone()).name
    if own:  # is never meant: the person asked not to be named
        problems.add(rules.ANONYMOUS_PERSON, front.lines["person"], name=own)
    passed = {own, *found.get("meant", ())}
    slug = name_in_slug(slug_of(problems.path))
    if slug and slug not in passed:
        problems.add(rules.ANONYMOUS_FILE, 0, name=slug)
    for field, name, line in _named(front):
        if name not in passed:
            problems.add(rules.ANONYMOUS_NAME, line, field=field, name=name)
    html = " ".join(piece.html for piece in body.pieces)  # titles of links are no text, and are shown
    for name in dict.fromkeys((*names_in(body.text), *names_in(html))):
        if name not in passed:
            problems.add(rules.ANONYMOUS_BODY, 0, name=name)


def _check_shown(found: dict[str, Any], body: Body, problems: Problems) -> None:
    """Note every picture, file and video: it may show who the person is."""
    for image in (*filter(None, [found.get("cover")]), *body.images):
        problems.add(rules.ANONYMOUS_PICTURE, image.line, file=image.file)
    for link in body.links:
        if not link.target.startswith("/") and not link.target.endswith(".md"):
            problems.add(rules.ANONYMOUS_ATTACHED, link.line, file=link.target)
    for video in (piece.embed for piece in body.pieces if piece.embed):
        problems.add(rules.ANONYMOUS_ATTACHED, 0, file=video.url)


def _named(front: Mapping) -> Iterator[tuple[str, str, int]]:
    """Give what reads like a name in any field."""
    for field, node in front.values.items():
        for text, line in _texts(node) if field not in _FREE else ():
            yield from ((field, name, line) for name in names_in(text))
            if field == "aliases" and (slug := name_in_slug(slugify(text))):
                yield field, slug, line


_FREE = frozenset({"authors", "meant", "cover"})  # an author signs with a name; a cover is refused whole


def _texts(node: Node) -> Iterator[tuple[str, int]]:
    """Give every text of a field with its line."""
    if isinstance(node, Scalar):
        yield node.text, node.line
        return
    for part in node.items if isinstance(node, Sequence) else node.values.values():
        yield from _texts(part)
