"""Bytes of a file → clean text. Encodings other than UTF-8 are named, so that an editor can mend them."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from portal import rules
from vietnamese import normalise, strip_controls
from vietnamese.old_type import broken_at, old_type

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
        _tell_encoding(data, data.count(b"\n", 0, error.start) + 1, problems)
        return None
    return _clean(raw, data, problems)


def _clean(raw: str, data: bytes, problems: Problems) -> str | None:
    if raw.count("\0") > len(raw) // 4:  # UTF-16 without a mark is valid UTF-8 when the text is ASCII
        _tell_encoding(data, 1, problems)
        return None
    text, dropped = strip_controls(normalise(raw))
    if dropped:
        problems.add(rules.CONTROLS, _first_control(normalise(raw)), count=dropped)
    if not text.strip():
        problems.add(rules.EMPTY_FILE, 0)
        return None
    _tell_old_type(text, problems)
    return text


def _tell_old_type(text: str, problems: Problems) -> None:
    """Note text that is valid and yet no Vietnamese that a browser can show."""
    if text.isascii():
        return
    if found := old_type(text):
        name, at = found
        problems.add(rules.OLD_TYPE, text.count("\n", 0, at) + 1, name=name, text=_around(text, at))
    elif (at_broken := broken_at(text)) is not None:
        line = text.count("\n", 0, at_broken) + 1
        problems.add(rules.BROKEN_TYPE, line, text=_around(text, at_broken))


def _around(text: str, at: int) -> str:
    """Give a few words of the line, beginning with the one at a place."""
    line = text[at:].partition("\n")[0]
    head = text[:at].rpartition("\n")[2].rpartition(" ")[2]
    return " ".join(f"{head}{line}".split()[:4])


def _first_control(text: str) -> int:
    return next((n for n, line in enumerate(text.split("\n"), 1) if strip_controls(line)[1]), 0)


def _tell_encoding(data: bytes, line: int, problems: Problems) -> None:
    guess, fix = _guess(data)
    problems.add(rules.NOT_UTF8, line, guess=f" (có vẻ là {guess})" if guess else "", fix=fix)


def _guess(data: bytes) -> tuple[str, str]:
    """Name the encoding where the bytes give it away, and say how to come from it to UTF-8."""
    if data.startswith(_UTF16) or data.count(0) > len(data) // 4:
        return "UTF-16", rules.SAVE_AS_UTF8
    if found := old_type(data.decode("latin-1")):
        return found[0], rules.CONVERT_BY_UNIKEY
    high = [byte for byte in data if byte >= 0x80]
    marks = sum(byte in _CP1258_MARKS for byte in high)
    return ("Windows-1258", rules.CONVERT_1258) if high and marks * 2 >= len(high) else ("", rules.SAVE_AS_UTF8)
