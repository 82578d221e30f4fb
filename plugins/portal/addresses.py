"""Addresses: every path on the site is ASCII, lower case, rooted, and ends in "/" (the contract in README)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from portal.entry import Entry

HOME = "/"
SITE_MAP = "/so-do-trang/"
SEARCH = "/tim-kiem/"
NOT_FOUND = "/404.html"


def entry_path(entry: Entry) -> str:
    """Give the address of an entry: /{section}/{slug}-{id}/, or /{slug}/ for a page."""
    return f"/{entry.slug}/" if entry.kind == "page" else f"/{entry.section}/{entry.slug}-{entry.id}/"


def short_path(entry: Entry) -> str:
    """Give the address that survives every renaming, short enough to print on a notice: /b/{id}/."""
    return f"/b/{entry.id}/"


def addresses_of(entry: Entry) -> tuple[str, ...]:
    """Give every address of an entry, its own first, each once."""
    return tuple(dict.fromkeys((entry_path(entry), short_path(entry), *map(alias_path, entry.aliases))))


def section_path(section: str) -> str:
    """Give the address of a section's newest list page."""
    return f"/{section}/"


def list_page_path(base: str, number: int) -> str:
    """Give the address of a list page counted from the oldest, which is 1; `base` is the list's own address."""
    return f"{base}trang-{number}/"


def month_path(section: str, year: int, month: int) -> str:
    """Give the address of a month of a section."""
    return f"/{section}/{year:04}/{month:02}/"


def tag_path(slug: str) -> str:
    """Give the address of a tag."""
    return f"/tag/{slug}/"


def alias_path(alias: str) -> str:
    """Give the address that an old one is served at: "/a/b" is a folder, "/a/b.html" a file."""
    last = alias.rpartition("/")[2]
    return alias if not last or "." in last else f"{alias}/"


@cache
def output_file(path: str) -> str:
    """Give the file, relative to the output folder, that a server sends for `path`."""
    return f"{path}index.html".lstrip("/") if path.endswith("/") else path.lstrip("/")
