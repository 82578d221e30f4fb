"""The machine and the versions, so that a reader can judge the numbers."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from pathlib import Path

import psutil  # type: ignore[import-untyped,unused-ignore]


def describe() -> list[str]:
    """Give the lines that describe this machine; nothing that tells whose it is."""
    memory = psutil.virtual_memory().total / 2**30
    versions = ", ".join(
        f"{name} {importlib.metadata.version(name.lower())}" for name in ("Hugo", "Pelican", "Markdown")
    )
    return [
        f"Processor: {_processor()}, {_cores()} cores",
        f"Memory: {memory:.0f} GiB",
        f"System: {platform.system()} {platform.release()}",
        f"Python {platform.python_version()}, {versions}",
    ]


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def _cores() -> int:
    """Give how many cores we may use, which in a container are fewer than there are."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1
