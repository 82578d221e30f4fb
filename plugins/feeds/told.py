"""What the items of feeds are made of: an entry, its release, and where its links, numbers and pictures lead."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from feeds.body import illustrated
from feeds.feed import Enclosure, Item
from portal.addresses import entry_path
from portal.entry_pages import entry_view, scene_of
from portal.ledger import PORTAL
from portal.opening import opening
from portal.outputs import Owner
from portal.release import edits

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from portal.data import Picture
    from portal.entry import Entry
    from portal.entry_pages import Scene
    from portal.ledger import Line, Place
    from portal.page_data import EntryView
    from portal.site import Site

_OPENING = 300  # characters of the body, where an entry has no summary
_WIDEST = 1200  # pixels of the picture that a feed reader is offered
_ENCODER = msgspec.msgpack.Encoder()


class Told(NamedTuple):
    """An entry as one feed tells it."""

    scene: Scene
    line: Line
    updated: datetime

    @property
    def entry(self) -> Entry:
        """The entry."""
        return self.scene.entry

    def mark(self) -> bytes:
        """Give a digest of all that its item depends on beside the frame."""
        scene = self.scene
        said = (scene.entry.digest, scene.links, scene.cited, scene.pictures, self.line[:3], self.updated)
        return hashlib.blake2b(_ENCODER.encode(said), digest_size=16).digest()


def tell(site: Site, entry: Entry, place: Place) -> Told:
    """Give an entry as the feed of `place` tells it."""
    line = site.releases.lines[place, entry.id]
    lines = (line, site.releases.lines[PORTAL, entry.id], site.releases.edits.get(entry.id, line))
    # As the ledger noticed, or as its editors say (RFC 4287, 4.2.15).
    updated = max(*(one.moment for one in lines), *edits(entry, site.now))
    return Told(scene_of(site, entry, {}), line, updated)


def full_item(told: Told, site: Site) -> Item:
    """Give the item of the general feeds: the whole text."""
    view, scene = entry_view(told.scene), told.scene
    link = scene.frame.url + entry_path(told.entry)
    section = (scene.section.title,) if scene.section else ()
    return Item(
        guid=told.line.guid,
        link=link,
        title=told.entry.title,
        description=description(told.entry),
        html=illustrated(view, link),
        authors=authors(view, site),
        categories=tuple(dict.fromkeys((*section, *told.entry.tags))),
        released=told.line.moment,
        updated=told.updated,
        enclosure=_picture(told, site),
    )


def description(entry: Entry) -> str:
    """Give the summary; where there is none, how the text begins; where there is none either, the title."""
    return opening(entry, _OPENING) or entry.title


def authors(view: EntryView, site: Site) -> tuple[str, ...]:
    """Give the names that sign an entry; the unit signs what nobody else does."""
    return tuple(author.name for author in view.authors) or (site.frame.unit.authority,)


def _picture(told: Told, site: Site) -> Enclosure | None:
    for image in told.entry.images:
        picture = site.pictures.get(image.file)
        if picture and picture.jpeg and not image.inline:
            path, width = _fitting(picture)
            output = site.desk.output(image.file, site.tree.path(image.file), Owner(told.entry.source))
            length = site.memo.keep(f"length {path}", (path,), lambda: len(output.make()[path]))  # noqa: B023 (at once)
            height = round(picture.height * width / picture.width)
            return Enclosure(site.frame.url + path, "image/jpeg", length, width, height)
    return None


def _fitting(picture: Picture) -> tuple[str, int]:
    """Give the widest derivative that is no wider than a reader wants."""
    found = [(path, int(width.rstrip("w"))) for path, _, width in _variants(picture.jpeg)]
    return max((one for one in found if one[1] <= _WIDEST), key=lambda one: one[1], default=found[0])


def _variants(srcset: str) -> Iterable[tuple[str, str, str]]:
    return (one.partition(" ") for one in srcset.split(", "))
