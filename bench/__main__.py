"""`make bench`: measure, print one table with ratios; a full run writes docs/benchmarks.md, a quick one only prints."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench.changes import CHANGES
from bench.contestants import ROOT
from bench.parts import FEEDS, SEARCH, SIZES, measure_part
from bench.report import feeds_text, search_text, text
from bench.rounds import Results, measure_size, say
from bench.serve import Served, measure_serve

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMES = {"ours": "portal", "hugo": "hugo", "pelican": "pelican"}
_QUIET = 0.7  # load average, of others' work, that spoils no measurement
_ALONE = 50_000  # entries that only the portal is asked to build
_ALONE_CHANGES = tuple(change for change in CHANGES if change.name in {"nothing changed", "one article edited"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark."""
    options = _options(arguments)
    if os.getloadavg()[0] > _QUIET:
        say(f"The machine is busy (load {os.getloadavg()[0]:.1f}): the numbers will be worth little.")
    names = [_NAMES[name] for name in options.only.split(",")]
    with tempfile.TemporaryDirectory(prefix="cong-lang-bench-") as temporary:
        work = (options.work or Path(temporary)).resolve()
        work.mkdir(parents=True, exist_ok=True)
        report = _report(options, names, work)
    sys.stdout.write(report)
    if options.report:
        options.report.write_text(report, "utf-8")
    return 0


def _report(options: argparse.Namespace, names: Sequence[str], work: Path) -> str:
    """Measure what was asked for, and give it as text."""
    said = [] if options.parts else [text(*_measure(options, names, work), options.runs)]
    if options.parts or options.report:
        sizes = [size for size in SIZES if size <= max(options.sizes)]
        for part, tell in ((FEEDS, feeds_text), (SEARCH, search_text)):
            said.append(tell([measure_part(part, size, options.runs, work) for size in sizes]))
    return "\n".join(said)


def _measure(
    options: argparse.Namespace, names: Sequence[str], work: Path
) -> tuple[list[Results], tuple[int, Served] | None]:
    """Measure every size; then the preview at the largest size that all contestants had."""
    measured = [measure_size(names, count, options.runs, work, CHANGES) for count in options.sizes]
    served = None
    if measured and "portal" in names:
        largest = measured[-1]
        served = largest.count, measure_serve(largest.sites["portal"], options.runs)
        if options.alone:
            measured.append(measure_size(["portal"], options.alone, options.runs, work, _ALONE_CHANGES))
    return measured, served


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="1,000 entries, 3 runs")
    parser.add_argument("--sizes", type=_sizes, help="numbers of entries, such as 1000,10000; ascending")
    parser.add_argument("--runs", type=int, help="runs of each scenario; 5, quick 3")
    parser.add_argument("--alone", type=int, help="entries that only the portal builds; 50,000, quick 0 (none)")
    parser.add_argument("--parts", action="store_true", help="only feeds and search, which a full run measures too")
    parser.add_argument("--only", default=",".join(_NAMES), help="contestants, parted by commas")
    parser.add_argument("--work", type=Path, help="folder for the sites, kept; otherwise a temporary one")
    parser.add_argument("--report", type=Path, help="the file to write; of a full run docs/benchmarks.md")
    options = parser.parse_args(arguments)
    full = not (options.quick or options.sizes or options.runs or options.only != ",".join(_NAMES) or options.parts)
    options.report = options.report or (ROOT / "docs/benchmarks.md" if full else None)
    options.sizes = options.sizes or ((1_000,) if options.quick else (1_000, 10_000))
    options.runs = options.runs or (3 if options.quick else 5)
    options.alone = (0 if options.quick else _ALONE) if options.alone is None else options.alone
    return options


def _sizes(told: str) -> tuple[int, ...]:
    return tuple(sorted(int(size) for size in told.split(",")))


if __name__ == "__main__":
    sys.exit(main())
