"""Render: a page and its template → bytes; and what a template is made of."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jinja2 import meta

from portal.shown import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment

    from portal.outputs import Page
    from portal.shown import OfPage


@dataclass(frozen=True)
class Renderer:
    """Templates at work; `of_page` gives, by its name in them, what a capability says of any page."""

    env: Environment
    of_page: Mapping[str, OfPage] = field(default_factory=dict)

    def render(self, page: Page) -> bytes:
        """Give the bytes of a page."""
        context = page.context()
        seen = shown(context)
        said = {name: say(seen) for name, say in self.of_page.items()}
        html: str = self.env.get_template(page.template).render({**context, **said})
        return html.encode()

    def sources(self) -> dict[str, str]:
        """Give the text of every template of the theme by its name."""
        assert self.env.loader  # noqa: S101 (an environment without a loader is a programmer's mistake)
        names = self.env.list_templates(filter_func=lambda name: name.endswith(".html") and not name.startswith("!"))
        return {name: self.env.loader.get_source(self.env, name)[0] for name in names}

    def dialect(self) -> list[str]:
        """Give what the settings say of how templates are read: the same text may mean other bytes under another."""
        env = self.env
        said = (env.trim_blocks, env.lstrip_blocks, env.keep_trailing_newline, env.newline_sequence, env.autoescape)
        return [*map(repr, said), *sorted(env.extensions)]

    def references(self, source: str) -> set[str | None]:
        """Give the templates that a template's text names; None among them stands for one chosen while rendering."""
        return set(meta.find_referenced_templates(self.env.parse(source)))


def template_digests(renderer: Renderer, sources: dict[str, str]) -> dict[str, bytes]:
    """Give for each template a digest of itself and of all templates it uses, near and far."""
    near = {name: renderer.references(source) for name, source in sources.items()}
    return {name: _digest(sorted(_far(name, near, set(sources))), sources) for name in sources}


def _far(name: str, near: dict[str, set[str | None]], everything: set[str]) -> set[str]:
    found, waiting = set[str](), [name]
    while waiting:
        at = waiting.pop()
        if at in found or at not in near:
            continue
        found.add(at)
        if None in near[at]:
            return everything
        waiting += [other for other in near[at] if other]
    return found


def _digest(names: list[str], sources: dict[str, str]) -> bytes:
    state = hashlib.blake2b(digest_size=16)
    for name in names:
        state.update(f"{name}\0{sources[name]}\0".encode())
    return state.digest()
