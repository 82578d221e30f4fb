"""The content as Hugo wants it, beside the templates of an equivalent site (bench/hugo_site).

Bodies stay as they are but for cited numbers, which are written as links: Hugo's own link hook resolves relative links
to .md files. Whatever the portal lists (months, deeds, years of documents) is a taxonomy, which is how Hugo users list
by something; its terms get their Vietnamese titles and our addresses from an _index.md each.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from bench import hugo_kinds
from bench.grounds import write_grounds
from bench.hugo_kinds import Known, story_front
from bench.hugo_terms import article_terms, document_terms, month
from bench.kinds import with_links
from bench.model import DOCUMENTS, NEWS, PAGE_FOLDER, PICTURES, SECTIONS
from bench.pdf import one_page
from bench.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bench.hugo_kinds import Front
    from bench.model import Article

_SITE = Path(__file__).parent / "hugo_site"
_LAYERS = ("tokens", "base", "layout", "utilities")
_CITE = '[{number}]({file} "{title}")'
_DOCUMENT = re.compile(rf"({DOCUMENTS}/\d+/[\w-]+)\.md\b")


def write_hugo(articles: Iterable[Article], folder: Path, pictures: Path, portal: Path) -> None:
    """Write a whole Hugo site; `portal` is the repository, whose CSS, scripts and typeface it shares."""
    shutil.copytree(_SITE, folder)
    shutil.copytree(pictures, folder / "assets" / PICTURES)
    _copy_assets(portal / "theme", folder)
    write_grounds(folder / "assets/chu", portal / ".venv")
    (folder / "static/chia-se").mkdir(parents=True)
    shutil.copy(folder / "assets/chu/nen-1200x630.jpg", folder / "static/chia-se/cong.jpg")
    content, terms = folder / "content", dict(_write_entries(articles, folder / "content"))
    for name, title in SECTIONS.items():
        _write(content / name / "_index.md", {"title": title} | hugo_kinds.SECTIONS.get(name, {}))
    _write(content / PAGE_FOLDER / "_index.md", {"title": "Trang", "build": {"render": "never"}})
    _write(content / "so-do-trang.md", {"title": "Sơ đồ trang", "layout": "so-do-trang"})
    said = "Nhận tin mới của huyện Gò Sen ngay khi đăng, không cần tài khoản, không ai biết bạn đọc gì."
    _write(content / "rss.md", {"title": "Theo dõi tin", "layout": "rss", "description": said})
    for path, front in terms.items():
        _write(content / path / "_index.md", front)


def _write_entries(articles: Iterable[Article], content: Path) -> Iterator[tuple[str, Front]]:
    """Write the entries and give the terms they belong to: folder → front matter."""
    known, documents = Known(), []
    for article in articles:
        known.look(article)
        if article.plan.document:
            documents.append((article, article.plan, article.plan.document))  # what cites it comes later
            continue
        _write(content / article.plan.source, _front(article), _body(article))
        yield from article_terms(article)
    for article, plan, document in documents:
        front = _front(article) | known.front(plan, document)
        bundle = content / plan.source.removesuffix(".md")
        _write(bundle / "index.md", front, article.body)
        (bundle / f"{plan.name}.pdf").write_bytes(one_page(slug(document.number)))
        yield from document_terms(front)


def _copy_assets(theme: Path, folder: Path) -> None:
    """Give the Hugo site the portal's stylesheet as one file, its scripts and its emblem."""
    sheets = [theme / f"static/css/{layer}.css" for layer in _LAYERS]
    sheets += sorted(theme.glob("templates/components/*/*.css"))
    (folder / "assets/giao-dien.css").write_text("\n".join(sheet.read_text("utf-8") for sheet in sheets), "utf-8")
    for script in theme.glob("static/js/*.js"):
        shutil.copy(script, folder / "assets")
    (folder / "static/anh").mkdir(parents=True)
    shutil.move(folder / "assets" / PICTURES / "bieu-trung.svg", folder / "static/anh/bieu-trung.svg")


def _write(file: Path, front: Front, body: str = "") -> None:
    """Write front matter as JSON, which Hugo reads fastest."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{json.dumps(front, ensure_ascii=False, indent=1)}\n\n{body}", "utf-8")


def _body(article: Article) -> str:
    """Give the body; a document, which has its PDF beside it, is the index.md of a folder of its own."""
    return _DOCUMENT.sub(r"\1/index.md", with_links(article, _CITE))


def _front(article: Article) -> Front:
    plan = article.plan
    front: Front = {
        "id": plan.id,
        "guid": f"tag:gosen.example,2026:{plan.kind}/{plan.id}",
        "title": plan.title,
        "date": f"{plan.date:%Y-%m-%dT%H:%M:%S}+07:00",
        "description": article.summary,
        "url": plan.path,
        "aliases": [f"/b/{plan.id}/"],
        "authors": [dict(zip(("name", "position"), name.split(", ", 1), strict=True)) for name in article.authors],
    }
    if article.tags:
        front["tags"] = [slug(tag, 80) for tag in article.tags]
    if plan.section in NEWS:
        front["months"] = [month(plan)]
    if article.cover:
        front["cover"] = article.cover._asdict()
    return front | (story_front(plan, plan.story) if plan.story else {})
