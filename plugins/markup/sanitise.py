"""Sanitise: the allow-list applied to Markdown's HTML, and the editor told what was dropped.

nh3 parses as browsers do and keeps only what `allowed` names. The treatments after it work on that clean tree and
add nothing that an editor wrote, so nothing else can reach a page.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote

import nh3

from markup import rules
from markup.allowed import ATTRIBUTES, SCHEMES, STYLES, TAGS
from vietnamese import strip_controls

if TYPE_CHECKING:
    from portal.problems import Problems, Rule

_CLEANER = nh3.Cleaner(
    tags=set(TAGS),
    attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
    url_schemes=set(SCHEMES),
    filter_style_properties=set(STYLES),
    link_rel=None,
)
_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)
# Raw HTML in the Markdown, or an address with a scheme that is not allowed: only then is the slower inspection due.
_RAW = re.compile(r"<[a-zA-Z!/?]")
_STRANGE = re.compile(r'[fc]="\s*(?!(?i:https?|mailto|tel):)[a-zA-Z][a-zA-Z0-9+.&;#-]*:')


def sanitise(html: str) -> str:
    """Give `html` with allowed elements, attributes and address schemes only, and no control characters (&#27;)."""
    clean = _CLEANER.clean(html)
    stripped, dropped = strip_controls(clean)
    # Without the control characters an address may be another one: java&#1;script: is judged again.
    return _CLEANER.clean(stripped) if dropped else stripped


def tell(html: str, markdown: str, first_line: int, problems: Problems) -> None:
    """Note what `sanitise` drops from `html`, at the line of `markdown` where it was written."""
    if _RAW.search(markdown) or _STRANGE.search(html):
        inspector = _Inspector(markdown, first_line, problems)
        try:
            inspector.feed(html)
            inspector.close()
        except AssertionError:  # Python's parser gives up on "<![a"; nh3 has dropped it
            problems.add(rules.TAG_REMOVED, first_line, tag="!")


class _Inspector(HTMLParser):
    def __init__(self, markdown: str, first_line: int, problems: Problems) -> None:
        super().__init__()
        self._markdown, self._first_line, self._problems = markdown.lower(), first_line, problems
        self._told: set[tuple[str, str]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a forbidden element, or the forbidden attributes of an allowed one."""
        if tag not in TAGS:
            self._tell(rules.TAG_REMOVED, f"<{tag}", "", tag=tag)
            return
        for name, value in attrs:
            self._attribute(tag, name, strip_controls(value or "")[0])

    def _attribute(self, tag: str, name: str, value: str) -> None:
        if name not in ATTRIBUTES.get(tag, ()):
            self._tell(rules.ATTRIBUTE_REMOVED, name, tag, tag=tag, name=name)
        elif name == "href" and (scheme := _SCHEME.match(value)) and scheme[1].lower() not in SCHEMES:
            self._tell(rules.ADDRESS_REMOVED, scheme[1], value, url=unquote(value))

    def _tell(self, rule: Rule, words: str, detail: str, **facts: str) -> None:
        if (rule.code + words, detail) in self._told:
            return
        self._told.add((rule.code + words, detail))
        at = max(self._markdown.find(words.lower()), 0)
        self._problems.add(rule, self._first_line + self._markdown.count("\n", 0, at), **facts)
