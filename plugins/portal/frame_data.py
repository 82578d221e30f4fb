"""The frozen values of the frame: what every page shows around its own matter, the unit above all."""

from __future__ import annotations

from typing import Literal

import msgspec

from portal.data import Link, ShareImage, View


class UnitView(View, frozen=True, kw_only=True):
    """The unit of local government, in the words of its kind."""

    name: str  # huyện Gò Sen
    authority: str  # Uỷ ban nhân dân huyện Gò Sen
    parent: str  # tỉnh An Thuận
    portal: str  # Cổng thông tin điện tử huyện Gò Sen
    address: str
    phone: str
    phone_href: str  # tel:+84…
    email: str
    responsible: str
    emblem: str  # path of the emblem


class Channel(View, frozen=True, kw_only=True):
    """An official page of the unit elsewhere; always a plain link."""

    network: str  # Facebook, Zalo, YouTube, TikTok
    title: str
    url: str


class Proof(View, frozen=True, kw_only=True):
    """A tag of the home page by which a network sees that the site is the unit's."""

    name: str
    content: str


class SharingView(View, frozen=True, kw_only=True):
    """How the unit wants its entries shared."""

    address: Literal["canonical", "short"] = "canonical"
    zalo: str  # address of Zalo's page for sharing, with {data}
    proofs: tuple[Proof, ...] = ()


class Assets(View, frozen=True, kw_only=True):
    """Addresses of the theme's files, each with its hash in its name."""

    css: str
    script: str = ""  # of every page
    page_scripts: dict[str, str] = msgspec.field(default_factory=dict)  # by name, on the pages that ask for one
    font: str = ""
    colours: dict[str, str] = msgspec.field(default_factory=dict)  # of tokens.css, light: "band" → "#8f191c"


class FeedLink(View, frozen=True, kw_only=True):
    """A feed that pages name in their head; `section` is the path of the section it is of, "" for all."""

    title: str
    path: str
    type: str  # application/rss+xml
    section: str = ""


class Frame(View, frozen=True, kw_only=True):
    """What every page shows around its own matter."""

    unit: UnitView
    url: str  # https://gosen.example, without a slash at the end
    sections: tuple[Link, ...]
    pages: tuple[Link, ...]
    channels: tuple[Channel, ...]
    sharing: SharingView
    assets: Assets
    lang: str = "vi"
    share: ShareImage | None = None  # of every page that has none of its own
    feeds: tuple[FeedLink, ...] = ()
