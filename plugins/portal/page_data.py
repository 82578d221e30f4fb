"""The frozen values of one page: what its head says, and what the page of an entry says of the entry."""

from __future__ import annotations

from typing import Any

import msgspec

from portal.data import Byline, CorrectionNote, Figure, Link, Moment, Part, ShareImage, View


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
