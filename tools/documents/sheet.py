"""One sheet of A4 in the measures of Decree 30/2020/NĐ-CP, on which lines, paragraphs and rules are set."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from importlib.resources import files
from math import ceil
from typing import TYPE_CHECKING, Literal, NamedTuple

from fpdf import FPDF
from fpdf.enums import Align, XPos, YPos
from fpdf.prefs import ViewerPreferences

if TYPE_CHECKING:
    from tools.documents.records import Record

Style = Literal["", "B"]
"""Regular and bold only: the font's italics have no Vietnamese letters."""

_UNIT = re.compile(r"(?<=\d) (?=(?:m|m²|m³|km|ha|g/l|kg/ha|mm|tấn|tỷ|triệu)\b)")
"""The space between a number and its unit."""

FAMILY = "Source Serif Pro"
FACES: dict[Style, str] = {"": "SourceSerifPro-Regular.ttf", "B": "SourceSerifPro-Bold.ttf"}

LEFT, RIGHT, TOP, BOTTOM = 30, 20, 20, 20
WIDTH = 210 - LEFT - RIGHT
INDENT = 10
POINT = 25.4 / 72
"""A point in millimetres."""

LEADING, LOOSE = 1.25, 1.45
"""Distance of lines in sizes of their text: of heads and lists, and of running text."""


class Column(NamedTuple):
    """Part of the sheet's width: where it begins from the left margin, how wide it is."""

    x: float
    width: float


WHOLE = Column(0, WIDTH)


class Sheet:
    """A sheet being set from top to bottom; `size` is the size of its running text in points."""

    def __init__(self, record: Record, size: float) -> None:
        self.size = size
        self._pdf = pdf = FPDF(format="A4")
        pdf.set_margins(LEFT, TOP, RIGHT)
        pdf.set_auto_page_break(True, BOTTOM)
        for style, face in FACES.items():
            pdf.add_font(FAMILY, style, str(files("font_source_serif_pro") / "files" / face))
        pdf.set_title(f"{record.number}: {record.title}")
        pdf.set_author(record.issuer)
        pdf.set_subject(record.abstract)
        pdf.set_lang("vi-VN")
        pdf.set_producer("fpdf2")  # without its version
        pdf.set_creation_date(datetime.combine(record.issued, time(), UTC))
        pdf.viewer_preferences = ViewerPreferences(display_doc_title=True)
        pdf.add_page()

    @property
    def y(self) -> float:
        """Tell how far down the sheet is set, in millimetres."""
        return self._pdf.get_y()

    @y.setter
    def y(self, value: float) -> None:
        self._pdf.set_y(value)

    @property
    def pages(self) -> int:
        """Count the pages; more than one means that the size is too large."""
        return self._pdf.pages_count

    def lines(
        self, text: str, style: Style = "", column: Column = WHOLE, *, change: float = 0, align: str = "C"
    ) -> None:
        """Set lines of text in a column; `change` is added to the size."""
        size = self.size + change
        self._pdf.set_font(FAMILY, style, size)
        self._pdf.set_x(LEFT + column.x)
        self._pdf.multi_cell(
            column.width, size * LEADING * POINT, text, align=Align.coerce(align), new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )

    def balanced(self, text: str, style: Style = "") -> None:
        """Set centred lines of about the same length, so that none holds a word or two."""
        whole = self.measure(text, style) * 1.08  # lines end before their column does
        width = whole / ceil(whole / (WIDTH - INDENT)) + 4
        self.lines(text, style, Column((WIDTH - width) / 2, width))

    def measure(self, text: str, style: Style = "", *, change: float = 0) -> float:
        """Tell how long a text is on one line, in millimetres."""
        self._pdf.set_font(FAMILY, style, self.size + change)
        return float(self._pdf.get_string_width(text))

    def paragraph(self, text: str, *, opening: str = "") -> None:
        """Set a justified paragraph; `opening` is bold and runs into it."""
        pdf = self._pdf
        with (
            pdf.text_columns(text_align=Align.J, line_height=LOOSE) as columns,
            columns.paragraph(first_line_indent=INDENT, bottom_margin=self.size * 0.16) as paragraph,
        ):
            for part, face in ((opening, "B"), (text, "")):
                pdf.set_font(FAMILY, face, self.size)
                paragraph.write(_UNIT.sub("\N{NO-BREAK SPACE}", part))

    def rule(self, width: float, column: Column = WHOLE, *, gap: float = 1) -> None:
        """Draw a thin line beneath what was set last, in the middle of a column."""
        y, left = self.y + gap, LEFT + column.x + (column.width - width) / 2
        self._pdf.set_line_width(0.2)
        self._pdf.line(left, y, left + width, y)
        self.y = y + gap

    def skip(self, height: float) -> None:
        """Leave some millimetres white."""
        self.y += height

    def pdf(self) -> bytes:
        """Give the finished file."""
        return bytes(self._pdf.output())
