"""JSON-LD for search engines (https://schema.org): what a page is, who published it, where it stands.

Nothing is said here that the page does not show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portal.page_data import Described, Describing
from sharing.signed import signed
from sharing.tags import entry_of
from vietnamese import shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.frame_data import Frame
    from portal.page_data import EntryView
    from portal.shown import Shown

Node = dict[str, Any]
_HEADLINE = 110  # characters that Google takes of a headline


def structured(shown: Shown) -> Node:
    """Give all that is said of a page as one document; an empty one where there is nothing to say."""
    nodes = list(_nodes(shown))
    return {"@context": "https://schema.org", "@graph": nodes} if nodes else {}


def _nodes(shown: Shown) -> Iterator[Node]:
    if shown.page.path == "/":
        yield _whole_publisher(shown.site)
        yield _website(shown.site)
    if entry := entry_of(shown):
        yield _work(shown, entry)
    if shown.page.breadcrumbs:
        yield _breadcrumbs(shown)


def publisher(site: Frame) -> Node:
    """Give the unit, as far as every page says who it is."""
    return {
        "@type": "GovernmentOrganization",
        "@id": f"{site.url}/#don-vi",
        "name": site.unit.authority,
        "url": f"{site.url}/",
        "logo": {"@type": "ImageObject", "url": site.url + site.unit.emblem},
    }


def _whole_publisher(site: Frame) -> Node:
    unit = site.unit
    place = {"streetAddress": unit.address, "addressRegion": unit.parent, "addressCountry": "VN"}
    return {
        **publisher(site),
        "areaServed": {"@type": "AdministrativeArea", "name": unit.name},
        "address": {"@type": "PostalAddress", **place},
        "telephone": unit.phone_href.removeprefix("tel:"),
        "email": unit.email,
        "sameAs": [channel.url for channel in site.channels],
    }


def _website(site: Frame) -> Node:
    target = {"@type": "EntryPoint", "urlTemplate": f"{site.url}/tim-kiem/?q={{search_term_string}}"}
    return {
        "@type": "WebSite",
        "@id": f"{site.url}/#cong",
        "name": site.unit.portal,
        "url": f"{site.url}/",
        "inLanguage": site.lang,
        "publisher": {"@id": f"{site.url}/#don-vi"},
        "potentialAction": {
            "@type": "SearchAction",
            "target": target,
            "query-input": "required name=search_term_string",
        },
    }


def _work(shown: Shown, entry: EntryView) -> Node:
    site, page = shown.site, shown.page
    kinds = (view.described(site.url) for view in shown.said if isinstance(view, Describing))
    described = next(kinds, Described())
    section = next((one.title for one in site.sections if one.path == page.section), "")
    image = page.share or site.share
    said = {
        "@type": described.type,
        "headline": shorten(entry.title, _HEADLINE),
        "description": page.description,
        "url": page.canonical,
        "mainEntityOfPage": page.canonical,
        "inLanguage": entry.lang,
        "image": [image.url] if image else [],
        "datePublished": entry.date.iso,
        "dateModified": entry.changed,
        "author": signed(entry.authors) or publisher(site),
        "publisher": publisher(site),
        "articleSection": section if described.type == "NewsArticle" else "",
        "keywords": [tag.title for tag in entry.tags],
        "correction": [
            {"@type": "CorrectionComment", "text": one.what, "datePublished": one.date.iso} for one in entry.corrections
        ],
    }
    return {name: value for name, value in (said | described.properties).items() if value}


def _breadcrumbs(shown: Shown) -> Node:
    url, page = shown.site.url, shown.page
    trail = [*((link.title, url + link.path) for link in page.breadcrumbs), (page.title, page.canonical)]
    steps = [
        {"@type": "ListItem", "position": number, "name": title, "item": address}
        for number, (title, address) in enumerate(trail, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}
