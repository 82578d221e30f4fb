"""The content as the portal wants it: YAML front matter, pictures in a folder of the content, PDFs beside documents."""

from __future__ import annotations

import posixpath
import shutil
from typing import TYPE_CHECKING

from bench.kinds import UNITS
from bench.model import PICTURES
from bench.pdf import one_page
from bench.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bench.model import Article, Document, Planned, Story

EMBLEM = f"{PICTURES}/bieu-trung.svg"


def write_portal(articles: Iterable[Article], folder: Path, pictures: Path) -> None:
    """Write the content folder of the portal; `pictures` holds the JPEGs and the emblem."""
    shutil.copytree(pictures, folder / PICTURES)
    _write(folder / "data/units.yaml", "\n".join(["units:", *(f"  - {unit}" for unit in UNITS), ""]))
    for article in articles:
        file = folder / article.plan.source
        _write(file, portal_file(article))
        if article.plan.document:
            file.with_suffix(".pdf").write_bytes(one_page(slug(article.plan.document.number)))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def portal_file(article: Article) -> str:
    """Give the file of one entry."""
    plan = article.plan
    lines = [f"id: {plan.id}", f"title: {plan.title}", f"date: {plan.date:%Y-%m-%d %H:%M}"]
    if article.summary:
        lines += [f"summary: {article.summary}", "authors:", *(f"  - {name}" for name in article.authors)]
    if article.tags:
        lines.append(f"tags: [{', '.join(article.tags)}]")
    if article.cover:
        file = posixpath.relpath(article.cover.file, posixpath.dirname(plan.source))
        lines += ["cover:", f"  file: {file}", f"  alt: {article.cover.alt}", f"  caption: {article.cover.caption}"]
    if plan.story:
        lines += _story(plan.story)
    if plan.document:
        lines += _document(plan, plan.document)
    return "\n".join(["---", *lines, "---", "", article.body])


def _story(story: Story) -> Iterator[str]:
    yield from ("person:", f"  name: {story.name}", f"  role: {story.role}")
    yield from (f"  place: {story.home}", f"  age: {story.age}", f"deed: {story.deed}", f"place: {story.place}")
    if story.honour:
        yield from ("honours:", "  - what: Giấy khen", f"    by: {story.honour}")
    yield from ("consent:", "  basis: văn bản", f"  date: {story.consent:%Y-%m-%d}", f"  reference: {story.reference}")


def _document(plan: Planned, document: Document) -> Iterator[str]:
    yield from (f"number: {document.number}", f"type: {document.type}", f"issuer: {document.issuer}")
    yield from (f"signer: {document.signer}", f"issued: {document.issued:%Y-%m-%d}")
    for name, day in (("effective", document.effective), ("expires", document.expires)):
        if day:
            yield f"{name}: {day:%Y-%m-%d}"
    yield from (f"abstract: {document.abstract}", f"field: {document.field}", "files:", f"  - {plan.name}.pdf")
    for name, other in document.relations:
        if other.document:
            yield f"{name}: [{other.document.number}]"
