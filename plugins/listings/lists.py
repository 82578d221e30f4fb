"""Pages of lists: sections, months and tags, all of one shape."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from listings.data import CardList, Group
from portal.addresses import month_path, section_path
from portal.data import Link
from portal.grouped import grouped
from portal.outputs import Page, page_of
from portal.paging import Sheet, cut, pager, sheet_link, sheets
from portal.tags import tag_link
from portal.views import page_head
from vietnamese import month_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from portal.data import Card
    from portal.entry import Entry
    from portal.frame_data import Frame
    from portal.site import Site


class List(NamedTuple):
    """A list of entries, newest first, with what heads it."""

    link: Link
    entries: Sequence[Entry]
    trail: tuple[Link, ...] = ()
    description: str = ""
    archive: tuple[Group, ...] = ()


def list_pages(site: Site, listed: List, size: int) -> Iterator[Page]:
    """Give every list page of a list, `size` entries each."""
    for sheet in sheets(len(listed.entries), size):
        yield _page(site, listed, sheet)


def _page(site: Site, listed: List, sheet: Sheet) -> Page:
    cards = tuple(map(site.card, cut(listed.entries, sheet)))
    archive = () if sheet.number else listed.archive
    inputs = (site.frame, listed.link, listed.trail, listed.description, sheet, cards, archive)
    return site.memo.keep(f"list {listed.link.path} {sheet.number}", inputs, partial(_made, *inputs))


def _made(
    frame: Frame,
    base: Link,
    trail: tuple[Link, ...],
    description: str,
    sheet: Sheet,
    cards: tuple[Card, ...],
    archive: tuple[Group, ...],
) -> Page:
    title, path = (at := sheet_link(base, sheet)).title, at.path
    trail = (*trail, base) if sheet.number else trail
    section = (trail or (base,))[0].path
    head = page_head(frame, title, path, description=description, section=section, trail=trail)
    view = CardList(title=title, description=description, cards=cards, pager=pager(base, sheet), archive=archive)
    return page_of(path, "list.html", {"site": frame, "page": head, "listings": view})


def section_lists(site: Site) -> Iterator[List]:
    """Give each section with the months it has entries in."""
    by_section = grouped((entry.section, entry) for entry in site.listed)
    for name, section in site.portal.sections.items():
        if not site.kinds[section.kind].is_listed:
            continue
        link = Link(title=section.title, path=section_path(name))
        entries = by_section.get(name, [])
        months = list(month_lists(name, link, entries))
        yield List(link, entries, description=section.description, archive=_years(months))
        yield from months


def month_lists(section: str, link: Link, entries: Sequence[Entry]) -> Iterator[List]:
    """Give each month of a section, newest first."""
    by_month = grouped(((entry.date.year, entry.date.month), entry) for entry in entries)
    for (year, month), found in by_month.items():
        name = f"{link.title}, {month_name(year, month).lower()}"
        yield List(Link(title=name, path=month_path(section, year, month)), found, trail=(link,))


def _years(months: Sequence[List]) -> tuple[Group, ...]:
    by_year = grouped((month.entries[0].date.year, month.link) for month in months)
    return tuple(Group(title=f"Năm {year}", links=tuple(map(_short, links))) for year, links in by_year.items())


def _short(link: Link) -> Link:
    """Name a month beneath its year: "Tháng 11"."""
    return Link(title=f"Tháng {int(link.path.rstrip('/').rpartition('/')[2])}", path=link.path)


def tag_lists(site: Site) -> Iterator[List]:
    """Give each tag, in the order of its newest entry; the newest spelling names it."""
    links = {tag: tag_link(tag) for entry in reversed(site.entries) for tag in entry.tags}
    names = {link.path: link for link in links.values()}
    tagged = grouped((path, entry) for entry in site.entries for path in {links[tag].path: 0 for tag in entry.tags})
    for path, entries in tagged.items():
        yield List(names[path], entries, description=f"Các bài có thẻ “{names[path].title}”.")
