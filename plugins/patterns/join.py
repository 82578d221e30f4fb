"""The pattern page as a capability: one page for each mode of the theme."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from patterns.components import read_components
from patterns.data import Patterns
from patterns.palettes import modes, stylesheet
from portal.data import Choice
from portal.outputs import File, page_of
from portal.ports import Capability, Joined
from portal.views import page_head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from patterns.palettes import Mode
    from portal.outputs import Output, Page
    from portal.site import Site

PATH = "/kieu-mau/"


@dataclass(frozen=True)
class PatternPage(Joined):
    """What the theme's components make: a page for each mode."""

    site: Site
    theme: Path

    def outputs(self) -> Iterator[Output]:
        """Give the pages, their stylesheets and the pictures that the examples use."""
        components = read_components(self.theme).components
        found = modes((self.theme / "static/css/tokens.css").read_text("utf-8"))
        for mode in found:
            css = f"/theme/kieu-mau{mode.name and '-'}{mode.name}.css"
            yield File(css, partial(str.encode, stylesheet(mode)))
            yield self._page(Patterns(components=components, modes=_choices(found, mode), stylesheet=css), mode)
        for picture in sorted((self.theme / "static/images").glob("*")):
            yield File(f"/theme/images/{picture.name}", partial(Path.read_bytes, picture))

    def _page(self, view: Patterns, mode: Mode) -> Page:
        frame, path = self.site.frame, _path(mode)
        head = page_head(frame, f"Kiểu mẫu: {mode.title.lower()}", path, noindex=True)
        return page_of(path, "patterns.html", {"site": frame, "page": head, "patterns": view})


def _path(mode: Mode) -> str:
    return f"{PATH}{mode.name}/" if mode.name else PATH


def _choices(found: tuple[Mode, ...], current: Mode) -> tuple[Choice, ...]:
    return tuple(
        Choice(title=mode.title, path=_path(mode), count=len(mode.palette), current=mode is current) for mode in found
    )


def patterns_of(theme: Path) -> Capability:
    """Give the capability for the theme at hand."""
    return Capability("patterns", partial(PatternPage, theme=theme))
