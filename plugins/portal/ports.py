"""What the portal needs of the packages above it: how to read a body and a picture, and which capabilities there are.

The adapters answer the signals below with their part; the command line puts its `Pipeline` together by hand.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from blinker import signal

from portal.engine import PlainEngine
from portal.kinds import ARTICLE, PAGE
from portal.release import PUBLIC
from vietnamese import ZONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from portal.assemble import BodyReader
    from portal.data import Picture, View
    from portal.engine import Engine
    from portal.frame_data import Assets, FeedLink
    from portal.kinds import Kind
    from portal.outputs import Derived, File, Output, Owner
    from portal.problems import Problem, Rule
    from portal.release import Standing
    from portal.settings import Portal
    from portal.shares import Poster, Shape, Source
    from portal.shown import OfPage
    from portal.site import Site
    from portal.tree import Tree

# Each is sent once at start with Pelican's settings; the adapter of a package answers with its part.
get_body_reader = signal("portal_get_body_reader")
get_pictures = signal("portal_get_pictures")
get_bundle = signal("portal_get_bundle")
get_capabilities = signal("portal_get_capabilities")
get_engine = signal("portal_get_engine")


class Flaw(NamedTuple):
    """What is wrong with a picture, before it is known which line of which entry names it."""

    rule: Rule
    facts: dict[str, str]


class Pictures(Protocol):
    """The picture desk: describes pictures and makes the files that are published of them."""

    def describe(self, file: str, path: Path) -> Picture | Flaw:
        """Describe the picture that lies at `path` and is named `file` in the content."""

    def output(self, file: str, path: Path, owner: Owner) -> Derived:
        """Give the files to publish of a picture that `describe` found no flaw in."""

    def share(self, path: str, shape: Shape, poster: Poster, source: Source | None, tree: Tree, owner: Owner) -> File:
        """Give the share picture to publish at `path`: cut from `source`, or drawn where there is none."""


class Bundle(NamedTuple):
    """The theme's files: their addresses for the templates, and the files themselves."""

    view: Assets
    outputs: tuple[File, ...]


class Joined:
    """What a capability made of all entries; each part may be nothing."""

    def problems(self) -> Iterable[Problem]:
        """Give what is wrong between entries. A plan asks for the outputs of its site first."""
        return ()

    def turns(self) -> Iterable[datetime]:
        """Give the moments after the build's own at which something of it is no longer true."""
        return ()

    def entry_contexts(self) -> Mapping[str, View]:
        """Give what the pages of entries, by their source, see under the capability's name."""
        return {}

    def home_context(self) -> View | None:
        """Give what the home page sees under the capability's name."""
        return None

    def outputs(self) -> Iterable[Output]:
        """Give the capability's own pages and files."""
        return ()


def _no_feeds(portal: Portal) -> tuple[FeedLink, ...]:  # noqa: ARG001
    return ()


class Capability(NamedTuple):
    """One capability: its name (its package's and its context's) and what it does when all entries are known."""

    name: str
    join: Callable[[Site], Joined]
    kinds: tuple[Kind, ...] = ()
    """The kinds of entries that it brings."""
    feeds: Callable[[Portal], tuple[FeedLink, ...]] = _no_feeds
    """The feeds that every page names in its head."""
    of_page: OfPage | None = None
    """What it says of any page, under its name, when that page is rendered."""


@dataclass(frozen=True)
class Pipeline:
    """Everything a build is made of."""

    read_body: BodyReader
    pictures: Pictures
    bundle: Bundle
    capabilities: tuple[Capability, ...] = ()
    engine: Engine = field(default_factory=PlainEngine)
    now: datetime = field(default_factory=partial(datetime.now, ZONE))
    """The moment whose site is built."""
    shown: frozenset[Standing] = PUBLIC
    """Which entries the site shows; the others are nowhere in it."""
    releasing: bool = False
    """Whether what is built is released: the ledger is written."""
    first: bool = False
    """Whether the publisher says that nothing was released before."""

    @property
    def kinds(self) -> dict[str, Kind]:
        """Every kind of entry by its name."""
        brought = (kind for capability in self.capabilities for kind in capability.kinds)
        return {kind.name: kind for kind in (ARTICLE, PAGE, *brought)}

    @property
    def of_page(self) -> dict[str, OfPage]:
        """What the capabilities say of any page, by their names."""
        return {one.name: one.of_page for one in self.capabilities if one.of_page}
