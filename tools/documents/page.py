"""The page of a document, from its head to the signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.documents import forms
from tools.documents.sheet import WIDTH, Column, Sheet

if TYPE_CHECKING:
    from tools.documents.records import Record

SIZES = (13.5, 13, 12.5, 12, 11.5, 11, 10.5)
"""Sizes of the text, tried in turn until everything stands on one page."""

OFFICE, STATE = Column(0, 62), Column(62, WIDTH - 62)
"""The head's two sides."""

COPIES, SIGNATURE = Column(0, WIDTH - 75), Column(WIDTH - 75, 75)
"""The foot's two sides."""

MARK = "(Bản minh hoạ)"


def draw(record: Record) -> bytes:
    """Draw a record on one page."""
    for size in SIZES:
        sheet = Sheet(record, size)
        _head(sheet, record)
        _opening(sheet, record)
        _body(sheet, record)
        _foot(sheet, record)
        if sheet.pages == 1:
            return sheet.pdf()
    raise ValueError(f"{record.number}: too much text for one page")


def _head(sheet: Sheet, record: Record) -> None:
    """Set the office and number on the left, the state's name and the day on the right."""
    party = forms.issuer(record).is_party
    top = sheet.y
    first, second = forms.office(record)
    sheet.lines(first, "" if party else "B", OFFICE, change=-1)
    sheet.lines(second, "B", OFFICE, change=-1)
    if party:
        sheet.lines("*", "", OFFICE, change=-1)
    else:
        sheet.rule(20, OFFICE)
    left, sheet.y = sheet.y, top
    names = forms.PARTY if party else forms.STATE
    for line in names:
        sheet.lines(line, "B", STATE, change=-1)
    sheet.rule(sheet.measure(names[-1], "B", change=-1), STATE)
    sheet.y = row = max(left, sheet.y) + 3
    sheet.lines(forms.number(record), "", OFFICE, change=-0.5)
    if record.kind == "công văn":
        sheet.lines(forms.subject(record), "", OFFICE, change=-1)
    bottom, sheet.y = sheet.y, row
    sheet.lines(forms.dateline(record), "", STATE, change=-0.5)
    sheet.y = max(bottom, sheet.y) + 8


def _opening(sheet: Sheet, record: Record) -> None:
    """Set kind and abstract; a letter has its subject in the head instead."""
    if record.kind != "công văn":
        sheet.lines(record.kind.upper(), "B", change=1)
        sheet.balanced(record.abstract, "B")
        sheet.rule(36)
        sheet.skip(2)
    if record.to:
        names = record.to[0] if len(record.to) == 1 else "\n" + ";\n".join(f"– {name}" for name in record.to)
        sheet.lines(f"Kính gửi: {names}.")
        sheet.skip(2)
    sheet.skip(3)


def _body(sheet: Sheet, record: Record) -> None:
    """Set grounds or lead, then the articles or points, and the sign that the text ends."""
    if record.kind in forms.RESOLVING:
        sheet.lines(record.issuer.upper(), "B")
        sheet.skip(2)
        for ground in record.grounds:
            sheet.paragraph(ground + (";" if ground is not record.grounds[-1] else "."))
        sheet.skip(1)
        sheet.lines(forms.RESOLVING[record.kind], "B")
        sheet.skip(3)
    else:
        sheet.paragraph(record.lead.rstrip(".") + ":")
    texts = [point.text for point in record.points] + [record.close] * bool(record.close)
    texts[-1] = texts[-1].rstrip(".") + "./."
    for index, text in enumerate(texts, 1):
        sheet.paragraph(text, opening=_label(record, index))


def _label(record: Record, index: int) -> str:
    """Give the bold words before a point: "Điều 1. ", "1. Mục tiêu. "; the closing words have none."""
    if index > len(record.points):
        return ""
    if record.kind in forms.RESOLVING:
        return f"Điều {index}. "
    name = record.points[index - 1].name
    return f"{index}. {name}. " if name else f"{index}. "


def _foot(sheet: Sheet, record: Record) -> None:
    """Set recipients on the left, the signature on the right."""
    sheet.skip(5)
    top = sheet.y
    for line in forms.signature(record):
        sheet.lines(line, "B", SIGNATURE)
    sheet.skip(9)
    sheet.lines(MARK, "", SIGNATURE)
    sheet.skip(9)
    sheet.lines(record.signer, "B", SIGNATURE)
    if sheet.pages > 1:
        return
    sheet.y = top
    sheet.lines("Nơi nhận:", "B", COPIES, change=-1, align="L")
    for line in forms.copies(record):
        sheet.lines(line, "", COPIES, change=-2, align="L")
