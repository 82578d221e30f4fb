"""Feeds timed on their own: what all of them cost, and what one more entry costs, as the archive grows.

The portal is built with and without its plugin `feeds`, all else equal; the difference is what feeds take. Their files
are counted in the output.
"""

from __future__ import annotations

import re
import statistics
import sys
from typing import TYPE_CHECKING, NamedTuple

from bench.changes import CHANGES
from bench.contestants import prepare
from bench.rounds import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bench.contestants import Contestant

SIZES = (100, 1_000, 10_000)  # entries
HEAD = ("entries", "feeds", "MB", "all feeds, processor", "one entry more: files", "MB", "with feeds", "without")
_ADDED = next(change for change in CHANGES if change.name == "one article added")
_SUFFIXES = frozenset({".xml", ".atom", ".json"})
_PLUGIN = re.compile(r'"feeds",\s*')
State = dict[str, tuple[int, int]]  # name of a feed's file → its time in ns, its size in bytes


class Cost(NamedTuple):
    """What feeds cost: counts, bytes, and seconds (processor for all feeds, wall for one entry more)."""

    entries: int
    feeds: int
    bytes: int
    all_seconds: float
    rewritten: int
    rewritten_bytes: int
    with_feeds: float
    without_feeds: float


def measure_feeds(count: int, runs: int, work: Path) -> Cost:
    """Build `count` entries with feeds and without, then add one entry `runs` times to each."""
    say(f"{count}: feeds")
    fed, bare = (_site(count, work / folder) for folder in ("fed", "bare"))
    _leave_out(bare)
    cold = [site.build_cold().processor for site in (fed, bare)]
    made = _feeds(fed)
    added, changed = [], State()
    for number in range(1, runs + 1):
        before = _feeds(fed)
        added.append([_add(site, number) for site in (fed, bare)])
        changed = {name: state for name, state in _feeds(fed).items() if before.get(name) != state}
    times = [statistics.median(column) for column in zip(*added, strict=True)]
    return Cost(count, len(made), _sum(made), cold[0] - cold[1], len(changed), _sum(changed), times[0], times[1])


def rows(costs: Sequence[Cost]) -> list[Sequence[str]]:
    """Give the table, its head first."""
    return [HEAD, *map(_row, costs)]


def _row(cost: Cost) -> Sequence[str]:
    sums = (f"{cost.feeds}", f"{cost.bytes / 1e6:.1f}", f"{cost.all_seconds:.1f} s")
    more = (f"{cost.rewritten}", f"{cost.rewritten_bytes / 1e6:.1f}")
    return (f"{cost.entries:,}", *sums, *more, f"{cost.with_feeds:.2f} s", f"{cost.without_feeds:.2f} s")


def _site(count: int, work: Path) -> Contestant:
    work.mkdir(parents=True, exist_ok=True)
    return prepare("portal", count, work)


def _leave_out(site: Contestant) -> None:
    """Take the plugin out of a site's settings."""
    settings = site.folder / "pelicanconf.py"
    text, found = _PLUGIN.subn("", settings.read_text("utf-8"))
    if found != 1:
        sys.exit("the plugin feeds is not in PLUGINS")
    settings.write_text(text, "utf-8")


def _add(site: Contestant, number: int) -> float:
    """Add an entry and give the seconds of the build that shows it."""
    _ADDED.make(site, number)
    return site.build().seconds


def _feeds(site: Contestant) -> State:
    files = (path for path in (site.output / "rss").rglob("*") if path.suffix in _SUFFIXES)
    states = ((path.relative_to(site.output).as_posix(), path.stat()) for path in files)
    return {name: (state.st_mtime_ns, state.st_size) for name, state in states}


def _sum(feeds: Mapping[str, tuple[int, int]]) -> int:
    return sum(size for _, size in feeds.values())
