"""The plan of a build: read every file, join, and list every output. Nothing is written here.

`Plan.problems` is the gate: while it holds an error, a build writes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from portal.addresses import section_path
from portal.entry_pages import attachments, entry_outputs
from portal.frame import make_frame
from portal.outputs import Derived, Output, Owner, collisions
from portal.problems import SETTINGS, Refused
from portal.read import read_entry, reading_settings
from portal.relations import Resolver, duplicate_ids
from portal.served import unknown_addresses
from portal.site import Site
from portal.tree import Tree, scan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
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
    read_one = partial(read_entry, portal=portal, read_body=pipeline.read_body)
    readings = pipeline.engine.read(tree, read_one, reading_settings(portal, site_url))
    join = _join(tree, [reading.entry for reading in readings if reading.entry], portal, site_url, pipeline)
    joined = {capability.name: capability.join(join.site) for capability in pipeline.capabilities}
    outputs = tuple(_outputs(join, tree, pipeline, joined))
    problems = [
        *tree.problems,
        *(problem for reading in readings for problem in reading.problems),
        *join.problems,
        *(problem for part in joined.values() for problem in part.problems),
        *_collisions(join, outputs),
        *unknown_addresses(join.site, outputs),
    ]
    return Plan(join.site, outputs, tuple(sorted(set(problems))))


def _collisions(join: _Join, outputs: tuple[Output, ...]) -> Iterable[Problem]:
    single = outputs if not join.copies else [output for output in outputs if output.owner.source not in join.copies]
    claims = tuple((output.path, output.owner) for output in single if not isinstance(output, Derived))
    return join.site.memo.keep("collisions", claims, lambda: collisions(claims))


def _join(tree: Tree, entries: list[Entry], portal: Portal, site_url: str, pipeline: Pipeline) -> _Join:
    folders = {name: section_path(name) for name in portal.sections}
    resolver = Resolver(tree, folders, {entry.source: entry for entry in entries}, pipeline)
    links = {entry.source: resolver.links(entry) for entry in entries}
    for entry in entries:
        resolver.images(entry)
    emblem = resolver.picture(portal.unit.emblem, SETTINGS, 0)
    published = tuple(sorted(filter(pipeline.released, entries), key=_newest_first, reverse=True))
    pages = [entry for entry in published if entry.kind == "page"]
    made = make_frame(portal, site_url, emblem.src if emblem else "", pipeline.bundle.view, pages)
    memo = pipeline.engine.memo()
    frame = memo.keep("frame", (made,), lambda: made)  # one object as long as nothing in it changes: quick to compare
    sections = dict(zip(portal.sections, frame.sections, strict=True))
    site = Site(portal, frame, published, resolver.pictures, links, memo, sections)
    copies = duplicate_ids(entries)
    return _Join(site, resolver, [*copies, *resolver.problems], frozenset(problem.path for problem in copies))


def _newest_first(entry: Entry) -> tuple[object, ...]:
    return entry.date, entry.id


def _outputs(join: _Join, tree: Tree, pipeline: Pipeline, joined: Mapping[str, Joined]) -> Iterator[Output]:
    yield from entry_outputs(join.site, joined)
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
