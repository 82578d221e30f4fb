"""The own fields of a story: how each is read, and what makes a story of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portal import rules, values
from portal.fields import Field
from portal.kinds import Kind, Own
from portal.nodes import Mapping
from stories.consent import check_anonymous, check_consent, is_minor
from stories.minors import check_posted
from stories.pattern import PATTERN
from stories.story import Basis, Consent, Honour, Someone, Story, story_of

if TYPE_CHECKING:
    from portal.entry import Body, Entry
    from portal.nodes import Node
    from portal.problems import Problems

_AGE = values.number(1, 120)
_BASIS = values.choice(*Basis)


def _person(node: Node, field: Field, problems: Problems) -> Someone | None:
    """Read the person {name, role, place, age}."""
    group = values.mapping(node, field, ("name", "role", "place", "age"), problems)
    if group is None:
        return None
    name, role, place = (values.part(group, part, field, problems) for part in ("name", "role", "place"))
    age = values.present(group, "age")
    return Someone(name=name, role=role, place=place, age=_AGE(age, field, problems) if age else None)


def _honours(node: Node, field: Field, problems: Problems) -> tuple[Honour, ...]:
    """Read the honours [{what, by, date}]."""
    found = (_honour(item, field, problems) for item in values.items(node))
    return tuple(honour for honour in found if honour)


def _honour(node: Node, field: Field, problems: Problems) -> Honour | None:
    if not isinstance(node, Mapping):
        what = values.text(node, field, problems)
        return Honour(what=what) if what else None
    group = values.mapping(node, field, ("what", "by", "date"), problems)
    what, by = (values.part(node, part, field, problems) for part in ("what", "by"))
    if not group or not what:
        problems.add(rules.FIELD_MISSING, node.line, field="honours.what", example='"what: Giấy khen"')
        return None
    date = values.present(node, "date")
    return Honour(what=what, by=by, date=values.moment(date, field, problems) if date else None)


def _consent(node: Node, field: Field, problems: Problems) -> Consent | None:
    """Read a consent {basis, date, reference}."""
    group = values.mapping(node, field, ("basis", "date", "reference"), problems)
    if group is None:
        return None
    written = values.present(group, "basis")
    if written is None:
        problems.add(rules.FIELD_MISSING, node.line, field=f"{field.name}.basis", example='"basis: văn bản"')
        return None
    basis = _BASIS(written, field._replace(name=f"{field.name}.basis"), problems)
    date = values.present(group, "date")
    moment = values.moment(date, field, problems) if date else None
    reference = values.part(group, "reference", field, problems)
    return Consent(basis=Basis(basis), date=moment, reference=reference) if basis else None


_CONSENT = '"consent:" rồi dòng thụt vào "basis: văn bản"'
FIELDS = (
    Field("person", _person, '"person:" rồi dòng thụt vào "name: Họ tên"', parts=("name", "role", "age")),
    Field("deed", values.text, '"deed: hiến đất làm đường"', required=True),
    Field("place", values.text, '"place: xã Bến Trâm"', required=True),
    Field("honours", _honours, '"honours:" rồi "- what: Giấy khen"', parts=("by",)),
    Field("nominated_by", values.text, '"nominated_by: Chi hội Phụ nữ ấp 3"'),
    Field("consent", _consent, _CONSENT, parts=("basis", "reference")),
    Field("minor", values.flag, '"minor: true"'),
    Field("guardian_consent", _consent, '"guardian_consent:" rồi dòng thụt vào "basis: văn bản"'),
)


def read_story(front: Mapping, found: dict[str, Any], body: Body, problems: Problems) -> Own | None:
    """Make a story of the fields read; None, with problems noted, where it may not be published."""
    consent = check_consent(front, found, problems)
    if consent is None or not {"deed", "place"} <= found.keys():
        return None
    if consent.basis is Basis.ANONYMOUS:
        check_anonymous(front, found, body, problems)
    if is_minor(found):
        check_posted(front, found, body.text, problems)
    person = found.get("person", Someone())
    story = Story(
        person=person,
        deed=found["deed"],
        deed_line=front.lines["deed"],
        place=found["place"],
        place_line=front.lines["place"],
        consent=consent,
        honours=found.get("honours", ()),
        nominated_by=found.get("nominated_by", ""),
        minor=is_minor(found),
    )
    return Own(story)


def _names(found: dict[str, Any]) -> tuple[str, ...]:
    name = found.get("person", Someone()).name
    return (name,) if name else ()


def _facts(entry: Entry) -> tuple[str, ...]:
    story = story_of(entry)
    return tuple(fact for fact in (story.person.name, story.place) if fact)


def _topic(entry: Entry) -> str:
    return story_of(entry).deed


def _words(entry: Entry) -> tuple[str, ...]:
    story = story_of(entry)
    return (story.deed, story.person.role)


STORY = Kind(
    "story",
    "Người tốt – việc tốt",
    FIELDS,
    read_story,
    facts=_facts,
    words=_words,
    topic=_topic,
    names=_names,
    is_listed=False,
    pattern=PATTERN,
)
