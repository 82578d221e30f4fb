"""The demo site as a whole: complete, valid, without a broken link, asking nothing of anybody else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
import lxml.html
import pytest
from PIL import Image

from checks.pipeline import plan_of
from portal.settings_file import read_settings
from stories.story import Basis, story_of
from tests.demo import KINDS
from tests.sites import NOW, ROOT, SETTINGS
from vietnamese import slugify
from vietnamese.binding import NO_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("demo")


def pages(demo: Path) -> Iterator[tuple[str, str]]:
    """Give every page: address and HTML, where a space that no line breaks at reads as any space."""
    for path in sorted(demo.rglob("*.html")):
        name = "/" + path.relative_to(demo).as_posix()
        yield name.removesuffix("index.html"), path.read_text("utf-8").replace(NO_BREAK, " ")


def test_what_keeps_a_name_on_its_line_is_for_readers_alone(demo: Path) -> None:
    heads = [path.read_text("utf-8").split("</head>")[0] for path in demo.rglob("*.html")]
    kinds = {".xml", ".atom", ".json", ".csv", ".opml"}
    data = [path.read_text("utf-8") for path in demo.rglob("*") if path.suffix in kinds]
    assert len(data) > 10
    assert [text for text in (*heads, *data) if NO_BREAK in text] == []
    article = demo / KINDS["article with a table"].lstrip("/") / "index.html"
    assert f"xã{NO_BREAK}Cồn{NO_BREAK}Én</h1>" in article.read_text("utf-8")


def addresses(path: str, html: str) -> Iterator[str]:
    """Give every address on this site that a page names, made absolute."""
    tree = lxml.html.document_fromstring(html)
    written = [value for name in ("href", "src") for value in tree.xpath(f"//@{name}")]
    written += [part.split()[0] for value in tree.xpath("//@srcset") for part in value.split(",")]
    for value in written:
        if not urlsplit(value).scheme:
            yield urljoin(path, value)


def test_the_demo_content_is_whole() -> None:
    plan = plan_of(ROOT / "content", read_settings(SETTINGS) | {"NOW": NOW})
    assert plan.problems == ()
    articles = plan.site.of_kind("article")
    assert len(articles) >= 30
    assert len(plan.site.of_kind("page")) == 7
    sections = plan.site.portal.sections.items()
    assert {entry.section for entry in articles} == {name for name, section in sections if section.kind == "article"}
    assert all(entry.cover and entry.summary and entry.authors and entry.tags for entry in articles)
    assert {entry.date.year for entry in articles} == {2024, 2025, 2026}
    words = [len(entry.body.text.split()) for entry in articles]
    assert min(words) >= 300


def test_the_demo_shows_stories_documents_and_every_way_to_be_absent() -> None:
    settings = read_settings(SETTINGS)
    early, late = (plan_of(ROOT / "content", settings | {"NOW": now}).site for now in (NOW, "2027-02-01"))
    assert len(early.withdrawn) == 1
    assert len(early.of_kind("story")) + len(early.withdrawn) == 12
    assert len(early.of_kind("document")) >= 16
    assert any(story_of(entry).consent.basis is Basis.ANONYMOUS for entry in early.of_kind("story"))
    assert any(story_of(entry).minor for entry in early.of_kind("story"))
    assert len(late.of_kind("article")) == len(early.of_kind("article")) + 2  # two were scheduled
    assert not any(entry.expires and entry.expires < early.now for entry in early.entries)


def test_nothing_of_the_withdrawn_story_is_published(demo: Path) -> None:
    source = (ROOT / "content/nguoi-tot-viec-tot/sua-dong-phuc-cu-cho-hoc-tro.md").read_text("utf-8")
    name, title = (re.search(rf"{field}: (.+)", source) for field in ("  name", "title"))
    assert name
    assert title
    published = [path for path in demo.rglob("*") if path.is_file()]
    for words in (name[1], slugify(name[1]), title[1], "chan-dung-tho-may"):
        assert [path for path in published if words.encode() in path.read_bytes() or words in path.name] == []
    with Image.open(ROOT / "content/hinh-anh/chan-dung-tho-may.jpg") as picture:
        shape = _fingerprint(picture)
    for path in (demo / "anh").rglob("*.jpg"):
        with Image.open(path) as other:
            assert sum(a != b for a, b in zip(shape, _fingerprint(other), strict=True)) > 6, path


def _fingerprint(picture: Image.Image) -> list[bool]:
    """Give the difference hash of a picture: sizes and formats of one picture have nearly the same."""
    small = picture.convert("L").resize((9, 8))
    grey = small.tobytes()
    return [grey[row * 9 + at] > grey[row * 9 + at + 1] for row in range(8) for at in range(8)]


def test_every_kind_of_page_is_in_the_demo(demo: Path) -> None:
    found = {path for path, _ in pages(demo)}
    assert {path.partition("?")[0] for path in KINDS.values()} <= found


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
        if path.startswith("/kieu-mau/"):  # its examples link to entries that do not exist
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
        assert not tree.xpath("//iframe | //object | //embed | //style | //@style"), path
        assert not tree.xpath("//script[not(@src) and not(@type='application/ld+json')]"), path


def test_every_page_says_who_answers_for_it(demo: Path) -> None:
    for path, text in pages(demo):
        for words in ("Uỷ ban nhân dân huyện Gò Sen", "0200 3 123 456", "vanphong@gosen.example"):
            assert words in text, path
        assert "Lê Thị Thu Ngân" in text or "http-equiv" in text, path


def test_every_address_is_plain_and_every_page_has_one_title_and_one_canonical(demo: Path) -> None:
    for path, text in pages(demo):
        assert re.fullmatch(r"/(?:[a-z0-9-]+/)*(?:[a-z0-9-]+\.html)?", path), path
        assert text.count("<h1") == 1, path
        is_none = path == "/404.html" or "Bài đã được rút" in text
        assert text.count('rel="canonical"') == (0 if is_none else 1), path


def test_nothing_published_names_this_machine(demo: Path) -> None:
    for path in demo.rglob("*"):
        if path.suffix in {".html", ".css", ".js", ".svg"}:
            assert str(ROOT) not in path.read_text("utf-8")
