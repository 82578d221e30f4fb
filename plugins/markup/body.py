"""Markdown → body: an ordered list of named treatments, each a function that changes the draft."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import lxml.html
import pyromark
from lxml import etree

from markup.apart import tell_apart
from markup.citations import citations
from markup.draft import HOLE, Draft
from markup.embeds import embeds
from markup.figures import figures
from markup.forgive import forgive
from markup.fragments import fragments
from markup.guard import too_deep, too_many
from markup.headings import headings
from markup.links import links
from markup.sanitise import sanitise, tell
from markup.tables import tables
from markup.text import text
from portal.entry import Body, Piece, encode_matter

if TYPE_CHECKING:
    from collections.abc import Callable

    from portal.assemble import BodyReader
    from portal.problems import Problems

TREATMENTS: tuple[tuple[str, Callable[[Draft], None]], ...] = (
    ("figures", figures),
    ("embeds", embeds),
    ("text", text),  # before links: the words "(trang ngoài)" are not the editor's
    ("links", links),
    ("headings", headings),
    ("fragments", fragments),  # after headings: they have their ids now
    ("tables", tables),
    ("citations", citations),  # last: no other treatment meets their elements
)
_OPTIONS = (
    pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH | pyromark.Options.ENABLE_DEFINITION_LIST
)
_HOLE = re.compile(rf'<{HOLE} kind="(image|embed)" n="(\d+)"></{HOLE}>')


def body_reader(site_url: str) -> BodyReader:
    """Make the reader of bodies for the site at `site_url`."""
    host = urlsplit(site_url).netloc

    def read(markdown: str, first_line: int, problems: Problems) -> Body:
        return read_body(markdown, first_line, host, problems)

    return read


def read_body(markdown: str, first_line: int, own_host: str, problems: Problems) -> Body:
    """Read `markdown`, which begins at `first_line` of its file; what is wrong with it goes into `problems`."""
    if too_deep(markdown, first_line, problems) or too_many(markdown, first_line, problems):
        return Body()
    tell_apart(markdown, first_line, problems)
    html = pyromark.html(forgive(markdown), options=_OPTIONS)
    tell(html, markdown, first_line, problems)
    draft = Draft(_tree(sanitise(html)), markdown, first_line, own_host, problems)
    for _, treat in TREATMENTS:
        treat(draft)
    return _body(draft)


def _tree(html: str) -> lxml.html.HtmlElement:
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    return lxml.html.fragment_fromstring(html, create_parent="div", parser=parser)


def _body(draft: Draft) -> Body:
    html = etree.tostring(draft.tree, encoding="unicode", method="html")
    pieces = tuple(_pieces(html.removeprefix("<div>").removesuffix("</div>").strip(), draft))
    return Body(
        images=tuple(draft.images),
        links=tuple(draft.links),
        headings=tuple(draft.headings),
        cites=tuple(draft.cites),
        encoded=encode_matter(pieces, draft.text),
    )


def _pieces(html: str, draft: Draft) -> list[Piece]:
    """Cut the HTML at its holes."""
    cut = _HOLE.split(html)
    pieces = [Piece(html=cut[0])] if cut[0].strip() else []
    for kind, number, after in zip(cut[1::3], cut[2::3], cut[3::3], strict=True):
        hole = Piece(image=int(number)) if kind == "image" else Piece(embed=draft.embeds[int(number)])
        pieces.append(hole)
        if after.strip():
            pieces.append(Piece(html=after))
    return pieces
