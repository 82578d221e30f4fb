"""Withdrawal: what a withdrawn entry leaves, and what people must still do by hand.

A consent that is taken back is carried out within 15 days (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal import rules
from portal.addresses import alias_path, entry_path, short_path
from portal.data import Withdrawn
from portal.outputs import Owner, Page, page_of
from portal.views import moment_view, page_head

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from portal.data import Frame
    from portal.entry import Entry
    from portal.problems import Problem

TITLE = "Bài đã được rút"
_NETWORKS = {"zalo": "Zalo", "facebook": "Facebook"}


def withdrawn_pages(frame: Frame, entries: Iterable[Entry]) -> Iterator[Page]:
    """Give one quiet line for every address of a withdrawn entry."""
    for entry in entries:
        assert entry.withdrawn, "only a withdrawn entry is asked for"  # noqa: S101
        said = Withdrawn(date=moment_view(entry.withdrawn))
        for path in dict.fromkeys((entry_path(entry), short_path(entry), *map(alias_path, entry.aliases))):
            head = page_head(frame, TITLE, path, noindex=True)
            context = {"site": frame, "page": head, "withdrawn": said}
            yield page_of(path, "withdrawn.html", context, Owner(entry.source))


def withdrawal_problems(withdrawn: Sequence[Entry], shown: Iterable[Entry], now: datetime) -> Iterator[Problem]:
    """Find what would still show a withdrawn entry, and name the posts that a person must delete."""
    pictures = {image.file: entry.source for entry in withdrawn for image in entry.images}
    names = {name: entry.source for entry in withdrawn for name in entry.names}
    for entry in withdrawn:
        if entry.withdrawn and entry.withdrawn > now:
            yield rules.WITHDRAWN_LATER.at(entry.source)
        if posted := [_NETWORKS[one.network] for one in entry.social if one.on]:
            yield rules.WITHDRAWN_POSTED.at(entry.source, networks=" và ".join(posted))
    if not pictures and not names:
        return
    for entry in shown:
        for image in entry.images:
            if image.file in pictures:
                yield rules.WITHDRAWN_PICTURE.at(entry.source, image.line, file=image.file, other=pictures[image.file])
        yield from _mentions(entry, names)


def _mentions(entry: Entry, names: dict[str, str]) -> Iterator[Problem]:
    text = f"{entry.title} {entry.summary} {entry.body.text}" if names else ""
    for name, source in names.items():
        if name in text and name not in entry.meant:
            yield rules.WITHDRAWN_NAME.at(entry.source, name=name, other=source)
