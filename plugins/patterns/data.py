"""The frozen values that the pattern page sees."""

from __future__ import annotations

from typing import Any

from portal.data import Choice, View


class Example(View, frozen=True, kw_only=True):
    """One call of a component's macro: the arguments, and the name of the state they show."""

    name: str
    arguments: dict[str, Any]


class Component(View, frozen=True, kw_only=True):
    """A component of the theme: its folder's name, its template and its examples."""

    name: str
    macro: str
    template: str
    description: str
    examples: tuple[Example, ...]


class Patterns(View, frozen=True, kw_only=True):
    """Every component of the theme, by name, as one kind of screen shows it."""

    components: tuple[Component, ...]
    modes: tuple[Choice, ...] = ()
    stylesheet: str = ""  # address of the CSS that holds the page to its mode
