"""Release: when an entry is public. The moment is an argument of the build, so any moment's site can be built."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from portal import rules
from portal.problems import COMMAND, Refused
from vietnamese import ZONE, parse_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from portal.entry import Entry


class Standing(StrEnum):
    """How an entry stands at a moment; only a released one is public."""

    RELEASED = ""
    DRAFT = "draft"
    SCHEDULED = "scheduled"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


PUBLIC = frozenset({Standing.RELEASED})
PREVIEW = frozenset({Standing.RELEASED, Standing.DRAFT, Standing.SCHEDULED, Standing.EXPIRED})


def standing(entry: Entry, now: datetime) -> Standing:
    """Say how an entry stands at `now`. What is withdrawn is gone at once, whatever day was written."""
    if entry.withdrawn:
        return Standing.WITHDRAWN
    if entry.status == "draft":
        return Standing.DRAFT
    if entry.date > now:
        return Standing.SCHEDULED
    return Standing.EXPIRED if entry.expires and entry.expires <= now else Standing.RELEASED


def edits(entry: Entry, now: datetime) -> tuple[datetime, ...]:
    """Give when an entry changed, as its editors say; what is still to come cannot have changed anything yet."""
    said = (entry.updated, *(correction.date for correction in entry.corrections))
    return tuple(moment for moment in said if moment and moment <= now)


def turns(entries: Iterable[Entry], now: datetime) -> Iterator[datetime]:
    """Give the moments after `now` at which an entry becomes public, ceases to be, or changes as its editors say."""
    for entry in entries:
        if standing(entry, now) in {Standing.RELEASED, Standing.SCHEDULED}:
            said = (entry.date, entry.expires, entry.updated, *(correction.date for correction in entry.corrections))
            yield from (moment for moment in said if moment and moment > now)


def parse_now(written: str | None) -> datetime:
    """Read the moment to build for, as written after NOW=; the present one where nothing is. Raises Refused."""
    if not written:
        return datetime.now(ZONE)
    found = parse_date(written)
    if isinstance(found, datetime):
        return found
    raise Refused((rules.NOW_INVALID.at(COMMAND, text=written),))
