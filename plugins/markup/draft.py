"""The body at work: the tree that the treatments change in turn, and what they set aside from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from portal.data import Embed
    from portal.entry import Heading, ImageRef, LinkRef
    from portal.problems import Problems

HOLE = "x-hole"  # an element that stands for what the theme draws: a picture or a video


@dataclass
class Draft:
    """One body between Markdown and `Body`. `own_host` is the site's, whose links are not outside links."""

    tree: HtmlElement
    markdown: str
    first_line: int
    own_host: str
    problems: Problems
    images: list[ImageRef] = field(default_factory=list)
    embeds: list[Embed] = field(default_factory=list)
    links: list[LinkRef] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    cites: list[str] = field(default_factory=list)
    text: str = ""

    def line_of(self, words: str) -> int:
        """Give the line of the file where `words` first stand; the body's first line where they do not."""
        at = self.markdown.find(words)
        return self.first_line + (self.markdown.count("\n", 0, at) if at >= 0 else 0)

    def line_of_address(self, address: str) -> int:
        """Give the line where a link or a picture with `address` stands; the parser writes addresses with %20."""
        plain = unquote(address)
        ways = (*(f"]({way}{end}" for way in (address, plain, f"<{plain}>") for end in ") #"), address, plain)
        return self.line_of(next((words for words in ways if words in self.markdown), address))


def replace_by_hole(element: HtmlElement, kind: str, number: int) -> None:
    """Put a hole where `element` stood; the text after the element stays."""
    hole = element.makeelement(HOLE, {"kind": kind, "n": str(number)})
    hole.tail = element.tail
    element.getparent().replace(element, hole)
