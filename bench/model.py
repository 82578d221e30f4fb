"""The generated content as values: what each contestant's writer turns into that contestant's own files."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

STORIES, DOCUMENTS = "nguoi-tot-viec-tot", "van-ban"
SECTIONS = {  # in the order of the navigation
    "tin-tuc": "Tin tức",
    STORIES: "Người tốt – việc tốt",
    "kinh-te-nong-nghiep": "Kinh tế – Nông nghiệp",
    "van-hoa-xa-hoi": "Văn hoá – Xã hội",
    "giao-duc-y-te": "Giáo dục – Y tế",
    "chuyen-doi-so": "Chuyển đổi số",
    DOCUMENTS: "Văn bản",
}
NEWS = tuple(name for name in SECTIONS if name not in {STORIES, DOCUMENTS})
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


class Story(NamedTuple):
    """What a good-deed story says beside its text."""

    name: str
    role: str
    home: str
    age: int
    deed: str
    place: str
    honour: str  # who gave it
    consent: datetime
    reference: str


class Document(NamedTuple):
    """What an official document says; its PDF lies beside the entry, under the entry's own name."""

    number: str
    type: str
    issuer: str
    signer: str
    issued: datetime
    effective: datetime | None
    expires: datetime | None
    abstract: str
    field: str
    relations: tuple[tuple[str, Planned], ...]  # "replaces", "amends" or "guides", and the older document


class Planned(NamedTuple):
    """What must be known of all entries before one can link to another, or cite it."""

    source: str  # "tin-tuc/2014/cau-moi-17.md", relative to the content folder
    id: str  # six characters of a-z0-9
    title: str
    date: datetime  # no zone: the wall clock of Asia/Ho_Chi_Minh
    document: Document | None = None
    story: Story | None = None

    @property
    def section(self) -> str:
        """Give the top folder."""
        return self.source.partition("/")[0]

    @property
    def kind(self) -> str:
        """Give the portal's name for what this is, which its feeds' ids have."""
        return "document" if self.document else "story" if self.story else "article"

    @property
    def name(self) -> str:
        """Give the file's name without ".md"; a slug already."""
        return self.source.rpartition("/")[2].removesuffix(".md")

    @property
    def path(self) -> str:
        """Give the address, equal at all contestants that let us choose it."""
        return f"/{self.name}/" if self.section == PAGE_FOLDER else f"/{self.section}/{self.name}-{self.id}/"


class Article(NamedTuple):
    """One entry; `body` is Markdown whose inside links are relative paths to .md files."""

    plan: Planned
    summary: str
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    body: str
    cover: Cover | None = None
    cites: tuple[Planned, ...] = ()  # documents whose numbers stand in the body as plain text
