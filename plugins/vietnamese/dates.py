"""Dates as Vietnamese readers and editors write them.

The zone is Asia/Ho_Chi_Minh: +07:00, without summer time.
"""

from __future__ import annotations

import calendar
import re
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import NamedTuple

ZONE = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")
_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
_CLOCK = r"(?:[T ,]\s*(?P<hour>\d{1,2})[:h](?P<minute>\d{2})(?::(?P<second>\d{2}))?)?"
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})" + _CLOCK, re.ASCII)
_LOCAL = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})" + _CLOCK, re.ASCII)
_PARTS = ("year", "month", "day", "hour", "minute", "second")
_SHORT_YEAR = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b.*", re.ASCII)


class Fault(Enum):
    """Why a text is no date."""

    SHAPE = "shape"  # not one of the two forms
    YEAR = "year"  # 22/11/26: which century, which order?
    IMPOSSIBLE = "impossible"  # 31/02/2026, 25:00


class DateFault(NamedTuple):
    """A text that is no date, and the nearest day that is one (None where none is near)."""

    fault: Fault
    nearest: datetime | None = None


def parse_date(text: str) -> datetime | DateFault:
    """Read "2026-11-22 07:30" or "22/11/2026 07:30" (the time may be missing) as a moment in `ZONE`."""
    stripped = text.strip()
    match = _ISO.fullmatch(stripped) or _LOCAL.fullmatch(stripped)
    if match is None:
        return DateFault(Fault.YEAR if _SHORT_YEAR.fullmatch(stripped) else Fault.SHAPE)
    year, month, day, hour, minute, second = (int(part or 0) for part in match.group(*_PARTS))
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=ZONE)
    except ValueError:
        return DateFault(Fault.IMPOSSIBLE, _nearest(year, month, day))


def _nearest(year: int, month: int, day: int) -> datetime | None:
    """Guess what was meant: the last day of a short month, or day and month the other way round."""
    if month > 12 >= day >= 1:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= year <= 9999):
        return None
    last = calendar.monthrange(year, month)[1]
    return datetime(year, month, min(max(day, 1), last), tzinfo=ZONE)


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
