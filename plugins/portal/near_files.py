"""The file that was meant by a path that leads to none."""

from __future__ import annotations

import posixpath
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from vietnamese import slugify

if TYPE_CHECKING:
    from collections.abc import Iterable

_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".bmp", ".svg"})
_MOST_ALIKE = 300  # names to compare with a mistyped one; comparing is slow
_ALIKE = 0.72  # of difflib's ratio; a wrong guess costs an editor more than none
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_HOST = re.compile(r"(?:www\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|example))(?:/.*)?")


def is_picture(file: str) -> bool:
    """Say by its name whether a file is a picture that can be shown."""
    return posixpath.splitext(file)[1].lower() in _PICTURES


class NearFiles:
    """The names of all files, so that the one that was meant is found at once."""

    def __init__(self, files: Iterable[str]) -> None:
        self._by_name: dict[str, str] = {}
        self._by_plain: dict[tuple[str, str], str] = {}
        self._beside: dict[str, list[str]] = {}
        for file in files:
            folder, name = posixpath.split(file)
            self._by_name.setdefault(name, file)
            self._by_plain.setdefault((folder, _plain(name)), file)
            self._beside.setdefault(folder, []).append(name)

    def near(self, target: str) -> str:
        """Give the file that `target` most likely means, or the empty string.

        It has the same name elsewhere; or the same but for capitals, tones, spaces and the kind of picture; or a like
        one in its folder.
        """
        folder, name = posixpath.split(target)
        if found := self._by_name.get(name) or self._by_plain.get((folder, _plain(name))):
            return found
        stem = posixpath.splitext(name)[0]
        same_kind = [one for one in self._beside.get(folder, ()) if _kind(one) == _kind(name)][:_MOST_ALIKE]
        stems = {posixpath.splitext(one)[0]: one for one in same_kind}
        close = get_close_matches(stem, stems, n=1, cutoff=_ALIKE)
        return posixpath.join(folder, stems[close[0]]) if close else ""


def outside(target: str) -> str:
    """Say how to write an address of another site or a mailbox that was written like a file's path."""
    written = posixpath.basename(target) if _MAIL.fullmatch(posixpath.basename(target)) else _after_folder(target)
    if _MAIL.fullmatch(written):
        return f"địa chỉ thư viết là `mailto:{written}`"
    return f"địa chỉ của trang khác viết là `https://{written}`" if _HOST.fullmatch(written) else ""


def _after_folder(target: str) -> str:
    """Give what was written, without the folders that the path was resolved against."""
    parts = target.split("/")
    return next(("/".join(parts[at:]) for at, part in enumerate(parts) if _HOST.fullmatch(part)), target)


def _plain(name: str) -> str:
    stem, suffix = posixpath.splitext(name)
    return f"{slugify(stem)}{'' if is_picture(name) else suffix.lower()}"


def _kind(file: str) -> str:
    return "picture" if is_picture(file) else posixpath.splitext(file)[1].lower()
