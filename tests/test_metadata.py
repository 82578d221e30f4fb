"""What the head tells networks and search engines: one set a page, and nothing that the page does not show."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import lxml.html
import pytest

from assets.bundle import make_bundle
from portal.data import Byline, ShareImage
from portal.frame import make_frame
from portal.frame_data import Frame
from portal.page_data import PageHead
from portal.ports import Capability
from portal.settings import parse_settings
from portal.settings_file import read_settings
from portal.shown import Shown
from sharing.join import join
from sharing.signed import signed
from sharing.tags import head_tags
from tests.sites import ROOT, SETTINGS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sites import Site

URL = "https://gosen.example"
PERSON = "person: {name: Lê Văn Tư, age: 40}\n"
PAPER = "consent: {basis: văn bản, date: 2026-10-01, reference: x}\n"
PUBLIC = "consent: {basis: hoạt động công khai, date: 2026-10-01}\n"
NOBODY = "consent: {basis: ẩn danh}\n"
CHILD = f"{PAPER}minor: true\nguardian_consent: {{basis: văn bản, date: 2026-10-01, reference: y}}\n"
REQUIRED = {
    "NewsArticle": {"headline", "datePublished", "dateModified", "author", "publisher", "mainEntityOfPage"},
    "Legislation": {"name", "legislationIdentifier", "legislationDate", "legislationPassedBy", "legislationType"},
    "DigitalDocument": {"name", "identifier", "dateCreated", "author", "publisher"},
    "BreadcrumbList": {"itemListElement"},
    "GovernmentOrganization": {"name", "url", "logo", "address", "telephone", "email", "sameAs"},
    "WebSite": {"name", "url", "publisher", "potentialAction"},
}


def head(html: str) -> list[tuple[str, str]]:
    """Give every <meta> of a page that has a name or a property, in order."""
    tags = lxml.html.document_fromstring(html).xpath("//meta[@name or @property]")
    return [(tag.get("property") or tag.get("name"), tag.get("content")) for tag in tags]


def told(html: str) -> dict[str, dict[str, Any]]:
    """Give what a page's JSON-LD says, by the type of each thing."""
    found = lxml.html.document_fromstring(html).xpath("//script[@type='application/ld+json']/text()")
    assert len(found) <= 1
    graph = json.loads(found[0])["@graph"] if found else []
    return {node["@type"]: node for node in graph}


def tell(site: Site, person: str, consent: str) -> str:
    """Write a story and build; give its page."""
    site.write("data/units.yaml", "units: [xã Bến Trâm]\n")
    front = f"id: s00001\ntitle: Lùi hàng rào\ndate: 2026-10-12\n{person}deed: hiến máu\nplace: xã Bến Trâm\n{consent}"
    site.write("nguoi-tot-viec-tot/lui-rao.md", f"---\n{front}---\nThân bài.\n")
    site.build()
    return site.page("/nguoi-tot-viec-tot/lui-rao-s00001/")


def issue(site: Site, type_: str, more: str = "") -> str:
    """Write a document and build; give its page."""
    said = f"number: 12/QĐ-UBND\ntype: {type_}\nissuer: UBND xã Bến Trâm\nissued: 2026-10-01\nabstract: Việc đê\n"
    site.write("van-ban/12.pdf", b"%PDF-")
    front = f"id: d00001\ntitle: Văn bản đê\ndate: 2026-10-02\n{said}files: [12.pdf]\n{more}"
    site.write("van-ban/12.md", f"---\n{front}---\n")
    site.build()
    return site.page("/van-ban/12-d00001/")


