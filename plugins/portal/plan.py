"""The plan of a build: read every file, join, and list every output. Nothing is written here.

`Plan.problems` is the gate: while it holds an error, a build writes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from portal.addresses import section_path
from portal.citing import Numbers
from portal.entry_pages import attachments, entry_outputs
from portal.frame import make_frame
from portal.home import home_page
from portal.outputs import Derived, Output, Owner, collisions
from portal.places import read_places
from portal.problems import SETTINGS, Refused
from portal.read import Reader, read_entry
from portal.relations import Resolver, duplicate_ids
from portal.release import Standing, standing, turns
from portal.served import unknown_addresses
from portal.site import Site
from portal.tree import Tree, scan
from portal.withdrawal import withdrawal_problems, withdrawn_pages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from portal.entry import Entry
    from portal.ports import Joined, Pipeline
    from portal.problems import Problem
    from portal.settings import Portal


@dataclass(frozen=True)
class Plan:
    """What a build would write, and every problem found on the way, sorted."""

    site: Site
    outputs: tuple[Output, ...]
    problems: tuple[Problem, ...]
    due: datetime | None
    """The next moment at which another build would give another site."""


class _Join(NamedTuple):
    """All entries with what holds between them; `links` and `problems` cover drafts too."""

    site: Site
    resolver: Resolver
    problems: list[Problem]
    copies: frozenset[str]  # sources whose id another entry has: their addresses would clash too


def make_plan(root: Path, portal: Portal, site_url: str, pipeline: Pipeline) -> Plan:
    """Plan the site of the content folder `root`, to be served at `site_url`. Raises Refused where there is none."""
    tree = scan(root)
    if not tree.files and tree.problems:
        raise Refused(tree.problems)  # no folder to read: all else would be noise
    reader = Reader(portal, pipeline.kinds, pipeline.read_body)
    readings = pipeline.engine.read(tree, partial(read_entry, reader=reader), reader.settings(site_url))
    entries = [reading.entry for reading in readings if reading.entry]
    join = _join(tree, entries, portal, site_url, pipeline)
    joined = {capability.name: capability.join(join.site) for capability in pipeline.capabilities}
    outputs = tuple(_outputs(join, tree, pipeline, joined))
    problems = [
        *tree.problems,
        *(problem for reading in readings for problem in reading.problems),
        *join.problems,
        *(problem for part in joined.values() for problem in part.problems()),
        *_collisions(join, outputs),
        *unknown_addresses(join.site, outputs),
    ]
    moments = [*turns(entries, pipeline.now), *(moment for part in joined.values() for moment in part.turns())]
    return Plan(join.site, outputs, tuple(sorted(set(problems))), min(moments, default=None))


def _collisions(join: _Join, outputs: tuple[Output, ...]) -> Iterable[Problem]:
    single = outputs if not join.copies else [output for output in outputs if output.owner.source not in join.copies]
    claims = tuple((output.path, output.owner) for output in single if not isinstance(output, Derived))
    return join.site.memo.keep("collisions", claims, lambda: collisions(claims))


def _join(tree: Tree, entries: list[Entry], portal: Portal, site_url: str, pipeline: Pipeline) -> _Join:
    folders = {name: section_path(name) for name in portal.sections}
    standings = {entry.source: standing(entry, pipeline.now) for entry in entries}
    resolver = Resolver(tree, folders, {entry.source: entry for entry in entries}, pipeline, standings)
    withdrawn = tuple(entry for entry in entries if standings[entry.source] is Standing.WITHDRAWN)
    present = [entry for entry in entries if standings[entry.source] is not Standing.WITHDRAWN]
    links = {entry.source: resolver.links(entry) for entry in present}
    for entry in present:
        resolver.images(entry)
    emblem = resolver.picture(portal.unit.emblem, SETTINGS, 0)
    published = [entry for entry in present if standings[entry.source] in pipeline.shown]
    published.sort(key=_newest_first, reverse=True)
    pages = [entry for entry in published if entry.kind == "page"]
    made = make_frame(portal, site_url, emblem.src if emblem else "", pipeline.bundle.view, pages)
    memo = pipeline.engine.memo()
    frame = memo.keep("frame", (made,), lambda: made)  # one object as long as nothing in it changes: quick to compare
    sections = dict(zip(portal.sections, frame.sections, strict=True))
    places, misplaced = read_places(tree)
    site = Site(
        portal=portal,
        frame=frame,
        entries=tuple(published),
        pictures=resolver.pictures,
        links=links,
        memo=memo,
        sections=sections,
        kinds=pipeline.kinds,
        tree=tree,
        numbers=Numbers(published, pipeline.kinds),
        places=places,
        now=pipeline.now,
        withdrawn=withdrawn,
    )
    copies = duplicate_ids(entries)
    gone = withdrawal_problems(withdrawn, published, pipeline.now)
    problems = [*copies, *resolver.problems, *misplaced, *gone]
    return _Join(site, resolver, problems, frozenset(problem.path for problem in copies))


def _newest_first(entry: Entry) -> tuple[object, ...]:
    return entry.date, entry.id


def _outputs(join: _Join, tree: Tree, pipeline: Pipeline, joined: Mapping[str, Joined]) -> Iterator[Output]:
    yield from entry_outputs(join.site, joined)
    yield home_page(join.site, joined)
    yield from withdrawn_pages(join.site.frame, join.site.withdrawn)
    for part in joined.values():
        yield from part.outputs()
    for entry in join.site.entries:
        yield from attachments(entry, tree)
    made = set[tuple[str, ...]]()
    for file, owner in _published_pictures(join.site).items():
        if file in join.resolver.pictures:
            derived = pipeline.pictures.output(file, tree.path(file), owner)
            if derived.paths not in made:  # two copies of one picture are published once
                made.add(derived.paths)
                yield derived
    yield from pipeline.bundle.outputs


def _published_pictures(site: Site) -> dict[str, Owner]:
    """Give every picture that a published entry shows or links to, and who asked for it first."""
    found: dict[str, Owner] = {site.portal.unit.emblem: Owner(SETTINGS)}
    for entry in site.entries:
        for image in entry.images:
            found.setdefault(image.file, Owner(entry.source, image.line))
        for link in entry.body.links:
            found.setdefault(link.target, Owner(entry.source, link.line))
    return found
