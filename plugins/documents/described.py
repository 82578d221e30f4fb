"""What a document is in the words of https://schema.org: Legislation where it rules, else DigitalDocument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from documents.states import State
from portal.page_data import Described

if TYPE_CHECKING:
    from documents.data import DocumentView, FileView
    from portal.data import Moment

_RULING = frozenset({"nghị quyết", "quyết định", "chỉ thị", "quy chế", "quy định"})
_FORCE = {
    State.PENDING: "NotInForce",
    State.IN_FORCE: "InForce",
    State.PARTLY: "PartiallyInForce",
    State.ENDED: "NotInForce",
}
_MEDIA = {  # as registered with IANA
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def described(view: DocumentView, url: str) -> Described:
    """Give what the page of a document says of it; `url` is the site's."""
    issuer = {"@type": "GovernmentOrganization", "name": view.issuer}
    is_ruling = view.type in _RULING
    said: dict[str, Any] = {
        "name": f"{view.type[:1].upper()}{view.type[1:]} {view.number}",
        "abstract": view.abstract,
        "author": issuer,
        "temporalCoverage": f"{_day(view.effective or view.issued)}/{_day(view.expires) if view.expires else '..'}",
        "encoding": [_file(file, url, "LegislationObject" if is_ruling else "MediaObject") for file in view.files],
    }
    own = _ruling(view, issuer) if is_ruling else _other(view)
    return Described(type="Legislation" if is_ruling else "DigitalDocument", properties=said | own)


def _ruling(view: DocumentView, issuer: dict[str, str]) -> dict[str, Any]:
    return {
        "legislationIdentifier": view.number,
        "legislationType": view.type,
        "legislationDate": _day(view.issued),
        "legislationPassedBy": issuer,
        "legislationLegalForce": f"https://schema.org/{_FORCE[State(view.state_key)]}",
    }


def _other(view: DocumentView) -> dict[str, Any]:
    return {"identifier": view.number, "genre": view.type, "dateCreated": _day(view.issued)}


def _file(file: FileView, url: str, type_: str) -> dict[str, str]:
    suffix = file.name.rpartition(".")[2].lower()
    return {
        "@type": type_,
        "name": file.name,
        "contentUrl": url + file.path,
        "encodingFormat": _MEDIA[suffix],
        "sha256": file.sha256,
    }


def _day(moment: Moment) -> str:
    """Give the day of a moment: 2026-11-22."""
    return moment.iso[:10]
