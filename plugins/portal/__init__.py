"""The portal's model, and its Pelican adapter: one generator that reads, joins, and writes the whole site."""

from __future__ import annotations

import contextlib
import gc
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from pelican import main as run_pelican
from pelican import parse_arguments, signals
from pelican.contents import Article
from pelican.generators import Generator
from pelican.log import console

from portal import ports
from portal.addresses import entry_path, output_file
from portal.build import carry_out, gate
from portal.ledger import FILE
from portal.plan import Plan, make_plan
from portal.problems import SETTINGS, Refused, report, shown_path
from portal.release import PREVIEW, PUBLIC, parse_now
from portal.render import Renderer
from portal.settings import parse_settings
from portal.settings_feeds import NETWORK_NAMES
from portal.settings_file import read_settings
from portal.settings_lines import lines_of
from portal.withdrawal import withdrawal_report
from vietnamese import long_date

if TYPE_CHECKING:
    from portal.entry import Entry
    from portal.problems import Problem
    from portal.writer import Written


class Envelopes(Sequence[Article]):
    """Entries in Pelican's own shape, for its context and third-party plugins; each made when it is asked for."""

    def __init__(self, entries: Sequence[Entry], settings: dict[str, Any]) -> None:
        self._entries, self._settings = entries, settings

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, index: int) -> Article: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Article]: ...
    def __getitem__(self, index: int | slice) -> Article | Sequence[Article]:
        if isinstance(index, slice):
            return Envelopes(self._entries[index], self._settings)
        return self._wrap(self._entries[index])

    def _wrap(self, entry: Entry) -> Article:
        path = entry_path(entry)
        said = {"title": entry.title, "date": entry.date, "summary": entry.summary, "slug": entry.slug}
        place = {"url": path.lstrip("/"), "save_as": output_file(path), "status": entry.status}
        article = Article(entry.body.text, {**said, **place}, self._settings, entry.source)
        article.entry = entry
        return article


class PortalGenerator(Generator):  # type: ignore[misc]  # Pelican has no types
    """Plans the site when Pelican reads, writes it when Pelican writes. Raises Refused at the gate."""

    def generate_context(self) -> None:
        """Read and join everything; stop here when a problem forbids the build."""
        self.started = time.perf_counter()
        gc.disable()  # a build makes values and drops none; looking for garbage among them takes a fifth of the time
        with _problems_printed(self.path):
            line_of = lines_of(Path(SETTINGS))
            portal = parse_settings(self.settings.get("PORTAL"), self.settings["SITEURL"], line_of)
            self.pipeline = _pipeline(self.settings)
            self.plan = make_plan(Path(self.path), portal, self.settings["SITEURL"], self.pipeline)
            gate(self.plan)
        _print(self.plan.problems, self.path)
        site = self.plan.site
        self.articles = Envelopes([entry for entry in site.entries if entry.kind != "page"], self.settings)
        self.pages = Envelopes(site.of_kind("page"), self.settings)
        self._update_context(("articles", "pages"))

    def generate_output(self, writer: object) -> None:  # noqa: ARG002 (ours stages and prunes)
        """Render what the plan lists and bring the output folder to hold exactly that."""
        with _problems_printed(self.path):
            engine, renderer = self.pipeline.engine, Renderer(self.env, self.pipeline.of_page)
            written = carry_out(self.plan, engine, renderer, Path(self.path), Path(self.output_path))
        gc.freeze()  # a process that ends need not look for garbage either
        gc.enable()
        seconds, site = time.perf_counter() - self.started, self.plan.site
        sys.stdout.write(_summary(len(self.articles), len(self.pages), written, seconds))
        sys.stdout.write(_released(self.plan, self.path))
        sys.stdout.write(_waiting(self.plan))
        sys.stdout.writelines(withdrawal_report(site.withdrawn, site.releases, site.now))
        sys.stdout.write(_due(self.plan))


@contextlib.contextmanager
def _problems_printed(content: str) -> Iterator[None]:
    try:
        yield
    except Refused as refused:
        _print(refused.problems, content)
        sys.stderr.write(f"{refused}\n")
        raise


def _pipeline(settings: dict[str, Any]) -> ports.Pipeline:
    def one(signal: Any) -> Any:
        ((_, part),) = signal.send(settings)
        return part

    capabilities = [part for _, part in ports.get_capabilities.send(settings)]
    return ports.Pipeline(
        read_body=one(ports.get_body_reader),
        pictures=one(ports.get_pictures),
        bundle=one(ports.get_bundle),
        capabilities=tuple(sorted(capabilities)),
        engine=one(ports.get_engine),
        now=parse_now(settings.get("NOW")),
        shown=PREVIEW if settings.get("PREVIEW") else PUBLIC,
        releasing=bool(settings.get("RELEASE")),
        first=bool(settings.get("FIRST")),
    )


def _summary(articles: int, pages: int, written: Written, seconds: float) -> str:
    took = f"{seconds:.1f}".replace(".", ",")
    files = f"ghi {written.written} tệp, giữ nguyên {written.kept}, bỏ {written.removed}"
    return f"Xong trong {took} giây: {articles} bài, {pages} trang; {files}.\n"


def _released(plan: Plan, content: str) -> str:
    """Say what the ledger gained: a publisher who does not keep it will publish it again."""
    new = len(plan.site.releases.new)
    if not new or not plan.site.releasing:
        return ""
    return f"Sổ phát hành thêm {new} dòng; nhớ lưu {shown_path(content)}/{FILE} vào git.\n"


def _waiting(plan: Plan) -> str:
    """Say how many entries wait for their turn at a network."""
    site = plan.site
    if not site.releasing or not site.portal.social or not site.releases.waiting:
        return ""
    names = ", ".join(NETWORK_NAMES.values())
    turn = f"mỗi nguồn mỗi ngày nhận {site.portal.social.per_day} bài"
    return f"Còn {site.releases.waiting} bài chờ đến lượt lên {names} ({turn}).\n"


def _due(plan: Plan) -> str:
    """Say when the site must be built again though nobody changed anything."""
    if plan.due is None:
        return ""
    why = "có bài đến giờ đăng, hết hạn hay đến lượt lên mạng xã hội, hoặc văn bản đổi hiệu lực"
    return f"Cần dựng lại vào {long_date(plan.due)} hoặc ngay sau đó: {why}.\n"


def _print(problems: Sequence[Problem], content: str) -> None:
    if problems:
        sys.stderr.write(report(problems, shown_path(content)) + "\n")


def run(arguments: Sequence[str]) -> None:
    """Let Pelican build, once its settings file is known to run: its own word on one that does not is a traceback."""
    options = parse_arguments(list(arguments))
    with _problems_printed(options.path):
        read_settings(Path(options.settings))
    run_pelican(list(arguments))


def get_generators(pelican: object) -> type[PortalGenerator]:  # noqa: ARG001
    """Give Pelican the generator."""
    return PortalGenerator


def fall_silent(pelican: object) -> None:  # noqa: ARG001
    """Keep Pelican's closing count, in English and blind to our entries, from following our own."""
    console.quiet = True


def register() -> None:
    """Plug the portal into Pelican."""
    signals.get_generators.connect(get_generators)
    signals.finalized.connect(fall_silent)
