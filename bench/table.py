"""The table: times, memory and ratios, each beside what it should reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bench.changes import CHANGES
from bench.rounds import AGAIN, COLD, Results

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bench.serve import Served

HEAD = ("entries", "what", "portal", "Hugo", "Pelican", "÷ Hugo", "÷ Pelican", "÷ 10,000", "target")
TARGETED = 10_000  # entries at which the targets hold
# scenario → the most that its ratio to Hugo may be
_TO_HUGO = {COLD: 2.5, "one article edited": 0.25, "nothing changed": 0.2}
_TO_PELICAN = {COLD: 0.5}
_MEMORY_TO_HUGO, _SERVE_SECONDS = 0.6, 0.5
_GROWTH = {COLD: 5.5, "one article edited": 5.0, "memory": 5.0}


class Cells(NamedTuple):
    """One row's numbers; `unit` is "s" or "MB"."""

    entries: int
    what: str
    unit: str
    portal: float | None
    hugo: float | None = None
    pelican: float | None = None
    smaller: float | None = None  # the portal's own number at 10,000 entries, beside a larger size


def rows(measured: Sequence[Results], served: tuple[int, Served] | None) -> Iterator[Sequence[str]]:
    """Give the rows under HEAD, as text."""
    base = next((result for result in measured if result.count == TARGETED), None)
    for result in measured:
        for cells in _cells(result, base if result.count > TARGETED else None):
            if cells.portal is not None or cells.hugo is not None:
                yield _row(cells)
        if served and served[0] == result.count:
            yield _row(Cells(result.count, "make serve: save → page", "s", served[1].seconds))
            yield _row(Cells(result.count, "make serve: memory", "MB", served[1].memory))


def _cells(result: Results, base: Results | None) -> Iterator[Cells]:
    """Give the rows of one size. Hugo has one answer to every change: its full build."""
    for scenario in (COLD, *(change.name for change in CHANGES)):
        other = COLD if scenario == COLD else AGAIN
        yield Cells(
            result.count,
            scenario,
            "s",
            result.seconds("portal", scenario),
            result.seconds("hugo", other),
            result.seconds("pelican", other),
            base.seconds("portal", scenario) if base else None,
        )
    yield _cold("cold, processor time", "s", result, Results.processor, base)
    yield _cold("memory, cold", "MB", result, Results.memory, base)
    edited = "one article edited"
    yield Cells(result.count, "memory, one edited", "MB", result.memory("portal", edited), result.memory("hugo", AGAIN))


def _cold(
    what: str,
    unit: str,
    result: Results,
    median: Callable[[Results, str, str], float | None],
    base: Results | None,
) -> Cells:
    """Give one number of everyone's cold build."""
    portal, hugo, pelican = (median(result, name, COLD) for name in ("portal", "hugo", "pelican"))
    return Cells(result.count, what, unit, portal, hugo, pelican, median(base, "portal", COLD) if base else None)


def _row(cells: Cells) -> Sequence[str]:
    ratios = [_ratio(cells.portal, other) for other in (cells.hugo, cells.pelican, cells.smaller)]
    numbers = [_number(value, cells.unit) for value in (cells.portal, cells.hugo, cells.pelican)]
    shown = [f"{ratio:.2f}×" if ratio is not None else "" for ratio in ratios]
    return (f"{cells.entries:,}", cells.what, *numbers, *shown, _target(cells, *ratios))


def _ratio(one: float | None, other: float | None) -> float | None:
    return one / other if one is not None and other else None


def _number(value: float | None, unit: str) -> str:
    return "" if value is None else f"{value:.2f} s" if unit == "s" else f"{value:.0f} MB"


def _target(cells: Cells, hugo: float | None, pelican: float | None, growth: float | None) -> str:
    """Give the targets of a row, each with ✔ or ✘; targets hold at 10,000 entries, and 50,000 against them."""
    memory = cells.what == "memory, cold"
    asked = []
    if cells.entries == TARGETED:
        asked += [("Hugo", hugo, _MEMORY_TO_HUGO if memory else _TO_HUGO.get(cells.what))]
        asked += [("Pelican", pelican, _TO_PELICAN.get(cells.what))]
    if cells.what.endswith("save → page"):
        asked += [("", cells.portal, _SERVE_SECONDS)]
    asked += [("10,000", growth, _GROWTH.get("memory" if memory else cells.what))]
    told = (
        f"{name} ≤ {most} {'✔' if found <= most else '✘'}".strip()
        for name, found, most in asked
        if found is not None and most is not None
    )
    return ", ".join(told)
