"""Search finds what readers type, however they type it, and makes an index again only where a year changed."""

from __future__ import annotations

import gzip
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Browser, Page, expect

import search.engine
import search.library
from preview import Builder
from search.cbor import decode, encode
from search.engine import EngineError
from search.letters import for_index
from search.steady import steady
from tests.demo import served
from tests.sites import SETTINGS, Site
from vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

ENTRY = "---\nid: {id}\ntitle: {title}\ndate: {date}\n{more}---\n\n{body}\n"


@pytest.fixture
def archive(site: Site) -> Site:
    """Two years, three sections, and an entry in each state that is not public."""
    site.article("tin-tuc/a.md", "a00001", title="Mở đường", date="2025-03-01", body="Con đường mới.")
    site.article("tin-tuc/b.md", "a00002", title="Gặt lúa", date="2026-03-01", body="Lúa chín.")
    site.article("van-hoa-xa-hoi/c.md", "a00003", title="Hội làng", date="2026-04-01", body="Đua ghe.")
    for number, more in enumerate(("withdrawn: 2026-11-12\n", "status: draft\n", "expires: 2026-10-01\n", "")):
        date = "2026-12-30" if not more else "2026-05-01"
        facts = {
            "id": f"b0000{number}",
            "title": f"Zwick{number}",
            "date": date,
            "more": more,
            "body": f"Quark{number}.",
        }
        site.write(f"tin-tuc/kin-{number}.md", ENTRY.format(**facts))
    return site


def index_files(site: Site) -> dict[str, bytes]:
    """Give the files of all years' indexes, unpacked."""
    files = {name: data for name, data in site.files().items() if name.startswith("tim-kiem/2")}
    return {name: gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data for name, data in files.items()}


