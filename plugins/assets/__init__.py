"""The theme's CSS, scripts and typeface. Pelican adapter."""

from pathlib import Path
from typing import Any

from assets.bundle import make_bundle
from portal.ports import Bundle, get_bundle


def bundle(settings: Any) -> Bundle:
    """Read the theme that Pelican's settings name."""
    return make_bundle(Path(settings["THEME"]), Path(settings["CACHE_PATH"]))


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_bundle.connect(bundle)
