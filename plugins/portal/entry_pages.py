"""Entry pages: for every published entry its page, its short address, its old addresses and its attachments."""

from __future__ import annotations

import re
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from portal.addresses import alias_path, entry_path, short_path
from portal.citing import NOTHING
from portal.data import Byline, CorrectionNote, Link, Part
from portal.entry import LINK_MARK
from portal.opening import opening
from portal.outputs import File, Owner, Page
from portal.page_data import EntryView, PageHead
from portal.relations import file_path, is_attachment
from portal.release import edits, standing
from portal.shares import share_output, share_view
from portal.tags import tag_link
from portal.views import figure_view, moment_view, page_head

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from portal.citing import Cited
    from portal.data import Picture, ShareImage, View
    from portal.entry import Entry, Piece
    from portal.frame_data import Frame
    from portal.outputs import Output
    from portal.ports import Joined
    from portal.site import Site
    from portal.tree import Tree

_DESCRIPTION = 160  # characters: as much as search engines and networks show
_INSIDE = re.compile(rf' x-link="{LINK_MARK}(\d+)"')
_CITE = re.compile(rf"<x-cite>{LINK_MARK}(\d+)\|([^<]*)</x-cite>")


class Scene(NamedTuple):
    """All that the page of one entry is made of, and nothing else: no page holds on to the whole site."""

    frame: Frame
    entry: Entry
    section: Link | None  # a page has none
    standing: str
    edits: tuple[datetime, ...]  # when its editors changed it
    links: tuple[str, ...]  # where the links of the body lead
    cited: Cited  # where the numbers of documents lead
    pictures: Mapping[str, Picture]  # the entry's own
    said: Mapping[str, View]  # what the capabilities say of the entry


def entry_outputs(site: Site, joined: Mapping[str, Joined]) -> Iterator[Output]:
    """Give the pages of all entries, each with what the capabilities say of it, and their share pictures."""
    said: dict[str, dict[str, View]] = {}
    for name, part in joined.items():
        for source, view in part.entry_contexts().items():
            said.setdefault(source, {})[name] = view
    for entry in site.entries:
        scene = scene_of(site, entry, said.get(entry.source, {}))
        yield from site.memo.keep(f"entry {entry.source}", scene, partial(_shown, site, scene))


def scene_of(site: Site, entry: Entry, said: Mapping[str, View]) -> Scene:
    """Gather what the page of an entry is made of; `said` is what the capabilities say of it."""
    images = entry.images
    pictures = {image.file: site.pictures[image.file] for image in images if image.file in site.pictures}
    section, links, cited = (
        site.sections.get(entry.section),
        site.links[entry.source],
        site.cited.get(entry.source, NOTHING),
    )
    return Scene(
        site.frame, entry, section, standing(entry, site.now), edits(entry, site.now), links, cited, pictures, said
    )


def _shown(site: Site, scene: Scene) -> tuple[Output, ...]:
    return (*_pages(scene), share_output(site, scene.entry))


def _pages(scene: Scene) -> tuple[Page, ...]:
    entry = scene.entry
    owner, path = Owner(entry.source), entry_path(entry)
    # The section's name is in the frame.
    inputs = (entry.digest, scene.standing, scene.edits, scene.links, scene.cited, scene.pictures, scene.said)
    page = Page(path, f"{entry.kind}.html", inputs, partial(_context, scene), owner)
    old = (short_path(entry), *map(alias_path, entry.aliases))
    return (page, *(_redirect(scene, address, path) for address in old))


def _redirect(scene: Scene, path: str, target: str) -> Page:
    """Give the page at an old address that leads to the new one. It is not for search engines; a network that is
    given the old address finds there what the new one says of itself."""
    entry = scene.entry
    images = tuple((image.file, image.alt) for image in entry.images)  # of which one is the share picture
    inputs = (entry.title, entry.summary, target, images, scene.pictures)
    return Page(path, "redirect.html", inputs, partial(_redirect_context, scene, path, target), Owner(entry.source))


def _redirect_context(scene: Scene, path: str, target: str) -> dict[str, View]:
    entry, frame = scene.entry, scene.frame
    head = PageHead(
        title=entry.title,
        path=path,
        canonical=frame.url + target,
        description=entry.summary,
        section=scene.section.path if scene.section else "",
        noindex=True,
        share=share_of(scene),
    )
    return {"site": frame, "page": head, "target": Link(title=entry.title, path=target)}


def attachments(entry: Entry, tree: Tree) -> Iterator[File]:
    """Give the files that an entry links to, published beside its page."""
    if not entry.body.links:
        return
    linked = {link.target: link.line for link in reversed(entry.body.links) if link.target in tree.files}
    for target, line in linked.items():
        if is_attachment(target):
            make = partial(Path.read_bytes, tree.path(target))
            yield File(file_path(entry, target), make, Owner(entry.source, line))


def _context(scene: Scene) -> dict[str, View]:
    return {**scene.said, "site": scene.frame, "page": _head(scene), "entry": entry_view(scene)}


def _head(scene: Scene) -> PageHead:
    entry, link = scene.entry, scene.section
    path, description = entry_path(entry), opening(entry, _DESCRIPTION)
    section, trail = (link.path, (link,)) if link else ("", ())
    return page_head(
        scene.frame, entry.title, path, description=description, section=section, trail=trail, share=share_of(scene)
    )


def share_of(scene: Scene) -> ShareImage:
    """Give the share picture of the entry."""
    return share_view(scene.entry, scene.section, scene.frame, scene.pictures)


def entry_view(scene: Scene) -> EntryView:
    """Give everything that the page of an entry says of the entry itself."""
    entry = scene.entry
    return EntryView(
        id=entry.id,
        kind=entry.kind,
        title=entry.title,
        summary=entry.summary,
        date=moment_view(entry.date),
        short_path=short_path(entry),
        standing=scene.standing,
        authors=tuple(Byline(name=person.name, position=person.position) for person in entry.authors),
        updated=moment_view(entry.updated) if entry.updated in scene.edits else None,
        changed=max((entry.date, *scene.edits)).isoformat(),
        cover=figure_view(entry.cover, scene.pictures, first=True) if entry.cover else None,
        body=tuple(_part(scene, piece) for piece in entry.body.pieces),
        tags=tuple(map(tag_link, entry.tags)),
        documents=tuple(_document(*one) for one in zip(entry.documents, scene.cited.in_field, strict=True)),
        corrections=tuple(CorrectionNote(date=moment_view(c.date), what=c.what) for c in entry.corrections),
        share=share_of(scene),
        lang=entry.lang,
    )


def _part(scene: Scene, piece: Piece) -> Part:
    if piece.image is not None:
        first = piece.image == 0 and scene.entry.cover is None
        return Part(figure=figure_view(scene.entry.body.images[piece.image], scene.pictures, first=first))
    if piece.embed:
        return Part(embed=piece.embed)
    html = _INSIDE.sub(lambda found: _href(scene.links[int(found[1])]), piece.html)
    return Part(html=_CITE.sub(lambda found: _citation(scene.cited.in_body[int(found[1])], found[2]), html))


def _href(path: str) -> str:
    """Give the attribute of a link; one that leads nowhere any more is none (HTML calls it a placeholder)."""
    return f' href="{path}"' if path else ""


def _citation(link: Link | None, number: str) -> str:
    return f'<a href="{link.path}" title="{escape(link.title)}">{number}</a>' if link else number


def _document(number: str, link: Link | None) -> Link:
    return Link(title=number, path=link.path if link else "")