@pytest.fixture
def indexed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many entries each run of Pagefind was given."""
    runs: list[int] = []
    make = search.engine.index

    def counted(documents: Iterator[tuple[str, str]]) -> dict[str, bytes]:
        listed = list(documents)
        runs.append(len(listed))
        return make(listed)

    monkeypatch.setattr(search.library, "index", counted)
    return runs


def test_only_the_year_that_changed_is_indexed_again(archive: Site, indexed: list[int]) -> None:
    archive.build()
    assert indexed == [2, 1]
    archive.build()
    assert indexed == [2, 1]
    before = index_files(archive)
    archive.article("tin-tuc/a.md", "a00001", title="Mở đường", date="2025-03-01", body="Con đường cũ.")
    archive.build()
    assert indexed == [2, 1, 1]
    after = index_files(archive)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert changed
    assert all(name.startswith("tim-kiem/2025/") for name in changed)


def test_a_lost_cache_gives_the_same_bytes_again(archive: Site, indexed: list[int]) -> None:
    archive.build()
    files = archive.files()
    archive.clean()
    archive.build()
    assert archive.files() == files
    assert len(indexed) == 4


def test_what_is_not_public_is_in_no_file_of_the_index(archive: Site) -> None:
    archive.build()
    found = index_files(archive)
    assert any("Ḏua ghe".encode() in data for data in found.values())
    for hidden in ("Zwick", "zwick", "Quark", "quark"):
        assert [name for name, data in found.items() if hidden.encode() in data] == [], hidden


def test_without_pagefind_the_site_is_built_and_says_where_to_look(
    archive: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("search.engine._process", _missing)
    archive.build()
    assert "CL901" in capsys.readouterr().err
    page = archive.page("/tim-kiem/")
    assert "Hiện chưa tìm theo từ được" in page
    assert "/tin-tuc/2026/03/" in page
    assert "/theme/search-" not in page
    assert index_files(archive) == {}


def _missing() -> None:
    raise FileNotFoundError("pagefind")


def test_a_pagefind_that_ends_without_an_answer_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pagefind_bin.get_executable", lambda: "/bin/true")
    with pytest.raises(EngineError):
        search.engine.index([("/a/", "<html></html>")])


def test_a_page_that_pagefind_refuses_is_not_left_out_in_silence() -> None:
    pages: list[tuple[Any, str]] = [("/a/", "<html><body>một</body></html>"), (None, "<html><body>hai</body></html>")]
    with pytest.raises(EngineError, match="url must be provided"):
        search.engine.index(pages)


def test_a_preview_keeps_the_index_that_it_began_with_and_says_so(archive: Site, indexed: list[int]) -> None:
    builder = Builder([str(archive.content), "-o", str(archive.output), "-s", str(SETTINGS)])
    builder._options.overrides |= {"CACHE_PATH": str(archive.folder / "cache"), "NOW": archive.now}
    assert builder.build() == ()
    assert indexed == [2, 1]
    archive.article("tin-tuc/a.md", "a00001", title="Mở đường", date="2025-03-01", body="Con đường cũ.")
    assert builder.build() == ()
    assert indexed == [2, 1]
    assert "Kết quả tìm kiếm theo nội dung lúc Chủ Nhật, 22/11/2026, 12:00" in archive.page("/tim-kiem/")


@pytest.mark.parametrize("value", [0, 23, 24, 255, 256, 65535, 65536, 2**32, "", "đường", "x" * 300, [[1, "a"], []]])
def test_cbor_comes_back_as_it_went(value: object) -> None:
    assert decode(encode(value)) == value


def test_cbor_is_written_as_the_standard_says() -> None:
    assert encode([10, 24, 1000, "ü"]).hex() == "840a18181903e862c3bc"  # RFC 8949, appendix A


def test_the_order_of_filters_does_not_show() -> None:
    assert steady(_index([["loai", "f1"], ["muc", "f2"]], [["b", [1]], ["a", [0]]])) == steady(
        _index([["muc", "f2"], ["loai", "f1"]], [["a", [0]], ["b", [1]]])
    )


def _index(filters: list[list[str]], values: list[list[object]]) -> dict[str, bytes]:
    """Give the files of an index, as far as order shows in them."""
    packed = {f"filter/{name}.pf_filter": [title, values] for title, name in filters}
    packed["pagefind.vi_1.pf_meta"] = ["1.5.2", [], [], filters, [], []]
    files = {name: gzip.compress(b"pagefind_dcd" + encode(value)) for name, value in packed.items()}
    return files | {"pagefind-entry.json": b'{"languages":{"vi":{"hash":"vi_1"}}}'}


@pytest.mark.parametrize("text", ["đường", "Đồng Đăng", "dường như", "Gò Sen", "uỷ ban"])
def test_letters_lose_their_marks_to_what_fold_gives(text: str) -> None:
    taken_apart = unicodedata.normalize("NFD", for_index(text))
    assert "".join(mark for mark in taken_apart if not unicodedata.combining(mark)).lower() == fold(text)


DEMO = pytest.mark.xdist_group("demo")
MEASLES, ROAD, PLAN = "/giao-duc-y-te/tiem-soi-", "/tin-tuc/nang-cap-duong-ben-tram-", "/van-ban/12-kh-ubnd-"
TYPED = (  # what a reader types, what must be found, among how many first results
    ("tiem soi", MEASLES, 2),
    ("tiêm sởi", MEASLES, 2),
    ("tiếm sơi", MEASLES, 2),  # a slip in each tone
    ("TIÊM SỞI", MEASLES, 2),
    ("tie\u0302m so\u031b\u0309i", MEASLES, 2),  # typed as letters with marks beside them (NFD)
    ("tiem soi xyzzy", MEASLES, 2),  # a word that nothing has
    ("duong", ROAD, 3),
    ("đường", ROAD, 3),
    ("duong ben tram", ROAD, 1),
    ("đương bên trâm", ROAD, 5),  # bên is a word too, and much used
    ("12/KH-UBND", PLAN, 1),
    ("12/kh-ubnd", PLAN, 1),
    ("phong chong thien tai", PLAN, 1),
    ("xã Cồn Én", "/tin-tuc/nuoc-sach-con-en-", 1),
    ("con en", "/tin-tuc/nuoc-sach-con-en-", 1),
    ("hien mau", "/nguoi-tot-viec-tot/ba-muoi-hai-lan-hien-mau-", 1),
    ("Lê Văn Tư", "/nguoi-tot-viec-tot/hien-dat-mo-duong-ap-ben-do-", 1),
    ("lien he", "/lien-he/", 1),
    ("dương", "/kinh-te-nong-nghiep/chin-san-pham-ocop-", 1),  # the only one that spells it so, in its body
)


@pytest.fixture
def page(browser: Browser, demo_url: str) -> Iterator[Page]:
    """The search page on a desk's screen."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{demo_url}/tim-kiem/")
    yield page
    page.close()


def ask(page: Page, query: str) -> list[str]:
    """Type a query and press Enter; give the addresses found, best first, of the first ten."""
    page.locator("#tu").fill(query)
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text(f"“{query}”")
    return addresses(page)


def addresses(page: Page) -> list[str]:
    """Give the addresses of the results that are shown."""
    found: list[str] = page.locator(".search-results h2 a").evaluate_all("links => links.map(link => link.pathname)")
    return found


def marks(page: Page, number: int) -> set[str]:
    """Give the words marked in a result."""
    return {
        mark.lower() for mark in page.locator(".search-results ol > li").nth(number).locator("mark").all_inner_texts()
    }


@pytest.mark.browser
@DEMO
def test_what_readers_type_is_found_among_the_first(page: Page) -> None:
    found = {query: [path.startswith(wanted) for path in ask(page, query)[:first]] for query, wanted, first in TYPED}
    assert [query for query, places in found.items() if not any(places)] == []


@pytest.mark.browser
@DEMO
def test_the_spelling_that_was_typed_comes_first(page: Page) -> None:
    ask(page, "đường")
    assert all("đường" in marks(page, number) for number in range(8))
    ask(page, "dương")
    assert marks(page, 0) == {"dương"}
    assert all("dương" not in marks(page, number) for number in range(1, 10))


