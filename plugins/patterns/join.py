"""The pattern page as a capability."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from patterns.components import read_components
from portal.outputs import File, page_of
from portal.ports import Capability, Joined
from portal.views import page_head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.outputs import Output
    from portal.site import Site

PATH = "/kieu-mau/"


@dataclass(frozen=True)
class PatternPage(Joined):
    """What the theme's components make: one page."""

    site: Site
    theme: Path

    def outputs(self) -> Iterator[Output]:
        """Give the page and the pictures that its examples use."""
        head = page_head(self.site.frame, "Kiểu mẫu", PATH, noindex=True)
        yield page_of(
            PATH, "patterns.html", {"site": self.site.frame, "page": head, "patterns": read_components(self.theme)}
        )
        for picture in sorted((self.theme / "static/images").glob("*")):
            yield File(f"/theme/images/{picture.name}", partial(Path.read_bytes, picture))


def patterns_of(theme: Path) -> Capability:
    """Give the capability for the theme at hand."""
    return Capability("patterns", partial(PatternPage, theme=theme))
