"""The cases: what was reported, how urgent it is, and who has it.

1. A report is sealed under its case's own data key; number, state, urgency, municipality and whose
   it is stand plainly, to be searched.
2. Numbers are one series for the instance and year; the number is taken by opening the case.
3. A draft becomes a case once: a second case of the same draft is refused.
"""

import builtins
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, Select, bindparam, func, select, update

from storage import casekeys
from storage.schema import case_keys, cases, tracks
from storage.statement import Statement
from storage.tx import Tx

CLOSED = "closed"
NEW = "new"
_CALENDAR = ZoneInfo("Europe/Stockholm")
_LAST = Statement(
    select(func.max(cases.c.serial).label("last")).where(cases.c.year == bindparam("this_year"))
)
#: What `from_rows` reads of a track, where tracks are joined to their cases.
TRACK_COLUMNS = (
    tracks.c.track,
    tracks.c.state.label("track_state"),
    tracks.c.rung,
    tracks.c.repeat,
    tracks.c.by,
    tracks.c.since,
)
_SERIES = 0x63617365  # the lock of the series of numbers, where the engine needs one


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """How far the unit, or the party, has come with a case."""

    track: str
    state: str
    rung: int
    repeat: int
    by: str | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case with its report."""

    id: str
    number: str
    municipality: str
    state: str
    urgency: str
    opened: datetime
    official: str
    draft: str | None
    report: dict[str, Any]
    tracks: tuple[Track, ...]


async def next_number(tx: Tx, *, now: datetime) -> str:
    """Give the number that a case opened in this transaction will have."""
    await tx.alone(_SERIES)
    year = now.astimezone(_CALENDAR).year
    row = await tx.row(_LAST, this_year=year)
    last = row.last if row and row.last else 0
    return f"{year}-{last + 1:04d}"


async def open(  # noqa: A001 - cases.open reads as it should
    tx: Tx,
    *,
    id: str,  # noqa: A002
    number: str,
    municipality: str,
    urgency: str,
    official: str,
    report: Mapping[str, Any],
    draft: str | None,
    now: datetime,
) -> None:
    """Open a case under a number from `next_number`.

    Raises:
        DuplicateError: if the number is taken, or the draft is a case already.

    """
    year, _, serial = number.partition("-")
    box = await casekeys.make(tx, id, case=id)
    row = {
        "id": id,
        "number": number,
        "year": int(year),
        "serial": int(serial),
        "municipality": municipality,
        "state": NEW,
        "urgency": urgency,
        "opened": now,
        "official": official,
        "draft": draft,
        "report": box.seal_json(dict(report), **_place(id)),
    }
    await tx.add(cases, row)


async def get(tx: Tx, id: str) -> Case | None:  # noqa: A002
    """Give a case."""
    return _first(from_rows(tx, await tx.rows(_BY_ID, case=id)))


async def by_number(tx: Tx, number: str) -> Case | None:
    """Give the case with a number."""
    return _first(await _read(tx, cases.c.number == number))


async def by_draft(tx: Tx, draft: str) -> Case | None:
    """Give the case that a draft has become."""
    return _first(await _read(tx, cases.c.draft == draft))


async def of_official(tx: Tx, person: str) -> builtins.list[Case]:
    """Give the cases of an official, in the order of their numbers."""
    return from_rows(tx, await tx.rows(_OF_OFFICIAL, person=person))


async def list(  # noqa: A001 - cases.list reads as it should
    tx: Tx, *, municipality: Collection[str] | None = None, open_only: bool = False
) -> builtins.list[Case]:
    """Give the cases of these municipalities, or of all, in the order of their numbers."""
    conditions: builtins.list[Any] = []
    if municipality is not None:
        conditions.append(cases.c.municipality.in_(municipality))
    if open_only:
        conditions.append(cases.c.state != CLOSED)
    return await _read(tx, *conditions)


async def change_report(tx: Tx, id: str, *, report: Mapping[str, Any], urgency: str) -> None:  # noqa: A002
    """More is known of a case."""
    box = await casekeys.box(tx, id)
    values = {"report": box.seal_json(dict(report), **_place(id)), "urgency": urgency}
    await tx.change(update(cases).where(cases.c.id == id).values(**values))


async def set_state(tx: Tx, id: str, state: str) -> None:  # noqa: A002
    """Say where a case stands."""
    await tx.change(update(cases).where(cases.c.id == id).values(state=state))


async def set_track(
    tx: Tx,
    case: str,
    track: str,
    *,
    state: str,
    rung: int,
    repeat: int,
    by: str | None = None,
    since: datetime | None = None,
) -> None:
    """Say where a track of a case stands; begins it where there is none."""
    row = {
        "case_id": case,
        "track": track,
        "state": state,
        "rung": rung,
        "repeat": repeat,
        "by": by,
        "since": since,
    }
    await tx.put(tracks, row)


async def _read(tx: Tx, *conditions: Any) -> builtins.list[Case]:
    return from_rows(tx, await tx.execute(_those(*conditions)))


def _those(*conditions: Any) -> Select[Any]:
    # One statement for case, key and tracks: each statement costs more than what it brings.
    return (
        select(
            cases,
            case_keys.c.wrapped,
            *TRACK_COLUMNS,
        )
        .outerjoin(case_keys, case_keys.c.owner == cases.c.id)
        .outerjoin(tracks, tracks.c.case_id == cases.c.id)
        .where(*conditions)
        .order_by(cases.c.year, cases.c.serial, tracks.c.track.desc())
    )


_BY_ID = Statement(_those(cases.c.id == bindparam("case")))
_OF_OFFICIAL = Statement(_those(cases.c.official == bindparam("person")))


def from_rows(tx: Tx, found: Iterable[Any]) -> builtins.list[Case]:
    """Make cases of the rows of a query that joins each with its key and its tracks."""
    rows: dict[str, builtins.list[Row[Any]]] = {}
    for row in found:
        rows.setdefault(row.id, []).append(row)
    return [_case(tx, group) for group in rows.values()]


def _case(tx: Tx, rows: builtins.list[Row[Any]]) -> Case:
    row = rows[0]
    report: dict[str, Any] = {}  # an erased case keeps its number, and no report
    if row.report is not None and row.wrapped is not None:
        box = casekeys.opened(tx, row.id, wrapped=row.wrapped)
        report = box.open_json(row.report, **_place(row.id))
    return Case(
        id=row.id,
        number=row.number,
        municipality=row.municipality,
        state=row.state,
        urgency=row.urgency,
        opened=row.opened,
        official=row.official,
        draft=row.draft,
        report=report,
        tracks=tuple(_track(one) for one in rows if one.track is not None),
    )


def _track(row: Row[Any]) -> Track:
    return Track(
        track=row.track,
        state=row.track_state,
        rung=row.rung,
        repeat=row.repeat,
        by=row.by,
        since=row.since,
    )


def _first(found: Iterable[Case]) -> Case | None:
    return next(iter(found), None)


def _place(row: str) -> dict[str, str]:
    return {"table": "cases", "column": "report", "row": row}
