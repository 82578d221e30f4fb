"""Tables: each in a box of its own that scrolls sideways on a phone, by finger or by keyboard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from markup.draft import Draft


_SIDE = re.compile(r"text-align:\s*(center|right)")


def tables(draft: Draft) -> None:
    """Wrap each table, name the box, and say of each heading cell what it heads."""
    for number, table in enumerate(list(draft.tree.iter("table")), start=1):
        _cells(table)
        label = table.findtext("caption") or f"Bảng {number}"
        box = table.makeelement(
            "div", {"class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": " ".join(label.split())}
        )
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
