"""Stories as a capability: what it makes of all entries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING
from urllib.parse import quote

from portal.data import Link
from portal.names import suggestion
from portal.ports import Capability, Joined
from stories import rules
from stories.data import HomeStories, StoryView
from stories.fields import STORY
from stories.pages import story_pages
from stories.shelf import honour_view, person_view, shelf_of
from stories.story import Basis
from vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from portal.entry import Entry
    from portal.outputs import Output, Page
    from portal.problems import Problem
    from portal.site import Site
    from stories.shelf import Shelf, Told
    from stories.story import Story

_AT_HOME = 4  # portraits
_WORDS = {
    Basis.PAPER: "{day}nhân vật đã đồng ý bằng văn bản cho đăng bài này.",
    Basis.SPOKEN: "{day}nhân vật đã đồng ý bằng lời, có ghi nhận, cho đăng bài này.",
    Basis.PUBLIC: "{day}nhân vật tham gia hoạt động công khai được kể trong bài.",
    Basis.ANONYMOUS: "Nhân vật đề nghị không nêu tên và không đăng ảnh.",
}
_AGREED = frozenset({Basis.PAPER, Basis.SPOKEN})


@dataclass(frozen=True)
class Stories(Joined):
    """What the stories of all sections of that kind make."""

    site: Site

    @cached_property
    def shelves(self) -> tuple[Shelf, ...]:
        """The stories of each section."""
        sections = self.site.portal.sections.items()
        return tuple(shelf_of(self.site, name) for name, section in sections if section.kind == "story")

    def problems(self) -> Iterator[Problem]:
        """Give deeds and places that the unit does not have."""
        for shelf in self.shelves:
            for one in shelf.told:
                yield from _strange(self.site, one.entry, one.story)

    def entry_contexts(self) -> Mapping[str, StoryView]:
        """Give what the page of each story says of the person and the deed."""
        told = ((shelf, one) for shelf in self.shelves for one in shelf.told)
        return {one.entry.source: story_view(shelf, one, self._nominate) for shelf, one in told}

    def home_context(self) -> HomeStories | None:
        """Give the newest portraits."""
        shelf = next((shelf for shelf in self.shelves if shelf.told), None)
        return (
            HomeStories(section=shelf.link, cards=tuple(one.card for one in shelf.told[:_AT_HOME])) if shelf else None
        )

    def outputs(self) -> Iterable[Output]:
        """Give the sections' pages, the narrowed lists and the rolls of honour."""
        site = self.site
        for shelf in self.shelves:
            told = tuple((one.card, one.entry) for one in shelf.told)
            inputs = (site.frame, site.portal, site.places, shelf.link, told)
            yield from site.memo.keep(f"stories {shelf.link.path}", inputs, partial(_made, shelf, self._nominate))

    @property
    def _nominate(self) -> Link | None:
        address = self.site.portal.nominate
        if not address:
            return None
        subject = quote("Giới thiệu người tốt, việc tốt")
        path = address if address.startswith("https://") else f"mailto:{address}?subject={subject}"
        return Link(title="Giới thiệu người tốt, việc tốt", path=path)


def _made(shelf: Shelf, nominate: Link | None) -> tuple[Page, ...]:
    return tuple(story_pages(shelf, nominate))


def _strange(site: Site, entry: Entry, story: Story) -> Iterator[Problem]:
    if story.deed not in site.portal.deeds:
        known = site.portal.deeds
        near = suggestion(story.deed, known)
        yield rules.DEED_UNKNOWN.at(
            entry.source, story.deed_line, deed=story.deed, nearest=near, known=", ".join(known)
        )
    if not site.places:
        yield rules.PLACES_MISSING.at(entry.source, story.place_line)
    elif story.place not in site.places:
        facts = {"nearest": suggestion(story.place, site.places), "known": ", ".join(site.places)}
        yield rules.PLACE_UNKNOWN.at(entry.source, story.place_line, place=story.place, **facts)


def story_view(shelf: Shelf, one: Told, nominate: Link | None) -> StoryView:
    """Give what the page of a story says beside the entry itself."""
    story = one.story
    day = f"ngày {short_date(story.consent.date)}, " if story.consent.date else ""
    consent = _WORDS[story.consent.basis].format(day=day)
    consent = consent[:1].upper() + consent[1:]
    if story.minor and story.consent.basis is not Basis.ANONYMOUS:
        consent += " Người giám hộ của em cũng đã đồng ý."
    return StoryView(
        person=person_view(story),
        deed=shelf.deed(story.deed),
        place=shelf.place(story.place),
        consent=consent,
        consented=story.consent.basis in _AGREED and not story.minor,
        honours=tuple(map(honour_view, story.honours)),
        nominated_by=story.nominated_by,
        nominate=nominate,
    )


STORIES = Capability("stories", Stories, (STORY,))
