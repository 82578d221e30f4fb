"""The pipeline put together without Pelican: the same reading and joining as a build's, and no writing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from assets.bundle import make_bundle
from documents.join import DOCUMENTS
from feeds.join import FEEDS
from images.desk import Desk
from images.store import Store
from listings.join import LISTINGS
from markup.body import body_reader
from portal.kinds import ARTICLE, PAGE
from portal.plan import Plan, make_plan
from portal.ports import Pipeline
from portal.release import parse_now
from portal.settings import parse_settings
from portal.settings_lines import nowhere
from stories.join import STORIES

if TYPE_CHECKING:
    from collections.abc import Callable

CAPABILITIES = (DOCUMENTS, FEEDS, LISTINGS, STORIES)
KINDS = {kind.name: kind for kind in (ARTICLE, PAGE, *STORIES.kinds, *DOCUMENTS.kinds)}


def plan_of(content: Path, settings: dict[str, Any], line_of: Callable[[str], int] = nowhere) -> Plan:
    """Plan the site of `content`. Raises Refused where the settings, or the moment in NOW, cannot be used.

    `line_of` finds a setting in its file.
    """
    portal = parse_settings(settings["PORTAL"], settings["SITEURL"], line_of)
    pipeline = Pipeline(
        read_body=body_reader(settings["SITEURL"]),
        pictures=Desk(Store(Path(settings["CACHE_PATH"]) / "images")),
        bundle=make_bundle(Path(settings["THEME"]), Path(settings["CACHE_PATH"])),
        capabilities=CAPABILITIES,
        now=parse_now(settings.get("NOW")),
    )
    return make_plan(content, portal, settings["SITEURL"], pipeline)
