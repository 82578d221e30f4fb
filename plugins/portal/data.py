"""The frozen values that templates see, shared by every capability.

A template gets `site` (a `Frame`, `portal/frame_data.py`), `page` (a `PageHead`, `portal/page_data.py`) and one value
per capability, named after its package. Every text here is plain (the templates escape it); the one exception is
`Part.html`, which the markup package has sanitised. Every `path` is an address on this site: ASCII, starting with `/`.
"""

from __future__ import annotations

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
