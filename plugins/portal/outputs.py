"""Outputs: what a build writes. Each names its address, and who in the content asked for it."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from portal import rules
from portal.addresses import output_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from portal.data import View
    from portal.problems import Problem


class Owner(NamedTuple):
    """The place in the content that an output comes from; problems about the output point there."""

    source: str
    line: int = 0


SITE = Owner("")  # the portal itself


class Page(NamedTuple):
    """A page: a template and the values it sees."""

    path: str
    template: str
    context: Mapping[str, View]
    owner: Owner = SITE


class File(NamedTuple):
    """A file whose bytes `make` gives."""

    path: str
    make: Callable[[], bytes]
    owner: Owner = SITE


class Derived(NamedTuple):
    """Files made together and named after the digest of what they are made of: one that exists is right already."""

    paths: tuple[str, ...]
    make: Callable[[], Mapping[str, bytes]]
    owner: Owner = SITE


Addressed = Page | File
Output = Addressed | Derived


def paths(output: Output) -> tuple[str, ...]:
    """Give the addresses of an output."""
    return output.paths if isinstance(output, Derived) else (output.path,)


def collisions(outputs: Iterable[Output]) -> list[Problem]:
    """Find addresses that two outputs claim, also where they differ in case or one would be a folder of the other."""
    taken: dict[str, Addressed] = {}
    problems = []
    addressed = [output for output in outputs if not isinstance(output, Derived)]
    for output in sorted(addressed, key=lambda output: (output.owner.source == "", output.owner, output.path)):
        first = taken.setdefault(output_file(output.path).lower(), output)
        if first is not output:
            problems.append(_twice(output, first))
    return problems + [
        _twice(output, taken[str(folder)])
        for name, output in taken.items()
        for folder in PurePosixPath(name).parents
        if str(folder) in taken
    ]


def _twice(one: Addressed, other: Addressed) -> Problem:
    owner, rival = (one.owner, other.owner) if one.owner.source else (other.owner, one.owner)
    name = rival.source or "một trang sẵn có của cổng"
    if rival.source == owner.source:
        name = "chính địa chỉ của bài"
    return rules.ADDRESS_TWICE.at(owner.source or one.path, owner.line, address=one.path, other=name)
