"""Join: what holds between entries. Ids are unique, links lead somewhere, pictures exist and can be shown."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import quote

from portal import rules
from portal.addresses import entry_path
from portal.data import Picture
from portal.grouped import grouped
from portal.names import suggestion
from portal.near_files import NearFiles, is_picture, outside
from portal.ports import Flaw, Pipeline
from portal.release import Standing
from vietnamese import slugify

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from portal.entry import Entry, ImageRef, LinkRef
    from portal.problems import Problem
    from portal.tree import Tree

_PUBLISHED_FILES = frozenset(
    ".pdf .doc .docx .xls .xlsx .ppt .pptx .odt .ods .odp .rtf .csv .txt .json .zip .ics .epub .mp3 .mp4".split()
)
_HEAVY = 10_000_000  # bytes; readers get small copies, but everybody who keeps the content carries the file


# What Windows, macOS and Drive call a copied file.
_COPY = re.compile(r" - copy| - bản sao|copy of |bản sao của |[ _-]copy\b|\(\d+\)|[ _-]ban[ -]sao", re.IGNORECASE)
# A link to what is gone must not stop a build at the hour when it goes.
_GONE = {Standing.EXPIRED: "hết hạn", Standing.WITHDRAWN: "rút"}


def duplicate_ids(entries: Iterable[Entry]) -> list[Problem]:
    """Find ids that two of the entries carry; the problem stands at what looks like a copy, or comes later."""
    sources = grouped((entry.id, entry.source) for entry in entries)
    problems = []
    for id_, twice in sources.items():
        first, *others = sorted(twice, key=_by_originality) if len(twice) > 1 else twice
        problems += [rules.ID_TWICE.at(source, 0, id=id_, other=first) for source in others]
    return problems


def _by_originality(source: str) -> tuple[bool, str]:
    return bool(_COPY.search(source)), source


@dataclass(frozen=True)
class Resolver:
    """Finds what entries name: pictures, other entries, files. Collects what it cannot find."""

    tree: Tree
    folders: Mapping[str, str]  # folder of a section → its address
    by_source: Mapping[str, Entry]
    pipeline: Pipeline
    standings: Mapping[str, Standing]
    problems: list[Problem] = field(default_factory=list)
    pictures: dict[str, Picture] = field(default_factory=dict)
    _flaws: dict[str, Flaw] = field(default_factory=dict)
    _heavy: dict[str, str] = field(default_factory=dict)  # file → its size in MB
    _suggestions: dict[str, str] = field(default_factory=dict)

    def picture(self, file: str, source: str, line: int) -> Picture | None:
        """Give the picture `file`, or None with a problem noted at `source`:`line`."""
        if file not in self.pictures and file not in self._flaws:
            self._describe(file)
        if flaw := self._flaws.get(file):
            facts = {**flaw.facts, "fix": self._picture_fix(file, source)}
            self.problems.append(flaw.rule.at(source, line, **facts))
        elif size := self._heavy.get(file):
            self.problems.append(rules.PICTURE_HEAVY.at(source, line, file=file, size=size))
        return self.pictures.get(file)

    def _describe(self, file: str) -> None:
        if file not in self.tree.files:
            self._flaws[file] = Flaw(rules.PICTURE_MISSING, {"file": file})
            return
        if (size := self.tree.path(file).stat().st_size) > _HEAVY:
            self._heavy[file] = f"{size / 1e6:.0f}"
        found = self.pipeline.pictures.describe(file, self.tree.path(file))
        if isinstance(found, Picture):
            self.pictures[file] = found
        else:
            self._flaws[file] = found

    @cached_property
    def _names(self) -> NearFiles:
        return NearFiles(self.tree.files)

    def _picture_fix(self, file: str, source: str) -> str:
        near = self._near(file, source)
        return f"ghi đường dẫn là `{near}`" if near else "chép ảnh vào cạnh bài viết, hoặc sửa tên tệp cho đúng"

    def _near(self, target: str, source: str) -> str:
        """Give the path, as `source` writes it, of a file for one that is not there, or the empty string."""
        if target not in self._suggestions:
            self._suggestions[target] = self._names.near(target)
        found = self._suggestions[target]
        return posixpath.relpath(found, posixpath.dirname(source)) if found else ""

    def images(self, entry: Entry) -> None:
        """Look at every picture of an entry."""
        image: ImageRef
        for image in entry.images:
            self.picture(image.file, entry.source, image.line)

    def links(self, entry: Entry) -> tuple[str, ...]:
        """Give the addresses that the links of an entry lead to."""
        refs = entry.body.links
        return tuple([self._link(entry, link) for link in refs]) if refs else ()

    def _link(self, entry: Entry, link: LinkRef) -> str:
        """Give the address a link leads to; "" with a problem noted where it leads nowhere."""
        if link.target.startswith("/"):
            return quote(link.target) + _fragment(link)
        if other := self.by_source.get(link.target):
            return self._entry_address(entry, link, other)
        if link.target in self.tree.files:
            return self._file_address(entry, link)
        if link.target in self.folders:
            return self.folders[link.target]
        fix = outside(link.target) or self._link_fix(link.target, entry.source)
        self.problems.append(rules.LINK_BROKEN.at(entry.source, link.line, target=link.target, fix=fix))
        return ""

    def _link_fix(self, target: str, source: str) -> str:
        near = self._near(target, source)
        if near:
            return f"ghi đường dẫn là `{near}`"
        return (
            "tìm tệp trong thư mục content rồi ghi lại đường dẫn từ bài này, như ../tin-tuc/ten-bai.md; không có thì bỏ"
        )

    def _entry_address(self, entry: Entry, link: LinkRef, other: Entry) -> str:
        ids = [heading.id for heading in other.body.headings]
        if link.fragment and link.fragment not in ids and self.standings[other.source] is not Standing.WITHDRAWN:
            facts = {"fragment": link.fragment, "target": link.target, "nearest": suggestion(link.fragment, ids)}
            self.problems.append(rules.HEADING_UNKNOWN.at(entry.source, link.line, **facts))
        if not self._is_shown(other):
            self._tell_of_hidden(entry, link, other)
            return ""
        return entry_path(other) + _fragment(link)

    def _tell_of_hidden(self, entry: Entry, link: LinkRef, other: Entry) -> None:
        """Note a link to what is hidden, unless the entry is hidden too and will come later than the other."""
        mine, theirs = self.standings[entry.source], self.standings[other.source]
        if mine not in {Standing.RELEASED, Standing.SCHEDULED}:
            return
        if why := _GONE.get(theirs):
            self.problems.append(rules.LINK_GONE.at(entry.source, link.line, target=link.target, why=why))
        elif theirs is Standing.DRAFT or other.date > max(entry.date, self.pipeline.now):
            self.problems.append(rules.LINK_HIDDEN.at(entry.source, link.line, target=link.target))

    def _is_shown(self, entry: Entry) -> bool:
        return self.standings[entry.source] in self.pipeline.shown

    def _file_address(self, entry: Entry, link: LinkRef) -> str:
        suffix = _suffix(link.target)
        if is_picture(link.target):  # published without the place and camera that the original names
            picture = self.picture(link.target, entry.source, link.line)
            return picture.src if picture else ""
        if suffix == ".md":
            return ""  # a file that could not be read: its own problem is told already
        if not is_attachment(link.target):
            self.problems.append(
                rules.FILE_KIND.at(entry.source, link.line, target=link.target, suffix=suffix or "không rõ")
            )
        return file_path(entry, link.target)


def is_attachment(file: str) -> bool:
    """Say whether a file is of a type that is published as it is."""
    return _suffix(file) in _PUBLISHED_FILES


def _suffix(file: str) -> str:
    return posixpath.splitext(file)[1].lower()


def file_path(entry: Entry, file: str) -> str:
    """Give the address of a file that an entry links to: beside the entry's page, in ASCII."""
    stem, suffix = posixpath.splitext(posixpath.basename(file))
    return f"{entry_path(entry)}{slugify(stem) or 'tep'}{suffix.lower()}"


def _fragment(link: LinkRef) -> str:
    return f"#{quote(link.fragment)}" if link.fragment else ""
