"""The frozen values that the templates see.

No more than the component shows: each is part of the fingerprint of every page that shows it, and a new summary or
picture of one entry must not rewrite the pages of others.
"""

from __future__ import annotations

from portal.data import Moment, View


class RelatedLink(View, frozen=True, kw_only=True):
    """An entry as the pages of related ones name it."""

    title: str
    path: str
    section: str  # its name
    date: Moment


class Related(View, frozen=True, kw_only=True):
    """The related entries, the nearest first; the context of an entry's page."""

    links: tuple[RelatedLink, ...] = ()
