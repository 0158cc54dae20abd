"""Whom we have asked to act, and what came of it.

1. A mark is the first moment at which something was true; marking again changes nothing.
2. `sent` is Telegram's word that it has the message; only `opened` needs a human.
3. Of a link that acknowledges only a keyed hash is kept; it works once, and only for a time.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Select,
    bindparam,
    func,
    insert,
    literal,
    select,
    update,
)

from storage.moment import Moment
from storage.schema import alert_links, alerts
from storage.statement import Statement
from storage.tx import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """A message to one person that asks for action."""

    id: str
    case: str
    track: str
    person: str
    rung: int
    repeat: int
    created: datetime
    sent: datetime | None  #: Telegram accepted it
    opened: datetime | None  #: the person read the report
    outside: datetime | None  #: another way took it
    failed: datetime | None  #: the chat can't be reached


async def raise_(
    tx: Tx,
    *,
    id: str,  # noqa: A002
    case: str,
    track: str,
    person: str,
    rung: int,
    repeat: int,
    now: datetime,
) -> None:
    """Keep that a person is to be alerted; the message itself goes into the outbox.

    Raises:
        NotFoundError: if there is no such case.

    """
    row = {
        "id": id,
        "case_id": case,
        "track": track,
        "person": person,
        "rung": rung,
        "repeat": repeat,
        "created": now,
    }
    await tx.add(alerts, row)


async def get(tx: Tx, id: str) -> Alert | None:  # noqa: A002
    """Give an alert."""
    row = await tx.row(_BY_ID, alert=id)
    return _alert(row) if row else None


async def of_case(tx: Tx, case: str) -> list[Alert]:
    """Give the alerts of a case, in the order in which they were raised."""
    return [_alert(row) for row in await tx.rows(_OF_CASE, case=case)]


async def of_cases(tx: Tx, cases: Collection[str]) -> list[Alert]:
    """Give the alerts of several cases, in the order in which they were raised."""
    return await _read(tx, alerts.c.case_id.in_(cases)) if cases else []


async def undelivered(tx: Tx, *, before: datetime) -> list[Alert]:
    """Give the alerts raised before then that have reached nobody and haven't failed either."""
    nothing = [alerts.c[name].is_(None) for name in ("sent", "outside", "failed")]
    return await _read(tx, *nothing, alerts.c.created < before)


async def mark_sent(tx: Tx, id: str, *, now: datetime) -> None:  # noqa: A002
    """Mark that Telegram has accepted the message."""
    await _mark(tx, id, alerts.c.sent, now=now)


async def mark_opened(tx: Tx, id: str, *, now: datetime) -> None:  # noqa: A002
    """Mark that the person has read the report."""
    await _mark(tx, id, alerts.c.opened, now=now)


async def mark_outside(tx: Tx, id: str, *, now: datetime) -> None:  # noqa: A002
    """Mark that another way has taken the message."""
    await _mark(tx, id, alerts.c.outside, now=now)


async def mark_failed(tx: Tx, id: str, *, now: datetime) -> None:  # noqa: A002
    """Mark that the person can't be reached in Telegram."""
    await _mark(tx, id, alerts.c.failed, now=now)


async def _mark(tx: Tx, alert: str, column: Column[Any], *, now: datetime) -> None:
    first = {column.name: func.coalesce(column, literal(now, Moment()))}
    await tx.change(update(alerts).where(alerts.c.id == alert).values(**first))


async def new_link(
    tx: Tx, alert: str, token: str, *, now: datetime, expires: datetime, shared: bool = False
) -> None:
    """Keep that this token acknowledges this alert; `shared` if several people may have it."""
    row = {"token": _hash(tx, token), "alert": alert, "created": now, "expires": expires}
    await tx.execute(insert(alert_links).values(**row, shared=shared))


async def use_link(tx: Tx, token: str, *, now: datetime) -> str | None:
    """Use a link, for good; give its alert, or None if it is unknown, used or too old."""
    this = update(alert_links).where(*_valid(tx, token, now=now)).values(used=now)
    return (await tx.execute(this.returning(alert_links.c.alert))).scalar_one_or_none()


async def peek_link(tx: Tx, token: str, *, now: datetime) -> str | None:
    """Give the alert that a link would acknowledge; None if it wouldn't."""
    this = select(alert_links.c.alert).where(*_valid(tx, token, now=now))
    return (await tx.execute(this)).scalar_one_or_none()


async def is_shared(tx: Tx, token: str) -> bool:
    """Say whether several people may have this link, so that it doesn't tell who used it."""
    this = select(alert_links.c.shared).where(alert_links.c.token == _hash(tx, token))
    return bool((await tx.execute(this)).scalar_one_or_none())


def _valid(tx: Tx, token: str, *, now: datetime) -> tuple[ColumnElement[bool], ...]:
    links = alert_links.c
    return links.token == _hash(tx, token), links.used.is_(None), links.expires > now


def _hash(tx: Tx, token: str) -> bytes:
    return tx.vault.blind("link", token)


async def _read(tx: Tx, *conditions: ColumnElement[bool]) -> list[Alert]:
    return [_alert(row) for row in await tx.execute(_those(*conditions))]


def _alert(row: Any) -> Alert:
    return Alert(case=row.case_id, **{name: getattr(row, name) for name in _SAME})


def _those(*conditions: ColumnElement[bool]) -> Select[Any]:
    return select(alerts).where(*conditions).order_by(alerts.c.created, alerts.c.id)


_BY_ID = Statement(_those(alerts.c.id == bindparam("alert")))
_OF_CASE = Statement(_those(alerts.c.case_id == bindparam("case")))
_SAME = [name for name in Alert.__dataclass_fields__ if name != "case"]
