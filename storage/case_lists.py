"""Lists of cases: what stands plainly of each, and no report.

1. A list costs what it shows, however many cases there are.
2. The newest first, by number; of those that wait for somebody, the most urgent and oldest first.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    null,
    or_,
    select,
)
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from storage.cases import CLOSED, TRACK_COLUMNS, Case, from_rows
from storage.schema import cases, tracks
from storage.statement import Statement
from storage.tx import Tx

Columns = ReadOnlyColumnCollection[str, Any]
Order = list[ColumnElement[Any]]
#: In the words of the index of open cases, which are few among all.
_IS_OPEN = cases.c.state != literal_column(f"'{CLOSED}'")


_URGENCIES = ("red", "orange", "yellow", "green")  # as they are said, the most urgent first
_PLACES = {urgency: place for place, urgency in enumerate(_URGENCIES)}
_COLUMNS = [column for column in cases.columns if column is not cases.c.report]


def _newest(c: Columns) -> Order:
    return [c.year.desc(), c.serial.desc()]


def _most_urgent(c: Columns) -> Order:
    return [case(_PLACES, value=c.urgency), c.opened, c.id]


def _listing(
    *conditions: ColumnElement[bool],
    order: Callable[[Columns], Order] = _newest,
    limited: bool = True,
) -> Statement:
    # Cases are chosen first, and their tracks joined after: the limit is one of cases.
    chosen = select(*_COLUMNS).where(*conditions).order_by(*order(cases.c))
    if limited:
        chosen = chosen.limit(bindparam("most", type_=Integer))
    these = chosen.subquery("these")
    return Statement(
        select(
            these,
            null().label("report"),
            null().label("wrapped"),
            *TRACK_COLUMNS,
        )
        .outerjoin(tracks, tracks.c.case_id == these.c.id)
        .order_by(*order(these.c), tracks.c.track.desc())
    )


_IN_PLACE = cases.c.municipality == bindparam("place")
_IS_BEFORE = (
    cases.c.year <= bindparam("before_year"),
    or_(
        cases.c.year < bindparam("before_year"),
        and_(cases.c.year == bindparam("before_year"), cases.c.serial < bindparam("before")),
    ),
)
_IS_MINE = cases.c.official == bindparam("person")
_OPEN = _listing(_IN_PLACE, _IS_OPEN, limited=False)
_MINE = _listing(_IS_MINE)
_COUNT = Statement(select(func.count().label("number")).select_from(cases).where(_IS_MINE))
_HAS_TRACK = (
    exists()
    .where(tracks.c.case_id == cases.c.id, tracks.c.track == bindparam("on_track"))
    .correlate(cases)
)
_WAITS = (_IN_PLACE, _IS_OPEN, cases.c.official != bindparam("person"), _HAS_TRACK)
_URGENT = _listing(*_WAITS, order=_most_urgent)
_COUNT_OPEN = Statement(select(func.count().label("number")).select_from(cases).where(*_WAITS))
_PAGE = _listing(_IN_PLACE, *_IS_BEFORE)
_OPEN_PAGE = _listing(_IN_PLACE, _IS_OPEN, *_IS_BEFORE)
_ALL = 2**31 - 1
_LAST_OF_ALL = "9999-1"


async def open_in(tx: Tx, municipality: str) -> list[Case]:
    """Give the open cases of a municipality."""
    return from_rows(tx, await tx.rows(_OPEN, place=municipality))


async def most_urgent(
    tx: Tx, municipality: str, *, track: str, besides: str, limit: int
) -> list[Case]:
    """Give the open cases with this track, but for those of one person, who may be alerted too."""
    asked = {"place": municipality, "on_track": track, "person": besides, "most": limit}
    return from_rows(tx, await tx.rows(_URGENT, **asked))


async def count_open(tx: Tx, municipality: str, *, track: str, besides: str) -> int:
    """Give how many there are of those that `most_urgent` lists."""
    asked = {"place": municipality, "on_track": track, "person": besides}
    return int((await tx.rows(_COUNT_OPEN, **asked))[0].number)


async def newest_of(tx: Tx, official: str, *, limit: int) -> list[Case]:
    """Give an official's newest cases."""
    return from_rows(tx, await tx.rows(_MINE, person=official, most=limit))


async def count_of(tx: Tx, official: str) -> int:
    """Give how many cases an official has."""
    return int((await tx.rows(_COUNT, person=official))[0].number)


async def page(
    tx: Tx,
    municipality: str,
    *,
    limit: int | None,
    before: str | None = None,
    open_only: bool = False,
) -> list[Case]:
    """Give a municipality's newest cases; with `before`, those older than that number."""
    year, _, serial = (before or _LAST_OF_ALL).partition("-")
    asked = {"place": municipality, "before_year": int(year), "before": int(serial)}
    asked["most"] = _ALL if limit is None else limit
    return from_rows(tx, await tx.rows(_OPEN_PAGE if open_only else _PAGE, **asked))
