"""A seeded generator of N entries: the same seed and size give the same entries, byte for byte, on any machine."""

from __future__ import annotations

import posixpath
import random
from itertools import accumulate
from typing import TYPE_CHECKING

from bench import words
from bench.model import PAGE_FOLDER, PAGES, PICTURE_COUNT, PICTURES, Article, Cover, Planned
from bench.plan import FIRST, Plan
from bench.text import Writer, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SEED = 2026
_TAGS = 200
_CITED = (0, 0, 0, 0, 0, 0, 1, 1, 2)  # documents, by an article: one article in three cites some


class Generator:
    """Makes the entries of one size; `articles` may be walked through once."""

    def __init__(self, count: int, seed: int = SEED) -> None:
        self._dice = random.Random(seed)  # noqa: S311 (text, not secrets)
        self._write = Writer(self._dice)
        self._tags = _tag_names()
        # Zipf: the k-th tag is used in proportion to 1/k, as tags are where people choose them freely.
        self._weights = list(accumulate(1 / rank for rank in range(1, len(self._tags) + 1)))
        self._plan = Plan(self._write, self._dice, count)

    def articles(self) -> Iterator[Article]:
        """Give the pages, then every entry from the oldest to the newest."""
        for name, title in PAGES.items():
            page = Planned(f"{PAGE_FOLDER}/{name}.md", next(self._plan.ids), title, FIRST)
            yield Article(page, self._write.sentences(2), (self._write.person(),), (), self._body(page.source))
        for planned in self._plan.entries:
            yield self._document(planned) if planned.document else self._article(planned)

    def _article(self, planned: Planned) -> Article:
        """Make an article or a story, which differ in little but what the plan says of them."""
        documents = self._plan.documents
        cites = self._dice.sample(documents, min(len(documents), self._dice.choice(_CITED)))
        said = " ".join(map(self._write.citation, cites))
        return Article(
            planned,
            summary=self._write.sentences(2),
            authors=tuple(self._write.person() for _ in range(self._dice.choice((1, 1, 1, 2)))),
            tags=self._some_tags(),
            body="\n\n".join(filter(None, (said, self._body(planned.source)))),
            cover=self._cover() if self._dice.random() < (0.6 if planned.story else 0.1) else None,
            cites=tuple(cites),
        )

    def _document(self, planned: Planned) -> Article:
        """Make a document: a line or two about it, or nothing but its facts and its PDF."""
        body = f"{self._write.sentences(2)}\n" if self._dice.random() < 0.5 else ""
        return Article(planned, summary="", authors=(), tags=(), body=body)

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
        plan = self._plan.entries
        others = self._dice.sample(plan, min(len(plan), self._dice.randint(1, 3)))
        return "Xem thêm: " + "; ".join(f"[{other.title}]({_relative(other.source, source)})" for other in others) + "."


def _relative(target: str, source: str) -> str:
    return posixpath.relpath(target, posixpath.dirname(source))


def _tag_names() -> Sequence[str]:
    """Give 200 tags: the topics, then the topics of each place."""
    topics, places = listed(words.TOPICS), listed(words.PLACES)
    return (*topics, *(f"{topic} {place}" for place in places for topic in topics))[:_TAGS]
