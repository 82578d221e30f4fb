"""Views made of the model's values: heads, pictures in their place, cards, dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal.addresses import entry_path
from portal.data import Card, Figure, Link, Moment
from portal.page_data import PageHead
from vietnamese import long_date, short_date

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from portal.data import Picture, ShareImage
    from portal.entry import Entry, ImageRef
    from portal.frame_data import Frame

HOME_LINK = Link(title="Trang chủ", path="/")


def page_head(
    frame: Frame,
    title: str,
    path: str,
    *,
    description: str = "",
    section: str = "",
    trail: tuple[Link, ...] = (),
    noindex: bool = False,
    share: ShareImage | None = None,
) -> PageHead:
    """Give the head of a page; `trail` leads from the home page to its parent."""
    return PageHead(
        title=title,
        path=path,
        canonical=frame.url + path,
        description=description,
        section=section,
        breadcrumbs=() if path == "/" else (HOME_LINK, *trail),
        noindex=noindex,
        share=share,
    )


def figure_view(image: ImageRef, pictures: Mapping[str, Picture], *, first: bool = False) -> Figure | None:
    """Give a picture in its place; None where the file has a flaw (the gate stops that build)."""
    picture = pictures.get(image.file)
    if picture is None:
        return None
    return Figure(
        picture=picture,
        alt=image.alt,
        caption=image.caption,
        credit=image.credit,
        inline=image.inline,
        first=first,
    )


def card_view(entry: Entry, section: Link, figure: Figure | None, facts: tuple[str, ...]) -> Card:
    """Give an entry as lists show it."""
    return Card(
        title=entry.title,
        path=entry_path(entry),
        summary=entry.summary,
        date=moment_view(entry.date),
        section=section,
        figure=figure,
        kind=entry.kind,
        facts=facts,
    )


def moment_view(moment: datetime) -> Moment:
    """Give a date for people and machines."""
    return Moment(iso=moment.isoformat(), text=short_date(moment), long=long_date(moment))
