"""Find a Chromium or Chrome for the browser tests; where there is none, install it the platform's way."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
_ADVICE = """Không thấy Chromium hay Chrome; các phép thử cần trình duyệt sẽ được bỏ qua.
Để chạy đủ: Debian/Ubuntu: sudo apt install chromium. Fedora: sudo dnf install chromium.
macOS: brew install --cask google-chrome. Hoặc đặt biến CHROMIUM=đường-dẫn-tới-trình-duyệt.
"""


def find() -> str | None:
    """Give the browser's path: the variable CHROMIUM, else the usual names and places."""
    asked = os.environ.get("CHROMIUM")
    found = (shutil.which(name) for name in ([asked] if asked else _NAMES))
    installed = next((path for path in found if path), None)
    return installed or next((path for path in _MAC if Path(path).exists()), None)


def _install() -> None:
    """Install Chromium where that needs no question: as root on Debian and its kin."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    sys.stderr.write("Cài Chromium cho các phép thử (chỉ một lần)…\n")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", "chromium"]):
        subprocess.run(["apt-get", *command], env=environment, stdout=subprocess.DEVNULL, check=False)  # noqa: S603, S607


def main() -> None:
    """Make sure there is a browser, or say what to do."""
    if find() is None:
        _install()
    if find() is None:
        sys.stderr.write(_ADVICE)


if __name__ == "__main__":
    main()
