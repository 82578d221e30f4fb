"""States: whether a document is in force at a moment (Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from documents.document import Document


class State(StrEnum):
    """A state; its value is the key in addresses, styles and open data."""

    PENDING = "chua-hieu-luc"
    IN_FORCE = "con-hieu-luc"
    PARTLY = "het-mot-phan"
    ENDED = "het-hieu-luc"

    @property
    def words(self) -> str:
        """The state as people read it."""
        return _WORDS[self]


_WORDS = {
    State.PENDING: "Chưa có hiệu lực",
    State.IN_FORCE: "Còn hiệu lực",
    State.PARTLY: "Hết hiệu lực một phần",
    State.ENDED: "Hết hiệu lực",
}


def state_of(
    document: Document, replaced_by: Iterable[Document], amended_by: Iterable[Document], now: datetime
) -> State:
    """Say the state at `now`: another document counts from the day it takes effect itself."""
    if (document.expires and document.expires <= now) or any(other.begins <= now for other in replaced_by):
        return State.ENDED
    if document.begins > now:
        return State.PENDING
    return State.PARTLY if any(other.begins <= now for other in amended_by) else State.IN_FORCE


def changes(documents: Iterable[Document], now: datetime) -> Iterator[datetime]:
    """Give the moments after `now` at which a state changes."""
    for document in documents:
        yield from (moment for moment in (document.begins, document.expires) if moment and moment > now)
