"""The municipalities' adopted documents, each version sealed under its municipality's own data key.

1. A version is kept for good: a new one takes the old one's place at its date, and the old one
   stays for the record.
2. In force on a day is the version with the latest date by then; of two with the same date, the
   later import.
3. What has been built from a version (its index) is kept beside it, so that it isn't built twice.
   `built_for` says of what it was built; built for anything else, it is as good as missing.
4. One municipality's key opens nothing of another's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Text, bindparam, func, select, update

from storage import casekeys
from storage.schema import documents
from storage.statement import Statement
from storage.tx import Tx
from storage.vault import Box

ACCEPTED = "accepted"  # a person has seen what was read, and said yes
_LOCK = 0x646F6373

_HEAD = [c for c in documents.columns if c.name not in {"body", "built"}]
_HERE = documents.c.municipality == bindparam("place")
_LATEST = documents.c.in_force_from.desc(), documents.c.version.desc()
_IN_FORCE = Statement(
    select(documents.c.id)
    .where(_HERE, documents.c.in_force_from <= bindparam("day", type_=Text))
    .order_by(*_LATEST)
    .limit(1)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version of a municipality's document, without its text."""

    id: str
    municipality: str
    version: int  #: from 1
    in_force_from: date
    imported: datetime
    state: str
    built_for: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A version with its text, and what was built of it."""

    version: Version
    body: Mapping[str, Any] = field(repr=False)
    built: bytes | None = field(repr=False)


async def add(
    tx: Tx,
    *,
    id: str,  # noqa: A002
    municipality: str,
    body: Mapping[str, Any],
    in_force_from: date,
    now: datetime,
) -> Version:
    """Keep a new version.

    Raises:
        DuplicateError: if the id is taken.

    """
    await tx.alone(_LOCK)  # two imports at once get two numbers
    newest = select(func.max(documents.c.version)).where(documents.c.municipality == municipality)
    (last,) = (await tx.execute(newest)).one()
    box = await casekeys.ensure(tx, _owner(municipality), case=None)
    version = Version(
        id=id,
        municipality=municipality,
        version=(last or 0) + 1,
        in_force_from=in_force_from,
        imported=now,
        state=ACCEPTED,
    )
    row = {
        "id": id,
        "municipality": municipality,
        "version": version.version,
        "in_force_from": in_force_from.isoformat(),
        "imported": now,
        "state": ACCEPTED,
        "body": box.seal_json(dict(body), **_place("body", id)),
    }
    await tx.add(documents, row)
    return version


async def in_force(tx: Tx, municipality: str, *, on: date) -> str | None:
    """Give the id of the version in force on a day; None if none is. Asked in every answer."""
    row = await tx.row(_IN_FORCE, place=municipality, day=on.isoformat())
    return row.id if row else None


async def get(tx: Tx, id: str) -> Opened | None:  # noqa: A002
    """Give a version with its text.

    Raises:
        TamperedError: if it is not what was kept.

    """
    row = (await tx.execute(select(documents).where(documents.c.id == id))).first()
    if row is None:
        return None
    box = await _box(tx, row.municipality)
    body: Mapping[str, Any] = box.open_json(row.body, **_place("body", id))
    built = box.open(row.built, **_place("built", id)) if row.built is not None else None
    return Opened(version=_version(row), body=body, built=built)


async def keep_built(tx: Tx, id: str, built: bytes, *, built_for: str) -> None:  # noqa: A002
    """Keep what was built of a version, and of what else it was built.

    Raises:
        NotFoundError: if there is no such version.

    """
    where = select(documents.c.municipality).where(documents.c.id == id)
    place = (await tx.execute(where)).scalar_one_or_none()
    box = await _box(tx, place or "")
    sealed = box.seal(built, **_place("built", id))
    change = update(documents).where(documents.c.id == id)
    await tx.change(change.values(built=sealed, built_for=built_for))


async def versions(tx: Tx, municipality: str) -> list[Version]:
    """Give all versions of a municipality, the oldest first."""
    here = select(*_HEAD).where(documents.c.municipality == municipality)
    return [_version(row) for row in await tx.execute(here.order_by(documents.c.version))]


async def _box(tx: Tx, municipality: str) -> Box:
    return await casekeys.box(tx, _owner(municipality))


def _owner(municipality: str) -> str:
    return f"guideline:{municipality}"


def _version(row: Row[Any]) -> Version:
    return Version(
        id=row.id,
        municipality=row.municipality,
        version=row.version,
        in_force_from=date.fromisoformat(row.in_force_from),
        imported=row.imported,
        state=row.state,
        built_for=row.built_for,
    )


def _place(column: str, row: str) -> dict[str, str]:
    return {"table": "documents", "column": column, "row": row}
