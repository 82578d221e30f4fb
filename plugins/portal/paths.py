"""Paths as editors write them, relative to the file they stand in → paths relative to the content folder."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from vietnamese import normalise


def resolve(source: str, written: str) -> str | None:
    """Give where `written`, standing in the file `source`, points; None where it leaves the content folder.

    `resolve("tin-tuc/a.md", "../van-ban/kh%2012.md")` is "van-ban/kh 12.md". Windows' backslashes are taken.
    """
    plain = normalise(unquote(written)).replace("\\", "/")
    if plain.startswith("/") or plain[1:3] == ":/" or "\0" in plain:
        return None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(source), plain))
    return None if path == ".." or path.startswith("../") else path
