"""Outputs: what a build writes. Each names its address, and who in the content asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from portal import rules
from portal.addresses import output_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from portal.data import View
    from portal.problems import Problem


class Owner(NamedTuple):
    """The place in the content that an output comes from; problems about the output point there."""

    source: str
    line: int = 0


SITE = Owner("")  # the portal itself


class Page(NamedTuple):
    """A page: a template, and how the values it sees are made.

    `inputs` is all that `context` and the template read besides the frame: equal inputs give equal bytes, so a page
    whose inputs, template and frame did not change need not be rendered. Each input can be encoded by msgspec.
    """

    path: str
    template: str
    inputs: tuple[object, ...]
    context: Callable[[], Mapping[str, View | None]]
    owner: Owner = SITE


def page_of(path: str, template: str, context: Mapping[str, View], owner: Owner = SITE) -> Page:
    """Give a page whose values are at hand; the frame (`site`) is not among its inputs."""
    inputs = tuple(view for name, view in context.items() if name != "site")
    return Page(path, template, inputs, lambda: context, owner)


class File(NamedTuple):
    """A file whose bytes `make` gives; where a `mark` is given, equal marks mean equal bytes of the same code."""

    path: str
    make: Callable[[], bytes]
    owner: Owner = SITE
    mark: bytes = b""


class Derived(NamedTuple):
    """Files made together and named after the digest of what they are made of: one that still lies on the disk as it
    was written is right, and need not be made again."""

    paths: tuple[str, ...]
    make: Callable[[], Mapping[str, bytes]]
    owner: Owner = SITE


Addressed = Page | File
Output = Addressed | Derived


def paths(output: Output) -> tuple[str, ...]:
    """Give the addresses of an output."""
    return output.paths if isinstance(output, Derived) else (output.path,)


Claim = tuple[str, Owner]  # an address, and who asked for it


def collisions(claims: Iterable[Claim]) -> list[Problem]:
    """Find addresses that are claimed twice, also where they differ in case or one would be a folder of the other."""
    taken: dict[str, Claim] = {}
    rivals: list[Claim] = []
    for claim in claims:
        first = taken.setdefault(output_file(claim[0]).lower(), claim)
        if first is not claim:
            rivals.append(claim)
    problems = [_twice(claim, taken[output_file(claim[0]).lower()]) for claim in rivals]
    # Only a file that is no index can stand where a folder would.
    files = {name: claim for name, claim in taken.items() if not name.endswith("index.html")}
    return problems + [
        _twice(claim, files[folder]) for name, claim in taken.items() for folder in _folders(name) if folder in files
    ]


def _folders(name: str) -> Iterator[str]:
    """Give every folder above a file: "a/b/c.html" → "a/b", "a"."""
    at = name.rfind("/")
    while at > 0:
        yield name[:at]
        at = name.rfind("/", 0, at)


def _twice(one: Claim, other: Claim) -> Problem:
    rival, owner = sorted((one[1], other[1]))  # the problem stands at the later path; the portal's own is ""
    path = one[0] if owner == one[1] else other[0]
    name = rival.source or "một trang sẵn có của cổng"
    if rival.source == owner.source:
        name = "chính địa chỉ của bài"
    return rules.ADDRESS_TWICE.at(owner.source or path, owner.line, address=path, other=name)
