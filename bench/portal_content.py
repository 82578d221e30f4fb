"""The content as the portal wants it: YAML front matter, pictures in a folder of the content."""

from __future__ import annotations

import posixpath
import shutil
from typing import TYPE_CHECKING

from bench.model import PICTURES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bench.model import Article

EMBLEM = f"{PICTURES}/bieu-trung.svg"


def write_portal(articles: Iterable[Article], folder: Path, pictures: Path) -> None:
    """Write the content folder of the portal; `pictures` holds the JPEGs and the emblem."""
    shutil.copytree(pictures, folder / PICTURES)
    for article in articles:
        file = folder / article.source
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(portal_file(article), "utf-8")


def portal_file(article: Article) -> str:
    """Give the file of one entry."""
    lines = [f"id: {article.id}", f"title: {article.title}", f"date: {article.date:%Y-%m-%d %H:%M}"]
    lines += [f"summary: {article.summary}", "authors:", *(f"  - {name}" for name in article.authors)]
    if article.tags:
        lines.append(f"tags: [{', '.join(article.tags)}]")
    if article.cover:
        file = posixpath.relpath(article.cover.file, posixpath.dirname(article.source))
        lines += ["cover:", f"  file: {file}", f"  alt: {article.cover.alt}", f"  caption: {article.cover.caption}"]
    return "\n".join(["---", *lines, "---", "", article.body])
