"""The frozen values of sharing that templates see."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from portal.data import View


class Tag(View, frozen=True, kw_only=True):
    """A <meta> of the head: Open Graph names its tags by `property`, everybody else by `name`."""

    key: Literal["property", "name"]
    name: str
    content: str


class ShareWay(View, frozen=True, kw_only=True):
    """A link by which a reader shares an entry; `title` names the network, or says what is done."""

    title: str
    url: str
    is_page: bool = True  # of another site; else the reader's mail program opens


class QrCode(View, frozen=True, kw_only=True):
    """An address as a QR code, to be drawn with lines one unit high: `size` units wide and high with its margin."""

    address: str
    size: int
    path: str  # SVG


class ShareBox(View, frozen=True, kw_only=True):
    """What the page of an entry offers to whoever wants to share it."""

    title: str
    address: str  # what is shared
    ways: tuple[ShareWay, ...]
    code: QrCode  # of the short address


class Sharing(View, frozen=True, kw_only=True):
    """What sharing says of a page."""

    tags: tuple[Tag, ...] = ()
    data: dict[str, Any] = msgspec.field(default_factory=dict)  # JSON-LD
    box: ShareBox | None = None
