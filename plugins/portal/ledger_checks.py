"""What the ledger says against what the content and the settings say now."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from portal import ledger_rules as rules
from portal.ledger import FILE, PORTAL
from portal.problems import SETTINGS
from portal.release import Standing
from portal.releases import guid_prefix
from vietnamese import long_date, short_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from portal.entry import Entry
    from portal.ledger import Ledger, Line
    from portal.problems import Problem
    from portal.releases import Moment
    from portal.settings import Portal

_BACK = {Standing.DRAFT: "bản nháp", Standing.SCHEDULED: "bài hẹn giờ"}
_SLACK = timedelta(hours=1)  # many entries of one build come a second apart


def ledger_problems(
    ledger: Ledger, entries: Iterable[Entry], standings: Mapping[str, Standing], portal: Portal
) -> Iterator[Problem]:
    """Find released entries that are gone without a word, or not public any more; `entries` are all that there are."""
    released = {line.id: line for key, line in ledger.lines.items() if key[0] == PORTAL}
    yield from _ids(released.values(), portal)
    by_id = {entry.id: entry for entry in entries}
    for id, line in released.items():  # noqa: A001 (the field's name)
        entry = by_id.get(id)
        if entry is None:
            yield rules.VANISHED.at(FILE, line.number, id=id, day=short_date(line.moment))
        elif what := _BACK.get(standings[entry.source]):
            yield rules.TAKEN_BACK.at(entry.source, day=short_date(line.moment), what=what)


def _ids(lines: Iterable[Line], portal: Portal) -> Iterator[Problem]:
    """Find the fixed domain or year changed: every id would be another."""
    prefix = guid_prefix(portal)
    strange = (line.guid.split(":")[1] for line in lines if not line.guid.startswith(prefix))
    if before := sorted(set(strange)):
        now = prefix.removeprefix("tag:").rstrip(":")
        yield rules.ID_CHANGED.at(SETTINGS, now=now, before=", ".join(before))


def first_problems(ledger: Ledger, moment: Moment, portal: Portal, url: str) -> Iterator[Problem]:
    """Find, before anything is released for good, a ledger that is gone, and ids in the name of another's domain."""
    if moment.releasing and not ledger.lines and not moment.first:
        yield rules.LEDGER_NONE.at(FILE)
    host = urlsplit(url).hostname or ""
    is_trial = host in {"localhost", "127.0.0.1"}
    if moment.releasing and not ledger.lines and not is_trial and not f".{host}".endswith(f".{portal.feeds.domain}"):
        yield rules.OTHER_DOMAIN.at(SETTINGS, domain=portal.feeds.domain, host=host)


def future_problems(ledger: Ledger, moment: Moment) -> Iterator[Problem]:
    """Find moments that a build which releases cannot follow: its clock, or an earlier one's, was wrong."""
    latest = max(ledger.lines.values(), key=lambda line: line.moment, default=None)
    if moment.releasing and latest and latest.moment > moment.now + _SLACK:
        yield rules.LEDGER_FUTURE.at(FILE, latest.number, moment=long_date(latest.moment))
