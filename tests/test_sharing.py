"""Sharing: plain links that reach their network whole, for readers without a script, by keyboard, with a phone."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

import lxml.html
import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page, expect

from portal.problems import Refused
from portal.settings import Sharing, parse_settings
from portal.settings_file import read_settings
from sharing.codes import qr_code
from sharing.links import facebook_link, mail_link, zalo_data, zalo_link
from tests.demo import KINDS
from tests.sites import SETTINGS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sites import Site

SHOWN = ("story", "document", "page")
ZALO = Sharing().zalo
URL = "https://gosen.example"
LABEL = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)
CANONICAL = st.builds(
    lambda host, section, slug, id_: f"https://{host}.gov.vn/{section}/{slug}-{id_}/",
    *(LABEL, LABEL, LABEL),
    st.from_regex(r"[a-z0-9]{6}", fullmatch=True),
)


def test_facebook_is_given_the_whole_address_as_one_value() -> None:
    assert facebook_link("https://gosen.example/b/a1b2c3/") == (
        "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fgosen.example%2Fb%2Fa1b2c3%2F"
    )


@pytest.mark.parametrize(
    ("address", "data"),
    [
        ("https://a.vn/b/1/", "eyJ1cmwiOiJodHRwczovL2Eudm4vYi8xLyJ9"),
        ("https://a.vn/b/12/", "eyJ1cmwiOiJodHRwczovL2Eudm4vYi8xMi8ifSAg"),
        ("https://a.vn/b/123/", "eyJ1cmwiOiJodHRwczovL2Eudm4vYi8xMjMvIn0g"),
    ],
)
def test_zalo_is_given_compact_json_padded_with_spaces(address: str, data: str) -> None:
    assert zalo_data(address) == data
    assert base64.b64decode(data).decode().rstrip(" ") == f'{{"url":"{address}"}}'


@given(CANONICAL)
def test_an_address_reaches_zalo_whole_however_often_it_is_encoded_on_the_way(address: str) -> None:
    link = zalo_link(address, ZALO)
    (once,) = parse_qs(urlsplit(link).query)["d"]
    (twice,) = parse_qs(urlsplit(link.replace(once, quote(quote(once, safe=""), safe=""))).query)["d"]
    for data in (once, unquote(once), unquote(twice)):
        assert json.loads(base64.b64decode(data, validate=True)) == {"url": address}
    assert once.isalnum()


@given(CANONICAL)
def test_an_address_reaches_facebook_and_a_letter_whole(address: str) -> None:
    assert parse_qs(urlsplit(facebook_link(address)).query)["u"] == [address]
    assert unquote(mail_link("T", address)).endswith(f"\r\n{address}\r\n")


@pytest.mark.parametrize("title", ["Hội làng", "50% & hơn + nữa?", "a\r\nBcc: ai@do.vn", "Ngày 2/9 #1", "“Vui”"])
def test_a_letter_has_the_title_as_its_subject_and_nothing_gets_in_besides(title: str) -> None:
    link = mail_link(title, "https://a.vn/b/1/")
    subject, body = link.removeprefix("mailto:?subject=").split("&body=")
    assert unquote(subject) == " ".join(title.split())
    assert unquote(body) == f"{unquote(subject)}\r\nhttps://a.vn/b/1/\r\n"
    assert not set(link) & set("+ \r\n#") and link.count("&") == link.count("?") == 1  # noqa: PT018


def test_every_entry_can_be_shared_by_plain_links_that_say_what_they_do(site: Site) -> None:
    site.article("tin-tuc/hoi-lang.md", "a00001", title="Hội làng")
    site.build()
    (box,) = lxml.html.document_fromstring(site.page("/tin-tuc/hoi-lang-a00001/")).xpath("//section[@class='share']")
    assert box.get("aria-label") == "Chia sẻ bài này"
    links = {link.text_content(): link for link in box.xpath(".//ul//a")}
    outside = ["Chia sẻ qua Facebook (mở trang mới)", "Chia sẻ qua Zalo (mở trang mới)"]
    assert list(links) == [*outside, "Gửi thư điện tử"]
    for name in outside:
        assert (links[name].get("rel"), links[name].get("target")) == ("noopener noreferrer", "_blank")
        address = "http://localhost:8000/tin-tuc/hoi-lang-a00001/"
        assert quote(address, safe="") in links[name].get("href") or zalo_data(address) in links[name].get("href")
    buttons = box.xpath(".//li[@hidden]/button[@type='button']")
    assert [button.text for button in buttons] == ["Chọn ứng dụng khác", "Chép địa chỉ"]


@pytest.mark.xdist_group("demo")
def test_stories_and_documents_can_be_shared_and_plain_pages_offer_nothing(demo: Path) -> None:
    story, document, page = ((demo / KINDS[kind][1:] / "index.html").read_text("utf-8") for kind in SHOWN)
    assert 'aria-label="Chia sẻ bài này"' in story
    assert 'aria-label="Chia sẻ văn bản này"' in document
    assert "Chia sẻ" not in page


def test_a_setting_chooses_the_address_that_is_shared(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.build()
    before = site.page("/tin-tuc/a-a00001/")
    site.build(sharing={"address": "short", "zalo": "https://zalo.example/?x={data}"})
    after = site.page("/tin-tuc/a-a00001/")
    long, short = "http://localhost:8000/tin-tuc/a-a00001/", "http://localhost:8000/b/a00001/"
    assert f'data-share="{long}"' in before and facebook_link(long) in before  # noqa: PT018
    assert f'data-share="{short}"' in after and facebook_link(short) in after  # noqa: PT018
    assert f'href="https://zalo.example/?x={zalo_data(short)}"' in after
    assert f'<meta property="og:url" content="{long}">' in after


def test_the_code_is_that_of_the_short_address_which_stands_beside_it(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.build()
    (box,) = lxml.html.document_fromstring(site.page("/tin-tuc/a-a00001/")).xpath("//div[@class='qr']")
    address = "http://localhost:8000/b/a00001/"
    assert box.xpath(".//a/@href") == [link.text_content() for link in box.xpath(".//a")] == [address]
    assert box.xpath(".//svg/@aria-label") == [f"Mã QR của {address}"]
    assert box.xpath(".//path/@d") == [qr_code("http://localhost:8000/b/a", "00001/").path]


@given(
    st.from_regex(r"https://[a-z]{1,60}\.gov\.vn", fullmatch=True), st.from_regex(r"/b/[a-z0-9]{6}/", fullmatch=True)
)
def test_a_code_is_the_one_that_a_library_makes_of_the_address(stem: str, end: str) -> None:
    code, dark = qr_code(stem, end), set()
    drawn = re.findall(r"([Mm])(\S+) ([\d.]+)(?:h(\d+))?", code.path)
    x, y = 0, 0
    for _, right, down, length in drawn:
        x, y = x + int(right), y + int(float(down))
        dark |= {(x + at, y) for at in range(int(length or 0))}
        x += int(length or 0)
    made = segno.make_qr(stem + end, error="l", mask=0)
    assert code.address == stem + end
    assert code.size == made.symbol_size(border=4)[0]
    rows = enumerate(made.matrix_iter(border=4))
    assert dark == {(at, row) for row, units in rows for at, unit in enumerate(units) if unit}


def settings(**changes: Any) -> dict[str, Any]:
    """Give the demo's settings with changes to sharing."""
    return {**read_settings(SETTINGS)["PORTAL"], "sharing": changes}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"address": "dài"}, '"PORTAL.sharing.address" không đúng: đang là "dài", phải là một trong: canonical, short'),
        ({"zalo": "https://zalo.example/"}, "phải bắt đầu bằng https:// và có một chỗ {data}"),
        ({"zalo": "javascript:{data}"}, "phải bắt đầu bằng https:// và có một chỗ {data}"),
        ({"zalo": "https://z.example/{data}{data}"}, "phải bắt đầu bằng https:// và có một chỗ {data}"),
        ({"verification": {"zalo": '<meta content="x">'}}, 'chỉ chép phần trong content="…", không chép cả thẻ'),
        ({"verification": {"gogle": "x"}}, '"PORTAL.sharing.verification.gogle" (ý bạn là "google"?)'),
        ({"facebok": "x"}, 'không có thiết lập "PORTAL.sharing.facebok" (ý bạn là "facebook"?)'),
    ],
)
def test_a_mistake_in_the_settings_of_sharing_is_told(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_settings(settings(**changes), URL)
    assert words in str(refused.value.problems[0])


@pytest.fixture
def page(browser: Browser, demo_url: str) -> Page:
    """An article on a phone; what the device itself would do is noted in `window.done`."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.add_init_script(
        """window.done = [];
        navigator.share = async (said) => { done.push(said); if (window.fault) throw new DOMException("", fault); };
        Object.defineProperty(navigator, "clipboard", { value: {
          writeText: async (text) => { done.push(text); if (window.fault) throw new DOMException("", fault); } } });"""
    )
    page.goto(demo_url + KINDS["article"])
    return page


ARTICLE = "http://localhost:8000/tin-tuc/cau-muoi-thuoc-fllzb7/"
browser_test = pytest.mark.browser
demo_test = pytest.mark.xdist_group("demo")


@browser_test
@demo_test
def test_a_reader_copies_the_address_by_keyboard_and_is_told_so(page: Page) -> None:
    page.get_by_role("button", name="Chép địa chỉ").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".share [role=status]")).to_have_text("Đã chép địa chỉ của bài.")
    assert page.evaluate("done") == [ARTICLE]


@browser_test
@demo_test
def test_where_copying_is_forbidden_the_address_is_selected(page: Page) -> None:
    page.evaluate("() => { window.fault = 'NotAllowedError' }")
    page.get_by_role("button", name="Chép địa chỉ").click()
    expect(page.locator(".share [role=status]")).to_contain_text("mời chép bằng tay")
    assert page.evaluate("getSelection().toString()") == ARTICLE


@browser_test
@demo_test
@pytest.mark.parametrize(("fault", "words"), [("", ""), ("AbortError", ""), ("DataError", "mời chép bằng tay")])
def test_the_phones_own_sheet_shares_and_may_be_closed_in_silence(page: Page, fault: str, words: str) -> None:
    mistakes: list[str] = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    page.evaluate("fault => { window.fault = fault }", fault)
    page.get_by_role("button", name="Chọn ứng dụng khác").click()
    expect(page.locator(".share [role=status]")).to_contain_text(words)
    title = "Cầu Mười Thước thông xe, bến đò ngang nghỉ sau bốn mươi năm"
    assert page.evaluate("done") == [{"title": title, "url": ARTICLE}]
    assert mistakes == []


@browser_test
@demo_test
def test_without_javascript_only_links_are_offered_each_large_enough_for_a_thumb(
    browser: Browser, demo_url: str
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(demo_url + KINDS["article"])
    expect(page.locator(".share button >> visible=true")).to_have_count(0)
    links = page.locator(".share ul a")
    expect(links).to_have_count(3)
    boxes = [link.bounding_box() for link in links.all()]
    assert all(box and box["height"] >= 44 and box["width"] >= 44 for box in boxes)
    context.close()
