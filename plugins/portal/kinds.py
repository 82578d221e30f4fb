"""Kinds of entries: what each adds to the fields that all have, and how lists treat it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from portal.fields import COMMON, Field

if TYPE_CHECKING:
    import msgspec

    from portal.entry import Body, Entry
    from portal.nodes import Mapping
    from portal.problems import Problems


class Own(NamedTuple):
    """What the kind's own fields say, and what follows from them for the fields that all have."""

    value: msgspec.Struct | None
    summary: str = ""
    """Stands where none is written."""


ReadOwn = Callable[["Mapping", dict[str, Any], "Body", "Problems"], Own | None]
"""Makes it of the front matter, the values read from it and the body; None, with problems noted, where it cannot."""


def _no_facts(entry: Entry) -> tuple[str, ...]:  # noqa: ARG001
    return ()


def _no_names(found: dict[str, Any]) -> tuple[str, ...]:  # noqa: ARG001
    return ()


def _no_words(entry: Entry) -> tuple[str, ...]:  # noqa: ARG001
    return ()


def _no_number(entry: Entry) -> str:  # noqa: ARG001
    return ""


def _no_topic(entry: Entry) -> str:  # noqa: ARG001
    return ""


class Kind(NamedTuple):
    """One kind of entry."""

    name: str
    title: str
    """What readers call entries of the kind."""
    own_fields: tuple[Field, ...] = ()
    """The kind's own; one that is called like a common field takes its place."""
    read_own: ReadOwn | None = None
    facts: Callable[[Entry], tuple[str, ...]] = _no_facts
    """A few words for cards: a person and a place, a number."""
    words: Callable[[Entry], tuple[str, ...]] = _no_words
    """What its page says besides title, summary, facts and body, and search should find."""
    number: Callable[[Entry], str] = _no_number
    """The official number by which other texts cite the entry."""
    topic: Callable[[Entry], str] = _no_topic
    """What kind of thing it is within its section, which may have a feed of its own: a field of good deeds, a type."""
    names: Callable[[dict[str, Any]], tuple[str, ...]] = _no_names
    """The names of the persons whom the entry is about, from the values of its fields."""
    is_listed: bool = True
    """Whether the lists of sections, months and the home page show it; a kind that says no has lists of its own."""
    has_neighbours: bool = True
    """Whether its page leads to the entries before and after it."""
    is_dated: bool = True
    """Whether its day means anything to readers."""
    pattern: str = ""
    """What `make new` writes, with {id}, {title}, {date} and {body}."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields of the kind."""
        own = {field.name for field in self.own_fields}
        return (*(field for field in COMMON if field.name not in own), *self.own_fields)


PLACEHOLDER = "Viết nội dung ở đây."
"""What `make new` writes for {body}; nobody may publish it."""

ARTICLE_PATTERN = """\
---
id: {id}
title: {title}
date: {date}   # ngày giờ ở tương lai: bài hẹn giờ
summary: ""            # sapô: một, hai câu nói điều chính
authors:
  - ""                 # Họ tên, chức danh hoặc cơ quan
tags: []               # ví dụ: [giao thông, xã Bến Trâm]
# cover:               # bỏ dấu # ở đầu năm dòng này khi đã có ảnh
#   file: anh.jpg      # tệp ảnh để cạnh tệp này
#   alt: ""            # lời tả bức ảnh cho người không nhìn thấy
#   caption: ""
#   credit: ""         # người chụp
# expires: 2026-12-31  # bỏ dấu # nếu bài chỉ có giá trị đến ngày này
status: draft          # đổi thành published khi được duyệt đăng
---

{body}
"""
PAGE_PATTERN = """\
---
id: {id}
title: {title}
date: {date}
summary: ""            # một câu nói trang này có gì
status: draft          # đổi thành published khi được duyệt đăng
---

{body}
"""
ARTICLE = Kind("article", "Tin bài", pattern=ARTICLE_PATTERN)
PAGE = Kind("page", "Trang thông tin", is_listed=False, has_neighbours=False, is_dated=False, pattern=PAGE_PATTERN)
