"""The pattern page /kieu-mau/: every component of the theme with its examples. Pelican adapter, for dev builds."""

from pathlib import Path
from typing import Any

from patterns.join import patterns_of
from portal.ports import Capability, get_capabilities


def capability(settings: Any) -> Capability:
    """Give the capability to the portal."""
    return patterns_of(Path(settings["THEME"]))


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_capabilities.connect(capability)
