"""The plan of all entries: file, id, title, day, and for stories and documents what they say beside their text."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bench.kinds import document_of, story_of
from bench.model import DOCUMENTS, SECTIONS, STORIES, Planned
from bench.text import slug

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from bench.text import Writer

FIRST = datetime(2011, 1, 1, 6, 0)
_YEARS = 15
_WEIGHTS = (28, 2, 17, 17, 17, 11, 8)  # of SECTIONS, in per cent
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


class Plan:
    """All entries of one size, the oldest first; a document can be cited, and replaced by a later one."""

    def __init__(self, write: Writer, dice: random.Random, count: int) -> None:
        self._write, self._dice, self.ids = write, dice, _ids(dice)
        self.documents: list[Planned] = []
        self.entries = [self._planned(number, count) for number in range(count)]

    def _planned(self, number: int, count: int) -> Planned:
        date = FIRST + timedelta(minutes=_YEARS * 365 * 24 * 60 * number // count)
        section = self._dice.choices(list(SECTIONS), _WEIGHTS)[0]
        if section == DOCUMENTS:
            return self._document(number, date)
        if section == STORIES:
            return self._story(number, date)
        title = self._write.title()
        return Planned(_source(section, date, slug(title), number), next(self.ids), title, date)

    def _document(self, number: int, date: datetime) -> Planned:
        made = document_of(self._write, self._dice, len(self.documents) + 1, date, self.documents)
        title = f"{made.type.capitalize()} {made.abstract[0].lower()}{made.abstract[1:]}"
        source = _source(DOCUMENTS, date, slug(made.number), number)
        self.documents.append(Planned(source, next(self.ids), title, date, document=made))
        return self.documents[-1]

    def _story(self, number: int, date: datetime) -> Planned:
        told = story_of(self._dice, number, date)
        title = self._write.story_title(told)
        return Planned(_source(STORIES, date, slug(title), number), next(self.ids), title, date, story=told)


def _source(section: str, date: datetime, name: str, number: int) -> str:
    return f"{section}/{date.year}/{name}-{number}.md"


def _ids(dice: random.Random) -> Iterator[str]:
    taken = set[str]()
    while True:
        drawn = "".join(dice.choices(_LETTERS, k=6))
        if drawn not in taken:
            taken.add(drawn)
            yield drawn
