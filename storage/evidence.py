"""Evidence: rows in the database (`evidence_rows`), sealed files in a folder (`evidence_store`).

A file is on the disk, all of it, before its row says `saved`; only then may a person be told.
"""

from storage.evidence_rows import (
    FETCHING,
    LOST,
    SAVED,
    Evidence,
    attach,
    drop_draft,
    get,
    later,
    lost,
    next_fetch,
    of_case,
    of_chat,
    of_draft,
    reserve,
    saved,
    to_fetch,
)
from storage.evidence_store import EvidenceStore, Writer

__all__ = [
    "FETCHING",
    "LOST",
    "SAVED",
    "Evidence",
    "EvidenceStore",
    "Writer",
    "attach",
    "drop_draft",
    "get",
    "later",
    "lost",
    "next_fetch",
    "of_case",
    "of_chat",
    "of_draft",
    "reserve",
    "saved",
    "to_fetch",
]
