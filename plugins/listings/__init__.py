"""Lists: home, sections, months, tags, the sitemap for people. Pelican adapter."""

from typing import Any

from listings.join import LISTINGS
from portal.ports import Capability, get_capabilities


def capability(settings: Any) -> Capability:  # noqa: ARG001 (lists need no settings of their own)
    """Give the capability to the portal."""
    return LISTINGS


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_capabilities.connect(capability)
