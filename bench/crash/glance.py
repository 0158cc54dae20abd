"""A look at the disk as a kill has left it, without touching it: a copy is opened.

This is where it shows at once whether something was confirmed that isn't kept.
"""

import shutil
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

_IN_FLIGHT = {
    "updates kept, not handled": "select count(*) from inbox where state = 'waiting'",
    "messages to send": (
        "select count(*) from outbox where state = 'waiting' and way = 'telegram' and alert is null"
    ),
    "alerts to send": (
        "select count(*) from outbox"
        " where state = 'waiting' and way = 'telegram' and alert is not null"
    ),
    "alerts being sent": (
        "select count(*) from outbox where state = 'waiting' and may_have_happened"
    ),
    "calls by other ways": (
        "select count(*) from outbox where state = 'waiting' and way = 'outside'"
    ),
    "timers due": (
        "select count(*) from timers"
        " where due <= cast((julianday('now') - 2440587.5) * 86400000000 as integer)"
    ),
    "files to fetch": "select count(*) from evidence where state = 'fetching'",
}


@dataclass(frozen=True, slots=True)
class Glance:
    """What the disk holds."""

    updates: frozenset[int]  #: that are in the inbox, handled or not
    in_flight: dict[str, int]


@contextmanager
def copied(database: Path, scratch: Path) -> Iterator[sqlite3.Connection]:
    """Open a copy of a database of which nobody has closed the log."""
    scratch.mkdir(exist_ok=True)
    copy = scratch / database.name
    for ending in ("", "-wal"):
        source = database.with_name(database.name + ending)
        target = copy.with_name(copy.name + ending)
        target.unlink(missing_ok=True)
        if source.exists():
            shutil.copyfile(source, target)
    copy.with_name(copy.name + "-shm").unlink(missing_ok=True)
    with closing(sqlite3.connect(copy)) as opened:
        yield opened


def glance(database: Path, scratch: Path) -> Glance | None:
    """Look; None where the tables aren't made yet."""
    if not database.exists():
        return None
    with copied(database, scratch) as opened:
        if not opened.execute("select 1 from sqlite_master where name = 'evidence'").fetchone():
            return None
        updates = frozenset(n for (n,) in opened.execute("select update_id from inbox"))
        in_flight = {what: opened.execute(ask).fetchone()[0] for what, ask in _IN_FLIGHT.items()}
    return Glance(updates, in_flight)


def unkept(seen: Glance | None, confirmed: Collection[int]) -> list[str]:
    """Name the updates that Telegram was told of and that aren't here."""
    here = seen.updates if seen else frozenset[int]()
    lost = sorted(set(confirmed) - here)
    return [f"update {number} was confirmed, and isn't in the inbox" for number in lost]
