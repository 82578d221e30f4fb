"""The unit's settings: the PORTAL dict of pelicanconf.py, parsed once into frozen typed values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from portal import settings_rules as rules
from portal.problems import SETTINGS, Refused
from portal.setting import Setting, Slug, Text
from portal.settings_between import between_settings
from portal.settings_examples import example_of
from portal.settings_feeds import FeedSettings, SocialSettings
from portal.settings_lines import nowhere
from portal.settings_problems import settings_problems
from vietnamese import normalise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from portal.problems import Problem

UnitKind = Literal["huyện", "quận", "thị xã", "thành phố", "xã", "phường", "đặc khu"]


_ROOT_OF_A_DOMAIN = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d{1,5})?")


DEEDS = ("hiến đất làm đường", "cứu người", "trả lại của rơi", "giúp hộ nghèo", "hiến máu", "khuyến học", "môi trường")


class Unit(Setting, frozen=True, kw_only=True):
    """The unit of local government that signs everything on the site."""

    kind: UnitKind
    """What the unit is; decides the wording everywhere. Districts (huyện, quận, …) ended on 1 July 2025
    and remain for archives."""
    name: Text
    """Its name without the kind: "Gò Sen"."""
    parent: Text
    """The unit above: "tỉnh An Thuận"."""
    address: Text
    """Where its office stands."""
    phone: Text
    """The office's telephone, as people write it: "0200 3 123 456"."""
    email: Text
    """The office's address for letters."""
    responsible: Text
    """Who answers for the portal, with the position (Thông tư 32/2017/TT-BTTTT, Điều 16)."""
    emblem: Text
    """The emblem's file, relative to the content folder; SVG is best."""


class Section(Setting, frozen=True, kw_only=True):
    """A section: a top folder of the content."""

    title: Text
    kind: Literal["article", "story", "document"] = "article"
    description: str = ""


class Channel(Setting, frozen=True, kw_only=True):
    """An official page of the unit elsewhere; shown as a plain link."""

    network: Literal["facebook", "zalo", "youtube", "tiktok"]
    title: Text
    url: Annotated[str, msgspec.Meta(pattern="^https://")]


Proof = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_.+/=-]{0,200}$")]


class Verification(Setting, frozen=True, kw_only=True):
    """What the networks give to prove that the site is the unit's: the `content` of their tag."""

    zalo: Proof = ""
    """zalo-platform-site-verification."""
    facebook: Proof = ""
    """facebook-domain-verification."""
    google: Proof = ""
    """google-site-verification."""


class Sharing(Setting, frozen=True, kw_only=True):
    """How entries are shared."""

    address: Literal["canonical", "short"] = "canonical"
    """Which address is shared: the entry's own, or /b/{id}/, which no renaming changes."""
    zalo: Annotated[str, msgspec.Meta(pattern=r"^https://[^\s{}]+\{data\}[^\s{}]*$")] = (
        "https://button-share.zalo.me/share_external?layout=2&color=blue&customize=false&d={data}&shareType=0"
    )
    """Zalo's page for sharing; {data} stands for the entry's address as `sharing.links` writes it. Zalo does not
    document the page, so it may move."""
    verification: Verification = Verification()


class Portal(Setting, frozen=True, kw_only=True):
    """All settings of the portal."""

    unit: Unit
    sections: dict[Slug, Section]
    """Folder → section, in the order of the navigation."""
    feeds: FeedSettings
    """What the ids of items in feeds are made of."""
    social: SocialSettings | None = None
    """What goes into the feeds for Zalo and Facebook; without it there are none."""
    channels: tuple[Channel, ...] = ()
    pages: tuple[Slug, ...] = ()
    """Slugs of the pages that the footer links to, in order."""
    deeds: tuple[Text, ...] = DEEDS
    """Fields of good deeds, in the order of their filter."""
    nominate: Annotated[str, msgspec.Meta(pattern="^(https://.+|[^@ ]+@[^@ ]+)$")] = ""
    """Where people propose someone for a story: an e-mail address or the https:// address of a form."""
    sharing: Sharing = Sharing()
    """How entries are shared, and the tags by which networks know the site."""
    page_size: Annotated[int, msgspec.Meta(ge=5, le=100)] = 20
    """Entries on a list page; changing it later renumbers the older list pages."""


def parse_settings(raw: object, site_url: object, line_of: Callable[[str], int] = nowhere) -> Portal:
    """Read the PORTAL dict; `site_url` is checked beside it. Raises Refused, naming every wrong key and its line."""
    plain = _plain(raw)
    problems = [*settings_problems(plain, Portal, line_of), *_site_url(site_url)]
    if problems:
        raise Refused(tuple(problems))
    portal = msgspec.convert(plain, Portal)
    if found := tuple(between_settings(portal, line_of)):
        raise Refused(found)
    return portal


def _plain(raw: object) -> object:
    """Give settings with one spelling for one text, as content has."""
    if isinstance(raw, str):
        return normalise(raw)
    if isinstance(raw, dict):
        return {_plain(name): _plain(value) for name, value in raw.items()}
    return [_plain(item) for item in raw] if isinstance(raw, list | tuple) else raw


def _site_url(site_url: object) -> Iterator[Problem]:
    if not isinstance(site_url, str) or not _ROOT_OF_A_DOMAIN.fullmatch(site_url):
        why = "phải là gốc của một tên miền, bắt đầu bằng https://, không có / hay đường dẫn ở cuối"
        example = f"{example_of('SITEURL')}; của bản chính thức thì ghi trong publishconf.py"
        yield rules.SETTING_INVALID.at(SETTINGS, key="SITEURL", found=f'"{site_url}"', why=why, example=example)
