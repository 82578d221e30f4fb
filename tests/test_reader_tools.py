"""The reader's tools: today's date, text size, contrast, reading aloud, print; remembered on the device alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.demo import KINDS
from tests.test_browser import tab_to
from vietnamese.binding import NO_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("walk")]
SIZE = "getComputedStyle(document.querySelector('.prose p')).fontSize"
# A voice that speaks only when the test says so.
VOICE = """
window.spoken = [];
window.cancelled = 0;
const voices = %s;
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => voices,
  speak: (words) => window.spoken.push(words),
  cancel: () => { window.cancelled += 1; },
} });
window.SpeechSynthesisUtterance = function (text) { this.text = text; };
window.sayAll = () => { for (const words of window.spoken) words.onend(); };
"""
VIETNAMESE = '[{ lang: "en-US", name: "Ann" }, { lang: "vi_VN", name: "An" }]'


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on a phone, in New York."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, timezone_id="America/New_York")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("moment", "day"),
    [("2026-11-22T16:59:00Z", "Chủ Nhật, 22/11/2026"), ("2026-11-22T17:00:00Z", "Thứ Hai, 23/11/2026")],
)
def test_the_head_says_which_day_it_is_in_viet_nam(page: Page, demo_url: str, moment: str, day: str) -> None:
    page.clock.set_fixed_time(moment)
    page.goto(demo_url)
    expect(page.locator(".site-head [data-today]")).to_have_text(day)
    assert page.locator(".site-head time").get_attribute("datetime") == "-".join(
        reversed(day.split(", ")[1].split("/"))
    )


def test_a_reader_enlarges_the_text_by_keyboard_and_finds_it_so_the_next_time(page: Page, demo_url: str) -> None:
    page.goto(demo_url + KINDS["article"])
    before = page.evaluate(SIZE)
    tab_to(page, "[data-tools] > button")
    page.keyboard.press("Enter")
    tab_to(page, "[data-size-to='rat-lon']")
    page.keyboard.press("Enter")
    after = page.evaluate(SIZE)
    assert float(after.removesuffix("px")) / float(before.removesuffix("px")) == pytest.approx(1.375, abs=0.05)
    expect(page.locator("[data-size-to='rat-lon']")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("[data-size-to='']")).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("Escape")
    expect(page.locator("[data-tools] > button")).to_be_focused()
    expect(page.locator("[data-size-to='rat-lon']")).to_be_hidden()
    page.goto(demo_url + KINDS["story"])
    assert page.evaluate(SIZE) == after
    assert page.context.cookies() == []


def test_a_reader_asks_for_high_contrast_and_takes_it_back(page: Page, demo_url: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 740})
    page.goto(demo_url)
    button = page.get_by_role("button", name="Tương phản cao")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    page.goto(demo_url + KINDS["article"])
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    page.reload()
    expect(button).to_have_attribute("aria-pressed", "false")


def test_a_device_that_asks_for_more_contrast_gets_it(page: Page, demo_url: str) -> None:
    page.emulate_media(contrast="more", color_scheme="dark")
    page.goto(demo_url)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(0, 0, 0)"


def test_an_article_is_read_aloud_and_shows_where_the_voice_is(page: Page, demo_url: str) -> None:
    page.add_init_script(VOICE % VIETNAMESE)
    page.goto(demo_url + KINDS["article"])
    tab_to(page, "[data-listen-play]")
    page.keyboard.press("Enter")
    title = page.locator("h1").inner_text().replace(NO_BREAK, " ")
    assert page.evaluate("[spoken[0].text, spoken[0].lang, spoken[0].voice.name]") == [title, "vi", "An"]
    expect(page.locator("[data-spoken]")).to_have_text(title)
    page.evaluate("spoken[0].onend()")
    expect(page.locator("[data-spoken]")).to_have_class("reading__summary")
    expect(page.locator("[data-listen-place]")).to_contain_text("Đoạn 2/")


def test_a_pause_remembers_the_sentence(page: Page, demo_url: str) -> None:
    page.add_init_script(VOICE % VIETNAMESE)
    page.goto(demo_url + KINDS["article"])
    page.get_by_role("button", name="Nghe đọc").click()
    page.evaluate("spoken[0].onend()")
    page.get_by_role("button", name="Tạm dừng").click()
    assert page.evaluate("cancelled") > 0
    page.evaluate("spoken[1].onend()")  # browsers tell the end of what was cancelled, too
    assert page.evaluate("spoken.length") == 2
    page.get_by_role("button", name="Nghe tiếp").click()
    assert page.evaluate("spoken[2].text === spoken[1].text")
    page.get_by_role("button", name="Dừng hẳn").click()
    expect(page.locator("[data-spoken]")).to_have_count(0)
    expect(page.get_by_role("button", name="Nghe đọc")).to_be_focused()


def test_the_whole_article_is_spoken_once(page: Page, demo_url: str) -> None:
    page.add_init_script(VOICE % VIETNAMESE)
    page.goto(demo_url + KINDS["article"])
    page.get_by_role("button", name="Nghe đọc").click()
    page.evaluate("sayAll()")
    said = page.evaluate("spoken.map((one) => one.text).join(' ')")
    for block in ("h1", ".reading__summary", ".prose > p", ".prose > ul", ".prose > blockquote"):
        for text in page.locator(block).all_text_contents():
            assert said.count(" ".join(text.split())) == 1, text
    expect(page.get_by_role("button", name="Nghe đọc")).to_be_visible()


def test_a_device_without_a_vietnamese_voice_says_so(page: Page, demo_url: str) -> None:
    page.add_init_script(VOICE % '[{ lang: "en-US", name: "Ann" }]')
    page.goto(demo_url + KINDS["article"])
    page.get_by_role("button", name="Nghe đọc").click()
    expect(page.locator("[data-listen-place]")).to_contain_text("chưa có giọng tiếng Việt")


def test_reading_aloud_is_not_offered_where_the_browser_cannot(page: Page, demo_url: str) -> None:
    page.add_init_script("delete window.speechSynthesis")
    page.goto(demo_url + KINDS["article"])
    expect(page.get_by_role("button", name="In hoặc lưu PDF")).to_be_visible()
    expect(page.locator("[data-listen-play]")).to_be_hidden()


def test_an_article_prints_with_its_address_and_without_navigation(page: Page, demo_url: str) -> None:
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(demo_url + KINDS["article"])
    page.get_by_role("button", name="In hoặc lưu PDF").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    expect(page.locator(".print-foot")).to_contain_text(f"http://localhost:8000{KINDS['article']}")
    for part in (".print-foot", ".masthead__emblem", ".masthead__authority", ".print-foot time"):
        expect(page.locator(part)).to_be_visible()
    for part in (".navigation", ".site-head__bar", ".breadcrumbs", ".listen", ".neighbours", ".tags"):
        expect(page.locator(part)).to_be_hidden()
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_a_document_prints_on_one_sheet_where_its_text_allows(page: Page, demo_url: str, demo: Path) -> None:
    for path in sorted((demo / "van-ban").glob("12*-*-*-*/index.html")):
        page.goto(f"{demo_url}/van-ban/{path.parent.name}/")
        sheets = re.findall(rb"/Type /Page\b", page.pdf(format="A4", prefer_css_page_size=True))
        assert len(sheets) == 1, path.parent.name


def test_the_file_of_a_document_stands_right_beneath_its_name(page: Page, demo_url: str) -> None:
    page.goto(demo_url + KINDS["document"])
    button = page.get_by_role("link", name="Tải PDF").bounding_box()
    assert button
    assert button["y"] + button["height"] < 740
    expect(page.locator(".reading__summary")).to_have_count(0)  # the abstract stands among the facts
