"""What is looked at every so often."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from bench.process import Process
from storage.schema import metadata

MIB = 2**20
#: what belongs to a case, or to a person, and stays with it
KEPT = ("cases", "case_keys", "tracks", "alerts", "audit", "people", "evidence")
#: what must come to a stand
PASSING = ("inbox", "outbox", "sessions", "timers", "guesses", "invites", "alert_links")
PROCESS = ("memory, MiB", "file handles", "threads", "tasks")
DISK = ("database, MiB", "write-ahead log, MiB")

Sample = dict[str, float]


def sample(process: Process, folder: Path) -> Sample:
    """Look at the process, its files and its tables."""
    usage = process.usage()
    vitals = json.loads((folder / "vitals").read_text())
    database = folder / "tryggbot.db"
    log = folder / "tryggbot.db-wal"
    found: Sample = {
        "memory, MiB": usage.rss / MIB,
        "file handles": usage.files,
        "threads": usage.threads,
        "tasks": vitals["tasks"],
        "database, MiB": database.stat().st_size / MIB,
        "write-ahead log, MiB": log.stat().st_size / MIB if log.exists() else 0.0,
    }
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as file:
        for table in metadata.tables:
            found[table] = file.execute(f"select count(*) from {table}").fetchone()[0]
    return found
