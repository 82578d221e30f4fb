"""The lists of the Hugo site as terms of taxonomies: for each the folder of its _index.md, and what stands in that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.model import DOCUMENTS, NEWS, SECTIONS, STORIES
from bench.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.hugo_kinds import Front
    from bench.model import Article, Planned, Story

_FED: Front = {"outputs": ["html", "feed"]}  # in the front matter of a term with a feed of its own


def month(plan: Planned) -> str:
    """Give the term of an article's month."""
    return f"{plan.section}-{plan.date:%Y-%m}"


def article_terms(article: Article) -> Iterator[tuple[str, Front]]:
    """Give the terms that an article or a story belongs to."""
    plan = article.plan
    for tag in article.tags:
        said = f"Các bài có thẻ “{tag}”."
        yield f"tags/{slug(tag, 80)}", {"title": tag, "url": f"/tag/{slug(tag, 80)}/", "description": said, **_FED}
    if plan.section in NEWS:
        title = f"{SECTIONS[plan.section]}, tháng {plan.date.month} năm {plan.date.year}"
        url = f"/{plan.section}/{plan.date:%Y/%m}/"
        yield f"months/{month(plan)}", {"title": title, "url": url, "section": plan.section}
    if plan.story:
        yield from _story_terms(plan, plan.story)


def _story_terms(plan: Planned, story: Story) -> Iterator[tuple[str, Front]]:
    """Give the lists that show a story: folder → front matter."""
    year, layout = str(plan.date.year), "portraits"
    path, front = _term("deeds", "viec", story.deed, STORIES, layout, f"Những người tốt, việc tốt: {story.deed}.")
    yield path, front | _FED
    yield _term("places", "noi", story.place, STORIES, layout, f"Người tốt, việc tốt ở {story.place}.")
    said = f"Người tốt, việc tốt được giới thiệu trên cổng trong năm {year}."
    path, front = _term("rolls", "nam", year, STORIES, "roll", said)
    yield path, front | {"title": f"Bảng vàng người tốt, việc tốt năm {year}", "linkTitle": year}


def document_terms(front: Front) -> Iterator[tuple[str, Front]]:
    """Give the lists that show a document with this front matter."""
    ways = (
        ("years", "nam", "Năm", str(front["issued"])[:4]),
        ("forms", "loai", "Loại văn bản", str(front["form"])),
        ("issuers", "co-quan", "Cơ quan ban hành", str(front["issuer"])),
        ("states", "hieu-luc", "Hiệu lực", str(front["state"])),
    )
    for taxonomy, folder, words, said in ways:
        path, term = _term(taxonomy, folder, said, DOCUMENTS, "register", words)
        title, fed = term["title"], _FED if taxonomy == "forms" else {}
        yield (
            path,
            term | {"title": f"Văn bản: {title}", "linkTitle": title, "description": f"{words}: {title}.", **fed},
        )


def _term(taxonomy: str, folder: str, said: str, section: str, layout: str, description: str) -> tuple[str, Front]:
    url = f"/{section}/{folder}/{slug(said)}/"
    title = said[:1].upper() + said[1:]
    front: Front = {"title": title, "linkTitle": said, "url": url, "section": section, "layout": layout}
    return f"{taxonomy}/{slug(said)}", front | {"description": description}
