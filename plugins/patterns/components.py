"""Read the theme's components: one folder each, with markup, style and examples.toml."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from patterns.data import Component, Example, Patterns

if TYPE_CHECKING:
    from pathlib import Path


def read_components(theme: Path) -> Patterns:
    """Give every component that has examples, by name. Raises tomllib.TOMLDecodeError for a broken examples.toml."""
    found = sorted((theme / "templates/components").glob("*/examples.toml"))
    return Patterns(components=tuple(map(_component, found)))


def _component(path: Path) -> Component:
    said = tomllib.loads(path.read_text("utf-8"))
    name = path.parent.name
    return Component(
        name=name,
        macro=name.replace("-", "_"),
        template=f"components/{name}/{name}.html",
        description=said["description"],
        examples=tuple(Example(name=one["name"], arguments=one.get("arguments", {})) for one in said["example"]),
    )
