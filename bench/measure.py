"""Measures one command: wall time, and the peak memory of the process with all its descendants."""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
import threading
import time
from typing import TYPE_CHECKING, NamedTuple

import psutil  # type: ignore[import-untyped,unused-ignore]

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_PERIOD = 0.02  # seconds between two looks at the memory
_PATIENCE = 9  # a look that took t seconds is followed by 9 t of rest: measuring costs at most a tenth of one core
_LEFT_OUT = frozenset({"MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "PYTHONPATH", "VIRTUAL_ENV"})


class Sample(NamedTuple):
    """One run: wall seconds, seconds of processor time, and bytes at the peak."""

    seconds: float
    processor: float
    memory: int


def run(command: Sequence[str], folder: Path) -> Sample:
    """Run `command` in `folder` to its end. Raises RuntimeError with its last words where it fails."""
    with tempfile.TemporaryFile() as said:
        start, used = time.perf_counter(), _used()
        process = subprocess.Popen(command, cwd=folder, stdout=said, stderr=said, env=environment())  # noqa: S603
        watcher = Watcher(process.pid)
        code = process.wait()
        seconds = time.perf_counter() - start
        memory = watcher.stop()
        if code:
            said.seek(0)
            raise RuntimeError(f"{' '.join(command)} gave {code}:\n{said.read().decode(errors='replace')[-2000:]}")
    return Sample(seconds, _used() - used, memory)


def _used() -> float:
    """Give the processor seconds of all children that have ended, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def environment() -> dict[str, str]:
    """Give the environment of a command: ours, without what `make bench` itself put there."""
    return {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}


class Watcher:
    """Watches a process and its descendants from a thread of its own."""

    def __init__(self, pid: int) -> None:
        self._root = psutil.Process(pid)
        self._peak = 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> int:
        """Stop watching and give the peak in bytes."""
        self._done.set()
        self._thread.join()
        return self._peak

    def _watch(self) -> None:
        pause = 0.0
        while not self._done.wait(pause):
            start = time.perf_counter()
            self._peak = max(self._peak, _memory(self._root))
            pause = max(_PERIOD, _PATIENCE * (time.perf_counter() - start))


def _memory(root: psutil.Process) -> int:
    """Give the bytes of a process tree now; 0 where it has gone."""
    try:
        return sum(map(_share, [root, *root.children(recursive=True)]))
    except psutil.Error:
        return 0


def _share(process: psutil.Process) -> int:
    """Give the PSS of a process, which counts a page shared by k processes as 1/k in each; elsewhere its RSS."""
    try:
        full = process.memory_full_info()
        return int(getattr(full, "pss", 0) or full.rss)
    except psutil.Error:
        return 0


def memory_kind() -> str:
    """Name what the memory numbers are."""
    return "PSS" if hasattr(psutil.Process().memory_full_info(), "pss") else "RSS"
