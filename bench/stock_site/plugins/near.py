"""A plugin for stock Pelican: to each article the four that share most tags with it, as its `related_posts` does."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import Any

from pelican import signals

MOST = 4


def relate(generator: Any) -> None:
    """Give every article its related ones."""
    tagged = {tag.slug: articles for tag, articles in generator.tags.items()}
    for article in generator.articles:
        found = Counter(chain.from_iterable(tagged[tag.slug] for tag in getattr(article, "tags", ())))
        del found[article]
        article.related = [other for other, _ in found.most_common(MOST)]


def register() -> None:
    """Relate once all articles are known."""
    signals.article_generator_finalized.connect(relate)
