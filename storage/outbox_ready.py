"""What of the outbox may go now, the most urgent and oldest first.

1. A row that doesn't open (damaged, or sealed with another key) takes nobody's place: it is given
   apart, with what can be read of it, to be set aside.
2. Set aside, it stays sealed for whoever looks into it.

Callers find all of it in `outbox`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, bindparam, not_, select, update

from storage.errors import TamperedError
from storage.moment import Moment
from storage.schema import outbox
from storage.statement import Statement
from storage.tx import Tx

WAITING, SENT, FAILED, SET_ASIDE = "waiting", "sent", "failed", "set_aside"
TELEGRAM, OUTSIDE = "telegram", "outside"
_UNREADABLE = "unreadable"  # the reason of what is set aside


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A message that may be sent now."""

    id: int
    chat: bytes
    person: str | None
    way: str
    method: str
    params: dict[str, Any]
    priority: int
    created: datetime
    attempts: int
    first_try: datetime | None
    may_have_happened: bool  #: a try's answer was lost: it may stand in the chat already
    alert: str | None
    case_id: str | None
    edit_of: int | None
    overtakes: int | None
    name: str | None
    kept: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Unopened:
    """A message that doesn't open, with what stands beside it in clear."""

    id: int
    way: str
    person: str | None
    alert: str | None
    edit_of: int | None


@dataclass(frozen=True, slots=True)
class Batch:
    """What may go now; fewer than asked for are all that there are."""

    rows: list[Ready]
    unopened: list[Unopened]  #: that were passed over on the way


_READY = [outbox.c[name] for name in Ready.__dataclass_fields__]
_BESIDE = tuple(Unopened.__dataclass_fields__)
_OLDER = outbox.alias("older")  # made once: an alias costs more than the query
_TARGET = outbox.alias("target")
_ASIDE = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"), outbox.c.state == WAITING)
    .values(state=SET_ASIDE, reason=_UNREADABLE, sent_at=bindparam("now", type_=Moment()))
)
_SET_ASIDE = Statement(_ASIDE)


async def ready(
    tx: Tx,
    bot: str,
    *,
    now: datetime,
    limit: int,
    skip_chats: Collection[bytes] = (),
    way: str = TELEGRAM,
) -> Batch:
    """Give what may be sent now, the most urgent and oldest first.

    A row that doesn't open is passed over, so that it holds nobody else's up.
    """
    skip = dict(zip(_places(len(skip_chats)), skip_chats, strict=False))
    statement = _may_go(way, skips=_rounded(len(skip)))
    nobody = dict.fromkeys(_places(_rounded(len(skip))), b"")
    most = limit
    while True:
        rows = await tx.rows(statement, bot_=bot, now=now, most=most, **{**nobody, **skip})
        batch = Batch([], [])
        for row in rows:
            if len(batch.rows) == limit:
                break
            try:
                params = tx.vault.open_json(row.params or b"", **place(row.id))
            except TamperedError:
                batch.unopened.append(Unopened(**{name: getattr(row, name) for name in _BESIDE}))
            else:
                batch.rows.append(Ready(**{**row._asdict(), "params": params}))
        if len(rows) < most or len(batch.rows) == limit:
            return batch
        most = limit + _rounded(len(batch.unopened))  # as far again, past those in the way


@cache
def _may_go(way: str, *, skips: int) -> Statement:
    """Make the query that passes over so many chats."""
    waits = and_(outbox.c.state == WAITING, outbox.c.bot == bindparam("bot_"), outbox.c.way == way)
    query = select(*_READY).where(waits, outbox.c.due <= bindparam("now"), not_(_target_waits()))
    if way == TELEGRAM:
        query = query.where(not_(_would_overtake()))
    if skips:
        query = query.where(outbox.c.chat.not_in([bindparam(name) for name in _places(skips)]))
    query = query.order_by(outbox.c.priority, outbox.c.id)
    return Statement(query.limit(bindparam("most", type_=Integer)))


def _rounded(number: int) -> int:
    """Give the next power of two, so that few queries serve any number."""
    return 1 << (number - 1).bit_length() if number else 0


def _places(number: int) -> list[str]:
    return [f"skip_{place}" for place in range(number)]


def _would_overtake() -> ColumnElement[bool]:
    older = _OLDER
    return (
        select(older.c.id)
        .where(
            older.c.chat == outbox.c.chat,
            older.c.state == WAITING,
            older.c.due > bindparam("now"),
            # One that is only planned for later holds nothing up; a failed try does.
            older.c.attempts > 0,
            older.c.id < outbox.c.id,
            older.c.priority <= outbox.c.priority,
        )
        .exists()
    )


def _target_waits() -> ColumnElement[bool]:
    waits = _TARGET.c.id == outbox.c.edit_of, _TARGET.c.state == WAITING
    return and_(outbox.c.edit_of.is_not(None), select(_TARGET.c.id).where(*waits).exists())


async def set_aside(tx: Tx, id: int, *, now: datetime) -> bool:  # noqa: A002
    """Let the others go on without a row that doesn't open; say whether it still waited."""
    return bool(await tx.run(_SET_ASIDE, row=id, now=now))


def place(row: int) -> dict[str, Any]:
    """Give where the payload of a row stands, to which it is bound."""
    return {"table": "outbox", "column": "params", "row": row}
