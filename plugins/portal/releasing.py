"""Releasing as a part of the join: the ledger is read, what is public gets its moments, and what disagrees is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal.ledger import read_ledger
from portal.ledger_checks import first_problems, future_problems, ledger_problems
from portal.release import Standing
from portal.releases import Moment, find_releases

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from portal.entry import Entry
    from portal.memo import Memo
    from portal.ports import Pipeline
    from portal.problems import Problem
    from portal.releases import Releases
    from portal.settings import Portal
    from portal.tree import Tree


def join_releases(
    tree: Tree,
    entries: Sequence[Entry],
    shown: Iterable[Entry],
    standings: Mapping[str, Standing],
    portal: Portal,
    site_url: str,
    pipeline: Pipeline,
    memo: Memo,
) -> tuple[Releases, list[Problem]]:
    """Give the releases of a build, and what is wrong with the ledger; `entries` are all, `shown` those of the site."""
    ledger, unreadable = read_ledger(tree, memo)
    moment = Moment(pipeline.now, pipeline.releasing, pipeline.first)
    released = tuple(entry for entry in shown if standings[entry.source] is Standing.RELEASED)
    # A build that releases nothing depends on the day alone, and on no text; so a preview seldom finds releases anew.
    inputs = (
        released if moment.releasing else tuple(map(_timing, released)),
        portal,
        ledger.digest,
        moment.now if moment.releasing else moment.now.date(),
    )
    releases = memo.keep("releases", inputs, lambda: find_releases(released, portal, ledger, moment))
    if unreadable:
        return releases, list(unreadable)
    problems = [*future_problems(ledger, moment), *first_problems(ledger, moment, portal, site_url)]
    if len(entries) == len(tree.entries):  # else one that seems gone may only be unreadable
        problems += ledger_problems(ledger, entries, standings, portal)
    return releases, problems


def _timing(entry: Entry) -> tuple[object, ...]:
    """Give what decides when an entry is released, and where."""
    return entry.id, entry.kind, entry.section, entry.date, entry.social
