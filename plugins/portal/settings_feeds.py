"""Settings of feeds: what ids are made of, and what goes to the unit's own pages on Zalo and Facebook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from portal.setting import Setting, Slug

if TYPE_CHECKING:
    from collections.abc import Mapping

Network = Literal["zalo", "facebook"]
NETWORK_NAMES: dict[Network, str] = {"zalo": "Zalo", "facebook": "Facebook"}  # as people write them
NETWORKS: tuple[Network, ...] = tuple(NETWORK_NAMES)


class FeedSettings(Setting, frozen=True, kw_only=True):
    """The fixed part of every item's id: tag:{domain},{year}:{kind}/{id} (RFC 4151).

    Neither is ever changed once the portal has been published, whatever becomes of the site's own domain: readers take
    an item with another id for a new one.
    """

    domain: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]
    """A domain that the unit held in `year`."""
    year: Annotated[int, msgspec.Meta(ge=1995, le=2200)]
    """The year in which the portal began."""


class Profile(Setting, frozen=True, kw_only=True):
    """Which entries go to one network: those of `sections` that do not opt out, and any other that opts in."""

    sections: tuple[Slug, ...] = ()


class SocialSettings(Setting, frozen=True, kw_only=True):
    """The feeds that a cross-posting service reads."""

    start: str
    """The day from which on releases are posted; what was released before never enters these feeds."""
    per_day: Annotated[int, msgspec.Meta(ge=1, le=50)] = 5
    """New items a day in each of the feeds; what is more waits for the next day."""
    zalo: Profile = Profile()
    facebook: Profile = Profile()

    @property
    def profiles(self) -> Mapping[Network, Profile]:
        """The profile of each network."""
        return {"zalo": self.zalo, "facebook": self.facebook}
