"""A second unit, fictional as the first: a ward by a river, its own names, sections, channels, emblem and colours."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Any

from tests.sites import ROOT, Site

if TYPE_CHECKING:
    from pathlib import Path

PORTAL: dict[str, Any] = {
    "unit": {
        "kind": "phường",
        "name": "Bến Ngự Hà",
        "parent": "thành phố Sông Thơm",
        "address": "Số 5, đường Hàng Me, phường Bến Ngự Hà",
        "phone": "0299 3 765 432",
        "email": "phuong@benngu.example",
        "responsible": "Ông Tôn Thất Hoàng, Phó Chủ tịch Uỷ ban nhân dân phường",
        "emblem": "bieu-trung-phuong.svg",
    },
    "sections": {
        "tin-phuong": {"title": "Tin phường", "description": "Việc trong mười bốn tổ dân phố."},
        "guong-sang": {"title": "Gương sáng", "kind": "story", "description": "Người tốt quanh ta."},
        "cong-bao": {"title": "Công báo phường", "kind": "document", "description": "Văn bản của phường."},
    },
    "deeds": ["cứu người", "môi trường"],
    "nominate": "https://benngu.example/gioi-thieu-guong-sang",
    "channels": [{"network": "youtube", "title": "Truyền hình Bến Ngự Hà", "url": "https://www.youtube.com/@benngu"}],
    "pages": ["lien-he-phuong"],
    "feeds": {"domain": "benngu.example", "year": 2026},
    "social": None,
}
LIGHT = {
    "--paper": "#f8fbf8",
    "--surface": "#eaf3ed",
    "--lotus": "#0b5a3c",
    "--band": "#0d5a3f",
    "--band-deep": "#083f2c",
    "--river": "#1b4a8a",
}
DARK = {"--lotus": "#8fd8b4", "--band": "#0b4a35", "--band-deep": "#073324"}
EMBLEM = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><path d="M8 70q40-60 80 0z"/></svg>'
CONTENT: dict[str, str | bytes] = {
    "bieu-trung-phuong.svg": EMBLEM,
    "data/units.yaml": "units:\n  - tổ dân phố 4\n",
    "tin-phuong/don-song.md": """\
        ---
        id: w00001
        title: Tổ dân phố 4 dọn bèo dọc bờ sông
        date: 2026-11-20 07:30
        summary: Sáng Chủ Nhật, năm mươi hộ ra bờ sông vớt bèo.
        tags: [môi trường]
        ---

        Sáng Chủ Nhật, năm mươi hộ ra bờ sông vớt bèo, theo [kế hoạch của phường](../cong-bao/ke-hoach.md).
        """,
    "guong-sang/cuu-be.md": """\
        ---
        id: w00002
        title: Bác xe ôm nhảy xuống sông cứu em bé
        date: 2026-11-12
        person:
          name: Trần Văn Lộc
          role: chạy xe ôm
        deed: cứu người
        place: tổ dân phố 4
        consent:
          basis: văn bản
          date: 2026-11-10
          reference: P-02
        ---

        Bác Lộc đang chờ khách ở đầu cầu.
        """,
    "cong-bao/ke-hoach.pdf": b"%PDF-1.7\n%%EOF\n",
    "cong-bao/ke-hoach.md": """\
        ---
        id: w00003
        title: Kế hoạch dọn bờ sông
        date: 2026-11-10
        number: 7/KH-UBND
        type: kế hoạch
        issuer: Uỷ ban nhân dân phường Bến Ngự Hà
        issued: 2026-11-09
        abstract: Dọn bèo và rác dọc bờ sông quý IV năm 2026
        files:
          - ke-hoach.pdf
        ---
        """,
    "trang/lien-he-phuong.md": """\
        ---
        id: w00004
        title: Liên hệ phường
        date: 2026-11-01
        ---

        Mời ông bà, anh chị đến Bộ phận Một cửa của phường.
        """,
}


def second_unit(folder: Path) -> Site:
    """Write the second unit into `folder` and build it: the theme differs from the first's in tokens.css alone."""
    site = Site(folder)
    shutil.rmtree(site.content)  # the emblem of the first unit
    for name, text in CONTENT.items():
        site.write(name, text)
    shutil.copytree(ROOT / "theme", folder / "theme")
    tokens = folder / "theme/static/css/tokens.css"
    tokens.write_text(recoloured(tokens.read_text("utf-8")), "utf-8")
    site.build(**PORTAL)
    return site


def recoloured(tokens: str) -> str:
    """Give a tokens.css with the unit's own colours in its light and its dark palette."""
    light, dark, rest = re.split(r"(?m)^(?=@media screen and \(prefers-color-scheme: dark\)|/\* Asked for)", tokens)[:3]
    rest = tokens[len(light) + len(dark) :]
    return _with(light, LIGHT) + _with(dark, DARK) + rest


def _with(css: str, colours: dict[str, str]) -> str:
    for name, colour in colours.items():
        css, count = re.subn(rf"{name}: [^;]+;", f"{name}: {colour};", css)
        assert count == 1, name
    return css