def test_the_home_page_alone_proves_whose_the_site_is(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.build(sharing={"verification": {"zalo": "Za-1_x", "facebook": "fb2", "google": "g+/="}})
    assert head(site.page("/"))[2:5] == [
        ("zalo-platform-site-verification", "Za-1_x"),
        ("facebook-domain-verification", "fb2"),
        ("google-site-verification", "g+/="),
    ]
    for path in ("/tin-tuc/", "/tin-tuc/a-a00001/", "/b/a00001/", "/404.html"):
        assert "verification" not in site.page(path)


def test_an_article_says_of_itself_what_networks_ask(site: Site) -> None:
    more = "2026-11-20 07:30\nsummary: Việc chính\ntags: [lúa, đê]\nupdated: 2026-11-21 08:00"
    site.article("tin-tuc/hoi-lang.md", "a00001", title='Hội "làng" & <chợ>', date=more)
    site.build()
    said = head(site.page("/tin-tuc/hoi-lang-a00001/"))[1:]
    assert re.fullmatch(r"http://localhost:8000/chia-se/a00001\.jpg\?v=[0-9a-f]{8}", dict(said)["og:image"])
    assert (site.output / "chia-se/a00001.jpg").is_file()
    assert [one for one in said if not one[0].startswith("og:image")] == [
        ("description", "Việc chính"),
        ("og:url", "http://localhost:8000/tin-tuc/hoi-lang-a00001/"),
        ("og:type", "article"),
        ("og:title", 'Hội "làng" & <chợ>'),
        ("og:description", "Việc chính"),
        ("og:site_name", "Cổng thông tin điện tử huyện Gò Sen"),
        ("og:locale", "vi_VN"),
        ("twitter:card", "summary_large_image"),
        ("article:published_time", "2026-11-20T07:30:00+07:00"),
        ("article:modified_time", "2026-11-21T08:00:00+07:00"),
        ("article:section", "Tin tức"),
        ("article:tag", "lúa"),
        ("article:tag", "đê"),
        ("theme-color", "#8f191c"),
    ]


def test_an_update_that_is_still_to_come_is_told_by_nobody_before_it_has_come(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", date="2026-11-20 07:30\nsummary: Ý chính\nupdated: 2026-11-25 08:00")
    told = []
    for site.now in ("2026-11-22 12:00", "2026-11-26 12:00"):
        site.build()
        page, atom = site.page("/tin-tuc/a-a00001/"), site.page("/rss/tat-ca.atom")
        told.append(("Cập nhật:" in page, page.count("2026-11-25T08:00:00+07:00"), "2026-11-25T08:00:00" in atom))
    assert told == [(False, 0, False), (True, 3, True)]


def frame(share: ShareImage | None = None) -> Frame:
    """Give the demo's frame, with a picture for what has none of its own."""
    assets = make_bundle(ROOT / "theme", ROOT / ".cache").view
    made = make_frame(parse_settings(read_settings(SETTINGS)["PORTAL"], URL), URL, "/e.svg", assets, ())
    return Frame(**{name: getattr(made, name) for name in made.__struct_fields__} | {"share": share})


@pytest.mark.parametrize(
    ("own", "common", "file"), [("bai", None, "bai"), ("bai", "chung", "bai"), (None, "chung", "chung")]
)
def test_a_page_is_shared_with_its_own_picture_or_the_sites(own: str | None, common: str | None, file: str) -> None:
    pictures = {name: ShareImage(url=f"{URL}/anh/{name}.jpg", alt=f"Ảnh {name}") for name in (own, common) if name}
    site = frame(pictures.get(common or ""))
    page = PageHead(title="T", path="/t/", canonical=f"{URL}/t/", share=pictures.get(own or ""))
    tags = [(tag.name, tag.content) for tag in head_tags(Shown(site, page, None, ()))]
    assert tags[-6:] == [
        ("twitter:card", "summary_large_image"),
        ("og:image", f"{URL}/anh/{file}.jpg"),
        ("og:image:width", "1200"),
        ("og:image:height", "630"),
        ("og:image:type", "image/jpeg"),
        ("og:image:alt", f"Ảnh {file}"),
    ]


def test_a_short_or_old_address_that_is_shared_shows_what_it_leads_to(site: Site) -> None:
    more = "2026-11-20\nsummary: Việc chính\naliases: [/cu.html]"
    site.article("tin-tuc/a.md", "a00001", title="Hội làng", date=more)
    site.build()
    for path in ("/b/a00001/", "/cu.html"):
        said = dict(head(site.page(path)))
        assert said["robots"] == "noindex"
        assert said["og:url"] == "http://localhost:8000/tin-tuc/a-a00001/"
        assert (said["og:type"], said["og:title"]) == ("article", "Hội làng")
        assert said["og:description"] == "Việc chính"
        assert told(site.page(path)) == {}


def test_an_entry_without_a_summary_is_told_by_its_first_words(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", body="Sáng nay mở hội.\n\nChiều nghỉ.")
    site.build()
    said = dict(head(site.page("/tin-tuc/a-a00001/")))
    assert said["description"] == said["og:description"] == "Sáng nay mở hội. Chiều nghỉ."


def test_another_summary_is_told_at_every_address_of_the_entry(site: Site) -> None:
    for summary in ("Việc chính", "Việc khác"):
        site.article("tin-tuc/a.md", "a00001", date=f"2026-11-20\nsummary: {summary}")
        site.build()
        for path in ("/tin-tuc/a-a00001/", "/b/a00001/"):
            assert dict(head(site.page(path)))["og:description"] == summary


def test_what_is_withdrawn_or_not_found_says_nothing_of_itself(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", date="2026-11-20\nwithdrawn: 2026-11-21")
    site.build()
    for path in ("/tin-tuc/a-a00001/", "/b/a00001/", "/404.html", "/kieu-mau/"):
        assert not [name for name, _ in head(site.page(path)) if name.startswith(("og:", "article:", "twitter:"))]
        assert told(site.page(path)) == {}


def test_the_opening_of_a_text_stands_where_no_summary_was_written(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", body=f"{'lúa ' * 39}đê – {'chợ ' * 9}")
    site.article("tin-tuc/b.md", "b00001", date="2026-11-20\nsummary: " + "dài " * 60)
    site.build()
    said = [dict(head(site.page(f"/tin-tuc/{name}-{name}00001/")))["description"] for name in "ab"]
    assert said == [f"{'lúa ' * 39}đê…", ("dài " * 60).strip()]


def test_an_article_tells_machines_who_wrote_it_when_and_what_was_corrected(site: Site) -> None:
    more = (
        "2026-11-20 07:30\nauthors: ['Nguyễn Thị Hạnh, phóng viên', Trung tâm Văn hoá huyện]\n"
        "corrections: [{date: 2026-11-21, what: Ghi nhầm}]"
    )
    site.article("tin-tuc/a.md", "a00001", title="</script><b>", date=more)
    site.build()
    html = site.page("/tin-tuc/a-a00001/")
    article = told(html)["NewsArticle"]
    assert article["headline"] == "</script><b>"
    assert article["author"] == [
        {"@type": "Person", "name": "Nguyễn Thị Hạnh"},
        {"@type": "Organization", "name": "Trung tâm Văn hoá huyện"},
    ]
    assert article["datePublished"] == "2026-11-20T07:30:00+07:00"
    assert article["dateModified"] == "2026-11-21T00:00:00+07:00"
    assert article["correction"] == [
        {"@type": "CorrectionComment", "text": "Ghi nhầm", "datePublished": "2026-11-21T00:00:00+07:00"}
    ]
    assert article["publisher"]["name"] == "Uỷ ban nhân dân huyện Gò Sen"
    assert article["publisher"]["logo"]["url"].startswith("http://localhost:8000/anh/")
    steps = told(html)["BreadcrumbList"]["itemListElement"]
    assert [step["position"] for step in steps] == [1, 2, 3]
    assert [step["name"] for step in steps] == ["Trang chủ", "Tin tức", "</script><b>"]
    assert steps[2]["item"] == article["mainEntityOfPage"] == "http://localhost:8000/tin-tuc/a-a00001/"


def test_the_unit_signs_where_no_author_is_named(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.build()
    article = told(site.page("/tin-tuc/a-a00001/"))["NewsArticle"]
    assert article["author"] == article["publisher"]
    assert article["author"]["@type"] == "GovernmentOrganization"


@pytest.mark.parametrize(
    ("consent", "person", "named"),
    [(PAPER, PERSON, True), (PUBLIC, PERSON, False), (CHILD, PERSON, False), (NOBODY, "person: {age: 40}\n", False)],
)
def test_only_a_grown_up_who_agreed_is_named_to_machines(site: Site, consent: str, person: str, named: bool) -> None:
    html = tell(site, person, consent)
    assert ("Lê Văn Tư" in html) is (consent != NOBODY)
    story = told(html)["NewsArticle"]
    assert story.get("about") == ({"@type": "Person", "name": "Lê Văn Tư"} if named else None)
    assert ("Lê Văn Tư" in json.dumps(told(html), ensure_ascii=False)) is named


def test_a_ruling_is_legislation_with_its_number_its_day_and_its_force(site: Site) -> None:
    law = told(issue(site, "quyết định", "effective: 2026-11-01\nexpires: 2027-11-01\n"))["Legislation"]
    assert law["name"] == "Quyết định 12/QĐ-UBND"
    assert (law["legislationIdentifier"], law["legislationType"]) == ("12/QĐ-UBND", "quyết định")
    assert (law["legislationDate"], law["temporalCoverage"]) == ("2026-10-01", "2026-11-01/2027-11-01")
    assert law["legislationPassedBy"] == {"@type": "GovernmentOrganization", "name": "UBND xã Bến Trâm"}
    assert law["legislationLegalForce"] == "https://schema.org/InForce"
    (file,) = law["encoding"]
    assert (file["@type"], file["encodingFormat"]) == ("LegislationObject", "application/pdf")
    assert file["contentUrl"] == "http://localhost:8000/van-ban/12-d00001/12.pdf"
    assert "articleSection" not in law


def test_a_document_that_rules_nothing_is_no_legislation(site: Site) -> None:
    paper = told(issue(site, "giấy mời", "effective: 2026-12-01\n"))["DigitalDocument"]
    assert (paper["identifier"], paper["genre"], paper["dateCreated"]) == ("12/QĐ-UBND", "giấy mời", "2026-10-01")
    assert paper["temporalCoverage"] == "2026-12-01/.."
    assert paper["encoding"][0]["@type"] == "MediaObject"
    assert not [name for name in paper if name.startswith("legislation")]


def test_home_says_who_the_unit_is_and_which_channels_are_its_own(site: Site) -> None:
    site.build()
    unit = told(site.page("/"))["GovernmentOrganization"]
    assert unit["sameAs"] == ["https://www.facebook.com/gosen.example", "https://zalo.me/gosen.example"]
    assert (unit["telephone"], unit["email"]) == ("+842003123456", "vanphong@gosen.example")
    assert unit["address"]["streetAddress"].startswith("Số 18")
    search = told(site.page("/"))["WebSite"]["potentialAction"]["target"]["urlTemplate"]
    assert search == "http://localhost:8000/tim-kiem/?q={search_term_string}"


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("Đoàn Văn Phòng", "Person"),
        ("Ban Biên tập", "Organization"),
        ("Bàn Thị Hoa", "Person"),
        ("Đoàn Thanh niên huyện", "Organization"),
        ("Uỷ ban nhân dân xã", "Organization"),
        ("Tống Mỹ Linh", "Person"),
    ],
)
def test_a_body_that_signs_is_no_person(name: str, type_: str) -> None:
    assert signed([Byline(name=name)]) == [{"@type": type_, "name": name}]


def test_nothing_is_said_of_a_page_before_it_is_rendered(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    noting = Capability("sharing", join, of_page=lambda shown: asked.append(shown.page.path))
    monkeypatch.setattr("checks.pipeline.CAPABILITIES", (noting,))
    site.article("tin-tuc/a.md", "a00001")
    assert site.problems() == ""
    assert asked == []


@pytest.mark.xdist_group("demo")
def test_every_page_has_one_set_of_tags_or_none(demo: Path) -> None:
    for path in sorted(demo.rglob("*.html")):
        html = path.read_text("utf-8")
        names = [name for name, _ in head(html) if name != "article:tag"]
        assert len(names) == len(set(names)), path
        said, canonical = dict(head(html)), lxml.html.document_fromstring(html).xpath("//link[@rel='canonical']/@href")
        leads = "http-equiv" in html
        assert ("og:url" in said) is (leads or "robots" not in said), path
        if "og:url" in said:
            assert canonical == [said["og:url"]], path
            assert {"og:title", "og:type", "og:site_name", "og:locale", "twitter:card"} <= said.keys(), path
        if "og:image" in said:
            assert (demo / urlsplit(said["og:image"]).path.lstrip("/")).is_file(), path
            assert {"og:image:width", "og:image:height", "og:image:type", "og:image:alt"} <= said.keys()


@pytest.mark.xdist_group("demo")
def test_what_every_page_tells_machines_is_whole(demo: Path) -> None:
    types = set[str]()
    for path in sorted(demo.rglob("*.html")):
        nodes = told(path.read_text("utf-8"))
        types |= nodes.keys()
        for type_, node in nodes.items():
            assert REQUIRED[type_] <= node.keys(), path
            assert all(node.values()), path
    assert types == REQUIRED.keys()


@pytest.mark.xdist_group("demo")
def test_no_story_without_a_grown_ups_consent_names_anybody_to_machines(demo: Path) -> None:
    stories = [told(path.read_text("utf-8")) for path in demo.glob("nguoi-tot-viec-tot/*-??????/index.html")]
    named = [nodes for nodes in stories if "about" in nodes.get("NewsArticle", {})]
    assert 0 < len(named) < len([nodes for nodes in stories if nodes])


def test_an_english_entry_says_so_to_readers_and_machines(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", title="About us", date="2026-11-20\nlang: en")
    site.build()
    page = site.page("/tin-tuc/a-a00001/")
    assert '<article class="reading" lang="en">' in page
    assert ("og:locale", "en_US") in head(page)
    assert '"inLanguage": "en"' in page
