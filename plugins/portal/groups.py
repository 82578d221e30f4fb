"""Values of front matter that have parts: authors, the cover, corrections, social."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portal import rules
from portal.entry import Correction, ImageRef, Person, Social
from portal.nodes import Mapping, Node, Scalar
from portal.paths import resolve
from portal.settings_feeds import NETWORKS
from portal.values import items, mapping, moment, part

if TYPE_CHECKING:
    from portal.fields import Field
    from portal.problems import Problems
    from portal.settings_feeds import Network

_SAYS_WHAT = re.compile(r"(?:Minh h(?:oạ|ọa)|Đồ h(?:oạ|ọa)|Tư liệu|Tranh|Ảnh|Nguồn)\b", re.IGNORECASE)
_BY_HAND = frozenset({"đã đăng", "đăng tay"})
_GAPS = re.compile(r"\n{3,}")
_LEAST_WORDS = 4  # of a post; fewer are a switch mistyped, and would be published
_SWITCH = {"on": True, "bật": True, "có": True, "off": False, "tắt": False, "không": False}


def people(node: Node, field: Field, problems: Problems) -> tuple[Person, ...] | None:
    """Read authors, each "name, position" or a group {name, position}."""
    found = (_person(item, field, problems) for item in items(node))
    return tuple(person for person in found if person)


def _person(node: Node, field: Field, problems: Problems) -> Person | None:
    if isinstance(node, Scalar):
        name, _, position = node.text.partition(",")
        return Person(name=name.strip(), position=position.strip()) if name.strip() else None
    group = mapping(node, field, ("name", "position"), problems)
    if group is None:
        return None
    name = part(group, "name", field, problems)
    return Person(name=name, position=part(group, "position", field, problems)) if name else None


def cover(node: Node, field: Field, problems: Problems) -> ImageRef | None:
    """Read the lead picture {file, alt, caption, credit}; `file` is a path relative to the entry."""
    group = mapping(node, field, ("file", "alt", "caption", "credit"), problems)
    if group is None:
        return None
    written, alt = part(group, "file", field, problems), part(group, "alt", field, problems)
    for name, value, example in (("file", written, "file: anh.jpg"), ("alt", alt, "alt: Lời tả bức ảnh")):
        if not value:
            problems.add(rules.FIELD_MISSING, node.line, field=f"cover.{name}", example=f'"{example}"')
    return _image(group, written, alt, field, problems) if written else None


def _image(group: Mapping, written: str, alt: str, field: Field, problems: Problems) -> ImageRef | None:
    line = group.lines["file"]
    file = resolve(problems.path, written)
    if file is None:
        problems.add(rules.PATH_LEAVES, line, written=written)
        return None
    caption, credit = part(group, "caption", field, problems), credit_line(part(group, "credit", field, problems))
    return ImageRef(file=file, alt=alt, line=line, caption=caption, credit=credit)


def credit_line(written: str) -> str:
    """Give a credit as it is printed: a bare name is a photographer's, a drawing is no photograph."""
    label, colon, name = written.partition(":")
    if colon and label == "Ảnh" and _SAYS_WHAT.match(name.strip()):
        return name.strip()
    return written if colon or not written or _SAYS_WHAT.match(written) else f"Ảnh: {written}"


def corrections(node: Node, field: Field, problems: Problems) -> tuple[Correction, ...] | None:
    """Read the corrections [{date, what}]."""
    found = (_correction(item, field, problems) for item in items(node))
    return tuple(correction for correction in found if correction)


def _correction(node: Node, field: Field, problems: Problems) -> Correction | None:
    group = mapping(node, field, ("date", "what"), problems)
    if group is None:
        return None
    what, when = part(group, "what", field, problems), group.values.get("date")
    if not what or when is None:
        missing = "date" if what else "what"
        problems.add(rules.FIELD_MISSING, node.line, field=f"corrections.{missing}", example=f'"{missing}: …"')
        return None
    date = moment(when, field, problems)
    return Correction(date=date, what=what) if date else None


def social(node: Node, field: Field, problems: Problems) -> tuple[Social, ...] | None:
    """Read {zalo, facebook}: on, off, posted by hand, or the words to post."""
    group = mapping(node, field, ("zalo", "facebook"), problems)
    if group is None:
        return None
    written = ((network, _words(group, network, field, problems)) for network in NETWORKS)
    found = (_network(network, words, group.lines[network], problems) for network, words in written if words)
    return tuple(one for one in found if one)


def _words(group: Mapping, network: Network, field: Field, problems: Problems) -> str:
    """Read what is said of a network: for Facebook with the lines of the post, for Zalo on one line."""
    line, node = part(group, network, field, problems), group.values.get(network)
    if network == "zalo" or not isinstance(node, Scalar):
        return line
    lines = "\n".join(" ".join(one.split()) for one in node.text.strip().split("\n"))
    return _GAPS.sub("\n\n", lines)


def _network(network: Network, written: str, line: int, problems: Problems) -> Social | None:
    if written.lower() in _BY_HAND:
        return Social(network=network, on=False, by_hand=True)
    switch = _SWITCH.get(written.lower())
    if switch is not None:
        return Social(network=network, on=switch)
    if len(written.split()) < _LEAST_WORDS:
        problems.add(rules.SOCIAL_UNCLEAR, line, network=network, text=written)
        return None
    return Social(network=network, text=written)
