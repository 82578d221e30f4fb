"""Stories and documents as front matter for Hugo.

States of documents, relations seen from the other side and what cites a document are worked out here, so Hugo has less
to do for them than the portal, which works them out at every build.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from bench.model import DOCUMENTS, STORIES
from bench.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bench.model import Article, Document, Planned, Story

Front: TypeAlias = dict[str, object]

SECTIONS: dict[str, Front] = {
    STORIES: {"layout": "portraits", "description": "Những người quanh ta và việc họ làm cho xóm giềng."},
    DOCUMENTS: {
        "layout": "register",
        "description": "Văn bản do huyện và các xã, thị trấn ban hành, kèm tệp để tải về.",
        "outputs": ["html", "json", "csv", "feed"],
    },
}
_RELATIONS = {
    "replaces": ("Thay thế", "Bị thay thế bởi"),
    "amends": ("Sửa đổi, bổ sung", "Được sửa đổi, bổ sung bởi"),
    "guides": ("Hướng dẫn thi hành", "Được hướng dẫn bởi"),
}
_ENDED, _PARTLY, _IN_FORCE = "Hết hiệu lực", "Hết hiệu lực một phần", "Còn hiệu lực"
_KEYS = {_ENDED: "het-hieu-luc", _PARTLY: "het-mot-phan", _IN_FORCE: "con-hieu-luc"}


class Known:
    """What is known of documents when all entries have been walked through: who cites which, who changes which."""

    def __init__(self) -> None:
        self._cited: defaultdict[str, list[Front]] = defaultdict(list)
        self._changed: defaultdict[str, list[tuple[str, Planned]]] = defaultdict(list)

    def look(self, article: Article) -> None:
        """Note what an entry cites and changes."""
        for other in article.cites:
            self._cited[other.source].append({"title": article.plan.title, "path": article.plan.path})
        for name, other in article.plan.document.relations if article.plan.document else ():
            self._changed[other.source].append((name, article.plan))

    def front(self, plan: Planned, document: Document) -> Front:
        """Give what the front matter of a document has beside every entry's."""
        state = self._state(plan, document)
        signer, _, position = document.signer.partition(", ")
        lists = ("years", str(document.issued.year)), ("forms", document.type), ("issuers", document.issuer)
        return {
            "layout": "document",
            "description": document.abstract,
            "facts": [document.number, document.issuer],
            **{name: getattr(document, name) for name in ("number", "issuer", "field")},
            **{name: _day(getattr(document, name)) for name in ("issued", "effective", "expires")},
            "form": document.type,
            "signer": signer,
            "position": position,
            "state": state,
            "key": _KEYS[state],
            "relations": list(self._relations(plan, document)),
            "cited_by": self._cited[plan.source][::-1],
            **{name: [slug(said)] for name, said in (*lists, ("states", state))},
        }

    def _state(self, plan: Planned, document: Document) -> str:
        """Give the state; every day in the content has passed."""
        changed = {name for name, _ in self._changed[plan.source]}
        ended = document.expires or "replaces" in changed
        return _ENDED if ended else _PARTLY if "amends" in changed else _IN_FORCE

    def _relations(self, plan: Planned, document: Document) -> Iterator[Front]:
        for side, found in enumerate((document.relations, self._changed[plan.source][::-1])):
            for name, words in _RELATIONS.items():
                if links := [_link(other) for field, other in found if field == name]:
                    yield {"title": words[side], "links": links}


def _link(plan: Planned) -> Front:
    assert plan.document, "only documents change documents"  # noqa: S101
    return {"title": f"{plan.document.number}: {plan.document.abstract}", "path": plan.path}


def _day(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d}T00:00:00+07:00" if moment else ""


def story_front(plan: Planned, story: Story) -> Front:
    """Give what the front matter of a story has beside every entry's."""
    consent = f"Nhân vật đã đồng ý bằng văn bản cho đăng bài này, ngày {story.consent:%d/%m/%Y}."
    return {
        "person": {"name": story.name, "role": story.role, "place": story.home, "age": story.age},
        "facts": [story.name, story.place],
        "deed": story.deed,
        "place": story.place,
        "honour": story.honour,
        "consent": consent,
        "deeds": [slug(story.deed)],
        "places": [slug(story.place)],
        "rolls": [str(plan.date.year)],
    }
