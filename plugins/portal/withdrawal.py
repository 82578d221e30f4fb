"""Withdrawal: what a withdrawn entry leaves, and what people must still do by hand.

A consent that is taken back is carried out within 15 days (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from portal import rules
from portal.addresses import addresses_of, entry_path
from portal.data import Withdrawn
from portal.outputs import Owner, Page, page_of
from portal.settings_feeds import NETWORK_NAMES
from portal.views import moment_view, page_head
from vietnamese import slugify

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from portal.entry import Entry
    from portal.frame_data import Frame
    from portal.problems import Problem
    from portal.releases import Releases

TITLE = "Bài đã được rút"
_TERM = timedelta(days=15)


def withdrawn_pages(frame: Frame, entries: Iterable[Entry]) -> Iterator[Page]:
    """Give one quiet line for every address of a withdrawn entry."""
    for entry in entries:
        assert entry.withdrawn, "only a withdrawn entry is asked for"  # noqa: S101
        said = Withdrawn(date=moment_view(entry.withdrawn))
        for path in addresses_of(entry):
            head = page_head(frame, TITLE, path, noindex=True)
            context = {"site": frame, "page": head, "withdrawn": said}
            yield page_of(path, "withdrawn.html", context, Owner(entry.source))


def withdrawal_report(entries: Iterable[Entry], releases: Releases, now: datetime) -> Iterator[str]:
    """Say of every entry withdrawn in the last 15 days what a build took away, and what is left to a person."""
    for entry in entries:
        if entry.withdrawn and now - entry.withdrawn < _TERM:
            gone = f"bỏ bài, {len(entry.images)} ảnh và mọi chỗ nhắc tới bài trong danh sách"
            posted = ", ".join(posted_on(entry, releases))
            by_hand = f" Xoá tay bài đã đăng trên {posted}." if posted else ""
            yield f"Đã rút {entry.source}: {gone}; còn một dòng ở {entry_path(entry)}.{by_hand}\n"


def posted_on(entry: Entry, releases: Releases) -> tuple[str, ...]:
    """Name the networks that a withdrawn entry was posted on, as the ledger or the entry says, until it says "off"."""
    said = {one.network: one.on or one.by_hand for one in entry.social}
    return tuple(
        name for network, name in NETWORK_NAMES.items() if said.get(network, (network, entry.id) in releases.lines)
    )


def withdrawal_problems(
    withdrawn: Sequence[Entry], shown: Iterable[Entry], releases: Releases, now: datetime
) -> Iterator[Problem]:
    """Find what would still show a withdrawn entry, and name the posts that a person must delete."""
    for entry in withdrawn:
        yield from _still_to_do(entry, releases, now)
    files = {file: entry.source for entry in withdrawn for file, _ in _files(entry)}
    names = {name: entry.source for entry in withdrawn for name in entry.names}
    if files or names:
        for entry in shown:
            for file, line in _files(entry):
                if file in files:
                    yield rules.WITHDRAWN_PICTURE.at(entry.source, line, file=file, other=files[file])
            yield from _mentions(entry, names)


def _files(entry: Entry) -> Iterator[tuple[str, int]]:
    """Give the pictures and files that an entry shows or links to, with their lines."""
    yield from ((image.file, image.line) for image in entry.images)
    yield from ((link.target, link.line) for link in entry.body.links if not link.target.endswith((".md", "/")))


def _still_to_do(entry: Entry, releases: Releases, now: datetime) -> Iterator[Problem]:
    if entry.withdrawn and entry.withdrawn > now:
        yield rules.WITHDRAWN_LATER.at(entry.source)
    if posted := posted_on(entry, releases):
        yield rules.WITHDRAWN_POSTED.at(entry.source, networks=" và ".join(posted))
    for name in entry.names:
        if any(slugify(name) in slugify(address) for address in (entry.slug, *entry.aliases)):
            yield rules.WITHDRAWN_ADDRESS.at(entry.source, name=name)


def _mentions(entry: Entry, names: dict[str, str]) -> Iterator[Problem]:
    if not names:
        return
    words = (f"{image.alt} {image.caption}" for image in entry.images)
    text = "\n".join((entry.title, entry.summary, *entry.tags, *entry.names, entry.body.text, *words))
    for name, source in names.items():
        if name not in entry.meant and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE):
            yield rules.WITHDRAWN_NAME.at(entry.source, name=name, other=source)
