"""The unit: identity, sections, official channels. Editors' settings stand in PORTAL; what follows it is Pelican's."""

import sys
from pathlib import Path

from jinja2 import StrictUndefined

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "plugins"))

from vietnamese import bound, unparted  # noqa: E402 (our own packages lie beside this file)

PORTAL = {
    "unit": {
        "kind": "huyện",  # huyện, quận, thị xã, thành phố, xã, phường, đặc khu
        "name": "Gò Sen",
        "parent": "tỉnh An Thuận",
        "address": "Số 18, đường Bờ Kè, khu phố 2, thị trấn Gò Sen",
        "phone": "0200 3 123 456",
        "email": "vanphong@gosen.example",
        "responsible": "Bà Lê Thị Thu Ngân, Chánh Văn phòng Uỷ ban nhân dân huyện",
        "emblem": "hinh-anh/bieu-trung.svg",
    },
    "sections": {  # folder of content/ → name; the order is the navigation's
        "tin-tuc": {
            "title": "Tin tức",
            "description": "Việc đang làm và việc vừa xong ở các xã, thị trấn trong huyện.",
        },
        "nguoi-tot-viec-tot": {
            "title": "Người tốt – việc tốt",
            "kind": "story",
            "description": "Những người quanh ta và việc họ làm cho xóm giềng.",
        },
        "kinh-te-nong-nghiep": {
            "title": "Kinh tế – Nông nghiệp",
            "description": "Mùa vụ, giá cả, thuỷ lợi, sản phẩm địa phương.",
        },
        "van-hoa-xa-hoi": {
            "title": "Văn hoá – Xã hội",
            "description": "Lễ hội, di tích, đời sống và chăm lo cho nhau.",
        },
        "giao-duc-y-te": {
            "title": "Giáo dục – Y tế",
            "description": "Trường lớp, khám chữa bệnh, phòng dịch.",
        },
        "chuyen-doi-so": {
            "title": "Chuyển đổi số",
            "description": "Dịch vụ công trực tuyến và kỹ năng số cho mọi nhà.",
        },
        "van-ban": {
            "title": "Văn bản",
            "kind": "document",
            "description": "Văn bản do huyện và các xã, thị trấn ban hành, kèm tệp để tải về.",
        },
    },
    "deeds": [
        "hiến đất làm đường",
        "cứu người",
        "trả lại của rơi",
        "giúp hộ nghèo",
        "hiến máu",
        "khuyến học",
        "môi trường",
        "chăm sóc người già",
        "giữ gìn văn hoá",
    ],
    "nominate": "nguoitotviectot@gosen.example",
    "channels": [
        {"network": "facebook", "title": "Facebook huyện Gò Sen", "url": "https://www.facebook.com/gosen.example"},
        {"network": "zalo", "title": "Zalo huyện Gò Sen", "url": "https://zalo.me/gosen.example"},
    ],
    "feeds": {"domain": "gosen.example", "year": 2026},  # never changed once the portal is public
    "social": {  # what a cross-posting service finds in /rss/zalo.xml and /rss/facebook.xml
        "start": "2026-09-01",
        "per_day": 5,
        "zalo": {"sections": ["tin-tuc", "giao-duc-y-te"]},
        "facebook": {"sections": ["tin-tuc", "giao-duc-y-te", "van-hoa-xa-hoi"]},
    },
    "pages": ["gioi-thieu", "co-cau-to-chuc", "lich-su", "ban-do", "lien-he", "quyen-rieng-tu", "tro-nang"],
}

SITEURL = "http://localhost:8000"  # publishconf.py has the real one
SITENAME = f"{PORTAL['unit']['kind']} {PORTAL['unit']['name']}"  # type: ignore[index]
TIMEZONE = "Asia/Ho_Chi_Minh"
DEFAULT_LANG = "vi"

PATH = "content"
THEME = str(HERE / "theme")
CACHE_PATH = str(HERE / ".cache")
PLUGIN_PATHS = [str(HERE / "plugins")]
PLUGINS = [
    "portal",
    "markup",
    "images",
    "assets",
    "documents",
    "feeds",
    "listings",
    "related",
    "search",
    "sharing",
    "stories",
    "speed",
    "patterns",
]

JINJA_ENVIRONMENT = {
    "autoescape": True,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "auto_reload": False,  # every build makes an environment of its own
}
JINJA_FILTERS = {"bound": bound, "unparted": unparted}
READERS = {"rst": None, "html": None}

# The portal reads, plans and writes the whole site; everything of Pelican's own that would write is off.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
DELETE_OUTPUT_DIRECTORY = False
FEED_ATOM = FEED_RSS = FEED_ALL_ATOM = FEED_ALL_RSS = None
CATEGORY_FEED_ATOM = CATEGORY_FEED_RSS = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
TAG_FEED_ATOM = TAG_FEED_RSS = TRANSLATION_FEED_ATOM = TRANSLATION_FEED_RSS = None
