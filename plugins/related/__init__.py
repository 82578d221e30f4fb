"""Related news: Tin liên quan. Pelican adapter."""

from pathlib import Path
from typing import Any

from portal.ports import Capability, get_capabilities
from related.join import related_of


def capability(settings: Any) -> Capability:
    """Give the capability, which keeps its lists in Pelican's cache folder."""
    return related_of(Path(settings["CACHE_PATH"]) / "related")


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_capabilities.connect(capability)
