"""Tags: one address for all spellings of a tag that differ only in case, tones or spaces."""

from __future__ import annotations

from functools import cache

from portal.addresses import tag_path
from portal.data import Link
from vietnamese import slugify


@cache
def tag_link(tag: str) -> Link:
    """Give the tag as a link to its list."""
    return Link(title=tag, path=tag_path(slugify(tag) or "khac"))
