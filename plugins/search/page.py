"""The search page: a form, filters, and other ways to what one looks for, which need no script."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from portal.addresses import SEARCH, SITE_MAP, month_path, section_path
from portal.data import Link
from portal.grouped import grouped
from portal.outputs import Page, page_of
from portal.site import PAGES
from portal.tags import tag_link
from portal.views import page_head
from search.data import Group, Option, SearchView, Year
from search.records import PAGE_SECTION, kind_value
from vietnamese import sort_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.site import Site

_MONTHS, _TAGS = 6, 24  # the newest, and the most used
_TITLE, _DESCRIPTION = "Tìm kiếm", "Tìm tin bài, gương người tốt, văn bản và trang thông tin của {name}."


def search_page(site: Site, years: tuple[Year, ...], taken: str) -> Page:
    """Give the page; `taken` says of which moment a preview's index is."""
    inputs = (site.portal, site.frame, tuple(map(site.card, site.entries)), years, taken)
    tags = tuple(entry.tags for entry in site.entries)
    return site.memo.keep("search page", (*inputs, tags), partial(_made, site, years, taken))


def _made(site: Site, years: tuple[Year, ...], taken: str) -> Page:
    name = site.frame.unit.name
    head = page_head(site.frame, _TITLE, SEARCH, description=_DESCRIPTION.format(name=name))
    groups = tuple(group for group in _groups(site) if group.links)
    kinds, sections = _kinds(site), _sections(site)
    view = SearchView(years=years, kinds=kinds, sections=sections, groups=groups, taken=taken)
    return page_of(SEARCH, "search.html", {"site": site.frame, "page": head, "search": view})


def _kinds(site: Site) -> tuple[Option, ...]:
    """Give the kinds that there are entries of."""
    found = {entry.kind for entry in site.entries}
    titles = [kind.title for name, kind in site.kinds.items() if name in found]
    return tuple(Option(value=kind_value(title), title=title) for title in titles)


def _sections(site: Site) -> tuple[Option, ...]:
    """Give the sections in the order of the navigation, then what pages are filed under."""
    sections = [Option(value=name, title=section.title) for name, section in site.portal.sections.items()]
    return (*sections, Option(value=PAGE_SECTION, title=PAGES.title))


def _groups(site: Site) -> Iterator[Group]:
    yield Group(title="Chuyên mục", links=(*site.frame.sections, Link(title="Sơ đồ trang", path=SITE_MAP)))
    by_section = grouped((entry.section, (entry.date.year, entry.date.month)) for entry in site.listed)
    for name, section in site.portal.sections.items():
        months = list(dict.fromkeys(by_section.get(name, ())))[:_MONTHS]
        links = tuple(Link(title=f"{month:02}/{year}", path=month_path(name, year, month)) for year, month in months)
        yield Group(title=f"{section.title} theo tháng", links=links)
    yield Group(title="Thẻ hay dùng", links=_tags(site))
    registers = {name: section.title for name, section in site.portal.sections.items() if section.kind == "document"}
    links = tuple(Link(title=f"Sổ {title.lower()}", path=section_path(name)) for name, title in registers.items())
    yield Group(title="Văn bản", links=links)


def _tags(site: Site) -> tuple[Link, ...]:
    """Give the tags most used, in the order of the alphabet."""
    links = [tag_link(tag) for entry in site.entries for tag in entry.tags]
    names = {link.path: link for link in reversed(links)}  # the newest spelling
    most = sorted(Counter(link.path for link in links).items(), key=lambda found: (-found[1], found[0]))[:_TAGS]
    return tuple(sorted((names[path] for path, _ in most), key=lambda link: (sort_key(link.title), link.path)))
