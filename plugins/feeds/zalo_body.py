"""A body in the few elements that Zalo's articles take: paragraphs, two headings, pictures, lists, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

import lxml.html

from feeds.body import inner

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ALLOWED = frozenset({"p", "h2", "h3", "img", "ul", "ol", "li", "a"})
_BLOCKS = frozenset({"blockquote", "figure", "table", "thead", "tbody", "tfoot", "dl", "details"})
_PARAGRAPHS = frozenset({"figcaption", "caption", "tr", "pre", "dt", "dd", "summary"})
_LOW = {"h1": "h2", "h4": "h3", "h5": "h3", "h6": "h3"}


def zalo_html(html: str) -> str:
    """Give the HTML of a feed as Zalo takes it: a table's row becomes a paragraph, other elements their words."""
    tree = lxml.html.fragment_fromstring(html, create_parent="div")
    for row in tree.iter("tr"):
        _join_cells(row)
    for element in list(tree.iterdescendants()):
        if not isinstance(element.tag, str):
            element.drop_tree()
            continue
        _treat(element)
    _flatten(tree)
    return inner(tree)


def _join_cells(row: HtmlElement) -> None:
    """Part the cells of a row, which will stand in one paragraph."""
    for cell in list(row)[:-1]:
        cell.tail = " – "


def _treat(element: HtmlElement) -> None:
    if element.tag in _LOW:
        element.tag = _LOW[element.tag]
    elif element.tag in _PARAGRAPHS:
        element.tag = "p"
    elif element.tag == "br":
        element.tail = f" {element.tail or ''}"
        element.drop_tag()
    elif element.tag not in ALLOWED:
        element.drop_tag()


def _flatten(tree: HtmlElement) -> None:
    """Take paragraphs out of paragraphs, and give words that stand alone a paragraph of their own."""
    for paragraph in list(tree.iter("p")):
        parent = paragraph.getparent()
        if parent is not None and parent.tag in {"p", "li", "a", "h2", "h3"}:
            paragraph.tail = f" {paragraph.tail or ''}"
            paragraph.drop_tag()
    if (tree.text or "").strip():
        first = tree.makeelement("p")
        first.text, tree.text = tree.text, None
        tree.insert(0, first)
    for child in list(tree):
        if (child.tail or "").strip():
            rest = tree.makeelement("p")
            rest.text, child.tail = child.tail, None
            child.addnext(rest)
