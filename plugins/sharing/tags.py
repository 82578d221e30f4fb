"""The head's tags: Open Graph (https://ogp.me), which Facebook and Zalo read, the Twitter card, proofs of ownership.

A page has one set or none: two make Facebook refuse both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sharing.data import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.data import ShareImage
    from portal.page_data import EntryView
    from portal.shown import Shown

_LOCALES = {"vi": "vi_VN", "en": "en_US"}


def head_tags(shown: Shown) -> tuple[Tag, ...]:
    """Give the tags of a page that may be shared."""
    site, page, entry = shown.site, shown.page, entry_of(shown)
    is_article = entry or (page.noindex and page.section)  # a page that leads to one
    return (
        _og("url", page.canonical),
        _og("type", "article" if is_article else "website"),
        _og("title", page.title),
        *([_og("description", page.description)] if page.description else ()),
        _og("site_name", site.unit.portal),
        _og("locale", _LOCALES[entry.lang if entry else site.lang]),
        *_picture(page.share or site.share),
        *(_article(shown, entry) if entry else ()),
    )


def entry_of(shown: Shown) -> EntryView | None:
    """Give the entry of a page that is news; a page of the portal itself, such as its contacts, is none."""
    return shown.entry if shown.entry and shown.entry.kind != "page" else None


def proof_tags(shown: Shown) -> tuple[Tag, ...]:
    """Give the tags by which networks see that the site is the unit's; they look for them on the home page."""
    proofs = shown.site.sharing.proofs if shown.page.path == "/" else ()
    return tuple(Tag(key="name", name=proof.name, content=proof.content) for proof in proofs)


def _picture(image: ShareImage | None) -> Iterator[Tag]:
    yield Tag(key="name", name="twitter:card", content="summary_large_image" if image else "summary")
    if image:
        yield _og("image", image.url)
        yield _og("image:width", str(image.width))
        yield _og("image:height", str(image.height))
        yield _og("image:type", image.type)
        yield _og("image:alt", image.alt)


def _article(shown: Shown, entry: EntryView) -> Iterator[Tag]:
    yield _article_tag("published_time", entry.date.iso)
    yield _article_tag("modified_time", entry.changed)
    yield from (_article_tag("section", one.title) for one in shown.site.sections if one.path == shown.page.section)
    yield from (_article_tag("tag", tag.title) for tag in entry.tags)


def _og(name: str, content: str) -> Tag:
    return Tag(key="property", name=f"og:{name}", content=content)


def _article_tag(name: str, content: str) -> Tag:
    return Tag(key="property", name=f"article:{name}", content=content)
