"""Official documents: văn bản, and their register. Pelican adapter."""

from typing import Any

from documents.join import DOCUMENTS
from portal.ports import Capability, get_capabilities


def capability(settings: Any) -> Capability:  # noqa: ARG001 (what documents need stands in PORTAL)
    """Give the capability to the portal."""
    return DOCUMENTS


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_capabilities.connect(capability)
