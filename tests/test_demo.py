"""The demo site as a whole: complete, valid, without a broken link, asking nothing of anybody else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
import lxml.html
import pytest

from checks.pipeline import plan_of, read_settings
from tests.demo import KINDS
from tests.sites import ROOT, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("demo")


def pages(demo: Path) -> Iterator[tuple[str, str]]:
    """Give every page: address and HTML."""
    for path in sorted(demo.rglob("*.html")):
        name = "/" + path.relative_to(demo).as_posix()
        yield name.removesuffix("index.html"), path.read_text("utf-8")


def addresses(path: str, html: str) -> Iterator[str]:
    """Give every address on this site that a page names, made absolute."""
    tree = lxml.html.document_fromstring(html)
    written = [value for name in ("href", "src") for value in tree.xpath(f"//@{name}")]
    written += [part.split()[0] for value in tree.xpath("//@srcset") for part in value.split(",")]
    for value in written:
        if not urlsplit(value).scheme:
            yield urljoin(path, value)


def test_the_demo_content_is_whole() -> None:
    plan = plan_of(ROOT / "content", read_settings(SETTINGS))
    assert plan.problems == ()
    articles = plan.site.of_kind("article")
    assert len(articles) >= 30
    assert len(plan.site.of_kind("page")) == 7
    assert {entry.section for entry in articles} == set(plan.site.portal.sections)
    assert all(entry.cover and entry.summary and entry.authors and entry.tags for entry in articles)
    assert {entry.date.year for entry in articles} == {2024, 2025, 2026}
    words = [len(entry.body.text.split()) for entry in articles]
    assert min(words) >= 300


def test_every_kind_of_page_is_in_the_demo(demo: Path) -> None:
    found = {path for path, _ in pages(demo)}
    assert set(KINDS.values()) <= found


def test_every_page_is_valid_html(demo: Path) -> None:
    errors = []
    for path, html in pages(demo):
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(html)
        errors += [f"{path}: {error}" for error in parser.errors]
        ids = lxml.html.document_fromstring(html).xpath("//@id")
        errors += [f"{path}: id {name} twice" for name in set(ids) if ids.count(name) > 1]
    assert errors == []


def test_no_link_is_broken(demo: Path) -> None:
    html = dict(pages(demo))
    ids = {path: set(lxml.html.document_fromstring(text).xpath("//@id")) for path, text in html.items()}
    broken = set()
    for path, text in html.items():
        if path == "/kieu-mau/":  # its examples link to entries that do not exist
            continue
        for address in addresses(path, text):
            target = urlsplit(address)
            file = demo / unquote(target.path).lstrip("/")
            file = file / "index.html" if target.path.endswith("/") else file
            if not file.is_file() or (target.fragment and target.fragment not in ids.get(target.path, ())):
                broken.add((path, address))
    assert broken == set()


def test_no_page_asks_anything_of_another_host(demo: Path) -> None:
    for path, text in pages(demo):
        tree = lxml.html.document_fromstring(text)
        loaded = tree.xpath("//@src | //@srcset | //link[not(@rel='canonical')]/@href | //@poster | //@data")
        assert not [value for value in loaded if "//" in value], path
        assert not tree.xpath("//iframe | //object | //embed | //style | //@style | //script[not(@src)]"), path


def test_every_page_says_who_answers_for_it(demo: Path) -> None:
    for path, text in pages(demo):
        for words in ("Uỷ ban nhân dân huyện Gò Sen", "0200 3 123 456", "vanphong@gosen.example"):
            assert words in text, path
        assert "Lê Thị Thu Ngân" in text or "http-equiv" in text, path


def test_every_address_is_plain_and_every_page_has_one_title_and_one_canonical(demo: Path) -> None:
    for path, text in pages(demo):
        assert re.fullmatch(r"/(?:[a-z0-9-]+/)*(?:[a-z0-9-]+\.html)?", path), path
        assert text.count("<h1") == 1, path
        assert text.count('rel="canonical"') == (0 if path == "/404.html" else 1), path


def test_nothing_published_names_this_machine(demo: Path) -> None:
    for path in demo.rglob("*"):
        if path.suffix in {".html", ".css", ".js", ".svg"}:
            assert str(ROOT) not in path.read_text("utf-8")
