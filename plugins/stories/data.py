"""The frozen values that the templates of stories see."""

from __future__ import annotations

from portal.data import Card, Choice, Filter, Link, Moment, Pager, View
from portal.page_data import Described, Describing


class PersonView(View, frozen=True, kw_only=True):
    """The person of a story; the name of an anonymous one is empty."""

    name: str = ""
    role: str = ""
    place: str = ""
    age: int | None = None


class HonourView(View, frozen=True, kw_only=True):
    """A certificate, a medal."""

    what: str
    by: str = ""
    date: Moment | None = None


class StoryView(Describing, frozen=True, kw_only=True):
    """What the page of a story says beside the entry itself."""

    person: PersonView | None
    deed: Link
    place: Link
    consent: str  # a sentence
    consented: bool = False  # a grown-up person agreed to be named
    honours: tuple[HonourView, ...] = ()
    nominated_by: str = ""
    nominate: Link | None = None

    def described(self, url: str) -> Described:  # noqa: ARG002 (nothing of a story has an address of its own)
        """Give whom the story is about; who did not agree, and a child, is not named to machines."""
        name = self.person.name if self.person and self.consented else ""
        return Described(properties={"about": {"@type": "Person", "name": name}} if name else {})


class StoryCard(View, frozen=True, kw_only=True):
    """A story as its lists show it: a portrait."""

    card: Card
    name: str
    role: str
    place: str
    deed: str


class StoryList(View, frozen=True, kw_only=True):
    """A list of stories: the section, or a deed's or a place's."""

    title: str
    description: str
    cards: tuple[StoryCard, ...]
    pager: Pager
    filters: tuple[Filter, ...] = ()  # on the newest page only
    rolls: tuple[Link, ...] = ()
    nominate: Link | None = None


class RollRow(View, frozen=True, kw_only=True):
    """One line of a roll of honour."""

    name: str
    role: str
    deed: str
    place: str
    honours: tuple[str, ...]
    path: str
    title: str


class Roll(View, frozen=True, kw_only=True):
    """The roll of honour of a year."""

    title: str
    description: str
    rows: tuple[RollRow, ...]
    years: tuple[Choice, ...]


class HomeStories(View, frozen=True, kw_only=True):
    """The newest stories on the home page."""

    section: Link
    cards: tuple[StoryCard, ...]
