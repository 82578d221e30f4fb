"""Which feeds there are, and which entries each holds: the newest releases first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feeds.feed import ALL, HEAD, Form
from feeds.social import PROFILES
from portal.addresses import HOME, section_path
from portal.frame_data import FeedLink
from portal.grouped import grouped
from portal.ledger import PORTAL
from portal.release import standing
from portal.releases import wants
from portal.tags import tag_link
from vietnamese import slugify

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from portal.entry import Entry
    from portal.ledger import Place
    from portal.settings import Portal
    from portal.site import Site

_GENERAL, _SOCIAL, _NARROW = 50, 20, 20  # items


class Feed(NamedTuple):
    """A feed: its address, its words, the page it goes with, its entries (newest release first) and their place."""

    path: str
    name: str  # among the site's other feeds
    title: str  # anywhere: it names the unit
    description: str
    home: str
    entries: tuple[Entry, ...]
    place: Place = PORTAL
    form: Form = Form.RSS


class Offer(NamedTuple):
    """All feeds: of everything in each form (RSS first), of sections, of topics in them, of tags, for networks."""

    everything: tuple[Feed, ...]
    sections: tuple[Feed, ...]
    topics: tuple[Feed, ...]
    tags: tuple[Feed, ...]
    social: tuple[Feed, ...]


def links(portal: Portal) -> tuple[FeedLink, ...]:
    """Give the feeds that every page names in its head."""
    title = f"{portal.unit.kind} {portal.unit.name}"
    everything = (
        FeedLink(title=f"Tất cả tin của {title} (RSS)", path=f"{ALL}.xml", type=Form.RSS.value),
        FeedLink(title=f"Tất cả tin của {title} (Atom)", path=f"{ALL}.atom", type=Form.ATOM.value),
        FeedLink(title=f"Tất cả tin của {title} (JSON)", path=f"{ALL}.json", type=Form.JSON.value),
    )
    sections = (
        FeedLink(title=f"{said.title} (RSS)", path=section_feed(name), type=Form.RSS.value, section=section_path(name))
        for name, said in portal.sections.items()
    )
    return (*everything, *sections)


def section_feed(section: str) -> str:
    """Give the address of a section's feed."""
    return f"{HEAD}{section}.xml"


def released(site: Site, place: Place = PORTAL) -> list[Entry]:
    """Give what is public and released at a place, the newest release first."""
    lines = site.releases.lines
    found = [entry for entry in site.entries if (place, entry.id) in lines and not standing(entry, site.now)]
    return sorted(found, key=lambda entry: lines[place, entry.id].moment, reverse=True)


def offered(site: Site) -> Offer:
    """Give every feed of the site."""
    entries = released(site)
    by_section = grouped((entry.section, entry) for entry in entries)
    return Offer(
        everything=tuple(_everything(site, entries)),
        sections=tuple(_section(site, name, by_section.get(name, [])) for name in site.portal.sections),
        topics=tuple(feed for name in site.portal.sections for feed in _topics(site, name, by_section.get(name, []))),
        tags=tuple(_tags(site, entries)),
        social=tuple(_social(site)),
    )


def _everything(site: Site, entries: Sequence[Entry]) -> Iterator[Feed]:
    """Give the feeds of everything, one in each form."""
    title = f"Tin, bài, văn bản mới của {site.frame.unit.name}"
    description = f"Mọi bài và văn bản mới trên {site.frame.unit.portal}."
    for suffix, form in (("xml", Form.RSS), ("atom", Form.ATOM), ("json", Form.JSON)):
        path = f"{ALL}.{suffix}"
        yield Feed(path, "Tất cả", title, description, HOME, tuple(entries[:_GENERAL]), form=form)


def _section(site: Site, section: str, entries: Sequence[Entry]) -> Feed:
    said = site.portal.sections[section]
    title = f"{said.title} – {site.frame.unit.name}"
    description = said.description or f"Bài mới trong mục {said.title}."
    path, home = section_feed(section), section_path(section)
    return Feed(path, said.title, title, description, home, tuple(entries[:_GENERAL]))


def _topics(site: Site, section: str, entries: Sequence[Entry]) -> Iterator[Feed]:
    """Give the feed of each topic of a section: kinds of deeds, types of documents."""
    topic = site.kinds[site.portal.sections[section].kind].topic
    title = site.portal.sections[section].title
    by_topic = grouped((topic(entry), entry) for entry in entries)
    for said in sorted(by_topic.keys() - {""}):
        path = f"{HEAD}{section}/{slugify(said) or 'khac'}.xml"
        words = f"{title}: {said} – {site.frame.unit.name}"
        found = tuple(by_topic[said][:_GENERAL])
        name = f"{title}: {said}"
        yield Feed(path, name, words, f"Bài mới về {said} trong mục {title}.", section_path(section), found)


def _tags(site: Site, entries: Sequence[Entry]) -> Iterator[Feed]:
    """Give the feed of each tag, in the order of their addresses; the newest spelling names it."""
    found = {tag: tag_link(tag) for entry in reversed(entries) for tag in entry.tags}
    named = {link.path: link for link in found.values()}
    tagged = grouped((path, entry) for entry in entries for path in {found[tag].path: 0 for tag in entry.tags})
    for path in sorted(tagged):
        tag = named[path].title
        name, title = tag, f"Thẻ “{tag}” – {site.frame.unit.name}"
        yield Feed(
            f"{HEAD}{path.strip('/')}.xml", name, title, f"Bài mới có thẻ “{tag}”.", path, tuple(tagged[path][:_NARROW])
        )


def _social(site: Site) -> Iterator[Feed]:
    """Give the feeds that cross-posting services read."""
    for profile in PROFILES if site.portal.social else ():
        entries = (one for one in released(site, profile.network) if wants(one, profile.network, site.portal))
        title = f"{site.frame.unit.portal}: bài cho {profile.name}"
        description = f"Bài mà {site.frame.unit.authority} đăng trên trang {profile.name} chính thức."
        path = f"{HEAD}{profile.network}.xml"
        yield Feed(path, profile.name, title, description, HOME, tuple(entries)[:_SOCIAL], place=profile.network)
