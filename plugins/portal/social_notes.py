"""What an editor is told of an entry that goes to Zalo or Facebook and says more than the network takes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from portal import ledger_rules as rules
from portal.limits import FACEBOOK_TITLE, ZALO_AUTHOR, ZALO_SUMMARY, ZALO_TITLE
from portal.releases import wants
from vietnamese import parse_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.entry import Entry
    from portal.front_matter import Parts
    from portal.problems import Problems, Rule
    from portal.settings import Portal


_FIXES = {
    "summary": "viết gọn lại, hoặc viết lời riêng ở dòng con zalo của social",
    "social": f"viết lời ở dòng con zalo của social trong {ZALO_SUMMARY} ký tự",
}


def note_lengths(entry: Entry, parts: Parts, portal: Portal, problems: Problems) -> None:
    """Note each field that is cut in a network's feed; what is older than the start of posting never goes there."""
    start = parse_date(portal.social.start) if portal.social else None
    if not isinstance(start, datetime) or entry.date < start:
        return
    if wants(entry, "zalo", portal):
        _note(rules.CUT_FOR_ZALO, _for_zalo(entry), parts, problems)
    if wants(entry, "facebook", portal):
        _note(rules.CUT_FOR_FACEBOOK, iter([("title", entry.title, FACEBOOK_TITLE)]), parts, problems)


def _note(rule: Rule, fields: Iterator[tuple[str, str, int]], parts: Parts, problems: Problems) -> None:
    for field, text, limit in fields:
        if len(text) > limit:
            line = parts.fields.lines.get(field, parts.fields.line)
            fix = _FIXES.get(field, "viết gọn trường này; không đưa bài lên Zalo thì ghi zalo: off trong social")
            problems.add(rule, line, field=field, length=len(text), limit=limit, fix=fix)


def _for_zalo(entry: Entry) -> Iterator[tuple[str, str, int]]:
    own = next((one.text for one in entry.social if one.network == "zalo"), "")
    yield "title", entry.title, ZALO_TITLE
    yield ("social", own, ZALO_SUMMARY) if own else ("summary", entry.summary, ZALO_SUMMARY)
    yield from (("authors", author.name, ZALO_AUTHOR) for author in entry.authors[:1])
