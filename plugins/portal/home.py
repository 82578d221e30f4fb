"""The home page: every capability may say something on it, under its own name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal.addresses import HOME
from portal.outputs import Page
from portal.views import page_head

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portal.data import View
    from portal.ports import Joined
    from portal.site import Site


def home_page(site: Site, joined: Mapping[str, Joined]) -> Page:
    """Give the home page; a capability that has nothing to say there is None in its template."""
    said = {name: part.home_context() for name, part in joined.items()}
    frame = site.frame
    description = f"Tin tức, văn bản và thông tin chính thức của {frame.unit.name}, {frame.unit.parent}."
    head = page_head(frame, frame.unit.portal, HOME, description=description)
    context: dict[str, View | None] = {**said, "site": frame, "page": head}
    return Page(HOME, "home.html", (head, said), lambda: context)
