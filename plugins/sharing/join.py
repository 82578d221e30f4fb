"""Sharing as a capability: all that it says follows from what a page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal.ports import Capability, Joined
from sharing.codes import qr_code
from sharing.data import ShareBox, Sharing
from sharing.links import share_ways
from sharing.structured import structured
from sharing.tags import entry_of, head_tags, proof_tags

if TYPE_CHECKING:
    from portal.frame_data import Frame
    from portal.page_data import EntryView, PageHead
    from portal.shown import Shown
    from portal.site import Site


def join(site: Site) -> Joined:  # noqa: ARG001 (nothing that sharing says needs two entries)
    """Make nothing of all entries."""
    return Joined()


def of_page(shown: Shown) -> Sharing:
    """Give what sharing says of a page.

    A page that is not for search engines says nothing, except that one that leads to another speaks for that one: a
    network that is given a short address may never follow it.
    """
    page, entry = shown.page, entry_of(shown)
    if page.noindex:
        leads = page.canonical != shown.site.url + page.path
        return Sharing(tags=head_tags(shown) if leads else ())
    return Sharing(
        tags=(*proof_tags(shown), *head_tags(shown)),
        data=structured(shown),
        box=_box(shown.site, page, entry) if entry else None,
    )


def _box(site: Frame, page: PageHead, entry: EntryView) -> ShareBox:
    code = qr_code(site.url, entry.short_path)
    address = code.address if site.sharing.address == "short" else page.canonical
    ways = share_ways(entry.title, address, site.sharing.zalo)
    return ShareBox(title=entry.title, address=address, ways=ways, code=code)


SHARING = Capability("sharing", join, of_page=of_page)
