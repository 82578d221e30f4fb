"""Text typed for the fonts of before Unicode, VNI and TCVN3 (.VnTime), or read in the wrong encoding.

Such text is valid Unicode and looks right in its old font alone; on a page it is "Uûy ban nhaân daân".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LEAST = 3  # words; fewer may be a foreign name
_SHARE = 40  # one such word among so many others is enough
# A vowel and then the sign that VNI wrote its tone with; none of these pairs is Vietnamese.
_VNI = re.compile(r"[aeiouyAEIOUY][øûïäöüåëñØÛÏÄÖÜÅËÑ]|[aeoAEO][âÂ]|[öôÖÔ][øùûïõØÙÛÏÕ]")
# Signs that TCVN3 put in the place of letters: within a word they are no signs.
_TCVN3 = re.compile(r"[A-Za-z][©«¬®¦§¨µ¶·¸¹º»¼½¾]|[©«¬®¦§¨µ¶·¸¹º»¼½¾][A-Za-z]")
# What the bytes of UTF-8 look like where a program took them for another encoding.
_BROKEN = re.compile(r"á[º»][\u0080-\u00bf\u2010-\u203a\u0152-\u0178]?|Ã[\u00a0-\u00bf]|Æ[°¡]|Ä[\u0090‘]")
# Signs without which none of the three can be: looking for one takes a hundredth of the time of a pattern.
_SIGNS_VNI, _SIGNS_TCVN3, _SIGNS_BROKEN = "øûïäöü", "©«®µ·¸¹º»½¾§¨", ("á»", "áº", "Ã", "Æ°")
_KINDS = (("VNI", _VNI, _SIGNS_VNI), ("TCVN3 (.VnTime)", _TCVN3, _SIGNS_TCVN3))


def old_type(text: str) -> tuple[str, int] | None:
    """Give the name of the old encoding that a text is typed in, and where it first shows; None for Unicode text."""
    for name, pattern, signs in _KINDS:
        found = [match.start() for match in pattern.finditer(text)] if _has(text, signs) else []
        if len(found) >= _LEAST and len(found) * _SHARE >= len(text.split()):
            return name, found[0]
    return None


def broken_at(text: str) -> int | None:
    """Give where a text shows UTF-8 that was read in another encoding: "Há»™i lÃ ng"; None where it does not."""
    found = [match.start() for match in _BROKEN.finditer(text)] if _has(text, _SIGNS_BROKEN) else []
    return found[0] if len(found) >= _LEAST else None


def _has(text: str, signs: Iterable[str]) -> bool:
    return any(sign in text for sign in signs)
