"""The content as stock Pelican wants it: metadata lines, Python-Markdown, the `simple` theme, and its own feeds.

Stories and documents are articles of their category that begin with their facts as a list; a PDF is a static file.
Related news, share links and share cards come from bench/stock_site: two small plugins and a template.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from bench.grounds import write_grounds
from bench.kinds import with_links
from bench.model import DOCUMENTS, PAGE_FOLDER, PICTURES, SECTIONS
from bench.pdf import one_page
from bench.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bench.model import Article, Planned

_SITE = Path(__file__).parent / "stock_site"
_MD_LINK = re.compile(r"\]\((?=[^)]+\.md\))")
_CITE = "[{number}]({file})"
_RELATIONS = {"replaces": "Thay thế", "amends": "Sửa đổi, bổ sung", "guides": "Hướng dẫn thi hành"}
# No author pages: the portal has none either. Everything else is as Pelican comes; feeds where the portal has some, of
# as many items as one setting for all allows.
_SETTINGS = f"""
SITENAME = "Cổng thông tin điện tử huyện Gò Sen"
SITEURL = "http://localhost:8000"
TIMEZONE = "Asia/Ho_Chi_Minh"
DEFAULT_LANG = "vi"
THEME = "simple"
ARTICLE_PATHS = {list(SECTIONS)!r}
PAGE_PATHS = [{PAGE_FOLDER!r}]
STATIC_PATHS = [{PICTURES!r}, {DOCUMENTS!r}]
DEFAULT_PAGINATION = 20
SLUGIFY_SOURCE = "basename"
FEED_DOMAIN = SITEURL
FEED_MAX_ITEMS = 50
RSS_FEED_SUMMARY_ONLY = False
FEED_ALL_ATOM, FEED_ALL_RSS = "rss/tat-ca.atom", "rss/tat-ca.xml"
CATEGORY_FEED_RSS, TAG_FEED_RSS = "rss/{{slug}}.xml", "rss/tag/{{slug}}.xml"
CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
AUTHOR_SAVE_AS = ""
DIRECT_TEMPLATES = ["index", "tags", "categories", "archives"]
PLUGIN_PATHS, PLUGINS = ["plugins"], ["cards", "near"]
THEME_TEMPLATES_OVERRIDES = ["templates"]
"""


def write_stock(articles: Iterable[Article], folder: Path, pictures: Path, portal: Path) -> None:
    """Write a folder with pelicanconf.py and content/; `portal` is the repository, whose typeface it shares."""
    shutil.copytree(_SITE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    write_grounds(folder / "chu", portal / ".venv")
    shutil.copytree(pictures, folder / "content" / PICTURES)
    (folder / "pelicanconf.py").write_text(_SETTINGS, "utf-8")
    for article in articles:
        file = folder / "content" / article.plan.source
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_stock_file(article), "utf-8")
        if article.plan.document:
            file.with_suffix(".pdf").write_bytes(one_page(slug(article.plan.document.number)))


def _stock_file(article: Article) -> str:
    plan = article.plan
    head = f"Title: {plan.title}\nDate: {plan.date:%Y-%m-%d %H:%M}\n"
    if article.summary:
        names = "; ".join(author.partition(",")[0] for author in article.authors)
        head += f"Summary: {article.summary}\nAuthors: {names};\n"
    if plan.document:
        head += f"Summary: {plan.document.abstract}\n"
    if article.tags:
        head += f"Tags: {', '.join(article.tags)}\n"
    if plan.section in SECTIONS:
        head += f"Category: {SECTIONS[plan.section]}\n"
    cover = f"![{article.cover.alt}]({{static}}/{article.cover.file})\n\n" if article.cover else ""
    facts = "".join(f"- {name}: {said}\n" for name, said in _facts(plan))
    body = "\n".join(filter(None, (facts, with_links(article, _CITE))))
    return f"{head}\n{cover}{_MD_LINK.sub(']({filename}', body)}"


def _facts(plan: Planned) -> Iterator[tuple[str, str]]:
    """Give what a story or a document says beside its text."""
    if story := plan.story:
        yield from (("Nhân vật", story.name), ("Nơi ở", story.home), ("Tuổi", str(story.age)), ("Việc tốt", story.deed))
        yield from (("Địa phương", story.place), ("Khen thưởng", story.honour or "chưa"))
    if document := plan.document:
        yield from (("Số, ký hiệu", document.number), ("Loại văn bản", document.type))
        yield from (("Cơ quan ban hành", document.issuer), ("Người ký", document.signer))
        for name, day in (("Ban hành", document.issued), ("Hiệu lực", document.effective), ("Hết", document.expires)):
            if day:
                yield name, f"{day:%d/%m/%Y}"
        for name, other in document.relations:
            yield _RELATIONS[name], f"[{other.title}](/{other.source})"
        yield "Tệp", f"[PDF]({{static}}{plan.name}.pdf)"
