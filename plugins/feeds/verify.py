"""Verify: a written feed is read back and held against the rules; whatever breaks one stops the build.

The rules are those of RSS 2.0, RFC 4287 and JSON Feed 1.1, and those that services rely on (newest first, a guid once,
a second once, absolute addresses, an enclosure's exact length).
"""

from __future__ import annotations

import itertools
import re
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import lxml.html

from feeds import rules
from feeds.feed import Form
from feeds.read_back import BROKEN, READERS
from feeds.social import PROFILES
from feeds.zalo_body import ALLOWED
from portal.problems import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from feeds.feed import Channel
    from feeds.plan import Feed
    from feeds.read_back import Read
    from portal.problems import Problem

_ABSOLUTE = re.compile(r"https?://[!-~]+")
_LINK = re.compile(r"(?:https?://|mailto:|tel:)[!-~]+", re.IGNORECASE)
_GUID = re.compile(r"tag:[a-z0-9.-]+,\d{4}:[a-z]+/[a-z0-9]{6}")
_FORBIDDEN = frozenset({"script", "iframe", "form", "style", "object", "embed", "input", "button"})
_DATE = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0700")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")  # RFC 5322, whatever the locale
_OFFSET = timedelta(hours=7)


def verify(written: bytes, feed: Feed, channel: Channel, lengths: Mapping[str, int]) -> list[Problem]:
    """Give what is wrong with the bytes of a feed; `lengths` are the pictures' bytes by the item's guid."""
    try:
        found = READERS[feed.form](written, channel)
        said = [*_whole(found, feed), *(fault for item in found for fault in _item(item, feed, lengths))]
    except BROKEN as error:
        return [_broken(feed, f"không đọc lại được ({error})", "")]
    return [_broken(feed, why, title) for why, title in said]


def _broken(feed: Feed, why: str, title: str) -> Problem:
    return rules.FEED_BROKEN.at(SETTINGS, feed=feed.path, why=why, item=title or feed.title)


Fault = tuple[str, str]  # what, and in which item


def _whole(items: Sequence[Read], feed: Feed) -> Iterator[Fault]:
    """Judge the items together: all there, each once, newest first, a second for each."""
    if len(items) != len(feed.entries):
        yield f"có {len(items)} mục thay vì {len(feed.entries)}", ""
    seen = set[str]()
    for item in items:
        if item.guid in seen:
            yield "mục lặp lại", item.title
        seen.add(item.guid)
    for newer, older in itertools.pairwise(items):
        if _moment(newer.date) <= _moment(older.date):
            yield "không xếp từ mới đến cũ, mỗi mục một giây", newer.title


def _moment(date: str) -> datetime:
    return parsedate_to_datetime(date) if "," in date else datetime.fromisoformat(date)


def _item(item: Read, feed: Feed, lengths: Mapping[str, int]) -> Iterator[Fault]:
    """Judge one item."""
    faults = {
        "thiếu tên": not item.title.strip(),
        "thiếu lời giới thiệu": not item.description.strip(),
        "mã không đúng dạng": not _GUID.fullmatch(item.guid),
        "địa chỉ không đầy đủ": not _ABSOLUTE.fullmatch(item.link),
        "thiếu tên người ký": not item.author.strip(),
        "ngày không đúng dạng": not _is_date(item.date, feed.form),
        "ảnh không đúng địa chỉ, độ dài hay loại": not _is_sound(item, lengths),
    }
    yield from ((why, item.title) for why, is_so in faults.items() if is_so)
    yield from ((why, item.title) for why in _body(item.html))
    yield from ((why, item.title) for why in _network(item, feed))


def _is_date(date: str, form: Form) -> bool:
    moment = _moment(date)
    if form is Form.RSS:  # the weekday must be that day's
        return bool(_DATE.fullmatch(date)) and date.startswith(_WEEKDAYS[moment.weekday()])
    return moment.utcoffset() == _OFFSET


def _is_sound(item: Read, lengths: Mapping[str, int]) -> bool:
    if item.enclosure is None:
        return lengths.get(item.guid, 0) == 0
    address, length, kind = item.enclosure
    return bool(_ABSOLUTE.fullmatch(address)) and length == str(lengths.get(item.guid)) and kind == "image/jpeg"


def _body(html: str) -> Iterator[str]:
    for element in _elements(html):
        if element.tag in _FORBIDDEN:
            yield f"thân bài có thẻ <{element.tag}>"
        for name in ("href", "src"):
            address = element.get(name)
            if address is not None and not _LINK.fullmatch(address):
                yield f'thân bài có địa chỉ không đầy đủ "{address}"'


def _elements(html: str) -> Iterable[lxml.html.HtmlElement]:
    if not html.strip():
        return ()
    return (one for one in lxml.html.fragment_fromstring(html, create_parent="div").iterdescendants())


def _network(item: Read, feed: Feed) -> Iterator[str]:
    """Judge an item by what its network takes."""
    profile = next((one for one in PROFILES if one.network == feed.place), None)
    if profile is None:
        return
    limits = (("tên", item.title, profile.title), ("lời giới thiệu", item.description, profile.description))
    for what, said, limit in (*limits, ("tên người ký", item.author, profile.author)):
        if limit and len(said) > limit:
            yield f"{what} dài quá {limit} ký tự"
    if item.enclosure is None or int(item.enclosure[1]) > profile.shape.limit:
        yield "thiếu ảnh, hoặc ảnh quá nặng"
    if profile.network == "zalo" and (strange := {one.tag for one in _elements(item.html)} - ALLOWED):
        yield f"Zalo không nhận thẻ {', '.join(sorted(map(str, strange)))}"
