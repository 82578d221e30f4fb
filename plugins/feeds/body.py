"""A body as feeds carry it: every address absolute, nothing that only our own pages understand."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import lxml.html
from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from portal.data import CorrectionNote, Figure, Part
    from portal.page_data import EntryView

_KEPT = frozenset(
    {"href", "src", "alt", "width", "height", "title", "colspan", "rowspan", "scope", "start", "datetime"}
)
_OURS = ".//span[@class='visually-hidden']"  # words for readers of our own pages
_WRAPPERS = frozenset({"div", "span", "picture"})


def feed_html(entry: EntryView, link: str) -> str:
    """Give the body of an entry that lies at the absolute address `link`, with its corrections at the end."""
    return _clean([*map(_part, entry.body), *map(_correction, entry.corrections)], entry, link)


def illustrated(entry: EntryView, link: str) -> str:
    """Give the same beneath the entry's lead picture, for readers that show nothing but a body."""
    lead = [_figure(entry.cover)] if entry.cover else []
    return _clean([*lead, *map(_part, entry.body), *map(_correction, entry.corrections)], entry, link)


def _clean(parts: list[str], entry: EntryView, link: str) -> str:
    html = "".join(parts)
    tree = lxml.html.fragment_fromstring(html or f"<p>{escape(entry.summary)}</p>", create_parent="div")
    for element in tree.findall(_OURS):
        element.drop_tree()
    for element in list(tree.iterdescendants()):
        _treat(element, link)
    return inner(tree)


def _part(part: Part) -> str:
    if part.figure:
        return _figure(part.figure)
    if part.embed:
        return f'<p><a href="{escape(part.embed.url)}">Xem video trên {escape(part.embed.provider)}</a></p>'
    return part.html


def _figure(figure: Figure) -> str:
    picture = figure.picture
    image = (
        f'<img src="{escape(picture.src)}" alt="{escape(figure.alt)}" '
        f'width="{picture.width}" height="{picture.height}">'
    )
    said = escape(" ".join(filter(None, (figure.caption, figure.credit))))
    if figure.inline:
        return image
    return f"<figure>{image}{f'<figcaption>{said}</figcaption>' if said else ''}</figure>"


def _correction(note: CorrectionNote) -> str:
    return f"<p><strong>Đính chính ngày {note.date.text}:</strong> {escape(note.what)}</p>"


def _treat(element: HtmlElement, link: str) -> None:
    for name in list(element.attrib):
        if name not in _KEPT:
            del element.attrib[name]
    for name in ("href", "src"):
        if name in element.attrib:
            element.set(name, urljoin(link, element.get(name)))
    if element.tag in _WRAPPERS or (element.tag == "a" and not element.get("href")):
        element.drop_tag()


def inner(tree: HtmlElement) -> str:
    """Give the HTML within an element."""
    return "".join([escape(tree.text or "", quote=False), *_children(tree)]).strip()


def _children(tree: HtmlElement) -> Iterator[str]:
    return (etree.tostring(child, encoding="unicode", method="html") for child in tree)
