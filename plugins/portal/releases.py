"""Releases: which moment each released entry has in feeds. Pure: entries, the ledger and the build's moment go in.

A moment, once given, is frozen by the ledger. A new entry gets its own date where that is later than everything
released so far; one that was approved late gets the moment of the build. So moments of a place only rise, and none
comes twice: what is new is newer than all that was there (services compare nothing but that), however old its date.

Without a ledger every entry gets its own date, the earliest schedule there is. While nobody changed a date, a ledger
that was lost and made anew has no moment later than the newest that it had; a publisher is asked before (FIRST=1).
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from portal.edits import find_edits
from portal.ledger import PORTAL, Line
from portal.settings_feeds import NETWORKS
from vietnamese import ZONE, parse_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from portal.entry import Entry
    from portal.ledger import Key, Ledger, Place
    from portal.settings import Portal
    from portal.settings_feeds import Network, SocialSettings

_SECOND = timedelta(seconds=1)
_NEWS = timedelta(days=30)  # longer ago it is none, and an archive brought in later is not posted by itself
_DAWN = datetime(1900, 1, 1, tzinfo=ZONE)  # before everything


class Releases(NamedTuple):
    """What was released when: `lines` by place and id; `new` are those among them that the ledger does not have yet."""

    lines: Mapping[Key, Line]
    new: tuple[Line, ...]
    digest: str  # of the ledger that they were found in
    waiting: int = 0  # entries that wait for another day at a network because of `per_day`
    edits: Mapping[str, Line] = MappingProxyType({})  # the last of each entry, by its id


class Moment(NamedTuple):
    """The moment of a build, whether it releases what it builds, and whether it is the first that does."""

    now: datetime
    releasing: bool
    first: bool = False


def guid_of(entry: Entry, portal: Portal) -> str:
    """Give the id that feeds carry for an entry that has not been released yet (RFC 4151)."""
    return f"{guid_prefix(portal)}{entry.kind}/{entry.id}"


def guid_prefix(portal: Portal) -> str:
    """Give the part that all ids share."""
    return f"tag:{portal.feeds.domain},{portal.feeds.year}:"


def find_releases(entries: Iterable[Entry], portal: Portal, ledger: Ledger, moment: Moment) -> Releases:
    """Give the releases of `entries`, which are those that are public now."""
    public = sorted((entry for entry in entries if entry.section in portal.sections), key=_by_date)
    lines, new = dict(ledger.lines), list[Line]()
    fresh = [(entry.date, entry) for entry in public if (PORTAL, entry.id) not in lines]
    _add(_schedule(PORTAL, fresh, portal, lines, moment), lines, new)
    waiting = set[str]()
    for network in NETWORKS if portal.social else ():
        assert portal.social  # noqa: S101 (said one line above; mypy does not see it)
        chosen = [entry for entry in public if wants(entry, network, portal) and (network, entry.id) not in lines]
        due = _due(chosen, network, portal.social, lines, moment.now.astimezone(ZONE).date())
        room = max(0, portal.social.per_day - _written_today(network, lines, moment))
        waiting.update(entry.id for _, entry in due[room:])
        _add(_schedule(network, due[:room][::-1], portal, lines, moment), lines, new)
    edited = find_edits(public, lines, ledger.edits, moment.now) if moment.releasing else []
    edits = {**ledger.edits, **{line.id: line for line in edited}}
    return Releases(lines, tuple(sorted([*new, *edited], key=_by_moment)), ledger.digest, len(waiting), edits)


def wants(entry: Entry, network: Network, portal: Portal) -> bool:
    """Say whether an entry goes to a network: as it says itself, else as its section does."""
    said = next((one.on for one in entry.social if one.network == network), None)
    if said is None and portal.social:
        return entry.section in portal.social.profiles[network].sections
    return bool(said) and portal.social is not None


def _due(
    chosen: Sequence[Entry], network: Network, social: SocialSettings, lines: Mapping[Key, Line], today: date
) -> list[tuple[datetime, Entry]]:
    """Give what is to be posted, the newest first: an archive that is brought in later must not hold up the news.

    What its section sends goes while it is new; what an editor sends by name goes whenever that was.
    """
    start = parse_date(social.start)
    assert isinstance(start, datetime), "the settings were checked"  # noqa: S101
    found = [(lines[PORTAL, entry.id].moment, entry) for entry in chosen if entry.date >= start]
    due = [one for one in found if one[0] >= start and (_is_named(one[1], network) or today - one[0].date() <= _NEWS)]
    return sorted(due, key=lambda one: (one[0], one[1].id), reverse=True)


def _is_named(entry: Entry, network: Network) -> bool:
    return any(one.network == network and one.on for one in entry.social)


def _written_today(place: Place, lines: Mapping[Key, Line], moment: Moment) -> int:
    today = moment.now.astimezone(ZONE).date()
    return sum(line.written == today for key, line in lines.items() if key[0] == place)


def _schedule(
    place: Place, fresh: Sequence[tuple[datetime, Entry]], portal: Portal, lines: Mapping[Key, Line], moment: Moment
) -> list[Line]:
    """Give each new entry, of which `fresh` says when it should have come, a moment later than all at this place."""
    last = max((line.moment for key, line in lines.items() if key[0] == place), default=_DAWN)
    on_time = [one for one in fresh if one[0] > last]
    late = [one for one in fresh if one[0] <= last]
    made: list[Line] = []
    for wanted, entry in on_time:
        last = max(wanted.replace(microsecond=0), last + _SECOND)
        made.append(_line(place, entry, portal, lines, last, moment))
    # A build that releases nothing has no moment of its own: the same content must give the same bytes at any hour.
    first = moment.now - len(late) * _SECOND if moment.releasing else _DAWN
    last = max(last, first.astimezone(ZONE).replace(microsecond=0))
    for _, entry in late:
        last += _SECOND
        made.append(_line(place, entry, portal, lines, last, moment))
    return made


def _line(place: Place, entry: Entry, portal: Portal, lines: Mapping[Key, Line], at: datetime, moment: Moment) -> Line:
    known = lines.get((PORTAL, entry.id))  # an entry that moved to another kind keeps its id
    guid = known.guid if known else guid_of(entry, portal)
    return Line(at, place, guid, moment.now.astimezone(ZONE).date())


def _add(made: Iterable[Line], lines: dict[Key, Line], new: list[Line]) -> None:
    for line in made:
        lines[line.place, line.id] = line
        new.append(line)


def _by_moment(line: Line) -> datetime:
    return line.moment


def _by_date(entry: Entry) -> tuple[datetime, str]:
    return entry.date, entry.id
