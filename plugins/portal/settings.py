"""The unit's settings: the PORTAL dict of pelicanconf.py, parsed once into frozen typed values."""

from __future__ import annotations

import re
from typing import Annotated, Literal

import msgspec

from portal import rules
from portal.ledger_rules import SOCIAL_SECTION
from portal.problems import SETTINGS, Refused
from portal.setting import Setting, Slug, Text
from portal.settings_feeds import FeedSettings, Profile, SocialSettings
from portal.settings_problems import settings_problem
from vietnamese import DateFault, parse_date, slugify

UnitKind = Literal["huyện", "quận", "thị xã", "thành phố", "xã", "phường", "đặc khu"]


RESERVED = frozenset(
    "trang b tag anh chia-se theme rss tim-kiem so-do-trang kieu-mau data zalo facebook tat-ca so-phat-hanh".split()
)
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


def parse_settings(raw: object, site_url: str) -> Portal:
    """Read the PORTAL dict; `site_url` is checked beside it. Raises Refused, naming the key."""
    try:
        portal = msgspec.convert(raw, Portal)
    except msgspec.ValidationError as error:
        raise Refused((settings_problem(str(error), _known_names()),)) from error
    if not _ROOT_OF_A_DOMAIN.fullmatch(site_url):
        why = f'"{site_url}" không phải gốc của một tên miền, như https://gosen.example (không có / ở cuối)'
        raise Refused((rules.SETTING_INVALID.at(SETTINGS, key="SITEURL", why=why),))
    if len({slugify(deed) for deed in portal.deeds}) != len(portal.deeds):
        why = "hai tên chỉ khác nhau ở dấu hay chữ hoa"
        raise Refused((rules.SETTING_INVALID.at(SETTINGS, key="PORTAL.deeds", why=why),))
    for folder in portal.sections:
        if folder in RESERVED:
            raise Refused((rules.SECTION_RESERVED.at(SETTINGS, folder=folder),))
    if portal.social:
        _expect_social(portal.social, portal)
    return portal


def _expect_social(social: SocialSettings, portal: Portal) -> None:
    if isinstance(parse_date(social.start), DateFault):
        why = f'không đọc được ngày "{social.start}"; viết như 2026-11-01'
        raise Refused((rules.SETTING_INVALID.at(SETTINGS, key="PORTAL.social.start", why=why),))
    for network, profile in social.profiles.items():
        for folder in profile.sections:
            if why := _unfit(folder, portal):
                known = ", ".join(name for name in portal.sections if not _unfit(name, portal))
                raise Refused((SOCIAL_SECTION.at(SETTINGS, network=network, why=why, known=known),))


def _unfit(folder: str, portal: Portal) -> str:
    """Say why a whole section cannot go to a network, or the empty string."""
    if folder not in portal.sections:
        return f'không có chuyên mục "{folder}"'
    if portal.sections[folder].kind == "story":  # a consent to be told of here is none to be posted elsewhere
        return f'"{folder}" kể chuyện người thật: từng bài tự ghi social khi người ấy đồng ý đưa lên mạng xã hội'
    return ""


def _known_names() -> list[str]:
    groups = (Portal, Unit, Section, Channel, FeedSettings, SocialSettings, Profile, Sharing, Verification)
    return [name for group in groups for name in group.__struct_fields__]
