"""A document in a form that JSON can hold, and back: what is kept of an import."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from flows.guideline.document import Block, Document, Kind, Repair, Section


def to_dict(document: Document, repairs: Iterable[Repair] = ()) -> dict[str, Any]:
    """Give a form that JSON can hold; with what was repaired, which stays for the record."""
    return {
        "title": document.title,
        "number": document.number,
        "decided": _day(document.decided),
        "decided_by": document.decided_by,
        "valid_to": _day(document.valid_to),
        "sections": [
            {
                "path": list(section.path),
                "line": section.line,
                "page": section.page,
                "blocks": [[b.kind.value, b.text, b.line, b.page] for b in section.blocks],
            }
            for section in document.sections
        ],
        "repairs": [[one.line, one.was, one.becomes, one.sure] for one in repairs],
    }


def from_dict(data: Mapping[str, Any]) -> Document:
    """Read back what `to_dict` gave."""
    return Document(
        title=data["title"],
        number=data["number"],
        decided=_date(data["decided"]),
        decided_by=data["decided_by"],
        valid_to=_date(data["valid_to"]),
        sections=tuple(
            Section(
                path=tuple(section["path"]),
                line=section["line"],
                page=section["page"],
                blocks=tuple(
                    Block(Kind(kind), text, line, page)
                    for kind, text, line, page in section["blocks"]
                ),
            )
            for section in data["sections"]
        ),
    )


def repairs_of(data: Mapping[str, Any]) -> tuple[Repair, ...]:
    """Give what was repaired when it was read."""
    return tuple(Repair(*one) for one in data.get("repairs", ()))


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _date(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)
