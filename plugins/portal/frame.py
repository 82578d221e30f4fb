"""The frame: what every page shows around its own matter, in the words of the unit's kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from portal.addresses import section_path
from portal.data import Link
from portal.frame_data import Channel, Frame, Proof, SharingView, UnitView
from portal.settings_feeds import NETWORK_NAMES
from portal.shares import site_share_view

if TYPE_CHECKING:
    from collections.abc import Iterable

    from portal.entry import Entry
    from portal.frame_data import Assets, FeedLink
    from portal.settings import Portal, Sharing, Unit

_NETWORKS = dict[str, str](NETWORK_NAMES.items()) | {"youtube": "YouTube", "tiktok": "TikTok"}
_PROOFS = {
    "zalo": "zalo-platform-site-verification",
    "facebook": "facebook-domain-verification",
    "google": "google-site-verification",
}


def make_frame(
    portal: Portal, url: str, emblem: str, assets: Assets, pages: Iterable[Entry], feeds: tuple[FeedLink, ...] = ()
) -> Frame:
    """Give the frame; `emblem` is the address of the emblem, `pages` the pages that exist."""
    titles = {page.slug: page.title for page in pages}
    frame = Frame(
        unit=unit_view(portal.unit, emblem),
        url=url,
        sections=tuple(Link(title=s.title, path=section_path(name)) for name, s in portal.sections.items()),
        pages=tuple(Link(title=titles[slug], path=f"/{slug}/") for slug in portal.pages if slug in titles),
        channels=tuple(Channel(network=_NETWORKS[c.network], title=c.title, url=c.url) for c in portal.channels),
        sharing=sharing_view(portal.sharing),
        assets=assets,
        feeds=feeds,
    )
    return msgspec.structs.replace(frame, share=site_share_view(frame))


def unit_view(unit: Unit, emblem: str) -> UnitView:
    """Give the unit's names as its kind wants them: "Uỷ ban nhân dân xã Bến Trâm"."""
    name = f"{unit.kind} {unit.name}"
    return UnitView(
        name=name,
        authority=f"Uỷ ban nhân dân {name}",
        parent=unit.parent,
        portal=f"Cổng thông tin điện tử {name}",
        address=unit.address,
        phone=unit.phone,
        phone_href=phone_href(unit.phone),
        email=unit.email,
        responsible=unit.responsible,
        emblem=emblem,
    )


def sharing_view(sharing: Sharing) -> SharingView:
    """Give how entries are shared, with a tag for every network that gave one."""
    given = {tag: getattr(sharing.verification, network) for network, tag in _PROOFS.items()}
    proofs = tuple(Proof(name=tag, content=content) for tag, content in given.items() if content)
    return SharingView(address=sharing.address, zalo=sharing.zalo, proofs=proofs)


def phone_href(phone: str) -> str:
    """Give the tel: address of a number as people write it: "0200 3 123" → "tel:+842003123" (RFC 3966)."""
    digits = re.sub(r"\D", "", phone)
    return f"tel:+84{digits[1:]}" if digits.startswith("0") else f"tel:+{digits}" if "+" in phone else f"tel:{digits}"
