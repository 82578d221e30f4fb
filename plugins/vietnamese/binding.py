"""Binding: what a line must not break between, for whoever reads it on a narrow screen.

A number stays with its unit ("5,5 m", "13,9 tỷ"), a span of numbers is one ("2026–2027"), a compound with a hyphen too
("vắc-xin").
"""

from __future__ import annotations

import re

NO_BREAK, JOINER = "\u00a0", "\u2060"
_UNITS = "m²|m³|mm|cm|km|kg|ha|m|g|l|tấn|tạ|tỷ|tỉ|triệu|nghìn|đồng|hộ|tuổi|giờ|phút|ngày|tháng|năm|%|°C|kW|KB|MB"
_UNIT = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?![\w]))")
_SPAN = re.compile(r"(?<=\d)–(?=\d)")
_HYPHEN = re.compile(r"(?<=vắc)-(?=xin)", re.IGNORECASE)


def bound(text: str) -> str:
    """Give a text that breaks nowhere between what belongs together; it reads, and compares, as the same to people."""
    if not any(sign.isdigit() for sign in text) and "-xin" not in text:
        return text
    joined = _SPAN.sub(f"{JOINER}–{JOINER}", _UNIT.sub(NO_BREAK, text))
    return _HYPHEN.sub(f"{JOINER}-{JOINER}", joined)
