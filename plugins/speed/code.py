"""The code's own digest: what was read or rendered by other code is never taken for this code's work."""

from __future__ import annotations

import hashlib
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# What turns Markdown into HTML and views into pages, beside our own code.
_LIBRARIES = ("pyromark", "nh3", "lxml", "msgspec", "PyYAML", "Jinja2", "MarkupSafe", "pelican")


def code_digest(plugins: Path) -> bytes:
    """Give a digest of all Python files below `plugins` and of the libraries' versions."""
    state = hashlib.blake2b(repr(sys.version_info).encode(), digest_size=16)
    for name in _LIBRARIES:
        state.update(f"{name}={version(name)}\0".encode())
    for path in sorted(plugins.rglob("*.py")):
        state.update(f"{path.relative_to(plugins)}\0".encode())
        state.update(path.read_bytes())
    return state.digest()
