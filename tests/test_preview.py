"""`make serve`: a save shows by itself; a mistake shows on the open page, and the last good site stays."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, expect

from preview import Builder
from tests.sites import ROOT, Site

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 30_000  # milliseconds; the browser goes on as soon as it sees what it waits for


def free_port() -> int:
    """Give a port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def command(site: Site, port: int) -> list[str]:
    """Give what `make serve` runs."""
    options = ["--content", str(site.content), "--output", str(site.output), "--port", str(port)]
    return [sys.executable, "-m", "preview", *options, "--siteurl", f"http://localhost:{port}"]


@pytest.fixture
def preview(site: Site) -> Iterator[str]:
    """A preview of a site with one article; its address."""
    site.article("tin-tuc/a.md", "a00001", title="Tên cũ")
    port = free_port()
    environment = {**os.environ, "PYTHONPATH": "plugins", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(command(site, port), cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert any("Xem trang tại" in line for line in process.stdout)
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait(10)
    process.stdout.close()


DRAFT = "---\nid: a00001\ntitle: A\ndate: 2026-11-20\nstatus: draft\n---\n\nViết nội dung ở đây.\n"


def test_a_preview_shows_a_draft_with_the_model_sentence_and_refuses_to_publish_it(site: Site) -> None:
    kept = f'CACHE_PATH="{site.cache}"'
    builder = Builder([str(site.content), "-o", str(site.output), "-s", str(ROOT / "pelicanconf.py"), "-e", kept])
    draft = site.write("tin-tuc/a.md", DRAFT)
    assert builder.build() == ()
    assert "Viết nội dung ở đây." in site.page("/tin-tuc/a-a00001/")
    draft.write_text(DRAFT.replace("draft", "published"), "utf-8")
    assert [problem.code for problem in builder.build()] == ["CL141"]


@pytest.mark.browser
def test_a_save_shows_on_the_open_page_and_so_does_a_mistake(site: Site, preview: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{preview}/tin-tuc/a-a00001/")
    expect(page.locator("h1")).to_have_text("Tên cũ")

    site.article("tin-tuc/a.md", "a00001", title="Tên mới")
    expect(page.locator("h1")).to_have_text("Tên mới", timeout=PATIENCE)

    good = site.files()
    site.article("tin-tuc/a.md", "a00001", title="Tên sau", date="31/02/2026")
    problem = page.get_by_role("alert")
    expect(problem).to_contain_text('ngày "31/02/2026" không có thật', timeout=PATIENCE)
    expect(problem).to_contain_text("tin-tuc/a.md:4")
    expect(page.locator("h1")).to_have_text("Tên mới")
    assert site.files() == good

    site.article("tin-tuc/a.md", "a00001", title="Tên sau")
    expect(page.locator("h1")).to_have_text("Tên sau", timeout=PATIENCE)
    expect(problem).to_have_count(0)
    assert "_preview" not in site.page("/tin-tuc/a-a00001/")
    page.close()


@pytest.mark.browser
def test_a_draft_is_seen_in_the_preview_and_called_one(site: Site, preview: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(preview)
    site.write("tin-tuc/b.md", "---\nid: b00001\ntitle: Nháp\ndate: 2026-11-20\nstatus: draft\n---\n")
    expect(page.get_by_role("link", name="Nháp").first).to_be_visible(timeout=PATIENCE)
    page.goto(f"{preview}/tin-tuc/b-b00001/")
    expect(page.get_by_text("Bản nháp, chưa đăng")).to_be_visible()
    page.close()


@pytest.mark.browser
def test_an_unknown_address_shows_the_sites_own_page(preview: str, browser: Browser) -> None:
    page = browser.new_page()
    response = page.goto(f"{preview}/khong-co/")
    assert response
    assert response.status == 404
    expect(page.locator("h1")).to_contain_text("Không tìm thấy")
    page.close()


def test_a_port_in_use_is_said_with_what_to_do(site: Site) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        environment = {**os.environ, "PYTHONPATH": "plugins"}
        run = command(site, port)
        done = subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == f"Cổng {port} đang bận. Chạy: make serve PORT={port + 1}\n"
