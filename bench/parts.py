"""Parts timed on their own: what feeds and the search index cost, all of it at first, and where one entry changed.

The portal is built with and without the part's plugin, all else equal; the difference is what the part takes. Its files
are counted in the output.
"""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, NamedTuple

from bench.changes import ADDED, EDITED
from bench.contestants import prepare
from bench.rounds import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bench.changes import Change
    from bench.contestants import Contestant

SIZES = (100, 1_000, 10_000)  # entries
HEAD = ("entries", "files", "MB", "at first, processor", "at first", "after a change: files", "MB", "with", "without")
_LAST = '"speed",\n'  # a line of PLUGINS
State = dict[str, tuple[int, int]]  # name of a file → its time in ns, its size in bytes


class Part(NamedTuple):
    """A part: its plugin, where its files lie in the output, how their names end, and what is changed."""

    plugin: str
    folder: str
    suffixes: tuple[str, ...]
    change: Change


FEEDS = Part("feeds", "rss", (".xml", ".atom", ".json"), ADDED)
# An edit in the middle of the archive: the index of a year that has ended is made anew.
SEARCH = Part("search", "tim-kiem", ("",), EDITED)


class Cost(NamedTuple):
    """What a part costs: counts, bytes, seconds (processor, wall; then wall of the build after a change)."""

    entries: int
    files: int
    bytes: int
    processor: float
    seconds: float
    rewritten: int
    rewritten_bytes: int
    with_part: float
    without_part: float


def measure_part(part: Part, count: int, runs: int, work: Path) -> Cost:
    """Build `count` entries with the part and without, then change one entry `runs` times in each."""
    say(f"{count}: {part.plugin}")
    whole, bare = (prepare("portal", count, _folder(work, f"{word}-{part.plugin}")) for word in ("with", "without"))
    _put_in(whole, part.plugin)
    _take_out(bare, part.plugin)
    cold = [(whole.build_cold(), bare.build_cold()) for _ in range(runs)]
    made = _files(part, whole)
    after, changed = [], State()
    for number in range(1, runs + 1):
        before = _files(part, whole)
        after.append([_build_changed(part, site, number) for site in (whole, bare)])
        changed = {name: state for name, state in _files(part, whole).items() if before.get(name) != state}
    with_part, without_part = (statistics.median(column) for column in zip(*after, strict=True))
    return Cost(
        entries=count,
        files=len(made),
        bytes=_sum(made),
        processor=statistics.median(one.processor - other.processor for one, other in cold),
        seconds=statistics.median(one.seconds - other.seconds for one, other in cold),
        rewritten=len(changed),
        rewritten_bytes=_sum(changed),
        with_part=with_part,
        without_part=without_part,
    )


def rows(costs: Sequence[Cost]) -> list[Sequence[str]]:
    """Give the table, its head first."""
    return [HEAD, *map(_row, costs)]


def _row(cost: Cost) -> Sequence[str]:
    sums = (f"{cost.files:,}", f"{cost.bytes / 1e6:.1f}", f"{cost.processor:.1f} s", f"{cost.seconds:.1f} s")
    more = (f"{cost.rewritten}", f"{cost.rewritten_bytes / 1e6:.1f}")
    return (f"{cost.entries:,}", *sums, *more, f"{cost.with_part:.2f} s", f"{cost.without_part:.2f} s")


def _folder(work: Path, name: str) -> Path:
    (work / name).mkdir(parents=True, exist_ok=True)
    return work / name


def _put_in(site: Contestant, plugin: str) -> None:
    """Put a plugin where the portal's own settings have it: before the one that makes everything fast."""
    _take_out(site, plugin)
    _rewrite(site, f"    {_LAST}", f'    "{plugin}",\n    {_LAST}')


def _take_out(site: Contestant, plugin: str) -> None:
    _rewrite(site, f'    "{plugin}",\n', "")


def _rewrite(site: Contestant, old: str, new: str) -> None:
    settings = site.folder / "pelicanconf.py"
    settings.write_text(settings.read_text("utf-8").replace(old, new), "utf-8")


def _build_changed(part: Part, site: Contestant, number: int) -> float:
    """Change an entry and give the seconds of the build that shows it."""
    part.change.make(site, number)
    return site.build().seconds


def _files(part: Part, site: Contestant) -> State:
    found = (path for path in (site.output / part.folder).rglob("*") if path.is_file())
    states = ((path.relative_to(site.output).as_posix(), path.stat()) for path in found)
    return {name: (state.st_mtime_ns, state.st_size) for name, state in states if name.endswith(part.suffixes)}


def _sum(files: Mapping[str, tuple[int, int]]) -> int:
    return sum(size for _, size in files.values())
