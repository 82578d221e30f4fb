"""The pages of stories: the section, its narrowed lists, a roll of honour for each year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal.data import Link
from portal.outputs import Page, page_of
from portal.paging import cut, pager, sheet_link, sheets
from portal.views import page_head
from stories.data import Roll, RollRow, StoryList
from stories.shelf import choices

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from portal.paging import Sheet
    from stories.shelf import Shelf, Told
    from stories.story import Honour


def story_pages(shelf: Shelf, nominate: Link | None) -> Iterator[Page]:
    """Give every page of a shelf."""
    section = shelf.site.portal.sections[shelf.link.path.strip("/")]
    yield from _list_pages(shelf, shelf.link, section.description, shelf.told, nominate)
    for name, told in shelf.by_deed.items():
        yield from _list_pages(shelf, shelf.deed(name), f"Những người tốt, việc tốt: {name}.", told, nominate)
    for name, told in shelf.by_place.items():
        yield from _list_pages(shelf, shelf.place(name), f"Người tốt, việc tốt ở {name}.", told, nominate)
    for year, told in shelf.by_year.items():
        yield _roll_page(shelf, year, told)


def _list_pages(
    shelf: Shelf, base: Link, description: str, told: Sequence[Told], nominate: Link | None
) -> Iterator[Page]:
    named = base if base == shelf.link else Link(title=base.title[:1].upper() + base.title[1:], path=base.path)
    for sheet in sheets(len(told), shelf.site.portal.page_size):
        yield _list_page(shelf, named, description, sheet, told, nominate)


def _list_page(
    shelf: Shelf, base: Link, description: str, sheet: Sheet, told: Sequence[Told], nominate: Link | None
) -> Page:
    at, is_newest = sheet_link(base, sheet), sheet.number is None
    trail = tuple(dict.fromkeys(link for link in (shelf.link, base) if link.path != at.path))
    view = StoryList(
        title=at.title,
        description=description,
        cards=tuple(one.card for one in cut(told, sheet)),
        pager=pager(base, sheet),
        filters=shelf.filters(base.path) if is_newest else (),
        rolls=tuple(shelf.year(year) for year in shelf.by_year) if is_newest else (),
        nominate=nominate if is_newest else None,
    )
    frame = shelf.site.frame
    head = page_head(frame, at.title, at.path, description=description, section=shelf.link.path, trail=trail)
    return page_of(at.path, "stories.html", {"site": frame, "page": head, "stories": view})


def _roll_page(shelf: Shelf, year: int, told: Sequence[Told]) -> Page:
    link, frame = shelf.year(year), shelf.site.frame
    years = [(Link(title=str(one), path=shelf.year(one).path), len(found)) for one, found in shelf.by_year.items()]
    description = f"Người tốt, việc tốt được giới thiệu trên cổng trong năm {year}."
    view = Roll(
        title=f"Bảng vàng người tốt, việc tốt năm {year}",
        description=description,
        rows=tuple(map(_row, told)),
        years=choices(years, link.path),
    )
    head = page_head(
        frame, view.title, link.path, description=description, section=shelf.link.path, trail=(shelf.link,)
    )
    return page_of(link.path, "roll.html", {"site": frame, "page": head, "stories": view})


def _row(one: Told) -> RollRow:
    person = one.story.person
    return RollRow(
        name=person.name,
        role=person.role,
        deed=one.story.deed,
        place=one.story.place,
        honours=tuple(map(_honour, one.story.honours)),
        path=one.card.card.path,
        title=one.entry.title,
    )


def _honour(honour: Honour) -> str:
    return f"{honour.what} ({honour.by})" if honour.by else honour.what
