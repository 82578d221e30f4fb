"""Stable list pages: numbered from the oldest, so that a new entry rewrites only the newest page.

Entries are laid out from the oldest in sealed pages of `size`; the newest page holds what is left over, at least half
a page. Sealed pages never change again, except that the last one learns of its newer neighbour when it gets one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from portal.addresses import list_page_path
from portal.data import Link, Pager

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


class Sheet(NamedTuple):
    """One list page: its number (None for the newest page, which has the list's own address) and where it lies."""

    number: int | None
    start: int  # positions in the newest-first sequence
    stop: int
    older: int | None
    newer: int | None


def sheets(count: int, size: int) -> list[Sheet]:
    """Cut `count` entries (newest first) into list pages of `size`; the newest page comes first."""
    sealed = max(0, (count - (size + 1) // 2) // size)
    newest = Sheet(None, 0, count - sealed * size, sealed or None, None)
    return [newest, *(_sealed(number, sealed, count, size) for number in range(sealed, 0, -1))]


def _sealed(number: int, sealed: int, count: int, size: int) -> Sheet:
    stop = count - (number - 1) * size
    return Sheet(number, stop - size, stop, number - 1 or None, number + 1 if number < sealed else None)


def pager(base: Link, sheet: Sheet) -> Pager:
    """Give the ways from one list page of the list at `base` to the next."""

    def to(number: int | None) -> Link | None:
        return Link(title=f"Trang {number}", path=list_page_path(base.path, number)) if number else None

    if sheet.number is None:
        return Pager(older=to(sheet.older))
    return Pager(newer=to(sheet.newer) or base, older=to(sheet.older), newest=base)


def sheet_link(base: Link, sheet: Sheet) -> Link:
    """Give the name and address of one list page: the newest has the list's own."""
    if sheet.number is None:
        return base
    return Link(title=f"{base.title}, trang {sheet.number}", path=list_page_path(base.path, sheet.number))


def cut(entries: Sequence[T], sheet: Sheet) -> Sequence[T]:
    """Give the entries of one list page."""
    return entries[sheet.start : sheet.stop]
