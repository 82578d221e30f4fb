"""Letters for the index: Pagefind sees through tone marks, but not through the stroke of đ.

`ḏ` is a d with a mark, which Unicode takes apart as it does ô or ư, while đ is a letter of its own to it. So every đ
stands in the index as ḏ: "duong" then finds "đường", and who types "đường" gets it before "dương", by the rule by
which Pagefind ranks all marks. No Vietnamese word has a ḏ. `search.js` does the same to a query, and undoes it in what
it shows.
"""

from __future__ import annotations

_TO_INDEX = str.maketrans("đĐ", "ḏḎ")


def for_index(text: str) -> str:
    """Give `text` with each đ as a d that has a mark."""
    return text.translate(_TO_INDEX)
