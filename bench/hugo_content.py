"""The content as Hugo wants it, beside the templates of an equivalent site (bench/hugo_site).

Bodies stay as they are: Hugo's own link hook resolves relative links to .md files. Months are a taxonomy, which is how
Hugo users make archives by date; months and tags get their Vietnamese titles and our addresses from an _index.md each.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from bench.model import PAGE_FOLDER, PICTURES, SECTIONS
from bench.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bench.model import Article

_SITE = Path(__file__).parent / "hugo_site"
_LAYERS = ("tokens", "base", "layout", "utilities")


def write_hugo(articles: Iterable[Article], folder: Path, pictures: Path, theme: Path) -> None:
    """Write a whole Hugo site; `theme` is the portal's, whose CSS and scripts it shares."""
    shutil.copytree(_SITE, folder)
    shutil.copytree(pictures, folder / "assets" / PICTURES)
    _copy_assets(theme, folder)
    terms: dict[str, dict[str, object]] = {}
    for article in articles:
        _write(folder / "content" / article.source, _front(article), article.body)
        terms |= _terms(article)
    for name, title in SECTIONS.items():
        _write(folder / "content" / name / "_index.md", {"title": title})
    _write(folder / "content" / PAGE_FOLDER / "_index.md", {"title": "Trang", "build": {"render": "never"}})
    _write(folder / "content/so-do-trang.md", {"title": "Sơ đồ trang", "layout": "so-do-trang"})
    for path, front in terms.items():
        _write(folder / "content" / path / "_index.md", front)


def _copy_assets(theme: Path, folder: Path) -> None:
    """Give the Hugo site the portal's stylesheet as one file, its scripts and its emblem."""
    sheets = [theme / f"static/css/{layer}.css" for layer in _LAYERS]
    sheets += sorted(theme.glob("templates/components/*/*.css"))
    (folder / "assets/giao-dien.css").write_text("\n".join(sheet.read_text("utf-8") for sheet in sheets), "utf-8")
    for script in theme.glob("static/js/*.js"):
        shutil.copy(script, folder / "assets")
    (folder / "static/anh").mkdir(parents=True)
    shutil.move(folder / "assets" / PICTURES / "bieu-trung.svg", folder / "static/anh/bieu-trung.svg")


def _write(file: Path, front: dict[str, object], body: str = "") -> None:
    """Write front matter as JSON, which Hugo reads fastest."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{json.dumps(front, ensure_ascii=False, indent=1)}\n\n{body}", "utf-8")


def _front(article: Article) -> dict[str, object]:
    front: dict[str, object] = {
        "id": article.id,
        "title": article.title,
        "date": f"{article.date:%Y-%m-%dT%H:%M:%S}+07:00",
        "description": article.summary,
        "url": article.path,
        "aliases": [f"/b/{article.id}/"],
        "authors": [dict(zip(("name", "position"), name.split(", ", 1), strict=True)) for name in article.authors],
    }
    if article.section != PAGE_FOLDER:
        front |= {"tags": [slug(tag, 80) for tag in article.tags], "months": [_month(article)]}
    if article.cover:
        front["cover"] = article.cover._asdict()
    return front


def _month(article: Article) -> str:
    return f"{article.section}-{article.date:%Y-%m}"


def _terms(article: Article) -> dict[str, dict[str, object]]:
    """Give the term pages that an article belongs to: folder → front matter."""
    if article.section == PAGE_FOLDER:
        return {}
    tags = {f"tags/{slug(tag, 80)}": _tag(tag) for tag in article.tags}
    title = f"{SECTIONS[article.section]}, tháng {article.date.month} năm {article.date.year}"
    url = f"/{article.section}/{article.date:%Y/%m}/"
    return {**tags, f"months/{_month(article)}": {"title": title, "url": url, "section": article.section}}


def _tag(tag: str) -> dict[str, object]:
    return {"title": tag, "url": f"/tag/{slug(tag, 80)}/", "description": f"Các bài có thẻ “{tag}”."}
