"""The site in a real browser: by keyboard, without a script, and what its scripts do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.demo import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("demo")]
PHONE, DESK = 360, 1280
LETTERS_PER_LINE = """
paragraphs => paragraphs.map(one => {
  const lines = Math.round(one.clientHeight / parseFloat(getComputedStyle(one).lineHeight));
  return lines > 2 ? one.textContent.length / lines : 0;
}).filter(Boolean)
"""
# What stands as a control (not a link inside running text) and is smaller than a thumb; where a link is widened by its
# ::after, that is what is pressed.
SMALL = """
() => [...document.querySelectorAll("a[href], button, summary, select, input")]
  .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".prose, .skip-link"))
  .flatMap(one => {
    const [box, after] = [one.getBoundingClientRect(), getComputedStyle(one, "::after")];
    const wide = after.content !== "none" && after.position === "absolute";
    const pressed = [after.width, after.height].map((size) => (wide ? parseFloat(size) : 0));
    const sizes = [box.width, box.height].map((size, at) => Math.max(size, pressed[at]));
    return Math.min(...sizes) < 43.9 ? [`${one.textContent.trim()}: ${sizes}`] : [];
  })
"""
SCRIPTED = ".site-head :is([data-tools], [data-menu] button, [data-today])"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on a desk's screen."""
    page = browser.new_page(viewport={"width": DESK, "height": 900})
    yield page
    page.close()


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus, as somebody without a mouse does."""
    for _ in range(100):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab never reaches {selector}")


def test_a_reader_goes_from_home_to_section_to_article_by_keyboard(page: Page, demo_url: str) -> None:
    page.goto(demo_url)
    tab_to(page, 'nav a[href="/tin-tuc/"]')
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Tin tức")
    tab_to(page, "main a[href*='nang-cap-duong-ben-tram']")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("Khởi công nâng cấp đường")


def test_the_first_tab_offers_to_skip_to_the_matter(page: Page, demo_url: str) -> None:
    page.goto(demo_url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"


def test_the_sections_unfold_and_fold_by_keyboard_on_a_phone(page: Page, demo_url: str) -> None:
    page.set_viewport_size({"width": PHONE, "height": 740})
    page.goto(demo_url)
    tab_to(page, "[data-menu] button")
    page.keyboard.press("Enter")
    expect(page.locator("[data-menu] button")).to_have_attribute("aria-expanded", "true")
    expect(page.locator('nav a[href="/van-ban/"]')).to_be_in_viewport()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator("[data-menu] button")).to_have_attribute("aria-expanded", "false")
    expect(page.locator("[data-menu] button")).to_be_focused()


def test_every_page_reads_without_javascript(browser: Browser, demo_url: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": PHONE, "height": 740})
    page = context.new_page()
    for path in KINDS.values():
        page.goto(demo_url + path, wait_until="domcontentloaded")
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator('nav a[href="/tin-tuc/"]').first).to_be_visible()
        expect(
            page.locator("[data-tools], [data-menu] button, .site-head [data-today]").locator("visible=true")
        ).to_have_count(0)
        assert len(page.locator("main").inner_text()) > 80, path
    context.close()


def test_a_line_of_an_article_has_some_65_letters_at_most(page: Page, demo_url: str) -> None:
    page.goto(demo_url + KINDS["article"])
    letters = page.locator(".prose > p").evaluate_all(LETTERS_PER_LINE)
    assert len(letters) > 4
    assert all(45 <= count <= 70 for count in letters), letters


@pytest.mark.parametrize(
    "kind",
    ["home", "section", "article", "stories", "roll of honour", "story", "register", "document", "search results"],
)
def test_on_a_phone_whatever_is_pressed_is_large_enough_for_a_thumb(page: Page, demo_url: str, kind: str) -> None:
    page.set_viewport_size({"width": PHONE, "height": 740})
    page.goto(demo_url + KINDS[kind], wait_until="networkidle")
    assert page.locator("main a").count() > 3
    assert page.evaluate(SMALL) == []


def test_a_table_says_that_it_goes_on_where_it_does(page: Page, demo_url: str) -> None:
    page.goto(demo_url + KINDS["article with a table"])
    expect(page.get_by_text("Kéo ngang để xem hết bảng")).to_be_hidden()
    page.set_viewport_size({"width": PHONE, "height": 740})
    expect(page.get_by_text("Kéo ngang để xem hết bảng")).to_be_visible()


def test_a_video_is_asked_for_only_when_the_reader_clicks(page: Page, demo_url: str) -> None:
    asked: list[str] = []
    page.route("**/*", lambda route: route.continue_() if demo_url in route.request.url else _refuse(route, asked))
    page.goto(demo_url + KINDS["patterns"])
    page.wait_for_load_state("networkidle")
    assert asked == []
    page.get_by_role("button", name="YouTube").first.click()
    expect(page.locator("iframe").first).to_be_visible()
    assert asked
    assert all(url.startswith("https://www.youtube-nocookie.com/") for url in asked)


def _refuse(route: object, asked: list[str]) -> None:
    asked.append(route.request.url)  # type: ignore[attr-defined]
    route.abort()  # type: ignore[attr-defined]


def test_a_filter_changes_the_list_in_place_and_the_address_with_it(page: Page, demo_url: str) -> None:
    page.set_viewport_size({"width": PHONE, "height": 740})
    page.goto(demo_url + KINDS["register"])
    page.evaluate("window.kept = true")
    page.locator("[data-filters] summary").click()
    page.locator('[data-filters] a[href="/van-ban/nam/2025/"]').click()
    expect(page.locator("h1")).to_contain_text("2025")
    expect(page.locator("h1")).to_be_focused()
    assert page.url == f"{demo_url}/van-ban/nam/2025/"
    assert page.evaluate("window.kept")
    page.go_back()
    expect(page.locator("h1")).not_to_contain_text("2025")
    assert page.evaluate("window.kept")


def test_a_filter_is_a_page_of_its_own_without_javascript(browser: Browser, demo_url: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": PHONE, "height": 740})
    page = context.new_page()
    page.goto(demo_url + KINDS["stories"])
    page.locator("[data-filters] summary").click()
    page.locator('[data-filters] a[href="/nguoi-tot-viec-tot/viec/hien-mau/"]').click()
    expect(page.locator("h1")).to_have_text("Hiến máu")
    context.close()