@pytest.mark.browser
@DEMO
def test_filters_stand_in_the_address_and_the_way_back_leads_through_them(page: Page, demo_url: str) -> None:
    ask(page, "xã")
    all_found = page.get_by_role("status").inner_text()
    page.get_by_label("Loại").select_option("Văn bản")
    expect(page.get_by_role("status")).to_contain_text("trong Văn bản")
    page.get_by_label("Năm").select_option("2026")
    expect(page.get_by_role("status")).to_contain_text("trong Văn bản, năm 2026")
    assert page.url == f"{demo_url}/tim-kiem/?q=x%C3%A3&loai=van-ban&nam=2026"
    found = addresses(page)
    assert found
    assert all(path.startswith("/van-ban/") for path in found)
    page.go_back()
    page.go_back()
    expect(page.get_by_role("status")).to_have_text(all_found)
    expect(page.get_by_label("Loại")).to_have_value("")
    page.reload()
    expect(page.get_by_role("status")).to_have_text(all_found)


@pytest.mark.browser
@DEMO
def test_what_is_not_found_is_said_with_advice(page: Page) -> None:
    assert ask(page, "xyzzy") == []
    expect(page.get_by_role("status")).to_have_text("Không tìm thấy “xyzzy”.")
    expect(page.get_by_text("Không nhớ dấu thì gõ không dấu")).to_be_visible()
    expect(page.get_by_role("button", name="Tìm trong tất cả")).to_be_hidden()
    page.get_by_label("Loại").select_option("Văn bản")
    page.get_by_role("button", name="Tìm trong tất cả").click()
    expect(page.get_by_label("Loại")).to_have_value("")


@pytest.mark.browser
@DEMO
def test_more_results_come_on_demand_and_the_first_of_them_has_the_focus(page: Page) -> None:
    ask(page, "xã")
    expect(page.locator(".search-results li h2")).to_have_count(10)
    page.get_by_role("button", name="Xem thêm").press("Enter")
    expect(page.locator(".search-results li h2")).to_have_count(20)
    expect(page.locator(".search-results h2 a").nth(10)).to_be_focused()


@pytest.mark.browser
@DEMO
def test_any_page_leads_to_what_was_typed_and_only_the_search_page_loads_the_index(
    browser: Browser, demo_url: str
) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 740})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(demo_url)
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "tim-kiem" in url or "pagefind" in url or "/search-" in url] == []
    page.get_by_label("Tìm trên cổng").fill("tiem soi")
    page.keyboard.press("Enter")
    expect(page.locator(".search-results h2 a").nth(1)).to_contain_text("Tiêm vắc-xin sởi")
    assert [url for url in asked if not url.startswith(demo_url)] == []
    page.close()


@pytest.mark.browser
@DEMO
def test_an_index_that_cannot_be_loaded_is_said(page: Page) -> None:
    page.route("**/*.pf_meta", lambda route: route.abort())
    page.route("**/pagefind.js*", lambda route: route.abort())
    page.locator("#tu").fill("lúa")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Chưa tải được công cụ tìm kiếm")


@pytest.mark.browser
@DEMO
def test_without_javascript_the_page_leads_to_sections_months_tags_and_registers(
    browser: Browser, demo_url: str
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"{demo_url}/tim-kiem/?q=lúa")
    expect(page.get_by_text("Trình duyệt đang tắt JavaScript")).to_be_visible()
    expect(page.get_by_label("Năm")).to_be_hidden()
    main = page.get_by_role("main")
    for link in ("Tin tức", "11/2026", "xã Bến Trâm", "Sổ văn bản", "Sơ đồ trang"):
        expect(main.get_by_role("link", name=link, exact=True).first).to_be_visible()
    context.close()


@pytest.mark.browser
def test_the_newest_years_are_asked_first_and_the_archive_when_the_reader_wants_it(site: Site, page: Page) -> None:
    for year in range(2021, 2027):
        site.article(f"tin-tuc/{year}.md", f"a{year}0", title=f"Mùa lũ {year}", date=f"{year}-03-01", body="Nước lên.")
    site.article("tin-tuc/cu.md", "b20210", title="Đắp đập", date="2021-04-01", body="Xưa.")
    site.build()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    with served(site.output) as url:
        page.goto(f"{url}/tim-kiem/?q=mua+lu")
        status = page.locator(".search-results__status")
        expect(status).to_have_text("Có 3 kết quả cho “mua lu” trong các năm 2024–2026.")
        assert not [one for one in asked if "/tim-kiem/2023/" in one]
        page.get_by_role("button", name="Tìm cả những năm trước").click()
        expect(status).to_have_text("Có 6 kết quả cho “mua lu”.")
        page.goto(f"{url}/tim-kiem/?q=mua+lu&nam=2022")
        expect(status).to_have_text("Có 1 kết quả cho “mua lu” trong năm 2022.")
        page.goto(f"{url}/tim-kiem/?q=đắp+đập")  # nothing new: the archive is asked without being told to
        expect(status).to_have_text("Có 1 kết quả cho “đắp đập”.")
