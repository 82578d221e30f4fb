"""The own fields of a document: how each is read, and what makes a document of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from documents import rules
from documents.document import TYPES, Document, Named, document_of
from documents.pattern import PATTERN
from portal import groups, values
from portal import rules as portal_rules
from portal.citing import NUMBER
from portal.fields import Field
from portal.kinds import Kind, Own
from portal.paths import resolve
from vietnamese import short_date

if TYPE_CHECKING:
    from portal.entry import Body, Entry, Person
    from portal.nodes import Mapping, Node
    from portal.problems import Problems

_NEEDED = {"number", "type", "issuer", "issued", "abstract"}


def _named(node: Node, field: Field, problems: Problems) -> tuple[Named, ...]:
    """Read a list of numbers or ids."""
    found = ((values.text(item, field, problems), item.line) for item in values.items(node))
    return tuple(Named(name=text, line=line) for text, line in found if text)


def _files(node: Node, field: Field, problems: Problems) -> tuple[Named, ...]:
    """Read a list of files beside the entry; give their paths relative to the content folder."""
    files: list[Named] = []
    for written in _named(node, field, problems):
        path = resolve(problems.path, written.name)
        if path is None:
            problems.add(portal_rules.PATH_LEAVES, written.line, written=written.name)
        elif path not in {file.name for file in files}:
            files.append(Named(name=path, line=written.line))
    if not files:
        problems.add(portal_rules.FIELD_BLANK, node.line, field=field.name, example=field.example)
    return tuple(files)


def _signer(node: Node, field: Field, problems: Problems) -> Person | None:
    found = groups.people(node, field, problems)
    return found[0] if found else None


FIELDS = (
    Field("number", values.text, '"number: 12/KH-UBND"', required=True),
    Field("type", values.choice(*TYPES), '"type: kế hoạch"', required=True),
    Field("issuer", values.text, '"issuer: Uỷ ban nhân dân huyện Gò Sen"', required=True),
    Field("signer", _signer, '"signer: Phạm Minh Khoa, Chủ tịch"'),
    Field("issued", values.moment, '"issued: 2026-02-27"', required=True),
    Field("effective", values.moment, '"effective: 2026-03-01"'),
    Field("expires", values.moment, '"expires: 2026-12-31"'),
    Field("abstract", values.text, '"abstract: Trích yếu của văn bản"', required=True),
    Field("field", values.text, '"field: phòng chống thiên tai"'),
    Field("files", _files, '"files:" rồi "- 12-kh-ubnd.pdf"', required=True),
    Field("replaces", _named, '"replaces: [8/KH-UBND]"'),
    Field("amends", _named, '"amends: [8/KH-UBND]"'),
    Field("guides", _named, '"guides: [8/KH-UBND]"'),
)


def read_document(front: Mapping, found: dict[str, Any], body: Body, problems: Problems) -> Own | None:  # noqa: ARG001
    """Make a document of the fields read; None, with problems noted, where it lacks what it cannot do without."""
    if "number" in found and not NUMBER.fullmatch(found["number"]):
        problems.add(rules.NUMBER_SHAPE, front.lines["number"], number=found["number"])
    if not found.keys() >= _NEEDED:
        return None
    own = {field.name: found[field.name] for field in FIELDS if field.name in found}
    document = Document(**own, number_line=front.lines["number"])
    if document.effective and document.effective < document.issued:
        problems.add(rules.EFFECTIVE_EARLY, front.lines["effective"], issued=short_date(document.issued))
    if document.expires and document.expires <= document.begins:
        problems.add(rules.EXPIRES_EARLY, front.lines["expires"], begins=short_date(document.begins))
    return Own(document, summary=document.abstract)


def _facts(entry: Entry) -> tuple[str, ...]:
    document = document_of(entry)
    return (document.number, document.issuer)


def _words(entry: Entry) -> tuple[str, ...]:
    document = document_of(entry)
    return (document.type, document.abstract, document.field)


def _number(entry: Entry) -> str:
    return document_of(entry).number


def _topic(entry: Entry) -> str:
    return document_of(entry).type


DOCUMENT = Kind(
    "document",
    "Văn bản",
    FIELDS,
    read_document,
    facts=_facts,
    words=_words,
    number=_number,
    topic=_topic,
    is_listed=False,
    has_neighbours=False,
    pattern=PATTERN,
)
