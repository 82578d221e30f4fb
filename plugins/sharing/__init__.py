"""Sharing: plain links for readers, metadata for networks and search engines. Pelican adapter."""

from typing import Any

from portal.ports import Capability, get_capabilities
from sharing.join import SHARING


def capability(settings: Any) -> Capability:  # noqa: ARG001 (what sharing needs stands in the frame)
    """Give the capability to the portal."""
    return SHARING


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_capabilities.connect(capability)
