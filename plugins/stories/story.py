"""The story: what the own fields of a good-deed story say."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from portal.entry import Value
from vietnamese import ZONE

if TYPE_CHECKING:
    from portal.entry import Entry


class Basis(StrEnum):
    """On what ground a person is named or shown (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; silence is no consent)."""

    PAPER = "văn bản"
    SPOKEN = "lời nói có ghi nhận"
    PUBLIC = "hoạt động công khai"
    ANONYMOUS = "ẩn danh"


class Consent(Value, frozen=True, kw_only=True):
    """A consent: its ground, its day, the number of the paper in the office's file. The paper itself stays there."""

    basis: Basis
    date: datetime | None = None
    reference: str = ""

    def __post_init__(self) -> None:
        """Put the moment into `ZONE`."""
        if self.date:
            msgspec.structs.force_setattr(self, "date", self.date.astimezone(ZONE))


class Someone(Value, frozen=True, kw_only=True):
    """The person of a story; an anonymous one has no name."""

    name: str = ""
    role: str = ""
    place: str = ""
    age: int | None = None


class Honour(Value, frozen=True, kw_only=True):
    """A certificate, a medal: what, by whom, when."""

    what: str
    by: str = ""
    date: datetime | None = None

    def __post_init__(self) -> None:
        """Put the moment into `ZONE`."""
        if self.date:
            msgspec.structs.force_setattr(self, "date", self.date.astimezone(ZONE))


class Story(Value, frozen=True, kw_only=True):
    """The own fields of a story; lines are those of the file, for problems that joining finds."""

    person: Someone
    deed: str
    deed_line: int
    place: str
    place_line: int
    consent: Consent
    honours: tuple[Honour, ...] = ()
    nominated_by: str = ""
    minor: bool = False


_DECODER = msgspec.msgpack.Decoder(Story)


def story_of(entry: Entry) -> Story:
    """Give what the own fields of a story's entry say."""
    return _DECODER.decode(entry.own)
