"""Records: what the index holds of an entry. Only what its own page says is in it."""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from portal.grouped import grouped
from portal.release import Standing, standing
from portal.site import PAGES
from search.data import Shown, Thumb
from search.letters import for_index
from vietnamese import slugify

if TYPE_CHECKING:
    from portal.data import Figure
    from portal.entry import Entry
    from portal.site import Site

BODY = "¶"  # stands before the body in the index's own text, so that the script can quote a sentence of it
PAGE_SECTION = slugify(PAGES.title)  # what the filter calls the section of pages, which are in none


class Record(NamedTuple):
    """One entry for the index; `text` is decoded only when the entry's year is indexed."""

    shown: Shown
    kind: str
    section: str
    words: tuple[str, ...]  # beside title, facts, summary and body
    entry: Entry


def records_by_year(site: Site) -> dict[int, list[Record]]:
    """Give the records of all released entries, newest year first, each year's in the order of addresses.

    The order is Pagefind's input too: another one would give other bytes.
    """
    released = [entry for entry in site.entries if standing(entry, site.now) is Standing.RELEASED]
    years = grouped((entry.date.year, record_of(site, entry)) for entry in released)
    return {year: sorted(years[year], key=_address) for year in sorted(years, reverse=True)}


def _address(record: Record) -> str:
    return record.shown.path


def record_of(site: Site, entry: Entry) -> Record:
    """Give the record of an entry."""
    card, kind = site.card(entry), site.kinds[entry.kind]
    shown = Shown(
        path=card.path,
        title=card.title,
        summary=card.summary,
        date=card.date.text if kind.is_dated else "",
        section=card.section.title,
        facts=card.facts,
        thumb=_thumb(card.figure) if card.figure else None,
    )
    section = entry.section if entry.section in site.sections else PAGE_SECTION
    return Record(shown, kind_value(kind.title), section, (*entry.tags, *filter(None, kind.words(entry))), entry)


@cache
def kind_value(title: str) -> str:
    """Give what the address and the index call a kind: "Tin bài" → "tin-bai"."""
    return slugify(title)


def _thumb(figure: Figure) -> Thumb:
    """Give the narrowest derivative ("/anh/x-480.webp 480w, …"), or the picture itself where there is none."""
    picture = figure.picture
    if not picture.webp:
        return Thumb(src=picture.src, width=picture.width, height=picture.height)
    src, _, size = picture.webp.partition(",")[0].partition(" ")
    width = int(size.rstrip("w"))
    return Thumb(src=src, width=width, height=round(picture.height * width / picture.width))


def address(record: Record) -> str:
    """Give what Pagefind takes for the address of a result: the address, a #, and what readers see of it, in JSON.

    It makes every other thing said of a page searchable, file names of pictures too.
    """
    return f"{record.shown.path}#{msgspec.json.encode(record.shown).decode()}"


def document(record: Record) -> str:
    """Give a record as the HTML that Pagefind indexes; a weight says how much a word counts beside one of the body."""
    shown = record.shown
    parts = (
        _part("h1", 'data-pagefind-meta="title" data-pagefind-weight="10"', shown.title),
        _part("p", 'data-pagefind-weight="8"', ". ".join(shown.facts)),
        _part("p", 'data-pagefind-weight="4"', shown.summary),
        _part("p", 'data-pagefind-weight="2"', ". ".join(record.words)),
        _part("p", "", BODY),
        _part("p", "", record.entry.body.text),
        f'<i data-pagefind-filter="loai:{record.kind}"></i><i data-pagefind-filter="muc:{record.section}"></i>',
    )
    return f'<html lang="vi"><body data-pagefind-body>{"".join(parts)}</body></html>'


def _part(name: str, said: str, text: str) -> str:
    return f"<{name} {said}>{escape(for_index(text))}</{name}>" if text else ""
