"""The report: the same text on the terminal and in docs/benchmarks.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.machine import describe
from bench.measure import memory_kind
from bench.parts import rows as rows_of_part
from bench.table import HEAD, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bench.parts import Cost
    from bench.rounds import Results
    from bench.serve import Served

_INTRO = """# Benchmarks

Written by `make bench`, not by hand. The same generated entries as a site of this portal, of Hugo and of stock Pelican
(`simple` theme): 90 % articles of about 4.5 KB of Vietnamese, with tags, links, tables, pictures; 2 % good-deed stories
as long; 8 % official documents, a line or two with a small PDF, which articles cite. Numbers are medians of {runs}
runs, the contestants taking turns. The widest spread of one scenario (slowest less fastest) was {spread:.0%} of its
median."""
_NOTES = """- *Cold*: no cache, no output. Beside the changes stand Hugo's full build with its pictures kept (its
  answer to every change) and Pelican's build with its content cache warm.
- *Processor time* is user and system time of the whole process tree, which other work on the machine disturbs less.
- *Deleted*: an article from the middle of the archive. Lists count from the oldest, so this moves whatever is newer.
- Memory is the peak of the {memory} of the whole process tree, looked at every 20 ms or less often, so that looking
  costs at most a tenth of a core. MB are 10⁶ bytes.
- The Hugo site has the same addresses, numbered list pages aside, and the same markup from its own templates; months
  and the lists of stories and documents are taxonomies. Unlike the portal it makes no WebP pictures, does not sanitise
  bodies and checks no front matter. What the portal works out at every build (states of documents, relations seen from
  the other side, who cites which, numbers in texts as links) stands ready in Hugo's content. Both sites have the
  register as JSON and CSV and give the SHA-256 of each PDF; only the portal has a JSON Schema and a page of patterns.
- Stock Pelican makes fewer kinds of page: no months per section, no short addresses, no sitemap for people. Stories and
  documents are articles that begin with their facts, PDFs static files; there are no lists by deed, place, type, issuer
  or state, no rolls of honour and no open data.
- Portal and Hugo have the same feeds with the same items, Zalo's and Facebook's among them; only the portal reads each
  feed back and judges it, keeps a release ledger, and cleans bodies of what only its own pages understand. Stock
  Pelican has its own feeds: Atom and RSS of everything, RSS of each category and tag, of 50 items, without pictures.
- All three make a share card of 1200×630 for every entry, cut from its picture or drawn with its title, and write Open
  Graph, JSON-LD, share links and related news. Drawing is the greater part of each one's first build; the later builds
  of all three find their cards. Stock Pelican does it with two small plugins and a template (bench/stock_site), which
  draw with the same library as the portal, and only where a card is missing or older than its article.
- Hugo relates by tags, deeds and places (`.Site.RegularPages.Related`), stock Pelican by tags, the portal by words too.
  Hugo's QR codes are PNG within the page; stock Pelican has none.
- The search index, which Hugo and stock Pelican have not, is left out here and timed on its own below."""
_FEEDS = """## Feeds on their own

The portal built with and without its feeds, all else equal: RSS of everything, each section, deed, type of document and
tag, Atom and JSON of everything, the feeds for Zalo and Facebook. Every written feed is read back and judged. *At
first* is what a first build takes for all of them; *after a change* is the build after an article was added: how many
feeds it rewrote, and its seconds with feeds and without."""
_SEARCH = """## The search index on its own

The portal built with and without search, all else equal: an index of every year by Pagefind, and the page that asks
it. *At first* is what a first build takes for all years; *after a change* is the build after an article in the middle
of the archive was edited: the index of its year is made anew, all others stay."""
_LEFT = frozenset({"what", "site", "target"})  # columns of words


def text(measured: Sequence[Results], served: tuple[int, Served] | None, runs: int) -> str:
    """Give the whole report as Markdown."""
    intro = _INTRO.format(runs=runs, spread=max(result.spread() for result in measured))
    machine = "\n".join(f"- {line}" for line in describe())
    parts = [intro, machine, _table([HEAD, *rows(measured, served)]), _NOTES.format(memory=memory_kind())]
    return "\n\n".join([*parts, "## What was built", *_built(measured)]) + "\n"


def feeds_text(costs: Sequence[Cost]) -> str:
    """Give the part about feeds."""
    return f"{_FEEDS}\n\n{_table(rows_of_part(costs))}\n"


def search_text(costs: Sequence[Cost]) -> str:
    """Give the part about the search index."""
    return f"{_SEARCH}\n\n{_table(rows_of_part(costs))}\n"


def _built(measured: Sequence[Results]) -> Iterator[str]:
    """Give what each contestant's clean build left, and how many pages stand at the same address as the portal's."""
    head = ("entries", "site", "files", "pages", "MB", "MB of pages", "pages at the portal's addresses")
    lines: list[Sequence[str]] = [head]
    for result in measured:
        for name, size in result.sizes.items():
            shared = len(result.pages[name] & result.pages.get("portal", frozenset()))
            sums = (f"{size.files:,}", f"{size.pages:,}", f"{size.bytes / 1e6:.1f}", f"{size.page_bytes / 1e6:.1f}")
            lines.append((f"{result.count:,}", name, *sums, f"{shared:,}"))
    yield _table(lines)


def _table(lines: Iterable[Sequence[str]]) -> str:
    """Give a Markdown table with columns of equal width; numbers to the right."""
    cells = [list(line) for line in lines]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    right = [name not in _LEFT for name in cells[0]]
    rule = [("-" * (width - 1) + ":") if aside else "-" * width for width, aside in zip(widths, right, strict=True)]
    padded = (
        [
            cell.rjust(width) if aside else cell.ljust(width)
            for cell, width, aside in zip(row, widths, right, strict=True)
        ]
        for row in [cells[0], rule, *cells[1:]]
    )
    return "\n".join(f"| {' | '.join(row)} |" for row in padded)
