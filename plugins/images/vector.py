"""Vector pictures: an SVG is published as it is, so it may hold drawing only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from images import rules
from portal.data import Picture
from portal.ports import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

_SVG = "{http://www.w3.org/2000/svg}"
_ALLOWED = frozenset(
    "svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan "
    "linearGradient radialGradient stop clipPath mask pattern style marker filter feGaussianBlur feOffset feMerge "
    "feMergeNode feColorMatrix feFlood feComposite feBlend".split()
)
_NUMBER = re.compile(r"\s*(\d+(?:\.\d+)?)(?:px)?\s*$")
_OUTSIDE = re.compile(r"@import|url\(\s*['\"]?(?!#)|expression\(", re.IGNORECASE)


def read_vector(file: str, data: bytes, path: str) -> Picture | Flaw:
    """Describe the SVG `data`, to be published at `path`, or give the flaw that forbids it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        return Flaw(rules.CORRUPT, {"file": file, "why": str(error.msg)})
    if root.tag != f"{_SVG}svg":
        return Flaw(rules.CORRUPT, {"file": file, "why": "không phải SVG"})
    unsafe = next(_unsafe(root), None)
    if unsafe or root.getroottree().docinfo.doctype:
        return Flaw(rules.SVG_UNSAFE, {"file": file, "what": unsafe or "khai báo DOCTYPE"})
    width, height = _size(root)
    return Picture(src=path, width=width, height=height)


def _unsafe(root: etree._Element) -> Iterator[str]:
    """Name what is not drawing: script, foreign content, event handlers, references to other files."""
    for element in root.iter():
        if not isinstance(element.tag, str):
            if not isinstance(element, etree._Comment):
                yield "lệnh xử lý hoặc thực thể"
            continue
        name = element.tag.removeprefix(_SVG)
        if element.tag.startswith("{") and name not in _ALLOWED and not _is_editors_note(element):
            yield f"thẻ <{etree.QName(element).localname}>"
        if _OUTSIDE.search(element.text or "") and name == "style":
            yield "kiểu dáng tải từ nơi khác"
        yield from _unsafe_attributes(element)


def _is_editors_note(element: etree._Element) -> bool:
    """Inkscape's and RDF's notes beside the drawing do nothing in a browser."""
    space = etree.QName(element).namespace or ""
    return not space.startswith(("http://www.w3.org/1999/xhtml", _SVG[1:-1]))


def _unsafe_attributes(element: etree._Element) -> Iterator[str]:
    for key, value in element.attrib.items():
        name = etree.QName(key).localname.lower()
        if name.startswith("on"):
            yield f"lệnh {name}"
        elif (name == "href" and not value.lstrip().startswith("#")) or _OUTSIDE.search(value):
            yield "tham chiếu ra ngoài tệp"


def _size(root: etree._Element) -> tuple[int, int]:
    """Give the size in CSS pixels: width and height, else the viewBox, else the browsers' 300 × 150."""
    sides = [_NUMBER.match(root.get(side, "")) for side in ("width", "height")]
    if sides[0] and sides[1]:
        return max(1, round(float(sides[0][1]))), max(1, round(float(sides[1][1])))
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    if len(box) == 4 and all(_NUMBER.match(part) for part in box[2:]):
        return max(1, round(float(box[2]))), max(1, round(float(box[3])))
    return 300, 150
