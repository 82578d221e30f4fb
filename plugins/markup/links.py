"""Links: those within the site are set aside to be resolved when all entries are known; outside ones are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from portal import rules
from portal.entry import LINK_MARK, LinkRef
from portal.paths import resolve

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from markup.draft import Draft


def links(draft: Draft) -> None:
    """Number each inside link, mark each outside one, drop an anchor without an address."""
    for element in list(draft.tree.iter("a")):
        href = _lower_scheme(element.get("href", "").strip())
        element.set("href", href)
        if not href:
            element.drop_tag()
        elif not href.startswith(("#", "mailto:", "tel:")):
            _treat(element, href, draft)


def _lower_scheme(href: str) -> str:
    """Give an address as it is compared: a phone's keyboard begins it with a capital."""
    scheme, colon, rest = href.partition(":")
    return f"{scheme.lower()}:{rest}" if colon and scheme.isalpha() else href


def _treat(element: HtmlElement, href: str, draft: Draft) -> None:
    try:
        parts = urlsplit(href)
    except ValueError:  # "http://[" and the like
        element.drop_tag()
        return
    if parts.scheme not in {"", "http", "https"}:
        element.drop_tag()
        return
    if parts.netloc and parts.netloc != draft.own_host:
        _mark_outside(element)
        return
    line = draft.line_of_address(href)
    on_site = parts.netloc or parts.path.startswith("/")
    target = "/" + unquote(parts.path).lstrip("/") if on_site else resolve(draft.problems.path, parts.path)
    if target is None:
        draft.problems.add(rules.PATH_LEAVES, line, written=unquote(href))
        element.drop_tag()
        return
    del element.attrib["href"]
    element.set("x-link", f"{LINK_MARK}{len(draft.links)}")
    draft.links.append(LinkRef(target=target, line=line, fragment=unquote(parts.fragment)))


def _mark_outside(element: HtmlElement) -> None:
    """Tell the reader, seeing or not, that the link leaves the site; tell the other host nothing."""
    element.set("class", "outside")
    element.set("rel", "noopener noreferrer")
    note = element.makeelement("span", {"class": "visually-hidden"})
    note.text = " (trang ngoài)"
    element.append(note)
