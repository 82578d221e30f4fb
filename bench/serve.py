"""From the save to the reloaded page: the preview of `make serve`, watched the way an open page watches it."""

from __future__ import annotations

import json
import socket
import statistics
import subprocess
import time
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import TYPE_CHECKING, NamedTuple

from bench.changes import edit
from bench.measure import Watcher, environment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.client import HTTPResponse

    from bench.contestants import Contestant

_FIRST_BUILD = 1800.0  # seconds
_SETTLE = 2.0  # seconds between the first build and the first save: the watch begins after the build
_FIRST_ROUND = 100  # edits here are numbered apart from those of the rounds


class Served(NamedTuple):
    """Median seconds from a save to the page that shows it, and the peak memory in megabytes."""

    seconds: float
    memory: float


def measure_serve(site: Contestant, runs: int) -> Served:
    """Start the preview, save `runs` edits, and wait for each to be seen."""
    port = _free_port()
    with _preview(site, port) as process:
        watcher = Watcher(process.pid)
        events = _open_events(port)
        _wait_beyond(events, 0)
        time.sleep(_SETTLE)
        times = [_edit(site, port, events, _FIRST_ROUND + number) for number in range(runs)]
        memory = watcher.stop()
    return Served(statistics.median(times), memory / 1e6)


def _edit(site: Contestant, port: int, events: HTTPResponse, number: int) -> float:
    """Save one edit and give the seconds until the server has told of it and sends the page with it."""
    start = time.perf_counter()
    proof = edit(site, number)
    while True:
        _wait_beyond(events, -1)
        if proof.text and proof.text in _get(port, f"/{proof.file.removesuffix('index.html')}"):
            taken = time.perf_counter() - start
            time.sleep(0.5)  # an editor thinks; and a late second event of this save is not taken for the next one's
            return taken


@contextmanager
def _preview(site: Contestant, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run the preview in the copy of the repository, as `make serve` does."""
    command = [
        ".venv/bin/python",
        "-m",
        "preview",
        "--content",
        str(site.content),
        "--output",
        f"{site.output}-preview",
    ]
    command += ["--port", str(port), "--siteurl", f"http://localhost:{port}"]
    variables = environment() | {"PYTHONPATH": "plugins"}
    process = subprocess.Popen(command, cwd=site.folder, env=variables, stdout=subprocess.DEVNULL)  # noqa: S603
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _open_events(port: int) -> HTTPResponse:
    """Open the stream of events, as soon as the server answers."""
    for _ in range(200):
        connection = HTTPConnection("127.0.0.1", port, timeout=_FIRST_BUILD)
        try:
            connection.request("GET", "/_preview/events")
            return connection.getresponse()
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the preview does not answer")


def _wait_beyond(events: HTTPResponse, version: int) -> None:
    """Read events until one tells of a build later than `version`. Raises where the build had problems."""
    while line := events.readline():
        if line.startswith(b"data: "):
            told = json.loads(line.removeprefix(b"data: "))
            if told["problems"]:
                raise RuntimeError(f"the preview has problems: {told['problems'][:3]}")
            if told["version"] > version:
                return
    raise RuntimeError("the preview ended")


def _get(port: int, path: str) -> str:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path)
    return connection.getresponse().read().decode()
