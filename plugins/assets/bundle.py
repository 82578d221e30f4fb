"""The theme's files: all CSS in one file in the order of its layers, each script by itself, hashes in the names.

A script in static/js is on every page; one in static/js/pages is only where a template asks for it by its name.
"""

from __future__ import annotations

import hashlib
import re
from functools import partial
from typing import TYPE_CHECKING

from assets.typeface import typeface
from portal.frame_data import Assets
from portal.outputs import File
from portal.ports import Bundle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_COLOUR = re.compile(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})\b")
_LAYERS = ("tokens", "base", "layout", "components", "utilities")
_FONT = "typeface.woff2"  # what base.css calls the typeface, whose address is known here alone


def make_bundle(theme: Path, cache: Path) -> Bundle:
    """Read the theme folder: static/css, static/js and the components' CSS; the typeface is kept in `cache`."""
    font = typeface(cache)
    css = _file("giao-dien", "css", _stylesheet(theme).replace(_FONT, font.path).encode())
    script = _file("hanh-vi", "js", _script(theme / "static/js").encode())
    pages = {path.stem: _file(path.stem, "js", path.read_bytes()) for path in _scripts(theme / "static/js/pages")}
    view = Assets(
        css=css.path,
        script=script.path,
        page_scripts={name: file.path for name, file in pages.items()},
        font=font.path,
        colours=_colours((theme / "static/css/tokens.css").read_text("utf-8")),
    )
    return Bundle(view, (css, font, script, *pages.values()))


def _script(folder: Path) -> str:
    """Join the scripts of every page; each has a block, and so names, of its own."""
    return "".join(f"{{\n{path.read_text('utf-8').strip()}\n}}\n" for path in _scripts(folder))


def _scripts(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.js"))


def _colours(tokens: str) -> dict[str, str]:
    """Give the colours that tokens.css names first, which are those of the light theme."""
    found: dict[str, str] = {}
    for name, colour in _COLOUR.findall(tokens):
        found.setdefault(name, colour)
    return found


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
