"""The demo site, built once for all tests that look at it, and a browser to look with."""

from __future__ import annotations

import functools
import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from pelican import get_instance, parse_arguments

from tests.sites import NOW, ROOT, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Chromium looks for updates and for Google's hosts at every start unless it is told not to.
BROWSER_OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
KINDS = {
    "home": "/",
    "section": "/tin-tuc/",
    "month": "/tin-tuc/2026/09/",
    "tag": "/tag/xa-ben-tram/",
    "article": "/tin-tuc/cau-muoi-thuoc-fllzb7/",
    "article with a table": "/tin-tuc/nuoc-sach-con-en-r8p4ug/",
    "page": "/gioi-thieu/",
    "stories": "/nguoi-tot-viec-tot/",
    "roll of honour": "/nguoi-tot-viec-tot/nam/2026/",
    "story": "/nguoi-tot-viec-tot/hien-dat-mo-duong-ap-ben-do-i8nf49/",
    "anonymous story": "/nguoi-tot-viec-tot/tui-gao-treo-truoc-cua-f3qa61/",
    "register": "/van-ban/",
    "document": "/van-ban/12-kh-ubnd-d8r4jq/",
    "search": "/tim-kiem/",
    "search results": "/tim-kiem/?q=duong",
    "nothing found": "/tim-kiem/?q=xyzzy&loai=van-ban",
    "withdrawn": "/b/a53ric/",
    "page with a picture": "/ban-do/",
    "sitemap": "/so-do-trang/",
    "feeds": "/rss/",
    "not found": "/404.html",
    "patterns": "/kieu-mau/",
    "patterns in the dark": "/kieu-mau/nen-toi/",
}


def build_demo(output: Path) -> Path:
    """Build the repository's own content as `make build` does; give the output folder."""
    arguments = [str(ROOT / "content"), "-o", str(output), "-s", str(SETTINGS), "--fatal", "errors"]
    options = parse_arguments(arguments)
    options.overrides["NOW"] = NOW
    pelican, _ = get_instance(options)
    pelican.run()
    return output


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class's name)
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve `folder` on loopback; give the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
