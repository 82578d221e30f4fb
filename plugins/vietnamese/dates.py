"""Dates as Vietnamese readers and editors write them.

The zone is Asia/Ho_Chi_Minh: +07:00, without summer time.
"""

from __future__ import annotations

import re
from datetime import datetime

from vietnamese.date_faults import ZONE, DateFault, fault_of

_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
_CLOCK = r"(?:[T ,]\s*(?P<hour>\d{1,2})[:h](?P<minute>\d{2})(?::(?P<second>\d{2}))?)?"
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})" + _CLOCK, re.ASCII)
_LOCAL = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})" + _CLOCK, re.ASCII)
_PARTS = ("year", "month", "day", "hour", "minute", "second")


def parse_date(text: str) -> datetime | DateFault:
    """Read "2026-11-22 07:30" or "22/11/2026 07:30" (the time may be missing) as a moment in `ZONE`."""
    stripped = text.strip()
    match = _ISO.fullmatch(stripped) or _LOCAL.fullmatch(stripped)
    if match is None:
        return fault_of(stripped)
    year, month, day, hour, minute, second = (int(part or 0) for part in match.group(*_PARTS))
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=ZONE)
    except ValueError:
        return fault_of(stripped)


def long_date(moment: datetime) -> str:
    """Give "Thứ Tư, 14/06/2023, 20:07"; at midnight, when no hour was written, without the hour."""
    day = f"{_WEEKDAYS[moment.weekday()]}, {short_date(moment)}"
    return day if (moment.hour, moment.minute) == (0, 0) else f"{day}, {moment:%H:%M}"


def short_date(moment: datetime) -> str:
    """Give "14/06/2023"."""
    return f"{moment.day:02}/{moment.month:02}/{moment.year:04}"


def month_name(year: int, month: int) -> str:
    """Give "Tháng 11/2026"."""
    return f"Tháng {month}/{year}"
