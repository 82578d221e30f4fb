"""Entry pages: for every published entry its page, its short address, its old addresses and its attachments."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from portal.addresses import alias_path, entry_path, short_path
from portal.data import Byline, CorrectionNote, EntryView, Link, Part, View
from portal.entry import LINK_MARK
from portal.outputs import File, Output, Owner, Page
from portal.relations import file_path, is_attachment
from portal.site import Site, moment_view
from portal.tags import tag_link

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from portal.entry import Entry, Piece
    from portal.ports import Joined

_INSIDE = re.compile(rf'x-link="{LINK_MARK}(\d+)"')


def entry_outputs(site: Site, joined: Mapping[str, Joined]) -> Iterator[Output]:
    """Give the pages of all entries, each with what the capabilities say of it."""
    for entry in site.entries:
        owner, path = Owner(entry.source), entry_path(entry)
        said = {name: view for name, part in joined.items() if (view := part.entry_context(entry))}
        pictures = [site.pictures.get(image.file) for image in entry.images]
        inputs = (entry, site.links[entry.source], pictures, said)
        yield Page(path, f"{entry.kind}.html", inputs, partial(_context, site, entry, said), owner)
        for old in (short_path(entry), *map(alias_path, entry.aliases)):
            yield redirect(site, old, Link(title=entry.title, path=path), owner)


def redirect(site: Site, path: str, target: Link, owner: Owner) -> Page:
    """Give the page at an old address that leads to the new one. It is not for search engines."""
    return Page(path, "redirect.html", (target,), partial(_redirect_context, site, path, target), owner)


def _redirect_context(site: Site, path: str, target: Link) -> dict[str, View]:
    head = site.head(target.title, path, noindex=True)
    return {"site": site.frame, "page": head, "target": target}


def attachments(entry: Entry, files: Mapping[str, Path]) -> Iterator[File]:
    """Give the files that an entry links to, published beside its page."""
    linked = {link.target: link.line for link in reversed(entry.body.links) if link.target in files}
    for target, line in linked.items():
        if is_attachment(target):
            make = partial(Path.read_bytes, files[target])
            yield File(file_path(entry, target), make, Owner(entry.source, line))


def _context(site: Site, entry: Entry, said: Mapping[str, View]) -> dict[str, View]:
    return {**said, "site": site.frame, "page": _head(site, entry), "entry": entry_view(site, entry)}


def _head(site: Site, entry: Entry) -> View:
    path = entry_path(entry)
    if entry.kind == "page":
        return site.head(entry.title, path, description=entry.summary)
    link = site.section_link(entry)
    return site.head(entry.title, path, description=entry.summary, section=link.path, trail=(link,))


def entry_view(site: Site, entry: Entry) -> EntryView:
    """Give everything that the page of an entry says of the entry itself."""
    return EntryView(
        id=entry.id,
        kind=entry.kind,
        title=entry.title,
        summary=entry.summary,
        date=moment_view(entry.date),
        short_path=short_path(entry),
        draft=entry.status == "draft",
        authors=tuple(Byline(name=person.name, position=person.position) for person in entry.authors),
        updated=moment_view(entry.updated) if entry.updated else None,
        cover=site.figure(entry.cover, first=True) if entry.cover else None,
        body=tuple(_part(site, entry, piece) for piece in entry.body.pieces),
        tags=tuple(map(tag_link, entry.tags)),
        documents=entry.documents,
        corrections=tuple(CorrectionNote(date=moment_view(c.date), what=c.what) for c in entry.corrections),
    )


def _part(site: Site, entry: Entry, piece: Piece) -> Part:
    if piece.image is not None:
        first = piece.image == 0 and entry.cover is None
        return Part(figure=site.figure(entry.body.images[piece.image], first=first))
    if piece.embed:
        return Part(embed=piece.embed)
    paths = site.links[entry.source]
    return Part(html=_INSIDE.sub(lambda found: f'href="{paths[int(found[1])]}"', piece.html))
