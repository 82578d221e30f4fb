"""Share pictures: what Zalo and Facebook show beside a shared address.

An entry's share picture lies at an address of its own, /chia-se/{id}.jpg, as long as the entry does: posts of years ago
still point to it (a share picture that is gone leaves a hole in them). Networks keep what they fetched by its address,
so the address is given with a mark of what is shown, "?v=…", which a server of files passes over.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from portal.data import ShareImage
from portal.outputs import SITE, Owner

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portal.data import Link, Picture
    from portal.entry import Entry, ImageRef
    from portal.frame_data import Frame
    from portal.outputs import File
    from portal.site import Site

FOLDER = "/chia-se/"
_LEAST = 600  # pixels of width; a smaller picture would be blurred
_UPRIGHT, _PORTRAIT, _LANDSCAPE = 0.27, 0.3, 0.5  # where heads are, as a share of the height


class Shape(NamedTuple):
    """A size that a network wants: pixels, and the most bytes."""

    suffix: str
    width: int
    height: int
    limit: int


OPEN_GRAPH = Shape("", 1200, 630, 500_000)  # Facebook takes 8 MB; a phone pays for each
ZALO = Shape("-zalo", 1000, 640, 900_000)  # Zalo's documented limit is 1 MB


class Poster(NamedTuple):
    """What is drawn where an entry has no picture: its title above all. Colours are named as in tokens.css."""

    title: str
    kicker: str
    signature: str
    colours: Mapping[str, str]


class Source(NamedTuple):
    """The picture to cut: its file, and where in its height the matter is (0 the top, 1 the bottom)."""

    file: str
    focus: float


def share_path(entry: Entry, shape: Shape = OPEN_GRAPH) -> str:
    """Give the address of an entry's share picture."""
    return f"{FOLDER}{entry.id}{shape.suffix}.jpg"


def share_view(
    entry: Entry, section: Link | None, frame: Frame, pictures: Mapping[str, Picture], shape: Shape = OPEN_GRAPH
) -> ShareImage:
    """Give the share picture of an entry for the page's head or a feed; `pictures` are the entry's own."""
    image = _image(entry, pictures)
    shown = pictures[image.file].src if image else _poster(entry, section, frame)
    mark = hashlib.blake2b(repr((shown, _UPRIGHT)).encode(), digest_size=4).hexdigest()
    url = f"{frame.url}{share_path(entry, shape)}?v={mark}"
    return ShareImage(url=url, alt=image.alt if image else entry.title, width=shape.width, height=shape.height)


def share_output(site: Site, entry: Entry, shape: Shape = OPEN_GRAPH) -> File:
    """Give the file of an entry's share picture."""
    image = _image(entry, site.pictures)
    picture = site.pictures[image.file] if image else None
    source = Source(image.file, _focus(entry, picture)) if image and picture else None
    poster = _poster(entry, site.sections.get(entry.section), site.frame)
    path, owner = share_path(entry, shape), Owner(entry.source)
    make = partial(site.desk.share, path, shape, poster, source, site.tree, owner)
    return site.memo.keep(f"share {path}", (poster, source, picture, owner), make)


def _image(entry: Entry, pictures: Mapping[str, Picture]) -> ImageRef | None:
    """Give the entry's first picture that is large enough; a drawing (SVG) is none that networks take."""
    for image in entry.images:
        picture = pictures.get(image.file)
        if picture and picture.jpeg and picture.width >= _LEAST and not image.inline:
            return image
    return None


def _focus(entry: Entry, picture: Picture) -> float:
    if picture.height > picture.width:
        return _UPRIGHT
    return _PORTRAIT if entry.kind == "story" else _LANDSCAPE


def _poster(entry: Entry, section: Link | None, frame: Frame) -> Poster:
    kicker = section.title if section else frame.unit.authority
    return Poster(entry.title, kicker, frame.unit.portal, frame.assets.colours)


_OF_SITE = f"{FOLDER}cong.jpg"


def site_share_view(frame: Frame) -> ShareImage:
    """Give the share picture of all pages that are no entries."""
    mark = hashlib.blake2b(repr(_site_poster(frame)).encode(), digest_size=4).hexdigest()
    return ShareImage(url=f"{frame.url}{_OF_SITE}?v={mark}", alt=frame.unit.portal)


def site_share_output(site: Site) -> File:
    """Give the file of that picture."""
    return site.desk.share(_OF_SITE, OPEN_GRAPH, _site_poster(site.frame), None, site.tree, SITE)


def _site_poster(frame: Frame) -> Poster:
    return Poster(frame.unit.portal, frame.unit.authority, frame.url.partition("//")[2], frame.assets.colours)
