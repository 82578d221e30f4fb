"""What can be wrong between settings that are each well written: names that clash, sections that cannot be posted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal import settings_rules as rules
from portal.ledger_rules import SOCIAL_SECTION
from portal.problems import SETTINGS
from portal.settings_examples import example_of
from vietnamese import DateFault, parse_date, slugify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from portal.problems import Problem
    from portal.settings import Portal
    from portal.settings_feeds import SocialSettings

RESERVED = frozenset(
    "trang b tag anh chia-se theme rss tim-kiem so-do-trang kieu-mau data zalo facebook tat-ca so-phat-hanh".split()
)


def between_settings(portal: Portal, line_of: Callable[[str], int]) -> Iterator[Problem]:
    """Find what is wrong between settings that are each well written; `line_of` finds one in its file."""
    spelled: dict[str, str] = {}
    for deed in portal.deeds:
        other = spelled.setdefault(slugify(deed), deed)
        if other is not deed:
            yield rules.SETTING_INVALID.at(
                SETTINGS,
                line_of("PORTAL.deeds"),
                key="PORTAL.deeds",
                found=f'"{other}" và "{deed}"',
                why="hai tên chỉ khác nhau ở dấu hay chữ hoa",
                example=f'"{other}" và bỏ tên kia',
            )
    for folder in portal.sections:
        if folder in RESERVED:
            yield rules.SECTION_RESERVED.at(SETTINGS, line_of(f"PORTAL.sections.{folder}"), folder=folder)
    if portal.social:
        yield from _social(portal.social, portal, line_of)


def _social(social: SocialSettings, portal: Portal, line_of: Callable[[str], int]) -> Iterator[Problem]:
    key = "PORTAL.social.start"
    if isinstance(parse_date(social.start), DateFault):
        facts = {"found": f'"{social.start}"', "why": "phải là một ngày có thật", "example": example_of(key)}
        yield rules.SETTING_INVALID.at(SETTINGS, line_of(key), key=key, **facts)
    for network, profile in social.profiles.items():
        for folder in profile.sections:
            if why := _unfit(folder, portal):
                known = ", ".join(name for name in portal.sections if not _unfit(name, portal))
                line = line_of(f"PORTAL.social.{network}.sections")
                yield SOCIAL_SECTION.at(SETTINGS, line, network=network, why=why, known=known)


def _unfit(folder: str, portal: Portal) -> str:
    """Say why a whole section cannot go to a network, or the empty string."""
    if folder not in portal.sections:
        return f'không có chuyên mục "{folder}"'
    if portal.sections[folder].kind == "story":  # a consent to be told of here is none to be posted elsewhere
        return f'"{folder}" kể chuyện người thật: từng bài tự ghi social khi người ấy đồng ý đưa lên mạng xã hội'
    return ""
