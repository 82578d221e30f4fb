"""Vietnamese text put together from a vocabulary, so that its words, tones and lengths are those of a real portal."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from bench import words

if TYPE_CHECKING:
    import random

    from bench.model import Planned, Story

_SLOT = re.compile(r"\{(\w+)\}")
_NOT_ADDRESS = re.compile(r"[^a-z0-9]+")


def listed(text: str) -> tuple[str, ...]:
    """Give the items of a vocabulary list, which are parted by "|" or by new lines."""
    return tuple(item for line in text.splitlines() for item in line.split("|"))


_CHOICES = {
    "place": listed(words.PLACES),
    "thing": listed(words.THINGS),
    "person": listed(words.PEOPLE),
    "unit": listed(words.UNITS),
    "group": listed(words.GROUPS),
    "work": listed(words.WORKS),
    "time": listed(words.TIMES),
}


def slug(text: str, limit: int = 60) -> str:
    """Give the ASCII slug of `text`, at most `limit` characters, cut at a word."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    whole = _NOT_ADDRESS.sub("-", "".join(c for c in plain if not unicodedata.combining(c))).strip("-")
    return whole if len(whole) <= limit else whole[: limit + 1].rpartition("-")[0]


class Writer:
    """Writes sentences, paragraphs, lists, tables and quotes with the dice it is given."""

    _patterns = tuple(words.PATTERNS.splitlines())
    _titles, _headings = listed(words.TITLES), listed(words.HEADINGS)
    _story_titles, _citations = listed(words.STORY_TITLES), listed(words.CITATIONS)
    _quotes, _alts = tuple(words.QUOTES.splitlines()), listed(words.ALTS)

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice

    def filled(self, pattern: str) -> str:
        """Fill the slots of a pattern: "{place}", or "{Place}" at the beginning of a sentence."""
        return _SLOT.sub(lambda found: self._slot(found[1]), pattern)

    def _slot(self, name: str) -> str:
        if name in "nN":
            return str(self._dice.randint(3, 480))
        if name == "d":
            return f"{self._dice.randint(1, 28)},{self._dice.randint(1, 9)}"
        chosen = self._dice.choice(_CHOICES[name.lower()])
        return chosen[0].upper() + chosen[1:] if name[0].isupper() else chosen

    def title(self) -> str:
        """Give a headline without ":" or "#", so that it needs no quotes in YAML."""
        return self.filled(self._dice.choice(self._titles))

    def story_title(self, story: Story) -> str:
        """Give a headline for a story."""
        pattern = self._dice.choice(self._story_titles)
        return self.filled(pattern.replace("{deed}", story.deed).replace("{place}", story.place))

    def citation(self, cited: Planned) -> str:
        """Give a sentence that names a document by its number."""
        assert cited.document, "only documents are cited"  # noqa: S101
        name = f"{cited.document.type.capitalize()} số {cited.document.number}"
        return self._dice.choice(self._citations).replace("{number}", name)

    def person(self) -> str:
        """Give an author with the office: "Lê Minh Thắm, Hội Nông dân huyện"."""
        return self.filled("{person}, {unit}")

    def alt(self) -> str:
        """Say what a picture shows."""
        return self._dice.choice(self._alts)

    def heading(self, level: int) -> str:
        """Give a Markdown heading."""
        return f"{'#' * level} {self.filled(self._dice.choice(self._headings))}"

    def sentences(self, count: int) -> str:
        """Give `count` different sentences, about 120 bytes each."""
        return " ".join(self.filled(pattern) for pattern in self._dice.sample(self._patterns, count))

    def bullets(self) -> str:
        """Give a list of three to five items, each with a bold beginning."""
        row = "- **{Place}:** {work} {thing} {time}, {n} {group}."
        return "\n".join(self.filled(row) for _ in range(self._dice.randint(3, 5)))

    def table(self) -> str:
        """Give a table of four columns and four to seven rows."""
        rows = [self.filled("| {Place} | {n} | {d} | {work} {thing} |") for _ in range(self._dice.randint(4, 7))]
        return "\n".join(["| Nơi | Số hộ | Diện tích (ha) | Ghi chú |", "|---|---:|---:|---|", *rows])

    def quote(self) -> str:
        """Give a quote of two paragraphs: the words, and who said them."""
        return self.filled(f"> “{self._dice.choice(self._quotes)}”\n>\n> — Ông {{person}}, {{place}}")
