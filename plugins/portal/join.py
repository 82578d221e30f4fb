"""Join: all entries and the moment of the build → the site, and what is wrong between entries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from portal.addresses import addresses_of, section_path
from portal.citing import Numbers
from portal.frame import make_frame
from portal.loose_texts import loose_texts
from portal.places import read_places
from portal.problems import SETTINGS
from portal.relations import Resolver, duplicate_ids
from portal.release import Standing, standing
from portal.releasing import join_releases
from portal.site import Site
from portal.withdrawal import withdrawal_problems

if TYPE_CHECKING:
    from collections.abc import Iterable

    from portal.entry import Entry
    from portal.frame_data import Frame
    from portal.memo import Memo
    from portal.ports import Pipeline
    from portal.problems import Problem
    from portal.settings import Portal
    from portal.tree import Tree


class Join(NamedTuple):
    """All entries with what holds between them; `problems` cover drafts and what is scheduled too."""

    site: Site
    later: Site
    """The site with what is scheduled: what is wrong with that must not come up at the hour of its release."""
    resolver: Resolver
    problems: list[Problem]
    copies: frozenset[str]  # sources whose id another entry has: their addresses would clash too
    over: frozenset[str]  # addresses of expired entries


def join_entries(tree: Tree, entries: list[Entry], portal: Portal, site_url: str, pipeline: Pipeline) -> Join:
    """Join `entries`, which are sorted by their source."""
    standings = {entry.source: standing(entry, pipeline.now) for entry in entries}
    folders = {name: section_path(name) for name in portal.sections}
    resolver = Resolver(tree, folders, {entry.source: entry for entry in entries}, pipeline, standings)
    present = [entry for entry in entries if standings[entry.source] is not Standing.WITHDRAWN]
    links = {entry.source: resolver.links(entry) for entry in present}
    for entry in present:
        resolver.images(entry)
    shown = _newest_first(entry for entry in present if standings[entry.source] in pipeline.shown)
    waiting = {Standing.SCHEDULED} - pipeline.shown
    scheduled = [entry for entry in present if standings[entry.source] in waiting]
    withdrawn = tuple(entry for entry in entries if standings[entry.source] is Standing.WITHDRAWN)
    memo = pipeline.engine.memo()
    frame = _frame(portal, site_url, pipeline, resolver, shown, memo)
    places, misplaced = read_places(tree)
    releases, misledgered = join_releases(tree, entries, shown, standings, portal, site_url, pipeline, memo)
    site = Site(
        portal=portal,
        frame=frame,
        entries=shown,
        pictures=resolver.pictures,
        links=links,
        memo=memo,
        sections=dict(zip(portal.sections, frame.sections, strict=True)),
        kinds=pipeline.kinds,
        tree=tree,
        numbers=Numbers(shown, pipeline.kinds),
        places=places,
        now=pipeline.now,
        withdrawn=withdrawn,
        releases=releases,
        desk=pipeline.pictures,
        releasing=pipeline.releasing,
    )
    copies = duplicate_ids(entries)
    gone = withdrawal_problems(withdrawn, (*shown, *scheduled), releases, pipeline.now)
    loose = loose_texts(tree, entries, portal)
    problems = [*copies, *loose, *resolver.problems, *misplaced, *gone, *misledgered]
    expired = (entry for entry in present if standings[entry.source] is Standing.EXPIRED)
    over = frozenset(path for entry in expired for path in addresses_of(entry))
    return Join(site, _later(site, scheduled), resolver, problems, frozenset(one.path for one in copies), over)


def _frame(
    portal: Portal, site_url: str, pipeline: Pipeline, resolver: Resolver, shown: Iterable[Entry], memo: Memo
) -> Frame:
    emblem = resolver.picture(portal.unit.emblem, SETTINGS, 0)
    pages = [entry for entry in shown if entry.kind == "page"]
    feeds = tuple(link for one in pipeline.capabilities for link in one.feeds(portal))
    made = make_frame(portal, site_url, emblem.src if emblem else "", pipeline.bundle.view, pages, feeds)
    return memo.keep("frame", (made,), lambda: made)  # one object while nothing in it changes: quick to compare


def _later(site: Site, scheduled: list[Entry]) -> Site:
    if not scheduled:
        return site
    entries = _newest_first((*site.entries, *scheduled))
    return replace(site, entries=entries, numbers=Numbers(entries, site.kinds), _cards={})


def _newest_first(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Sort entries, ties broken by id."""
    return tuple(sorted(entries, key=lambda entry: (entry.date, entry.id), reverse=True))
