"""Feeds: RSS, Atom and JSON Feed, for people's readers and for cross-posting. Pelican adapter."""

from typing import Any

from feeds.join import FEEDS
from portal.ports import Capability, get_capabilities


def capability(settings: Any) -> Capability:  # noqa: ARG001 (what feeds need stands in PORTAL)
    """Give the capability to the portal."""
    return FEEDS


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_capabilities.connect(capability)
