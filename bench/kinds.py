"""What stories and documents say beside their text: persons and deeds, numbers and days, what replaces what."""

from __future__ import annotations

import posixpath
import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bench import words
from bench.model import Document, Story
from bench.text import listed

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from bench.model import Article, Planned
    from bench.text import Writer

UNITS = listed(words.PLACES)[: words.UNIT_COUNT]
_HAMLETS = listed(words.PLACES)[words.UNIT_COUNT :]
_SIGNS = dict(item.split("=") for item in listed(words.TYPES))
_LAST_TO_EXPIRE = 2023  # every day written lies in the past: a document's state is the same whenever one measures


def document_of(write: Writer, dice: random.Random, order: int, date: datetime, older: Sequence[Planned]) -> Document:
    """Make the document number `order`, published on `date`; `older` are those it may replace or amend."""
    kind = dice.choice(tuple(_SIGNS))
    issuer = dice.choice(("huyện Gò Sen", "huyện Gò Sen", "huyện Gò Sen", *UNITS))
    issued = datetime(date.year, date.month, date.day) - timedelta(days=dice.randint(1, 5))
    ends = issued.year <= _LAST_TO_EXPIRE and dice.random() < 0.2
    return Document(
        number=f"{order}/{_SIGNS[kind]}-UBND",
        type=kind,
        issuer=f"Uỷ ban nhân dân {issuer}",
        signer=write.filled("{person}, Chủ tịch"),
        issued=issued,
        effective=issued + timedelta(days=dice.randint(1, 15)) if dice.random() < 0.25 else None,
        expires=datetime(issued.year + 2, 1, 1) if ends else None,
        abstract=write.filled(f"Về việc {{work}} {{thing}} ở {{place}} năm {issued.year}"),
        field=dice.choice(listed(words.TOPICS)),
        relations=_relations(dice, older),
    )


def _relations(dice: random.Random, older: Sequence[Planned]) -> tuple[tuple[str, Planned], ...]:
    """Give one document in eight one older document to replace, amend or guide."""
    if not older or dice.random() > 1 / 8:
        return ()
    return ((dice.choice(("replaces", "replaces", "amends", "guides")), dice.choice(older)),)


def story_of(dice: random.Random, order: int, date: datetime) -> Story:
    """Make the person and the deed of a story published on `date`."""
    place = dice.choice(UNITS)
    return Story(
        name=dice.choice(listed(words.PEOPLE)),
        role=dice.choice(listed(words.ROLES)),
        home=f"{dice.choice(_HAMLETS)}, {place}",
        age=dice.randint(19, 84),
        deed=dice.choice(listed(words.DEEDS)),
        place=place,
        honour=f"Uỷ ban nhân dân {place}" if dice.random() < 0.5 else "",
        consent=datetime(date.year, date.month, date.day) - timedelta(days=dice.randint(1, 20)),
        reference=f"ĐY-{date.year}-{order:04}",
    )


def with_links(article: Article, form: str) -> str:
    """Give the body with the numbers that it cites as links: `form` has {number}, {file} and {title}."""
    body, folder = article.body, posixpath.dirname(article.plan.source)
    for other in article.cites:
        assert other.document, "only documents are cited"  # noqa: S101
        number = other.document.number
        link = form.format(number=number, file=posixpath.relpath(other.source, folder), title=other.title)
        body = re.sub(rf"(?<!\d){re.escape(number)}", link, body)  # no backslash in a link
    return body
