"""`make serve`: build, serve, and build again on every save."""

from __future__ import annotations

import argparse
import os
import sys
import threading
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from watchfiles import watch

from portal.problems import errors, report, shown_path
from preview import Builder, quiet
from preview.server import serve
from preview.state import State

if TYPE_CHECKING:
    from collections.abc import Sequence

_CODE = (".py",)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the editor stops it."""
    options = _options(arguments)
    state = State()
    try:
        server = serve(options.output, options.port, state)
    except OSError:
        sys.stderr.write(f"Cổng {options.port} đang bận. Chạy: make serve PORT={options.port + 1}\n")
        return 1
    quiet()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write("Đang dựng trang…\n")
    builder = Builder(_arguments(options))
    _rebuild(builder, options, state)
    sys.stdout.write(f"Xem trang tại {options.siteurl} – sửa tệp, lưu, trang tự nạp lại. Bấm Ctrl+C để dừng.\n")
    sys.stdout.flush()
    _watch(builder, options, state)
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make serve")
    parser.add_argument("--content", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--siteurl", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--now", default="")
    return parser.parse_args(arguments)


def _arguments(options: argparse.Namespace) -> list[str]:
    said = [f'SITEURL="{options.siteurl}"', f'NOW="{options.now}"']
    return [str(options.content), "-o", str(options.output), "-s", "pelicanconf.py", "-e", *said]


def _rebuild(builder: Builder, options: argparse.Namespace, state: State) -> None:
    """Build once and tell the open pages; whatever goes wrong, the server stays up."""
    try:
        problems = builder.build()
    except Exception as error:  # noqa: BLE001 (a mistake in a template or in the settings: said here and on the page)
        traceback.print_exc()
        state.publish((f"Lỗi trong giao diện hoặc thiết lập, xem ở cửa sổ lệnh: {type(error).__name__}: {error}",))
        return
    state.publish(tuple(report([problem], shown_path(options.content)) for problem in errors(problems)))
    builder.rest()


def _watch(builder: Builder, options: argparse.Namespace, state: State) -> None:
    """Build again whenever content, theme or settings change; start afresh when the code does."""
    watched = [options.content, Path("theme"), Path("plugins"), Path("pelicanconf.py")]
    for changes in watch(*watched, debounce=200, step=20, raise_interrupt=False):
        if any(path.endswith(_CODE) and "plugins" in path for _, path in changes):
            os.execv(sys.executable, [sys.executable, "-m", "preview", *sys.argv[1:]])  # noqa: S606
        _rebuild(builder, options, state)


if __name__ == "__main__":
    sys.exit(main())
