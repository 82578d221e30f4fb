"""Take the README's picture: the demo's home page as a desk sees it. Needs `make serve` at work in another terminal."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from tools.browser import find

_PICTURE = Path("docs/images/trang-chu.jpg")


def main() -> None:
    """Write the picture, 1000 pixels wide."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 960})
        page.goto("http://localhost:8000/", wait_until="load")
        shot = page.screenshot()
        browser.close()
    image = Image.open(io.BytesIO(shot)).convert("RGB")
    image.resize((1000, 750), Image.Resampling.LANCZOS).save(_PICTURE, quality=80, optimize=True)


if __name__ == "__main__":
    main()
