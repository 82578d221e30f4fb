"""Tables: each in a box of its own that scrolls sideways on a phone, by finger or by keyboard."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from markup.draft import Draft


_SIDE = re.compile(r"text-align:\s*(center|right)")
_LONGEST = 120  # letters of a line that names the table beneath it


def tables(draft: Draft) -> None:
    """Wrap each table, name the box, and say of each heading cell what it heads."""
    heading, taken = "", Counter[str]()
    for element in list(draft.tree.iter("table", "h2", "h3", "h4", "h5", "h6")):
        if element.tag != "table":
            heading = _words(element)
            continue
        _cells(element)
        label = _label(element, heading)
        taken[label] += 1
        _wrap(element, f"{label} ({taken[label]})" if taken[label] > 1 else label)


def _label(table: HtmlElement, heading: str) -> str:
    """Give what names a table: its caption, else the line that leads to it ("như sau:"), else its heading."""
    caption = table.find("caption")
    if caption is not None and _words(caption):
        return _words(caption)
    before = table.getprevious()
    line = _words(before) if before is not None and before.tag == "p" else ""
    if line.endswith(":") and len(line) <= _LONGEST:
        return line.removesuffix(":")
    return f"Bảng: {heading}" if heading else "Bảng số liệu"


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _wrap(table: HtmlElement, label: str) -> None:
    box = table.makeelement("div", {"class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": label})
    box.tail, table.tail = table.tail, None
    table.getparent().replace(table, box)
    box.append(table)


def _cells(table: HtmlElement) -> None:
    for cell in table.iter("th", "td"):
        side = _SIDE.search(cell.attrib.pop("style", ""))
        if side:
            cell.set("class", f"align-{side[1]}")
        if cell.tag == "th" and not cell.text_content().strip():
            cell.tag = "td"  # an empty heading heads nothing
        elif cell.tag == "th" and cell.getparent().getparent().tag == "thead":
            cell.set("scope", "col")
