"""Every kind of page at every width and in every mode: no barrier, nothing sideways, not a word to another host."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.demo import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]
AXE = Axe().axe_script
WIDTHS = (PHONE := 360, 768, DESK := 1280)
# What a mode changes is colours alone: the other rules need be asked in one of them only.
EVERYTHING = {"resultTypes": ["violations"]}
COLOURS = EVERYTHING | {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
# What axe finds wrong. Its own class puts the script into the page again at each question and carries back all it saw.
ASK = """options => axe.run(document, options).then(found => found.violations.map(
  violation => [violation.id, violation.nodes.map(node => node.html.slice(0, 120))]))"""
# Words that a line's end cuts, which is where something was kept together that does not fit.
CUT = """() => {
  const cut = [];
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const isSeen = text.parentElement.checkVisibility({ visibilityProperty: true });
    if (!isSeen || text.parentElement.closest("code, .visually-hidden, [href^='mailto:'], [href*='/b/']")) continue;
    for (const word of text.data.matchAll(/[\\p{L}\\p{M}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const [first] = range.getClientRects();
      if (first && range.getBoundingClientRect().height > first.height * 1.5) cut.push(`${word[0]}: ${text.data}`);
    }
  }
  return cut;
}"""
SET = "([name, value]) => value === null ? delete document.documentElement.dataset[name]\
 : document.documentElement.dataset[name] = value"


@dataclass
class Walk:
    """What was found on a walk through all kinds of pages at one width."""

    url: str
    width: int
    barriers: list[tuple[str, str, object]] = field(default_factory=list)
    sideways: list[tuple[str, str]] = field(default_factory=list)
    cut: list[tuple[str, str]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    requested: list[str] = field(default_factory=list)

    def visit(self, page: Page, kind: str) -> None:
        """Look at one page in every mode; the pattern pages are held to one each."""
        page.emulate_media(color_scheme="light")
        page.goto(self.url + KINDS[kind])
        page.evaluate(AXE)
        self._ask(page, f"{kind}, light", EVERYTHING)
        for size in ("rat-lon", None):
            page.evaluate(SET, ["size", size])
            if page.evaluate("document.documentElement.scrollWidth") > self.width:
                self.sideways.append((kind, size or "vừa"))
            if not kind.startswith("patterns"):
                self.cut += [(kind, word) for word in page.evaluate(CUT)]
        if self.width in {PHONE, DESK} and not kind.startswith("patterns"):  # no colour is another between the two
            self._ask_in_other_colours(page, kind)

    def _ask_in_other_colours(self, page: Page, kind: str) -> None:
        page.emulate_media(color_scheme="dark")
        self._ask(page, f"{kind}, dark", COLOURS)
        scheme: Literal["light", "dark"] = "dark" if self.width == DESK else "light"
        page.emulate_media(color_scheme=scheme)
        page.evaluate(SET, ["contrast", ""])
        self._ask(page, f"{kind}, high contrast, {scheme}", COLOURS)

    def _ask(self, page: Page, where: str, options: Mapping[str, object]) -> None:
        self.barriers += [(where, rule, nodes) for rule, nodes in page.evaluate(ASK, options)]


@pytest.mark.parametrize("width", WIDTHS)
def test_at_no_width_and_in_no_mode_is_there_a_barrier_or_a_word_to_another_host(
    browser: Browser, demo_url: str, width: int
) -> None:
    walk = Walk(demo_url, width)
    page = browser.new_page(viewport={"width": width, "height": 740})
    page.on("request", lambda request: walk.requested.append(request.url))
    page.on("console", lambda message: walk.said.append(message.text))
    page.on("pageerror", lambda error: walk.said.append(str(error)))
    for kind in KINDS:
        walk.visit(page, kind)
    cookies = page.context.cookies()
    page.close()
    assert walk.barriers == []
    assert walk.sideways == []
    assert walk.cut == []
    assert walk.said == []
    assert len(walk.requested) > len(KINDS)
    assert [url for url in walk.requested if not url.startswith(demo_url)] == []
    assert cookies == []
