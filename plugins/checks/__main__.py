"""The commands behind `make check` and `make new`."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checks.ids import add_missing
from checks.new import folder_of, write_new
from checks.pipeline import KINDS, plan_of
from portal.problems import SETTINGS, Problem, Refused, errors, report, shown_path
from portal.settings import parse_settings
from portal.settings_file import read_settings
from portal.settings_lines import lines_of
from portal.tree import scan
from vietnamese import ZONE

if TYPE_CHECKING:
    from collections.abc import Sequence

_SETTINGS = Path(SETTINGS)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; give the exit status."""
    parser = argparse.ArgumentParser(prog="checks")
    commands = parser.add_subparsers(required=True)
    check_parser = commands.add_parser("check")
    check_parser.add_argument("--content", type=Path, required=True)
    check_parser.add_argument("--fix", action="store_true")
    check_parser.add_argument("--now", default="")
    check_parser.set_defaults(run=check)
    new_parser = commands.add_parser("new")
    new_parser.add_argument("--content", type=Path, required=True)
    for name in ("--kind", "--title", "--section"):
        new_parser.add_argument(name, default="")
    new_parser.set_defaults(run=new)
    options = parser.parse_args(arguments)
    try:
        result: int = options.run(options)
    except Refused as refused:
        sys.stderr.write(report(refused.problems) + "\n")
        return 1
    return result


def check(options: argparse.Namespace) -> int:
    """Print every problem of the content; with --fix, add missing ids first."""
    problems = _problems(options.content, options.now)
    if options.fix and (changed := add_missing(problems, scan(options.content))):
        print("\n".join(f"Đã thêm mã vào {shown_path(path)}" for path in changed))
        problems = _problems(options.content, options.now)
    if problems:
        print(report(problems, shown_path(options.content)))
    found = errors(problems)
    notes = len(problems) - len(found)
    print(f"{len(found)} lỗi, {notes} lưu ý." if problems else "Nội dung không có lỗi.")
    return 1 if found else 0


def _problems(content: Path, now: str) -> tuple[Problem, ...]:
    try:
        settings = read_settings(_SETTINGS) | {"NOW": now}
        return plan_of(content, settings, lines_of(_SETTINGS)).problems
    except Refused as refused:
        return refused.problems


def new(options: argparse.Namespace) -> int:
    """Begin a new entry and print its path."""
    portal = parse_settings(read_settings(_SETTINGS)["PORTAL"], "http://localhost", lines_of(_SETTINGS))
    kind, title = options.kind or "article", options.title.strip()
    folder = folder_of(kind, options.section, portal) if kind in KINDS else None
    if not title or folder is None:
        kinds, sections = ", ".join(KINDS), ", ".join(portal.sections)
        sys.stderr.write(
            f"{_refusal(title, kind, options.section)}\n"
            'Cách dùng: make new KIND=article TITLE="Tên bài" [SECTION=tin-tuc]\n'
            f"KIND là một trong: {kinds}. SECTION là một trong: {sections}.\n"
        )
        return 1
    print(shown_path(write_new(options.content, KINDS[kind].pattern, folder, title, datetime.now(ZONE))))
    return 0


def _refusal(title: str, kind: str, section: str) -> str:
    if not title:
        return "Chưa có tên bài (TITLE)."
    return f'Không có loại bài "{kind}".' if kind not in KINDS else f'Không có chuyên mục "{section}" cho loại này.'


if __name__ == "__main__":
    sys.exit(main())
