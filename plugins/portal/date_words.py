"""What to write in place of a text that is no date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vietnamese import short_date
from vietnamese.date_faults import Fault

if TYPE_CHECKING:
    from datetime import datetime

    from vietnamese import DateFault

_LIKE = "2026-11-22 07:30 hoặc 22/11/2026 07:30"


def date_fix(fault: DateFault) -> str:
    """Say what to write. A day that is only guessed is never proposed as the right one."""
    if fault.nearest is None and fault.fault is Fault.YEAR:
        return "viết năm đủ bốn chữ số, từ 1900 đến 2199, như 22/11/2026"
    if fault.nearest is None:
        return f"xem lại ngày giờ rồi viết như {_LIKE}"
    near = f"{fault.nearest:%Y-%m-%d}{_clock(fault.nearest)} hoặc {short_date(fault.nearest)}{_clock(fault.nearest)}"
    if fault.is_sure:
        return f"viết {near}"
    if fault.fault is Fault.YEAR:
        return f"viết năm đủ bốn chữ số; nếu là năm {fault.nearest.year} thì viết {near}"
    return f"xem lại ngày; chỉ khi muốn nói ngày cuối tháng mới viết {near}"


def _clock(moment: datetime) -> str:
    """Give " 14:30", or nothing at midnight, when no hour was written."""
    return f" {moment:%H:%M}" if (moment.hour, moment.minute) != (0, 0) else ""
