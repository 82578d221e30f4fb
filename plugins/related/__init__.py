"""Related news: Tin liên quan. Pelican adapter."""

from typing import Any

from portal.ports import Capability, get_capabilities
from related.join import RELATED


def capability(settings: Any) -> Capability:  # noqa: ARG001 (what relates entries is in the entries)
    """Give the capability to the portal."""
    return RELATED


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_capabilities.connect(capability)
