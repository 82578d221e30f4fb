"""The rounds: in each, every contestant builds once in turn, so that a slow minute of the machine hits all alike."""

from __future__ import annotations

import statistics
import sys
from collections import defaultdict
from typing import TYPE_CHECKING

from bench.changes import check
from bench.contestants import build_warm, prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from bench.changes import Change
    from bench.contestants import Contestant, Size
    from bench.measure import Sample

COLD, AGAIN = "cold", "again"  # again: Hugo's full build with its pictures kept, Pelican's with its cache


class Results:
    """What one size gave: samples by contestant and scenario, and what each contestant's clean build left."""

    def __init__(self, count: int, sites: Mapping[str, Contestant]) -> None:
        self.count, self.sites = count, sites
        self.sizes: dict[str, Size] = {}
        self.pages: dict[str, frozenset[str]] = {}
        self._samples: defaultdict[tuple[str, str], list[Sample]] = defaultdict(list)

    def note(self, name: str, scenario: str, sample: Sample) -> None:
        """Keep a sample and say it."""
        self._samples[name, scenario].append(sample)
        times = f"{sample.seconds:.2f} s, processor {sample.processor:.2f} s"
        say(f"{self.count} {name}, {scenario}: {times}, {sample.memory / 1e6:.0f} MB")

    def seconds(self, name: str, scenario: str) -> float | None:
        """Give the median wall time in seconds, or None where there is no sample."""
        found = self._samples.get((name, scenario))
        return statistics.median(sample.seconds for sample in found) if found else None

    def memory(self, name: str, scenario: str) -> float | None:
        """Give the median peak memory in megabytes (10^6 bytes)."""
        found = self._samples.get((name, scenario))
        return statistics.median(sample.memory for sample in found) / 1e6 if found else None

    def processor(self, name: str, scenario: str) -> float | None:
        """Give the median processor time in seconds."""
        found = self._samples.get((name, scenario))
        return statistics.median(sample.processor for sample in found) if found else None

    def spread(self) -> float:
        """Give the widest (slowest - fastest) / median of the scenarios that last more than half a second."""
        times = [[sample.seconds for sample in samples] for samples in self._samples.values()]
        return max(((max(t) - min(t)) / statistics.median(t) for t in times if min(t) > 0.5), default=0.0)


def say(line: str) -> None:
    """Tell whoever waits."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def measure_size(names: Sequence[str], count: int, runs: int, work: Path, changes: Sequence[Change]) -> Results:
    """Run all rounds with `count` entries."""
    say(f"{count}: writing the content of {', '.join(names)}")
    results = Results(count, {name: prepare(name, count, work) for name in names})
    for number in range(1, runs + 1):
        for name, scenario, build in _round(results.sites, number, changes):
            results.note(name, scenario, build())
            if number == 1 and scenario == COLD:
                _look(results, name)
    return results


def _round(
    sites: Mapping[str, Contestant], number: int, changes: Sequence[Change]
) -> Iterator[tuple[str, str, Callable[[], Sample]]]:
    """Give what is built in one round: contestant, scenario, and the build."""
    for name, site in sites.items():
        yield name, COLD, site.build_cold
    if hugo := sites.get("hugo"):
        yield "hugo", AGAIN, hugo.build
    if stock := sites.get("pelican"):
        if number == 1:
            build_warm(stock)  # fills the cache
        yield "pelican", AGAIN, lambda: build_warm(stock)
    if portal := sites.get("portal"):
        yield from (("portal", change.name, _changed(portal, change, number)) for change in changes)


def _changed(portal: Contestant, change: Change, number: int) -> Callable[[], Sample]:
    def build() -> Sample:
        proof = change.make(portal, number)
        sample = portal.build()
        check(portal, proof)
        return sample

    return build


def _look(results: Results, name: str) -> None:
    """Note what the first clean build left."""
    site = results.sites[name]
    results.sizes[name], results.pages[name] = site.size(), frozenset(site.pages())
