"""Edits: when an entry that is in the feeds last came to say something else.

Feeds tell it (atom:updated), whether or not its editors wrote `updated`. Only the newest entries are watched,
those that a feed still holds.
"""

from __future__ import annotations

import hashlib
from heapq import nlargest
from typing import TYPE_CHECKING

import msgspec

from portal.ledger import EDIT, PORTAL, Line
from vietnamese import ZONE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from portal.entry import Entry
    from portal.ledger import Key

_WATCHED = 50  # entries


def find_edits(
    public: Sequence[Entry], lines: Mapping[Key, Line], edits: Mapping[str, Line], now: datetime
) -> list[Line]:
    """Give the lines to write: what an entry says at its release, and whatever it has come to say at `now`."""
    at, found = now.astimezone(ZONE).replace(microsecond=0), list[Line]()
    for entry in nlargest(_WATCHED, public, key=lambda entry: lines[PORTAL, entry.id].moment):
        known, mark, released = edits.get(entry.id), mark_of(entry), lines[PORTAL, entry.id]
        if known is None or known.mark != mark:
            moment = at if known else released.moment
            found.append(Line(moment, EDIT, released.guid, at.date(), mark=mark))
    return found


def mark_of(entry: Entry) -> str:
    """Give a digest of what readers of a feed see of an entry; other code gives the same."""
    cover = entry.cover.file if entry.cover else ""
    said = (entry.title, entry.summary, entry.body.text, entry.authors, entry.tags, entry.corrections, cover)
    return hashlib.blake2b(msgspec.json.encode(said), digest_size=4).hexdigest()
