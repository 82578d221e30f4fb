"""The frozen values that templates see, shared by every capability.

A template gets `site` (a `Frame`), `page` (a `PageHead`) and one value per capability, named after its
package. Every text here is plain (the templates escape it); the one exception is `Part.html`, which the
markup package has sanitised. Every `path` is an address on this site: ASCII, starting with `/`.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec


class View(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A value handed to a template: immutable, serialisable, and so a page's fingerprint."""


class Link(View, frozen=True, kw_only=True):
    """An address and the words that name it."""

    title: str
    path: str


class Moment(View, frozen=True, kw_only=True):
    """A date as people and machines read it."""

    iso: str  # 2026-11-22T07:30:00+07:00, for <time datetime>
    text: str  # 22/11/2026
    long: str  # Chủ Nhật, 22/11/2026, 07:30


class Picture(View, frozen=True, kw_only=True):
    """A picture ready to publish: intrinsic size in pixels and its derivatives.

    A raster picture has `jpeg` and `webp` srcsets ("/anh/x-480.webp 480w, …"); a vector has neither.
    """

    src: str
    width: int
    height: int
    jpeg: str = ""
    webp: str = ""


class Figure(View, frozen=True, kw_only=True):
    """A picture in its place: what it shows, and what is printed beneath it."""

    picture: Picture
    alt: str
    caption: str = ""
    credit: str = ""  # as printed: "Ảnh: Minh Tâm", "Minh hoạ"
    inline: bool = False  # stands inside a line of text: no figure, no caption
    first: bool = False  # the first of the page is loaded at once, the others when they come near


class ShareImage(View, frozen=True, kw_only=True):
    """The picture that goes with an address when it is shared: a JPEG at an address that never dies."""

    url: str  # absolute, ASCII
    alt: str
    width: int = 1200
    height: int = 630
    type: str = "image/jpeg"


class Embed(View, frozen=True, kw_only=True):
    """A video elsewhere. Nothing is asked of the other host before the reader clicks."""

    provider: str  # YouTube, TikTok, Facebook
    url: str  # the page a reader may open instead
    player: str  # the address of the frame that the click loads
    portrait: bool = False


class Part(View, frozen=True, kw_only=True):
    """One piece of a body: exactly one of the three is set.

    `html` is sanitised, its links resolved: the only text a template prints unescaped.
    """

    html: str = ""
    figure: Figure | None = None
    embed: Embed | None = None


class Card(View, frozen=True, kw_only=True):
    """An entry as lists show it."""

    title: str
    path: str
    summary: str
    date: Moment
    section: Link
    figure: Figure | None = None
    kind: str = "article"
    facts: tuple[str, ...] = ()  # a person and a place, a number


class Byline(View, frozen=True, kw_only=True):
    """Who signed the entry: "Nguyễn Thị Hạnh", "Trung tâm Văn hoá huyện" (position may be empty)."""

    name: str
    position: str = ""


class CorrectionNote(View, frozen=True, kw_only=True):
    """A correction shown with the entry, as the principle "openly official" wants."""

    date: Moment
    what: str


class Choice(View, frozen=True, kw_only=True):
    """One way to narrow a list: an address, and how many entries it shows."""

    title: str
    path: str
    count: int
    current: bool = False


class Filter(View, frozen=True, kw_only=True):
    """Ways to narrow a list by one thing: a year, a place."""

    title: str
    choices: tuple[Choice, ...]


class Pager(View, frozen=True, kw_only=True):
    """Ways from one list page to the next; numbers count from the oldest, so they never change."""

    newer: Link | None = None
    older: Link | None = None
    newest: Link | None = None  # absent on the newest page itself


class Withdrawn(View, frozen=True, kw_only=True):
    """All that is said of a withdrawn entry."""

    date: Moment


class Described(View, frozen=True, kw_only=True):
    """What an entry is, in the words of https://schema.org: a type, and what that type adds to any article."""

    type: str = "NewsArticle"
    properties: dict[str, Any] = msgspec.field(default_factory=dict)


class Describing(View, frozen=True, kw_only=True):
    """What a kind's capability says of its entry, where machines are told of it as well.

    It is made of the view alone, so that machines are never told more than readers.
    """

    def described(self, url: str) -> Described:
        """Give what the entry is; `url` is the site's, without a slash at the end."""
        raise NotImplementedError


class EntryView(View, frozen=True, kw_only=True):
    """Everything the page of one entry says of the entry itself."""

    id: str
    kind: str
    title: str
    summary: str
    date: Moment
    short_path: str
    standing: str = ""  # draft, scheduled, expired: only a preview shows such entries
    authors: tuple[Byline, ...] = ()
    updated: Moment | None = None
    changed: str = ""  # the moment of the last change that editors tell of, or of its date; as in `Moment.iso`
    cover: Figure | None = None
    body: tuple[Part, ...] = ()
    tags: tuple[Link, ...] = ()
    documents: tuple[Link, ...] = ()  # cited; the path is "" where the register has none of that number
    corrections: tuple[CorrectionNote, ...] = ()
    share: ShareImage | None = None
    lang: str = "vi"


class PageHead(View, frozen=True, kw_only=True):
    """What the head, the breadcrumbs and the navigation need to know of the page at hand."""

    title: str
    path: str
    canonical: str  # absolute; of a page that leads to another, that one's
    description: str = ""
    section: str = ""  # path of the section the page belongs to; marks the navigation
    breadcrumbs: tuple[Link, ...] = ()  # from the home page to the parent; the page itself is not in it
    noindex: bool = False
    share: ShareImage | None = None  # its own; the frame has the one of all others


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
    page_scripts: dict[str, str] = {}  # by name, on the page whose template asks for it
    font: str = ""
    colours: dict[str, str] = {}  # those of tokens.css, light, by name: "band" → "#8f191c"


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
