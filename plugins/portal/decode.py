"""Bytes of a file → clean text. Encodings other than UTF-8 are named, so that an editor can mend them."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from portal import rules
from vietnamese import normalise, strip_controls

if TYPE_CHECKING:
    from portal.problems import Problems

MAX_BYTES = 1_000_000  # an entry this long is a pasted file, not an article
# Letters that Windows-1258 writes as one byte and that are not valid UTF-8 alone: ă â đ ê ô ơ ư ₫ and the tones.
_CP1258_MARKS = frozenset(b"\xe3\xc3\xe2\xc2\xf0\xd0\xea\xca\xf4\xd4\xf5\xd5\xfd\xdd\xcc\xd2\xde\xec\xf2")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes, problems: Problems) -> str | None:
    """Give the text of `data` in NFC with line feeds, or None where it is no text of ours.

    A byte-order mark and CRLF are taken silently; control characters are dropped with a warning.
    """
    if len(data) > MAX_BYTES:
        problems.add(rules.TOO_LONG, 0, size=f"{len(data) / 1e6:.1f} MB".replace(".", ","))
        return None
    try:
        raw = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.add(rules.NOT_UTF8, data.count(b"\n", 0, error.start) + 1, guess=_guess(data))
        return None
    return _clean(raw, data, problems)


def _clean(raw: str, data: bytes, problems: Problems) -> str | None:
    if raw.count("\0") > len(raw) // 4:  # UTF-16 without a mark is valid UTF-8 when the text is ASCII
        problems.add(rules.NOT_UTF8, 1, guess=_guess(data))
        return None
    text, dropped = strip_controls(normalise(raw))
    if dropped:
        problems.add(rules.CONTROLS, _first_control(normalise(raw)), count=dropped)
    if not text.strip():
        problems.add(rules.EMPTY_FILE, 0)
        return None
    return text


def _first_control(text: str) -> int:
    return next((n for n, line in enumerate(text.split("\n"), 1) if strip_controls(line)[1]), 0)


def _guess(data: bytes) -> str:
    """Name the encoding where the bytes give it away."""
    if data.startswith(_UTF16) or data.count(0) > len(data) // 4:
        return " (có vẻ là UTF-16)"
    high = [byte for byte in data if byte >= 0x80]
    marks = sum(byte in _CP1258_MARKS for byte in high)
    return " (có vẻ là Windows-1258)" if high and marks * 2 >= len(high) else ""
