"""News on the home page, the sitemap for people, and the page for what is not found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listings.data import Group, Home, SectionBlock, SiteMap
from portal.addresses import NOT_FOUND, SEARCH, SITE_MAP, entry_path, section_path
from portal.data import Link
from portal.grouped import grouped
from portal.outputs import Page, page_of
from portal.views import page_head
from vietnamese import sort_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listings.lists import List
    from portal.entry import Entry
    from portal.site import Site

_LATEST = 4  # stories beside the lead
_PER_SECTION = 4


def home_view(site: Site) -> Home:
    """Give the news of the home page: the newest with a picture leads, the next stand beside it, then the sections."""
    news = site.listed
    lead = next((entry for entry in news[: _LATEST + 1] if entry.cover), next(iter(news), None))
    latest = [entry for entry in news[: _LATEST + 1] if entry is not lead]
    shown = {entry.id for entry in (lead, *latest) if entry}
    return Home(
        lead=site.card(lead) if lead else None,
        latest=tuple(map(site.card, latest)),
        sections=_blocks(site, [entry for entry in news if entry.id not in shown]),
    )


def _blocks(site: Site, news: Sequence[Entry]) -> tuple[SectionBlock, ...]:
    by_section = grouped((entry.section, entry) for entry in news)
    return tuple(
        SectionBlock(
            section=Link(title=section.title, path=section_path(name)),
            cards=tuple(map(site.card, by_section[name][:_PER_SECTION])),
        )
        for name, section in site.portal.sections.items()
        if name in by_section
    )


def site_map_page(site: Site, sections: Sequence[List], tags: Sequence[List]) -> Page:
    """Give the sitemap for people: pages, sections, months, tags in the order of the alphabet."""
    pages = [Link(title=entry.title, path=entry_path(entry)) for entry in site.of_kind("page")]
    groups = [
        Group(title="Tìm kiếm", links=(Link(title="Tìm theo từ", path=SEARCH),)),
        Group(title="Trang thông tin", links=_in_order(pages)),
        Group(title="Chuyên mục", links=site.frame.sections),
        *(Group(title=f"{listed.link.title} theo tháng", links=_months(listed)) for listed in sections),
        Group(title="Thẻ", links=_in_order([listed.link for listed in tags])),
    ]
    head = page_head(
        site.frame, "Sơ đồ trang", SITE_MAP, description="Mọi chuyên mục, tháng, thẻ và trang thông tin của cổng."
    )
    view = SiteMap(groups=tuple(group for group in groups if group.links))
    return page_of(SITE_MAP, "sitemap.html", {"site": site.frame, "page": head, "listings": view})


def _months(listed: List) -> tuple[Link, ...]:
    return tuple(
        Link(title=f"{link.title} {year.title.lower()}", path=link.path)
        for year in listed.archive
        for link in year.links
    )


def _in_order(links: Sequence[Link]) -> tuple[Link, ...]:
    return tuple(sorted(links, key=lambda link: (sort_key(link.title), link.path)))


def not_found_page(site: Site) -> Page:
    """Give the page that the server shows for an address it does not have."""
    head = page_head(site.frame, "Không tìm thấy trang", NOT_FOUND, noindex=True)
    return page_of(NOT_FOUND, "404.html", {"site": site.frame, "page": head})
