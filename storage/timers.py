"""When to wake up, and for what. Nothing that matters is remembered in memory.

1. A timer has a key; setting it again replaces it, and its attempts begin anew.
2. A timer that was replaced while it was being handled isn't deleted with the one that was.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, bindparam, delete, func, literal_column, select, update

from storage.errors import TamperedError
from storage.schema import timers
from storage.statement import Statement
from storage.tx import Tx

_THIS = timers.c.key == bindparam("key_")
_CLEAR = Statement(delete(timers).where(_THIS))
_DONE = Statement(delete(timers).where(_THIS, timers.c.due == bindparam("due_")))
_DUE = Statement(
    select(timers)
    .where(timers.c.due <= bindparam("now"))
    .order_by(timers.c.due, timers.c.key)
    .limit(bindparam("most", type_=Integer))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """Something to be done at its time."""

    key: str
    kind: str
    due: datetime
    person: str | None  #: whose conversation it belongs to
    case: str | None  #: or which case
    data: dict[str, Any]
    attempts: int


async def set(  # noqa: A001 - timers.set reads as it should
    tx: Tx,
    key: str,
    *,
    kind: str,
    due: datetime,
    data: Mapping[str, Any] | None = None,
    person: str | None = None,
    case: str | None = None,
) -> None:
    """Wake up then; a timer with the same key is replaced."""
    row = {
        "key": key,
        "kind": kind,
        "due": due,
        "person": person,
        "case_id": case,
        "data": tx.vault.seal_json(dict(data), **_place(key)) if data else None,
        "attempts": 0,
    }
    await tx.put(timers, row)


async def clear(tx: Tx, key: str) -> None:
    """Don't wake up for this after all."""
    await tx.run(_CLEAR, key_=key)


async def due(tx: Tx, *, now: datetime, limit: int) -> list[Timer]:
    """Give what is due, the longest overdue first.

    A timer whose data doesn't open is passed over, so that it holds no other up.

    Raises:
        TamperedError: if something is due and none of it opens.

    """
    found, broken = [], None
    for row in await tx.rows(_DUE, now=now, most=limit):
        try:
            data = tx.vault.open_json(row.data, **_place(row.key)) if row.data else {}
        except TamperedError as error:
            broken = error
            continue
        timer = Timer(
            key=row.key,
            kind=row.kind,
            due=row.due,
            person=row.person,
            case=row.case_id,
            data=data,
            attempts=row.attempts,
        )
        found.append(timer)
    if broken is not None and not found:
        raise broken
    return found


async def next_due(tx: Tx) -> datetime | None:
    """Give when the next timer is due."""
    return (await tx.execute(select(func.min(timers.c.due)))).scalar_one_or_none()


async def overdue(tx: Tx, *, before: datetime) -> int:
    """Count what was due before that moment and is still here."""
    query = select(func.count()).select_from(timers).where(timers.c.due < before)
    return int((await tx.execute(query)).scalar_one())


async def failing(tx: Tx, *, tries: int) -> int:
    """Count what could not be handled so many times."""
    # The second condition is the index's own: only those that have failed are looked at.
    these = timers.c.attempts >= tries, timers.c.attempts > literal_column("0")
    query = select(func.count()).select_from(timers).where(*these)
    return int((await tx.execute(query)).scalar_one())


async def done(tx: Tx, key: str, due: datetime) -> bool:
    """Delete the timer that was due then; False if it has been replaced or cleared meanwhile."""
    return await tx.run(_DONE, key_=key, due_=due) > 0


async def postpone(tx: Tx, key: str, *, due: datetime, was: datetime | None = None) -> None:
    """Try again then, after handling it failed; nothing happens if it has been cleared.

    With `was`, nothing happens either if it has been replaced by one that is due at another moment.
    """
    this = timers.c.key == key, *((timers.c.due == was,) if was is not None else ())
    values = {"due": due, "attempts": timers.c.attempts + 1}
    await tx.execute(update(timers).where(*this).values(**values))


def _place(key: str) -> dict[str, str]:
    return {"table": "timers", "column": "data", "row": key}
