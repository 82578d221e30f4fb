"""A page is light and stands still while it loads, also when its typeface comes late."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from tests.demo import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Response, Route

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("walk")]
WATCH_SHIFTS = """
window.shift = 0;
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; })
  .observe({ type: "layout-shift", buffered: true });
"""
PAINTED = "performance.getEntriesByName('first-contentful-paint').length > 0"
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shift))))"
MOVING = ("home", "article", "article with a table", "section", "story", "register", "document")


def test_an_article_page_is_light_on_the_wire(browser: Browser, demo_url: str) -> None:
    sizes = {"document": 0, "stylesheet": 0, "script": 0, "font": 0}
    page = browser.new_page(viewport={"width": 360, "height": 740})

    def weigh(response: Response) -> None:
        kind = response.request.resource_type
        if kind in sizes:
            sizes[kind] += len(gzip.compress(response.body(), 6))

    page.on("response", weigh)
    page.goto(demo_url + KINDS["article"], wait_until="networkidle")
    page.close()
    assert all(sizes.values())
    assert sizes["script"] <= 15_000
    assert sum(sizes.values()) <= 60_000


def test_the_typeface_of_the_headings_is_there_from_the_first_page_on(browser: Browser, demo_url: str) -> None:
    page = browser.new_page()
    page.goto(demo_url, wait_until="networkidle")
    assert page.evaluate("[...document.fonts].map((face) => face.status)") == ["loaded"]
    page.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_while_a_page_loads(browser: Browser, demo_url: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 740})
    page.add_init_script(WATCH_SHIFTS)
    for kind in MOVING:
        page.goto(demo_url + KINDS[kind])
        assert page.evaluate(SETTLED) == 0, kind
    page.close()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", ["search results", "nothing found"])
def test_nothing_moves_when_the_results_of_a_search_come(
    browser: Browser, demo_url: str, kind: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 740})
    page.add_init_script(WATCH_SHIFTS)
    page.goto(demo_url + KINDS[kind])
    page.wait_for_selector("[data-search-results][data-ready] + .search-else >> visible=true")
    assert page.evaluate(SETTLED) == 0
    page.close()


@pytest.mark.parametrize("kind", MOVING)
def test_nothing_moves_when_the_typeface_comes_late(browser: Browser, demo_url: str, kind: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.add_init_script(WATCH_SHIFTS)
    held: list[Route] = []
    page.route("**/*.woff2", lambda route: held.append(route))  # noqa: PLW0108 (Playwright cannot mark a built-in)
    page.goto(demo_url + KINDS[kind], wait_until="domcontentloaded")
    page.wait_for_function(PAINTED)
    assert len(held) == 1
    with page.expect_event("load"):
        held[0].continue_()
    page.evaluate("document.fonts.ready.then(() => null)")
    assert page.evaluate(SETTLED) == 0
    page.close()
