"""The set phrases of administrative documents: heads, opening words, signatures, recipients.

They follow the forms of Decree 30/2020/NĐ-CP; a Party committee's letter has a head of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tools.documents.records import Record

PROVINCE = "tỉnh An Thuận"
STATE = ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc")
PARTY = ("ĐẢNG CỘNG SẢN VIỆT NAM",)
BODIES = ("Uỷ ban nhân dân", "Hội đồng nhân dân", "Huyện uỷ")
RESOLVING = {"nghị quyết": "QUYẾT NGHỊ:", "quyết định": "QUYẾT ĐỊNH:"}
"""Kinds that are made of articles, and the words that open these."""

COPIES = ("Các phòng, ban, ngành huyện", "Uỷ ban nhân dân các xã, thị trấn", "Lưu: VT")


class Issuer(NamedTuple):
    """An issuer taken apart: "Uỷ ban nhân dân", "xã Phú Lộc Đông", "Phú Lộc Đông"."""

    body: str
    unit: str
    place: str

    @property
    def is_party(self) -> bool:
        """Say whether it is a Party committee."""
        return self.body == "Huyện uỷ"


def issuer(record: Record) -> Issuer:
    """Take a record's issuer apart."""
    body = next(body for body in BODIES if record.issuer.startswith(body))
    unit = record.issuer.removeprefix(body).strip()
    return Issuer(body, unit, unit.removeprefix("huyện ").removeprefix("xã "))


def office(record: Record) -> tuple[str, str]:
    """Give the two lines of the head's left side; the second one is bold, the first too unless of a Party."""
    who = issuer(record)
    if who.is_party:
        return f"Đảng bộ {PROVINCE}".upper(), record.issuer.upper()
    return who.body.upper(), who.unit.upper()


def number(record: Record) -> str:
    """Give the line of the number."""
    return f"Số {record.number}" if issuer(record).is_party else f"Số: {record.number}"


def dateline(record: Record) -> str:
    """Give place and day: days below 10 and the months 1 and 2 have a zero before them."""
    day = record.issued
    month = f"{day.month:02}" if day.month <= 2 else str(day.month)
    return f"{issuer(record).place}, ngày {day.day:02} tháng {month} năm {day.year}"


def subject(record: Record) -> str:
    """Give a letter's subject as it stands under the number."""
    return "V/v " + record.abstract.removeprefix("Về việc ")


def signature(record: Record) -> tuple[str, ...]:
    """Give the lines above a signature: on whose behalf, in whose place, which office."""
    position = record.position.upper()
    if issuer(record).is_party:
        return ("T/M BAN THƯỜNG VỤ", position)
    if record.kind in {"nghị quyết", "chỉ thị"}:
        return (position,)
    behalf = f"TM. {issuer(record).body.upper()}"
    deputy = position.removeprefix("PHÓ ")
    return (behalf, position) if deputy == position else (behalf, f"KT. {deputy}", position)


def copies(record: Record) -> tuple[str, ...]:
    """Give the recipients, each closed as the forms want it."""
    names = record.copies or COPIES
    if record.kind == "quyết định":
        names = (f"Như Điều {len(record.points)}", *names)
    return (*(f"- {name};" for name in names[:-1]), f"- {names[-1]}.")
