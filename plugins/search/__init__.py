"""Search: an index of words for the browser, and the page that asks it. Pelican adapter."""

from pathlib import Path
from typing import Any

from portal.ports import Capability, get_capabilities
from search.join import search_of


def capability(settings: Any) -> Capability:
    """Give the capability, which keeps its indexes in Pelican's cache folder."""
    return search_of(Path(settings["CACHE_PATH"]) / "search", is_preview=bool(settings.get("PREVIEW")))


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_capabilities.connect(capability)
