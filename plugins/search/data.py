"""The frozen values that the search page and its script see."""

from __future__ import annotations

from portal.data import Link, View


class Thumb(View, frozen=True, kw_only=True):
    """The smallest derivative of a picture: its address, and its size in pixels."""

    src: str
    width: int
    height: int


class Shown(View, frozen=True, kw_only=True):
    """A result as readers see it; the script gets it as JSON."""

    path: str
    title: str
    summary: str = ""
    date: str = ""  # 22/11/2026
    section: str = ""
    facts: tuple[str, ...] = ()
    thumb: Thumb | None = None


class Option(View, frozen=True, kw_only=True):
    """One value of a filter: what the address and the index call it, and what readers do."""

    value: str
    title: str


class Year(View, frozen=True, kw_only=True):
    """One year's index: the folder it lies in, and a tag that is another when its bytes are."""

    value: str  # 2026
    path: str
    tag: str


class Group(View, frozen=True, kw_only=True):
    """A heading with links beneath it: another way to what one looks for."""

    title: str
    links: tuple[Link, ...]


class SearchView(View, frozen=True, kw_only=True):
    """The search page. Without years there is no index: the page then only leads elsewhere."""

    years: tuple[Year, ...]
    kinds: tuple[Option, ...]
    sections: tuple[Option, ...]
    groups: tuple[Group, ...]
    taken: str = ""  # in a preview: the moment whose content the index holds
