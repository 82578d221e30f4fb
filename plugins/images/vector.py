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
_NUMBER = re.compile(r"\s*(\d{1,6}(?:\.\d{1,6})?)(?:px)?\s*$")
_OUTSIDE = re.compile(r"\\|@import|image-set|expression\(|url\((?!\s*['\"]?#)", re.IGNORECASE)
# Drawing programs' and librarians' notes, which do nothing in a browser.
_NOTES = (
    "http://www.inkscape.org/",
    "http://sodipodi.sourceforge.net/",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://creativecommons.org/ns#",
    "http://web.resource.org/cc/",
    "http://purl.org/dc/",
)


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
    for sibling in (*root.itersiblings(preceding=True), *root.itersiblings()):
        if not isinstance(sibling, etree._Comment):
            yield "lệnh xử lý"
    for element in root.iter():
        if isinstance(element.tag, str):
            yield from _unsafe_element(element)
        elif not isinstance(element, etree._Comment):
            yield "lệnh xử lý hoặc thực thể"


def _unsafe_element(element: etree._Element) -> Iterator[str]:
    name = etree.QName(element)
    is_drawing = name.namespace == _SVG[1:-1] and name.localname in _ALLOWED
    if not is_drawing and not (name.namespace or "").startswith(_NOTES):
        yield f"thẻ <{name.localname}>"
    if name.localname == "style" and _OUTSIDE.search("".join(element.itertext())):
        yield "kiểu dáng tải từ nơi khác"
    yield from _unsafe_attributes(element)


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
