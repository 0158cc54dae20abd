"""What has served is forgotten, and when.

1. What is too old is looked for by a reader, beside everything else, and deleted by its key in
   small slices: whoever writes meanwhile waits for one of them at most.
2. A slice asks again whether its rows are still too old: they may have changed in between.
3. Cases, their log and their evidence are nobody's to forget here.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, bindparam, delete, exists, select

from storage.inbox import DONE, SET_ASIDE
from storage.schema import alert_links, guesses, inbox, invites, outbox, people, sessions
from storage.tx import Tx

SLICE = 200  # rows deleted in one transaction: some milliseconds
INBOX_KEPT = timedelta(days=3)  # a repeated update comes within a day; a message goes within two
SET_ASIDE_KEPT = timedelta(days=30)  # for whoever looks into what couldn't be handled
OUTBOX_KEPT = timedelta(days=30)  # so long a case's status message can still be brought up to date
STRANGERS_KEPT = timedelta(days=30)  # whoever writes after that is asked for a code anew
INVITES_KEPT = timedelta(days=30)  # after they have expired, used or not
LINKS_KEPT = timedelta(days=1)  # after they have expired
GUESSES_KEPT = timedelta(hours=48)  # longer than any wait that they can cause

Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """Of one table, what has served before a moment."""

    table: Table
    kept: timedelta
    served: Callable[[datetime], ColumnElement[bool]]


_IS_SOMEBODYS = exists().where(people.c.chat == sessions.c.chat)

RULES = (
    Rule(inbox, INBOX_KEPT, lambda at: (inbox.c.state == DONE) & (inbox.c.received < at)),
    Rule(inbox, SET_ASIDE_KEPT, lambda at: (inbox.c.state == SET_ASIDE) & (inbox.c.received < at)),
    # What waits has not been sent, and hasn't failed.
    Rule(outbox, OUTBOX_KEPT, lambda at: outbox.c.sent_at < at),
    Rule(sessions, STRANGERS_KEPT, lambda at: (sessions.c.saved < at) & ~_IS_SOMEBODYS),
    Rule(invites, INVITES_KEPT, lambda at: invites.c.expires < at),
    Rule(alert_links, LINKS_KEPT, lambda at: alert_links.c.expires < at),
    Rule(guesses, GUESSES_KEPT, lambda at: guesses.c.at < at),
)


async def served(tx: Tx, rule: Rule, *, now: datetime, limit: int) -> list[Key]:
    """Give the keys of rows that have served, up to so many."""
    query = select(*rule.table.primary_key).where(rule.served(now - rule.kept)).limit(limit)
    return [tuple(row) for row in await tx.execute(query)]


async def forget(tx: Tx, rule: Rule, keys: Sequence[Key], *, now: datetime) -> None:
    """Delete these rows, but for those that have come back into use."""
    if not keys:
        return
    columns = list(rule.table.primary_key)
    this = and_(*(column == bindparam(f"k{at}") for at, column in enumerate(columns)))
    rows = [{f"k{at}": value for at, value in enumerate(key)} for key in keys]
    await tx.execute(delete(rule.table).where(this, rule.served(now - rule.kept)), rows)


def slices(keys: Sequence[Key]) -> Iterator[Sequence[Key]]:
    """Cut keys into what one transaction deletes."""
    return (keys[at : at + SLICE] for at in range(0, len(keys), SLICE))
