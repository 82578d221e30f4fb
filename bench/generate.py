"""A seeded generator of N entries: the same seed and size give the same articles, byte for byte, on any machine."""

from __future__ import annotations

import posixpath
import random
from datetime import datetime, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from bench import words
from bench.model import PAGE_FOLDER, PAGES, PICTURE_COUNT, PICTURES, SECTIONS, Article, Cover
from bench.text import Writer, listed, slug

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SEED = 2026
_FIRST, _YEARS = datetime(2011, 1, 1, 6, 0), 15
_TAGS = 200
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


class _Planned(NamedTuple):
    """What must be known of all entries before one can link to another."""

    source: str
    id: str
    title: str
    date: datetime


class Generator:
    """Makes the articles of one size; `articles` may be walked through once."""

    def __init__(self, count: int, seed: int = SEED) -> None:
        self._dice = random.Random(seed)  # noqa: S311 (text, not secrets)
        self._write = Writer(self._dice)
        self._tags = _tag_names()
        # Zipf: the k-th tag is used in proportion to 1/k, as tags are where people choose them freely.
        self._weights = list(accumulate(1 / rank for rank in range(1, len(self._tags) + 1)))
        self._ids = _ids(self._dice)
        self._plan = [self._planned(number, count) for number in range(count)]

    def articles(self) -> Iterator[Article]:
        """Give the pages, then every entry from the oldest to the newest."""
        for name, title in PAGES.items():
            page = _Planned(f"{PAGE_FOLDER}/{name}.md", next(self._ids), title, _FIRST)
            yield self._article(page)._replace(tags=(), cover=None)
        for planned in self._plan:
            yield self._article(planned)

    def _planned(self, number: int, count: int) -> _Planned:
        minutes = _YEARS * 365 * 24 * 60
        date = _FIRST + timedelta(minutes=minutes * number // count)
        title = self._write.title()
        section = self._dice.choices(list(SECTIONS), (5, 3, 3, 3, 2))[0]
        return _Planned(f"{section}/{date.year}/{slug(title)}-{number}.md", next(self._ids), title, date)

    def _article(self, planned: _Planned) -> Article:
        return Article(
            *planned,
            summary=self._write.sentences(2),
            authors=tuple(self._write.person() for _ in range(self._dice.choice((1, 1, 1, 2)))),
            tags=self._some_tags(),
            body=self._body(planned.source),
            cover=self._cover() if self._dice.random() < 0.1 else None,
        )

    def _some_tags(self) -> tuple[str, ...]:
        drawn = self._dice.choices(self._tags, cum_weights=self._weights, k=self._dice.randint(2, 5))
        return tuple(dict.fromkeys(drawn))

    def _cover(self) -> Cover:
        number = self._dice.randrange(PICTURE_COUNT)
        caption = self._write.filled("Một góc {place} {time}.")
        return Cover(f"{PICTURES}/anh-{number:02}.jpg", self._write.alt(), caption)

    def _body(self, source: str) -> str:
        """Give about 3.3 KB of Markdown: an opening, then two or three headed parts."""
        write, dice = self._write, self._dice
        blocks = [write.sentences(3)]
        for level in dice.choice(((2, 2), (2, 3, 2))):
            blocks += [write.heading(level), write.sentences(4), write.sentences(3)]
        blocks.insert(dice.randint(3, len(blocks)), write.bullets())
        if dice.random() < 0.5:
            blocks.insert(dice.randint(3, len(blocks)), write.quote())
        if dice.random() < 0.25:
            blocks.insert(dice.randint(3, len(blocks)), write.table())
        if dice.random() < 1 / 3:
            blocks += [self._links(source)]
        return "\n\n".join(blocks) + "\n"

    def _links(self, source: str) -> str:
        others = self._dice.sample(self._plan, min(len(self._plan), self._dice.randint(1, 3)))
        return "Xem thêm: " + "; ".join(f"[{other.title}]({_relative(other.source, source)})" for other in others) + "."


def _relative(target: str, source: str) -> str:
    return posixpath.relpath(target, posixpath.dirname(source))


def _tag_names() -> Sequence[str]:
    """Give 200 tags: the topics, then the topics of each place."""
    topics, places = listed(words.TOPICS), listed(words.PLACES)
    return (*topics, *(f"{topic} {place}" for place in places for topic in topics))[:_TAGS]


def _ids(dice: random.Random) -> Iterator[str]:
    taken = set[str]()
    while True:
        drawn = "".join(dice.choices(_LETTERS, k=6))
        if drawn not in taken:
            taken.add(drawn)
            yield drawn
