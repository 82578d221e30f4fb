"""Who signed an entry, in the words of https://schema.org: a person, or a body that signs as one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from portal.data import Byline

_BODY = re.compile(  # how names of public bodies begin; "Đoàn" alone is a family's name too
    r"(?:uỷ ban|ủy ban|trung tâm|phòng|ban|công an|hội|đoàn (?:thanh niên|xã|huyện)|mặt trận|trường|trạm|văn phòng"
    r"|bệnh viện|sở|chi cục|đài|đội|nhóm|tổ|liên đoàn|hợp tác xã|bộ|bảo tàng|thư viện|tỉnh|huyện|xã|phường)\b",
    re.IGNORECASE,
)


def signed(authors: Iterable[Byline]) -> list[dict[str, str]]:
    """Give each author as a Person or an Organization."""
    return [{"@type": "Organization" if _BODY.match(one.name) else "Person", "name": one.name} for one in authors]
