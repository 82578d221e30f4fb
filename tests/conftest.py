"""Fixtures that several files of tests share."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright
from tools.browser import find

from tests.demo import BROWSER_OPTIONS, build_demo, served
from tests.pictures import photograph
from tests.sites import Site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


# A desk tries new cases at every run; a gate must say the same of the same code. Time is for the bench to look at.
settings.register_profile("desk", deadline=None)
settings.register_profile("gate", derandomize=True, deadline=None)
settings.load_profile("gate" if os.environ.get("CI") else "desk")


def pytest_xdist_auto_num_workers() -> int:
    """Give one worker more than there are cores: tests in a browser wait as much as they work."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long: what takes long at the end keeps one core waiting for the other."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print what each reader of feeds took for new, a line for each change."""
    passed = (report.user_properties for report in terminalreporter.stats.get("passed", ()))
    cells = [value for properties in passed for name, value in properties if name == "matrix"]
    readers = list(dict.fromkeys(reader for _, reader, _ in cells))
    for what in dict.fromkeys(what for what, _, _ in cells):
        found = {reader: new for other, reader, new in cells if other == what}
        line = "  ".join(f"{reader} {found.get(reader, '–')}" for reader in sorted(readers))
        terminalreporter.write_line(f"new to readers after «{what}»: {line}")


@pytest.fixture(scope="session", autouse=True)
def _shared_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let tiny sites share what is kept of the theme."""
    Site.shared = tmp_path_factory.mktemp("theme")


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """An empty site of the demo unit."""
    return Site(tmp_path)


@pytest.fixture(scope="session")
def jpeg() -> bytes:
    """A photograph of 1000 × 600 pixels, taken lying on its side, with a place and a camera in its metadata."""
    return photograph()


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo site's output folder."""
    return build_demo(tmp_path_factory.mktemp("demo") / "output")


@pytest.fixture(scope="session")
def demo_url(demo: Path) -> Iterator[str]:
    """The demo site's address on loopback."""
    with served(demo) as url:
        yield url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium or Chrome."""
    path = find()
    if path is None:
        pytest.skip("máy này không có Chromium hay Chrome (xem python -m tools.browser)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=BROWSER_OPTIONS)
        yield browser
        browser.close()
