"""The preview's web server, for this machine only: the built files, plus one script that reloads the open page.

The script is added while a page is sent. What lies in the output folder stays exactly what a build wrote.
"""

from __future__ import annotations

import json
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from preview.state import State

EVENTS, SCRIPT = "/_preview/events", "/_preview/preview.js"
_TAG = f'<script src="{SCRIPT}" defer></script></body>'.encode()
_NOT_YET = "<!doctype html><html lang=vi><meta charset=utf-8><title>Chưa dựng được</title><body></body></html>".encode()
# Another site's page could point its own name at this machine and read drafts through the reader's browser.
_OWN_NAMES = frozenset({"localhost", "127.0.0.1"})
_HEARTBEAT = 15.0  # seconds; tells the server that a page has gone


def serve(output: Path, port: int, state: State) -> ThreadingHTTPServer:
    """Open the server on 127.0.0.1:`port`. Raises OSError where the port is taken."""
    handler = partial(Handler, state=state, directory=str(output))
    ThreadingHTTPServer.daemon_threads = True
    return ThreadingHTTPServer(("127.0.0.1", port), handler)


class Handler(SimpleHTTPRequestHandler):
    """Answers one request."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, state: State, directory: str) -> None:
        self.state = state
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Send an event stream, the script, a page with the script, or a file."""
        path = urlsplit(self.path).path
        if self.headers.get("Host", "").rpartition(":")[0] not in _OWN_NAMES or "%00" in path:
            super().send_error(HTTPStatus.BAD_REQUEST)
        elif path == EVENTS:
            self._events()
        elif path == SCRIPT:
            self._send((Path(__file__).parent / "preview.js").read_bytes(), "text/javascript; charset=utf-8")
        elif self._page(path):
            self._send(self._page(path).replace(b"</body>", _TAG), "text/html; charset=utf-8")
        else:
            super().do_GET()

    def _page(self, path: str) -> bytes:
        """Give the HTML at `path`, or nothing where another kind of file, or no file, is there."""
        file = Path(self.translate_path(path))
        if path.endswith("/"):
            file /= "index.html"
        if file.suffix == ".html" and file.is_file():
            return file.read_bytes()
        return _NOT_YET if path == "/" else b""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Send the site's own page for what is not found."""
        page = self._page("/404.html") if code == HTTPStatus.NOT_FOUND else b""
        if page:
            self._send(page.replace(b"</body>", _TAG), "text/html; charset=utf-8", HTTPStatus.NOT_FOUND)
        else:
            super().send_error(code, message, explain)

    def _send(self, data: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def end_headers(self) -> None:
        """Forbid the browser to keep anything: a preview shows what is on the disk now."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def _events(self) -> None:
        """Tell the page of the current build, then of every later one, until it goes."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        version = -1
        try:
            while True:
                told = self.state.wait_beyond(version, _HEARTBEAT)
                version = json.loads(told)["version"] if told else version
                self.wfile.write(f"data: {told}\n\n".encode() if told else b": \n\n")
                self.wfile.flush()
        except OSError:
            return  # the page has gone

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class's name)
        """Say nothing: the terminal is for problems."""
