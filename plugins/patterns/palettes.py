"""The theme's palettes, read from tokens.css: the colours as each kind of screen shows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

Palette = dict[str, str]  # name of a token ("--ink") → its colour ("#211c18")


class Mode(NamedTuple):
    """One way to see the site: its name, the last part of its pattern page's address, and its colours."""

    title: str
    name: str
    is_dark: bool
    palette: Palette


_RULE = re.compile(r"(?P<media>@media[^{]*\{\s*)?(?P<selector>:root[^{]*?)\s*\{(?P<said>[^}]*)\}")
_COLOUR = re.compile(r"(--[a-z-]+):\s*(#[0-9a-fA-F]{3,8})\s*;")


def modes(tokens: str) -> tuple[Mode, ...]:
    """Give every mode of a tokens.css, in the order of its cascade; what is for paper is none of them."""
    said = dict(_rules(tokens))
    light, contrast = said.get((False, False), {}), said.get((False, True), {})
    dark = light | said.get((True, False), {})
    dark_contrast = dark | contrast | said.get((True, True), {})
    return (
        Mode("Nền sáng", "", is_dark=False, palette=light),
        Mode("Nền tối", "nen-toi", is_dark=True, palette=dark),
        Mode("Tương phản cao", "tuong-phan", is_dark=False, palette=light | contrast),
        Mode("Tương phản cao, nền tối", "tuong-phan-toi", is_dark=True, palette=dark_contrast),
    )


def _rules(tokens: str) -> Iterator[tuple[tuple[bool, bool], Palette]]:
    """Give the colours of each rule, by whether it is for dark screens and for high contrast."""
    for rule in _RULE.finditer(tokens):
        media = rule["media"] or ""
        if "print" not in media:
            yield ("dark" in media, "data-contrast" in rule["selector"]), dict(_COLOUR.findall(rule["said"]))


def stylesheet(mode: Mode) -> str:
    """Give the CSS that holds a page to one mode: outside all layers, so it wins over each of them."""
    scheme = "dark" if mode.is_dark else "light"
    colours = "".join(f"  {name}: {colour};\n" for name, colour in mode.palette.items())
    return f":root {{\n  color-scheme: {scheme};\n{colours}}}\n"
