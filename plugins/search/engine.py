"""Pagefind at work: a process that is told pages and answers with the files of their index.

It talks in JSON, in base64, with a comma after each message (`pagefind --service`, as the package's own Python does,
which wants an event loop and looks for answers only every tenth of a second).
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import subprocess
import threading
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from search.steady import steady

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PACKAGE = "pagefind_bin"
_READ = 1 << 20  # bytes
# Mentions of words in one file of the index. Pagefind's 20,000 suit a language of many rare words; of our few syllables
# each is in most entries, and a query would fetch 6 MB from ten thousand entries to use a twentieth of it.
_CHUNK = {"PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": "1000"}
Message = dict[str, Any]


class EngineError(OSError):
    """Pagefind is not there, does not start, or gave no index."""


def engine_version() -> str:
    """Give Pagefind's version; "" where it is not installed."""
    try:
        return version(_PACKAGE)
    except PackageNotFoundError:
        return ""


def index(documents: Iterable[tuple[str, str]]) -> dict[str, bytes]:
    """Index pages, given as address and HTML; give the files of the index by their names. Raises EngineError.

    Equal pages in an equal order give equal bytes.
    """
    try:
        with _process() as process:
            requests = list(_requests(documents))
            answers = list(_talk(process, requests))
            process.kill()
    except (OSError, ImportError) as error:
        raise EngineError(str(error)) from error
    return steady(_files(answers, len(requests)))


def _files(answers: list[Message], asked: int) -> dict[str, bytes]:
    """Give the files that the last answer holds. Raises EngineError where one says or lacks what it should not."""
    refusal = next((answer for answer in answers if answer.get("type") == "Error"), None)
    if refusal is not None:
        raise EngineError(f"Pagefind: {refusal.get('message', '')}")
    files = answers[-1].get("files", ()) if len(answers) == asked else ()
    if not files:
        raise EngineError("Pagefind không trả lời")
    return {file["path"]: base64.b64decode(file["content"]) for file in files}


def _process() -> subprocess.Popen[bytes]:
    from pagefind_bin import get_executable  # noqa: PLC0415 (there is none for every machine)

    return subprocess.Popen(  # noqa: S603 (a program of an installed package)
        [get_executable(), "--service"],
        env=os.environ | _CHUNK,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _requests(documents: Iterable[tuple[str, str]]) -> Iterator[Message]:
    yield {"type": "NewIndex", "config": {"force_language": "vi"}}
    for url, html in documents:
        yield {"type": "AddFile", "index_id": 0, "url": url, "file_contents": html, "file_path": None}
    yield {"type": "GetFiles", "index_id": 0}


def _talk(process: subprocess.Popen[bytes], requests: list[Message]) -> Iterator[Message]:
    """Give the answer to each request, in their order; fewer where the process ends before."""
    threading.Thread(target=_tell, args=(process, requests), daemon=True).start()
    said, answers = bytearray(), 0
    while answers < len(requests) and (heard := process.stdout.read1(_READ)):  # type: ignore[union-attr]
        said += heard
        answers += heard.count(b",")
    for answer in bytes(said).split(b",")[:-1]:
        yield json.loads(base64.b64decode(answer))["payload"]


def _tell(process: subprocess.Popen[bytes], requests: list[Message]) -> None:
    """Send the requests; the process ends as soon as its input does, so that stays open."""
    with contextlib.suppress(OSError):  # it has ended: who waits for its answers sees that too
        for number, request in enumerate(requests, 1):
            message = json.dumps({"message_id": number, "payload": request}).encode()
            process.stdin.write(base64.b64encode(message) + b",")  # type: ignore[union-attr]
        process.stdin.flush()  # type: ignore[union-attr]
