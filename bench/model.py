"""The generated content as values: what each contestant's writer turns into that contestant's own files."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

SECTIONS = {
    "tin-tuc": "Tin tức",
    "kinh-te-nong-nghiep": "Kinh tế – Nông nghiệp",
    "van-hoa-xa-hoi": "Văn hoá – Xã hội",
    "giao-duc-y-te": "Giáo dục – Y tế",
    "chuyen-doi-so": "Chuyển đổi số",
}
PAGES = {
    "gioi-thieu": "Giới thiệu huyện Gò Sen",
    "co-cau-to-chuc": "Cơ cấu tổ chức",
    "lich-su": "Lịch sử",
    "ban-do": "Bản đồ",
    "lien-he": "Liên hệ",
    "quyen-rieng-tu": "Quyền riêng tư",
    "tro-nang": "Trợ năng",
}
PAGE_FOLDER, PICTURES, PICTURE_COUNT = "trang", "hinh-anh", 20


class Cover(NamedTuple):
    """The picture that heads an entry: its path relative to the content folder, and its words."""

    file: str
    alt: str
    caption: str


class Article(NamedTuple):
    """One entry; `body` is Markdown whose inside links are relative paths to .md files."""

    source: str  # "tin-tuc/2014/cau-moi-17.md", relative to the content folder
    id: str  # six characters of a-z0-9
    title: str
    date: datetime  # no zone: the wall clock of Asia/Ho_Chi_Minh
    summary: str
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    body: str
    cover: Cover | None = None

    @property
    def section(self) -> str:
        """Give the top folder."""
        return self.source.partition("/")[0]

    @property
    def name(self) -> str:
        """Give the file's name without ".md"; a slug already."""
        return self.source.rpartition("/")[2].removesuffix(".md")

    @property
    def path(self) -> str:
        """Give the address, equal at all contestants that let us choose it."""
        return f"/{self.name}/" if self.section == PAGE_FOLDER else f"/{self.section}/{self.name}-{self.id}/"
