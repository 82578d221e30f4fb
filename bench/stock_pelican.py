"""The content as stock Pelican wants it: metadata lines, Python-Markdown, the `simple` theme, no feeds."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from bench.model import PAGE_FOLDER, PICTURES, SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bench.model import Article

_MD_LINK = re.compile(r"\]\((?=[^)]+\.md\))")
# No author pages: the portal has none either. Everything else is as Pelican comes, but for the feeds.
_SETTINGS = f"""
SITENAME = "Cổng thông tin điện tử huyện Gò Sen"
SITEURL = "http://localhost:8000"
TIMEZONE = "Asia/Ho_Chi_Minh"
DEFAULT_LANG = "vi"
THEME = "simple"
ARTICLE_PATHS = {list(SECTIONS)!r}
PAGE_PATHS = [{PAGE_FOLDER!r}]
STATIC_PATHS = [{PICTURES!r}]
DEFAULT_PAGINATION = 20
SLUGIFY_SOURCE = "basename"
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
AUTHOR_SAVE_AS = ""
DIRECT_TEMPLATES = ["index", "tags", "categories", "archives"]
"""


def write_stock(articles: Iterable[Article], folder: Path, pictures: Path) -> None:
    """Write a folder with pelicanconf.py and content/."""
    shutil.copytree(pictures, folder / "content" / PICTURES)
    (folder / "pelicanconf.py").write_text(_SETTINGS, "utf-8")
    for article in articles:
        file = folder / "content" / article.source
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_stock_file(article), "utf-8")


def _stock_file(article: Article) -> str:
    names = "; ".join(author.partition(",")[0] for author in article.authors)
    head = f"Title: {article.title}\nDate: {article.date:%Y-%m-%d %H:%M}\n"
    head += f"Summary: {article.summary}\nAuthors: {names};\n"
    if article.tags:
        head += f"Tags: {', '.join(article.tags)}\n"
    if article.section in SECTIONS:
        head += f"Category: {SECTIONS[article.section]}\n"
    cover = f"![{article.cover.alt}]({{static}}/{article.cover.file})\n\n" if article.cover else ""
    return f"{head}\n{cover}{_MD_LINK.sub(']({filename}', article.body)}"
