"""Why a text is no date, and which moment it means: people write 22-11-2026, 14h30 ngày 22 tháng 11 năm 2026, …"""

from __future__ import annotations

import calendar
import re
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import NamedTuple

ZONE = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")
_MONTHS, _HOURS, _MINUTES, _NOON = 12, 24, 60, 12
_CENTURY = 2000
_FORWARD = re.compile(
    r"(?P<day>[0-9]{1,2})\s*(?:[/.–-]|tháng)\s*(?P<month>[0-9]{1,2})\s*(?:[/.–-]|năm)\s*"
    r"(?P<year>[0-9]{4}|[0-9]{2})(?![0-9/–-])"
)
_BACKWARD = re.compile(
    r"(?P<year>[0-9]{4})\s*[/.–-]\s*(?P<month>[0-9]{1,2})\s*[/.–-]\s*(?P<day>[0-9]{1,2})(?![0-9/–-])"
)
_CLOCK = re.compile(
    r"(?P<hour>[0-9]{1,2})\s*(?:[:h.]|giờ)\s*(?P<minute>[0-9]{2})?(?:\s*phút)?(?::[0-9]{2})?"
    r"\s*(?P<half>am|pm|sáng|trưa|chiều|tối|đêm)?"
)
# What may stand beside a date and an hour: a weekday, small words, the zone that is meant anyway.
_BESIDE = re.compile(r"thứ\s+\S+|chủ nhật|ngày|mùng|mồng|lúc|vào|giờ|\+07:?00|[t,\s]+")


class Fault(Enum):
    """Why a text is no date."""

    SHAPE = "shape"  # not one of the two forms
    YEAR = "year"  # 22/11/26: which century, which order?
    IMPOSSIBLE = "impossible"  # 31/02/2026, 25:00


class DateFault(NamedTuple):
    """A text that is no date: `why` it cannot be; the `nearest` moment, and whether that `is_sure` to be meant."""

    fault: Fault
    why: str = ""
    nearest: datetime | None = None
    is_sure: bool = False


def fault_of(text: str) -> DateFault:
    """Say of a text that is not written as dates are what is wrong with it."""
    plain = text.lower()
    found = _BACKWARD.search(plain) or _FORWARD.search(plain)
    if found is None:
        return DateFault(Fault.SHAPE)
    around = f"{plain[: found.start()]} {plain[found.end() :]}"
    clock = _CLOCK.search(around)
    beside = f"{around[: clock.start()]} {around[clock.end() :]}" if clock else around
    if _BESIDE.sub("", beside):
        return DateFault(Fault.SHAPE)
    year, month, day = (int(found[part]) for part in ("year", "month", "day"))
    short = len(found["year"]) < len("2026")
    told = _told(year + _CENTURY if short else year, month, day, _hour(clock) if clock else (0, 0))
    return DateFault(Fault.YEAR, nearest=told.nearest if told.fault is Fault.SHAPE else None) if short else told


def _hour(clock: re.Match[str]) -> tuple[int, int]:
    hour, half = int(clock["hour"]), clock["half"]
    if half in {"pm", "chiều", "tối"} and hour < _NOON:
        hour += _NOON
    return hour, int(clock["minute"] or 0)


def _told(year: int, month: int, day: int, clock: tuple[int, int]) -> DateFault:
    """Judge the parts: a moment that is real was only written in another way."""
    if clock[0] >= _HOURS or clock[1] >= _MINUTES:
        return DateFault(Fault.IMPOSSIBLE, "giờ chỉ có từ 00:00 đến 23:59")
    if not 1 <= month <= _MONTHS:
        is_turned = 1 <= day <= _MONTHS and year and 1 <= month <= calendar.monthrange(year, day)[1]
        turned = datetime(year, day, month, *clock, tzinfo=ZONE) if is_turned else None
        return DateFault(Fault.IMPOSSIBLE, f"không có tháng {month}", turned, turned is not None)
    if not year:
        return DateFault(Fault.YEAR)
    last = calendar.monthrange(year, month)[1]
    if day < 1:
        return DateFault(Fault.IMPOSSIBLE, f"không có ngày {day}")
    if day > last:
        nearest = datetime(year, month, last, *clock, tzinfo=ZONE)
        return DateFault(Fault.IMPOSSIBLE, f"tháng {month} năm {year} chỉ có {last} ngày", nearest)
    return DateFault(Fault.SHAPE, nearest=datetime(year, month, day, *clock, tzinfo=ZONE), is_sure=True)
