"""The page /rss/ for people: which feeds there are, and how to follow them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.data import FeedGroup, FeedRow, FeedsPage
from feeds.feed import ALL, HEAD
from portal.data import Link
from portal.ledger_file import COPY
from portal.outputs import page_of
from portal.views import page_head

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.plan import Feed, Offer
    from portal.outputs import Page
    from portal.site import Site

OPML = f"{ALL}.opml"
TITLE = "Theo dõi tin"
_FEW = 3  # entries; a tag with fewer is not worth a line on the page, though it has its feed


def feeds_page(site: Site, offer: Offer) -> Page:
    """Give the page."""
    named = [one for one in offer.tags if len(one.entries) >= _FEW]
    groups = (
        FeedGroup(title="Tất cả tin, bài", rows=(_forms(offer.everything),)),
        FeedGroup(title="Theo chuyên mục", rows=tuple(map(_row, offer.sections))),
        FeedGroup(title="Theo việc tốt, loại văn bản", rows=tuple(map(_brief, offer.topics)), brief=True),
        FeedGroup(title="Theo thẻ", rows=tuple(map(_brief, named)), brief=True),
        FeedGroup(title="Dành cho dịch vụ đăng bài lên trang chính thức", rows=tuple(map(_row, offer.social))),
    )
    description = (
        f"Nhận tin mới của {site.frame.unit.name} ngay khi đăng, không cần tài khoản, không ai biết bạn đọc gì."
    )
    head = page_head(site.frame, TITLE, HEAD, description=description)
    view = FeedsPage(groups=tuple(group for group in groups if group.rows), opml=OPML, ledger=COPY)
    return page_of(HEAD, "feeds.html", {"site": site.frame, "page": head, "feeds": view})


def _forms(forms: Sequence[Feed]) -> FeedRow:
    names = ("RSS", "Atom", "JSON")
    links = tuple(Link(title=name, path=feed.path) for name, feed in zip(names, forms, strict=True))
    return FeedRow(title=forms[0].title, description=forms[0].description, links=links)


def _row(feed: Feed) -> FeedRow:
    return FeedRow(title=feed.name, description=feed.description, links=(Link(title="RSS", path=feed.path),))


def _brief(feed: Feed) -> FeedRow:
    return FeedRow(title=feed.name, links=(Link(title="RSS", path=feed.path),))
