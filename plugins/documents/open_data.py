"""The register as open data: JSON with its schema, and CSV (RFC 4180) that spreadsheets open with all tones."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

Said = msgspec.Meta
_MARK = "\ufeff"  # by it spreadsheets know UTF-8


class OpenFile(msgspec.Struct, frozen=True, kw_only=True):
    """Một tệp của văn bản."""

    url: Annotated[str, Said(description="Địa chỉ tải tệp.")]
    type: Annotated[str, Said(description="Loại tệp: PDF, DOCX, XLSX.")]
    sha256: Annotated[str, Said(description="SHA-256 của tệp, hệ mười sáu, để kiểm tra tệp còn nguyên.")]


class OpenDocument(msgspec.Struct, frozen=True, kw_only=True):
    """Một văn bản trong sổ."""

    id: Annotated[str, Said(description="Mã không đổi của văn bản trên cổng.")]
    number: Annotated[str, Said(description="Số hiệu.")]
    type: Annotated[str, Said(description="Loại văn bản.")]
    issuer: Annotated[str, Said(description="Cơ quan ban hành.")]
    signer: Annotated[str, Said(description="Người ký.")]
    position: Annotated[str, Said(description="Chức vụ người ký.")]
    issued: Annotated[str, Said(description="Ngày ban hành, YYYY-MM-DD.")]
    effective: Annotated[str, Said(description="Ngày có hiệu lực, YYYY-MM-DD.")]
    expires: Annotated[str, Said(description="Ngày hết hiệu lực ghi trong văn bản, YYYY-MM-DD; trống nếu không ghi.")]
    state: Annotated[str, Said(description="Tình trạng: chua-hieu-luc, con-hieu-luc, het-mot-phan, het-hieu-luc.")]
    field: Annotated[str, Said(description="Lĩnh vực.")]
    abstract: Annotated[str, Said(description="Trích yếu.")]
    url: Annotated[str, Said(description="Địa chỉ trang của văn bản.")]
    replaces: Annotated[tuple[str, ...], Said(description="Số hiệu các văn bản bị thay thế.")] = ()
    amends: Annotated[tuple[str, ...], Said(description="Số hiệu các văn bản được sửa đổi, bổ sung.")] = ()
    guides: Annotated[tuple[str, ...], Said(description="Số hiệu các văn bản được hướng dẫn.")] = ()
    files: Annotated[tuple[OpenFile, ...], Said(description="Các tệp.")] = ()


def as_json(documents: Sequence[OpenDocument]) -> bytes:
    """Give the register as JSON: a list, the newest first."""
    return msgspec.json.format(msgspec.json.encode(documents), indent=1) + b"\n"


def schema() -> bytes:
    """Give the JSON Schema (draft 2020-12) of that list."""
    made: dict[str, Any] = msgspec.json.schema(tuple[OpenDocument, ...])
    said = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Sổ văn bản"} | made
    return msgspec.json.format(msgspec.json.encode(said), indent=1) + b"\n"


def as_csv(documents: Sequence[OpenDocument]) -> bytes:
    """Give the register as CSV; lists are joined with "; "."""
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(OpenDocument.__struct_fields__)
    for document in documents:
        table.writerow([_cell(getattr(document, name)) for name in OpenDocument.__struct_fields__])
    return (_MARK + written.getvalue()).encode()


def _cell(value: str | tuple[str | OpenFile, ...]) -> str:
    if isinstance(value, tuple):
        return "; ".join(item.url if isinstance(item, OpenFile) else item for item in value)
    # A spreadsheet would run a text that begins like a formula (OWASP, CSV injection).
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
