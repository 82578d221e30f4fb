"""What a page shows, for capabilities that have something to say of every page.

Such a capability speaks when the page is rendered, from what the page shows and nothing else. So it costs nothing while
thousands of pages are planned, and adds nothing to a page's inputs: what the page shows follows from them already.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from portal.data import View
from portal.frame_data import Frame
from portal.page_data import EntryView, PageHead

if TYPE_CHECKING:
    from collections.abc import Mapping


class Shown(NamedTuple):
    """All that a page shows: its frame, its head, its entry where it is an entry's, and what capabilities said."""

    site: Frame
    page: PageHead
    entry: EntryView | None
    said: tuple[View, ...]


_OWN = ("site", "page", "entry")
OfPage = Callable[[Shown], View | None]


def shown(context: Mapping[str, View | None]) -> Shown:
    """Sort out the context of a page."""
    site, page, entry = context["site"], context["page"], context.get("entry")
    assert isinstance(site, Frame)  # noqa: S101 (every page has both: anything else is a programmer's mistake)
    assert isinstance(page, PageHead)  # noqa: S101
    own = entry if isinstance(entry, EntryView) else None
    return Shown(site, page, own, tuple(view for name, view in context.items() if view and name not in _OWN))
