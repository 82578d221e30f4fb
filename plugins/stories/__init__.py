"""Good-deed stories: Người tốt – việc tốt. Pelican adapter."""

from typing import Any

from portal.ports import Capability, get_capabilities
from stories.join import STORIES


def capability(settings: Any) -> Capability:  # noqa: ARG001 (what stories need stands in PORTAL)
    """Give the capability to the portal."""
    return STORIES


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_capabilities.connect(capability)
