"""The view of one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from documents.data import DocumentView
from documents.files import file_views
from portal.views import moment_view

if TYPE_CHECKING:
    from documents.data import Relation
    from documents.files import Paper
    from documents.relations import Issued
    from documents.states import State
    from portal.data import Link


def document_view(
    one: Issued,
    state: State,
    papers: tuple[Paper, ...],
    relations: tuple[Relation, ...],
    cited_by: tuple[Link, ...],
) -> DocumentView:
    """Give all that the page of a document says of it."""
    document = one.document
    return DocumentView(
        number=document.number,
        type=document.type,
        issuer=document.issuer,
        signer=document.signer.name if document.signer else "",
        position=document.signer.position if document.signer else "",
        issued=moment_view(document.issued),
        effective=moment_view(document.effective) if document.effective else None,
        expires=moment_view(document.expires) if document.expires else None,
        field=document.field,
        abstract=document.abstract,
        state=state.words,
        state_key=state.value,
        files=file_views(one, papers),
        relations=relations,
        cited_by=cited_by,
    )
