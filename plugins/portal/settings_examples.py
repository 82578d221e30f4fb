"""Examples of settings: what a message shows to write, by a setting's full name."""

from __future__ import annotations

import re

_EXAMPLES = {
    "PORTAL": 'PORTAL = {"unit": {…}, "sections": {…}, "feeds": {…}}',
    "PORTAL.unit": '"unit": {"kind": "xã", "name": "Bến Trâm", …}',
    "PORTAL.unit.kind": '"kind": "xã"',
    "PORTAL.unit.name": '"name": "Bến Trâm"',
    "PORTAL.unit.parent": '"parent": "tỉnh An Thuận"',
    "PORTAL.unit.address": '"address": "Số 18, đường Bờ Kè"',
    "PORTAL.unit.phone": '"phone": "0200 3 123 456"',
    "PORTAL.unit.email": '"email": "vanphong@gosen.example"',
    "PORTAL.unit.responsible": '"responsible": "Bà Lê Thị Thu Ngân, Chánh Văn phòng"',
    "PORTAL.unit.emblem": '"emblem": "hinh-anh/bieu-trung.svg"',
    "PORTAL.sections": '"sections": {"tin-tuc": {"title": "Tin tức"}}',
    "PORTAL.sections.*": '"tin-tuc": {"title": "Tin tức"}',
    "PORTAL.sections.*.title": '"title": "Tin tức"',
    "PORTAL.sections.*.kind": '"kind": "article"',
    "PORTAL.sections.*.description": '"description": "Việc đang làm ở xã."',
    "PORTAL.feeds": '"feeds": {"domain": "gosen.example", "year": 2026}',
    "PORTAL.feeds.domain": '"domain": "gosen.example"',
    "PORTAL.feeds.year": '"year": 2026',
    "PORTAL.social": '"social": {"start": "2026-11-01", "zalo": {"sections": ["tin-tuc"]}}',
    "PORTAL.social.start": '"start": "2026-11-01"',
    "PORTAL.social.per_day": '"per_day": 5',
    "PORTAL.social.*": '"zalo": {"sections": ["tin-tuc"]}',
    "PORTAL.social.*.sections": '"sections": ["tin-tuc"]',
    "PORTAL.channels": '"channels": [{"network": "zalo", "title": "Zalo xã", "url": "https://zalo.me/…"}]',
    "PORTAL.channels.*": '{"network": "zalo", "title": "Zalo xã", "url": "https://zalo.me/…"}',
    "PORTAL.channels.*.network": '"network": "zalo"',
    "PORTAL.channels.*.title": '"title": "Zalo xã Bến Trâm"',
    "PORTAL.channels.*.url": '"url": "https://zalo.me/gosen.example"',
    "PORTAL.pages": '"pages": ["gioi-thieu", "lien-he"]',
    "PORTAL.deeds": '"deeds": ["hiến máu", "khuyến học"]',
    "PORTAL.nominate": '"nominate": "nguoitotviectot@gosen.example"',
    "PORTAL.sharing": '"sharing": {"address": "canonical"}',
    "PORTAL.sharing.address": '"address": "canonical"',
    "PORTAL.sharing.zalo": '"zalo": "https://…?d={data}"',
    "PORTAL.page_size": '"page_size": 20',
    "PORTAL.sharing.verification": '"verification": {"zalo": "…"}',
    "PORTAL.sharing.verification.*": '"zalo": "chuỗi trong content=…"',
    "PORTAL.pages.*": '"gioi-thieu"',
    "PORTAL.deeds.*": '"hiến máu"',
    "PORTAL.social.*.sections.*": '"tin-tuc"',
    "SITEURL": 'SITEURL = "https://gosen.example"',
}


def example_of(key: str) -> str:
    """Give how the setting `key` ("PORTAL.channels[2].url") is written; a name that the unit chose stands as "*"."""
    plain = re.sub(r"\[\d+\]", ".*", key)
    ways = (plain, *_with_star(plain))
    return next(_EXAMPLES[way] for way in (*ways, "PORTAL") if way in _EXAMPLES)


def _with_star(key: str) -> list[str]:
    """Give the key with each of its parts in turn as "*"."""
    parts = key.split(".")
    return [".".join([*parts[:at], "*", *parts[at + 1 :]]) for at in range(1, len(parts))]
