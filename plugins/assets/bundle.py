"""The theme's files: all CSS in one file in the order of its layers, each script by itself, hashes in the names.

A script in static/js is on every page; one in static/js/pages is only where a template asks for it by its name.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING

from portal.data import Assets
from portal.outputs import File
from portal.ports import Bundle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LAYERS = ("tokens", "base", "layout", "components", "utilities")


def make_bundle(theme: Path) -> Bundle:
    """Read the theme folder: static/css, static/js and the components' CSS."""
    css = _file("giao-dien", "css", _stylesheet(theme).encode())
    scripts, asked_for = _scripts(theme / "static/js"), _scripts(theme / "static/js/pages")
    view = Assets(
        css=css.path,
        scripts=tuple(script.path for script in scripts.values()),
        page_scripts={name: script.path for name, script in asked_for.items()},
    )
    return Bundle(view, (css, *scripts.values(), *asked_for.values()))


def _scripts(folder: Path) -> dict[str, File]:
    """Give the scripts that lie in a folder by their names."""
    return {path.stem: _file(path.stem, "js", path.read_bytes()) for path in sorted(folder.glob("*.js"))}


def _stylesheet(theme: Path) -> str:
    """Join the CSS: a later layer wins over an earlier one, whatever the selectors."""
    parts = [f"@layer {', '.join(_LAYERS)};"]
    for layer in _LAYERS:
        parts += [f"@layer {layer} {{\n{path.read_text('utf-8').strip()}\n}}" for path in _sources(theme, layer)]
    return "\n".join(parts) + "\n"


def _sources(theme: Path, layer: str) -> Iterator[Path]:
    if layer == "components":
        yield from sorted((theme / "templates/components").glob("*/*.css"))
    else:
        yield theme / "static/css" / f"{layer}.css"


def _file(stem: str, suffix: str, data: bytes) -> File:
    digest = hashlib.blake2b(data, digest_size=5).hexdigest()
    return File(f"/theme/{stem}-{digest}.{suffix}", partial(bytes, data))
