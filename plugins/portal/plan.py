"""The plan of a build: read every file, join, and list every output. Nothing is written here.

`Plan.problems` is the gate: while it holds an error, a build writes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from portal.addresses import addresses_of
from portal.entry_pages import attachments, entry_outputs
from portal.home import home_page
from portal.join import Join, join_entries
from portal.outputs import Derived, Output, Owner, collisions, paths
from portal.problems import SETTINGS, Refused
from portal.read import Reader, read_entry
from portal.release import turns
from portal.served import unknown_addresses
from portal.shares import site_share_output
from portal.tree import Tree, scan
from portal.withdrawal import withdrawn_pages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from portal.ports import Joined, Pipeline
    from portal.problems import Problem
    from portal.settings import Portal
    from portal.site import Site


@dataclass(frozen=True)
class Plan:
    """What a build would write, and every problem found on the way, sorted."""

    site: Site
    outputs: tuple[Output, ...]
    problems: tuple[Problem, ...]
    due: datetime | None
    """The next moment at which another build would give another site."""


def make_plan(root: Path, portal: Portal, site_url: str, pipeline: Pipeline) -> Plan:
    """Plan the site of the content folder `root`, to be served at `site_url`. Raises Refused where there is none."""
    tree = scan(root)
    if not tree.files and tree.problems:
        raise Refused(tree.problems)  # no folder to read: all else would be noise
    reader = Reader(portal, pipeline.kinds, pipeline.read_body)
    readings = pipeline.engine.read(tree, partial(read_entry, reader=reader), reader.settings(site_url))
    entries = [reading.entry for reading in readings if reading.entry]
    join = join_entries(tree, entries, portal, site_url, pipeline)
    joined = {capability.name: capability.join(join.site) for capability in pipeline.capabilities}
    outputs = tuple(_outputs(join, tree, pipeline, joined))
    later = joined.values() if join.later is join.site else [one.join(join.later) for one in pipeline.capabilities]
    problems = [
        *tree.problems,
        *(problem for reading in readings for problem in reading.problems),
        *join.problems,
        *(problem for part in later for problem in part.problems()),
        *_collisions(join, outputs),
        *unknown_addresses(join.site, outputs, join.over),
    ]
    moments = [*turns(entries, pipeline.now), *(moment for part in joined.values() for moment in part.turns())]
    return Plan(join.site, outputs, tuple(sorted(set(problems))), min(moments, default=None))


def _collisions(join: Join, outputs: tuple[Output, ...]) -> Iterable[Problem]:
    """Find addresses claimed twice, now or when what is scheduled is released."""
    single = outputs if not join.copies else [output for output in outputs if output.owner.source not in join.copies]
    claims = tuple((output.path, output.owner) for output in single if not isinstance(output, Derived))
    if join.later is not join.site:
        now = {entry.source for entry in join.site.entries} | join.copies
        scheduled = [entry for entry in join.later.entries if entry.source not in now]
        claims += tuple((path, Owner(entry.source)) for entry in scheduled for path in addresses_of(entry))
    return join.site.memo.keep("collisions", claims, lambda: collisions(claims))


def _outputs(join: Join, tree: Tree, pipeline: Pipeline, joined: Mapping[str, Joined]) -> Iterator[Output]:
    yield from entry_outputs(join.site, joined)
    yield home_page(join.site, joined)
    yield site_share_output(join.site)
    yield from withdrawn_pages(join.site.frame, join.site.withdrawn)
    published = set[str]()
    for part in joined.values():
        for output in part.outputs():
            published.update(paths(output))
            yield output
    for entry in join.site.entries:
        yield from (file for file in attachments(entry, tree) if file.path not in published)
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
