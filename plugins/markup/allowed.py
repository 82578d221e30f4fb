"""What HTML may stand in a body: an allow-list. All else is dropped, whoever wrote it."""

from __future__ import annotations

_STRUCTURE = "p br hr h1 h2 h3 h4 h5 h6 blockquote div span ul ol li dl dt dd figure figcaption details summary"
_TEXT = "a em strong b i u s del ins sub sup small mark abbr cite q pre code kbd samp img"
_TABLE = "table caption thead tbody tfoot tr th td"

TAGS = frozenset(f"{_STRUCTURE} {_TEXT} {_TABLE}".split())
ATTRIBUTES = {
    "a": frozenset({"href", "title"}),
    "img": frozenset({"src", "alt", "title"}),
    "abbr": frozenset({"title"}),
    "ol": frozenset({"start", "type", "reversed"}),
    "th": frozenset({"style", "colspan", "rowspan", "scope"}),
    "td": frozenset({"style", "colspan", "rowspan"}),
    "details": frozenset({"open"}),
}
STYLES = frozenset({"text-align"})  # how Markdown writes the side of a column; made a class by `tables`
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
