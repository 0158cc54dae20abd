"""Runs the bot's own command, and ends it at a chosen instant of its writing.

Only SQLite's driver is watched here, not the program: an instant is named by what a transaction
writes. An order is one line of JSON:

    {"module": "bot", "args": ["run", "--config", "…"], "at": ["step", "before", 3], "log": "…"}

With `--serve` the libraries are imported once and each order on stdin is run by a fork, which is
what importing them anew would give; its number is answered, and then how it ended.
"""

import importlib
import json
import os
import resource
import runpy
import signal
import sqlite3
import sys
import traceback
from functools import partial
from typing import Any

#: what a transaction is, by the first words of what it writes; the first that fits
_KINDS = (
    ("CREATE ", "migration"),
    ("INSERT INTO ALEMBIC", "migration"),
    ("UPDATE ALEMBIC", "migration"),
    ("INSERT INTO INBOX", "receive"),
    ("UPDATE INBOX", "step"),
    ("DELETE FROM TIMERS", "timer"),
    ("DELETE FROM INBOX", "housekeeping"),
    ("UPDATE EVIDENCE", "evidence"),
    ("UPDATE OUTBOX", "record"),
)
_PRELOADED = ("bot.app", "bot.cli", "bot.cli.run", "bench.serve", "bot.fallback")


class Doom:
    """When to end, counted in transactions of one kind; and whether commits are a lie."""

    def __init__(self, at: list[Any] | None, lies: int) -> None:
        self.kind, self.phase = (str(at[0]), str(at[1])) if at else ("", "")
        self.left = int(at[2]) if at else 0
        self.lies = lies
        self.commits = 0

    def passes(self, kinds: set[str], phase: str) -> None:
        """Be at an instant; perhaps at the last one."""
        if phase != self.phase or self.kind not in kinds:
            return
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        self.left -= 1

    def lies_now(self, kinds: set[str]) -> bool:
        """Say whether this commit is to be undone in silence."""
        if not self.lies or not kinds:
            return False
        self.commits += 1
        return self.commits % self.lies == 0


def watch(doom: Doom) -> None:  # noqa: C901 - two small classes, and not one
    """Stand beside every transaction of every connection to SQLite."""

    class Cursor(sqlite3.Cursor):
        def execute(self, sql: str, *rest: Any) -> "Cursor":
            super().execute(sql, *rest)
            self._says(sql)
            return self

        def executemany(self, sql: str, *rest: Any) -> "Cursor":
            super().executemany(sql, *rest)
            self._says(sql)
            return self

        def _says(self, sql: str) -> None:
            connection = self.connection
            assert isinstance(connection, Connection)
            if kind := _kind(sql):
                connection.kinds.add(kind)
                doom.passes({kind}, "within")

    class Connection(sqlite3.Connection):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self.kinds = set[str]()

        def cursor(self, *_: Any) -> Cursor:  # type: ignore[override]
            return super().cursor(Cursor)

        def execute(self, sql: str, *rest: Any) -> Cursor:  # the driver's own asks no `cursor`
            return self.cursor().execute(sql, *rest)

        def rollback(self) -> None:
            self.kinds.clear()
            super().rollback()

        def commit(self) -> None:
            kinds, self.kinds = self.kinds, set()
            doom.passes(kinds, "before")
            if doom.lies_now(kinds):
                super().rollback()
            else:
                super().commit()
            doom.passes(kinds, "after")

    sqlite3.connect = partial(sqlite3.connect, factory=Connection)  # type: ignore[assignment]


def _kind(sql: str) -> str | None:
    words = " ".join(sql[:80].upper().split()).replace('"', "")
    return next((kind for begins, kind in _KINDS if words.startswith(begins)), None)


def run(order: dict[str, Any]) -> None:
    """Be the command, until it ends or is ended."""
    log = os.open(order["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)
    if files := order.get("files"):
        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, hard))
    if order.get("at") or order.get("lies"):
        watch(Doom(order.get("at"), order.get("lies", 0)))
    sys.argv = [order["module"], *order["args"]]
    runpy.run_module(order["module"], run_name="__main__", alter_sys=True)


def serve() -> None:
    """Fork for each order; the parent imports what a bot imports, and nothing of it runs there."""
    for name in _PRELOADED:
        importlib.import_module(name)
    importlib.import_module("bench.crash.words").say("cancel")  # parses the texts, which are cached
    sys.modules.pop("bench.serve", None)  # runpy wants to be the first to import it
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            code = 1
            try:
                os.close(0)
                run(order)
                code = 0
            except SystemExit as end:
                code = end.code if isinstance(end.code, int) else int(end.code is not None)
            except BaseException:  # noqa: BLE001 - it goes where the others' would
                traceback.print_exc()
            finally:
                os._exit(code)
        print("born", child, flush=True)
        _, status = os.waitpid(child, 0)
        print("died", os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["--serve"]:
        serve()
    else:
        run(json.loads(sys.argv[1]))
