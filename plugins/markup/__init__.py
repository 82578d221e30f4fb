"""Markdown → clean HTML. Pelican adapter."""

from typing import Any

from markup.body import body_reader
from portal.assemble import BodyReader
from portal.ports import get_body_reader


def reader(settings: Any) -> BodyReader:
    """Give the portal its reader of bodies."""
    return body_reader(settings["SITEURL"])


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_body_reader.connect(reader)
