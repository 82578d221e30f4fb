"""Values of front matter: a node of text → a typed value, or None with a problem noted.

Each reader takes (node, field, problems); an absent or blank value never reaches it.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import unquote

from portal import rules
from portal.date_words import date_fix
from portal.group_mends import glued, grouped, named
from portal.names import suggestion
from portal.nodes import Mapping, Node, Scalar, Sequence
from vietnamese import DateFault, parse_date
from vietnamese.date_faults import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from portal.fields import Field
    from portal.problems import Problems

_ID = re.compile(r"[a-z0-9]{6}", re.ASCII)
_ALIAS = re.compile(r"(?:/(?!\.)[\w.~-]+)+/?")  # no empty or hidden part: "/a//b", "/.htaccess", "/../a"
_LONG = 10  # digits
_FLAGS = {"true": True, "có": True, "yes": True, "false": False, "không": False, "no": False}
_MEANINGS = {"draft": "bản nháp", "published": "đăng", "vi": "tiếng Việt", "en": "tiếng Anh"}
_LONGEST_ALIAS = 200  # bytes; file systems take 255 for one name
_YEARS = range(1900, 2200)  # in others a slip of the keys is likelier than a date
_DATE_RULES = {
    Fault.SHAPE: rules.DATE_SHAPE,
    Fault.YEAR: rules.DATE_YEAR,
    Fault.IMPOSSIBLE: rules.DATE_IMPOSSIBLE,
}


def text(node: Node, field: Field, problems: Problems) -> str | None:
    """Read one run of text; line breaks become spaces."""
    if isinstance(node, Scalar):
        return " ".join(node.text.split())
    shape(node, field, "một dòng chữ", problems)
    return None


def word(node: Node, field: Field, problems: Problems) -> str | None:
    """Read a text that never has quotes of its own: Word's are told elsewhere, and do no harm here."""
    written = text(node, field, problems)
    return written and written.strip("“”‘’ ")


def moment(node: Node, field: Field, problems: Problems) -> datetime | None:
    """Read a date with or without a time, in Asia/Ho_Chi_Minh."""
    written = word(node, field, problems)
    if written is None:
        return None
    found = parse_date(written)
    if isinstance(found, datetime) and found.year in _YEARS:
        return found
    if isinstance(found, datetime):
        found = DateFault(Fault.YEAR)
    _date_problem(written, found, node.line, problems)
    return None


def last_day(node: Node, field: Field, problems: Problems) -> datetime | None:
    """Read the moment at which something ends: a day without an hour counts to its end."""
    found = moment(node, field, problems)
    if found is None or (found.hour, found.minute) != (0, 0):
        return found
    return found + timedelta(days=1)


def _date_problem(written: str, fault: DateFault, line: int, problems: Problems) -> None:
    problems.add(_DATE_RULES[fault.fault], line, text=written, why=fault.why, fix=date_fix(fault))


def flag(node: Node, field: Field, problems: Problems) -> bool | None:
    """Read yes or no."""
    written = word(node, field, problems)
    if not written or written.lower() in _FLAGS:
        return _FLAGS[written.lower()] if written else None
    problems.add(
        rules.FIELD_CHOICE, node.line, field=field.name, text=written, choices="true (có), false (không)", nearest=""
    )
    return None


def number(least: int, most: int) -> Callable[[Node, Field, Problems], int | None]:
    """Make a reader of a whole number between two, which count."""

    def read(node: Node, field: Field, problems: Problems) -> int | None:
        written = word(node, field, problems)
        if written and written.isdecimal() and len(written) < _LONG and least <= int(written) <= most:
            return int(written)
        if written is not None:
            problems.add(rules.NUMBER_SHAPE, node.line, field=field.name, least=least, most=most, example=field.example)
        return None

    return read


def texts(node: Node, field: Field, problems: Problems) -> tuple[str, ...] | None:
    """Read a list of texts: YAML's list, or words parted by commas on one line."""
    if isinstance(node, Scalar):
        return _distinct(part.strip() for part in node.text.split(","))
    if isinstance(node, Mapping):
        shape(node, field, "một danh sách", problems)
        return None
    return _distinct(text(item, field, problems) for item in node.items)


def _distinct(found: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for item in found if item))


def choice(*choices: str) -> Callable[[Node, Field, Problems], str | None]:
    """Make a reader of one of `choices`."""

    def read(node: Node, field: Field, problems: Problems) -> str | None:
        written = word(node, field, problems)
        if written is None or written.lower() in choices:
            return written and written.lower()
        listed = ", ".join(f"{one} ({_MEANINGS[one]})" if one in _MEANINGS else one for one in choices)
        facts = {"field": field.name, "text": written, "choices": listed, "nearest": suggestion(written, choices)}
        problems.add(rules.FIELD_CHOICE, node.line, **facts)
        return None

    return read


def identifier(node: Node, field: Field, problems: Problems) -> str | None:
    """Read the six characters of an id."""
    written = word(node, field, problems)
    if written is None or _ID.fullmatch(written):
        return written
    problems.add(rules.ID_INVALID, node.line, text=written)
    return None


def addresses(node: Node, field: Field, problems: Problems) -> tuple[str, ...] | None:
    """Read old addresses on this site; each begins with / and carries no query."""
    found = tuple(unquote(address) for address in texts(node, field, problems) or ())
    for address in found:
        if not _ALIAS.fullmatch(address) or len(address.encode()) > _LONGEST_ALIAS:
            problems.add(rules.ALIAS_INVALID, node.line, text=address)
    return found


def mapping(node: Node, field: Field, names: tuple[str, ...], problems: Problems) -> Mapping | None:
    """Read a group of named values; a name that is not among `names` is a problem."""
    group = glued(node, names)
    if not isinstance(group, Mapping):
        shown = field._replace(example=f"`{field.name}: {{{grouped(group, names)}}}`")
        shape(node, shown, f"một nhóm gồm {', '.join(names)}", problems)
        return None
    return named(group, field.name, names, problems)


def part(node: Mapping, name: str, field: Field, problems: Problems) -> str:
    """Read one text of a group; the empty string where it is absent."""
    found = node.values.get(name)
    return (text(found, field, problems) or "") if found else ""


def present(node: Mapping, name: str) -> Node | None:
    """Give one value of a group; None where it is absent or blank."""
    found = node.values.get(name)
    return None if found is None or (isinstance(found, Scalar) and found.text in {"", "~", "null"}) else found


def items(node: Node) -> tuple[Node, ...]:
    """Give a list's items; a single value counts as a list of one."""
    return node.items if isinstance(node, Sequence) else (node,)


def shape(node: Node, field: Field, wanted: str, problems: Problems) -> None:
    """Note that a value is not of the shape its field wants."""
    problems.add(rules.FIELD_SHAPE, node.line, field=field.name, wanted=wanted, example=field.example)
