"""The log that can't be changed unseen.

1. Every entry carries the hash of the one before it, and its own:
   SHA-256 of the JSON list [seq, microseconds since 1970, municipality, case, actor, action,
   hex of the details' SHA-256, hex of the previous hash], without spaces, ASCII only.
2. The details are hashed as they lie sealed, so that the chain is verified without any key, and
   stays whole when a case's key is destroyed and its details with it.
3. The end of the chain is sealed apart under the master key: who can write to the database but
   has no key can neither cut entries off the end nor write another chain.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row, select

from storage import casekeys
from storage.errors import NotFoundError, TamperedError
from storage.schema import audit, audit_head
from storage.statement import Statement
from storage.tx import Tx
from storage.vault import Box

_FIRST = bytes(32)  # what comes before the first entry
_HEAD: dict[str, Any] = {"table": "audit_head", "column": "sealed", "row": 1}
_CHAIN = 0x61756469  # the lock of the chain, where the engine needs one
_AT_ONCE = 1000  # entries in memory while verifying
_json = json.JSONEncoder(separators=(",", ":")).encode
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST = Statement(select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something that was done, and who did it."""

    seq: int
    at: datetime
    municipality: str | None
    case: str | None
    actor: str | None  #: a person's id; None is the operator, or the bot itself
    action: str
    details: dict[str, Any]  #: empty once the case is erased


async def append(
    tx: Tx,
    *,
    at: datetime,
    municipality: str | None,
    case: str | None,
    actor: str | None,
    action: str,
    details: Mapping[str, Any],
) -> None:
    """Write an entry at the end of the chain."""
    seq, previous = await _end(tx)
    seq += 1
    box = await _box(tx, case)
    sealed = box.seal_json(dict(details), **_place(seq))
    row: dict[str, Any] = {
        "seq": seq,
        "at": at,
        "municipality": municipality,
        "case_id": case,
        "actor": actor,
        "action": action,
        "details_hash": hashlib.sha256(sealed).digest(),
        "previous": previous,
    }
    link = _hash(row)
    await tx.add(audit, {**row, "details": sealed, "hash": link})
    head = tx.vault.seal_json([seq, link.hex()], **_HEAD)
    await tx.put(audit_head, {"id": 1, "sealed": head})
    tx.chain = (seq, link)


async def of_case(tx: Tx, case: str) -> list[Entry]:
    """Give what was done with a case, in order.

    Raises:
        TamperedError: if the details of an entry are not what was written.

    """
    box = await _box(tx, case)
    rows = await tx.execute(select(audit).where(audit.c.case_id == case).order_by(audit.c.seq))
    return [_entry(tx, row, box) for row in rows]


async def verify(tx: Tx) -> list[str]:
    """Give what is wrong with the chain, an entry a line; empty is good."""
    problems: list[str] = []
    seq, previous = 0, _FIRST
    while True:
        query = select(audit).where(audit.c.seq > seq).order_by(audit.c.seq).limit(_AT_ONCE)
        rows = (await tx.execute(query)).mappings().all()
        for row in rows:
            if row["seq"] != seq + 1:
                problems.append(f"entry {seq + 1} is missing")
            elif row["previous"] != previous:
                problems.append(f"entry {row['seq']} doesn't follow the one before it")
            if not _is_whole(row):
                problems.append(f"entry {row['seq']} was changed")
            seq, previous = row["seq"], row["hash"]
        if len(rows) < _AT_ONCE:
            break
    return problems + await _at_the_end(tx, seq, previous)


async def _at_the_end(tx: Tx, seq: int, last: bytes) -> list[str]:
    sealed = (await tx.execute(select(audit_head.c.sealed))).scalar_one_or_none()
    if sealed is None:
        return ["the end of the chain is not marked"] if seq else []
    try:
        expected, ending = tx.vault.open_json(sealed, **_HEAD)
    except TamperedError:
        return ["the mark at the end of the chain was changed"]
    if expected != seq:
        return [f"the chain ends with entry {seq} and should end with {expected}"]
    return [] if bytes.fromhex(ending) == last else ["the chain doesn't end as it should"]


def _is_whole(row: Mapping[Any, Any]) -> bool:
    details = row["details"]
    if details is not None and hashlib.sha256(details).digest() != row["details_hash"]:
        return False
    return bool(_hash(row) == row["hash"])


async def _end(tx: Tx) -> tuple[int, bytes]:
    if tx.chain is None:
        await tx.alone(_CHAIN)
        row = await tx.row(_LAST)
        tx.chain = (0, _FIRST) if row is None else (row.seq, row.hash)
    return tx.chain


async def _box(tx: Tx, case: str | None) -> Box:
    if case is None:
        return tx.vault
    try:
        return await casekeys.box(tx, case)
    except NotFoundError:
        # An erased case still has a history: that it was erased, for one.
        return tx.vault


def _entry(tx: Tx, row: Row[Any], box: Box) -> Entry:
    details: dict[str, Any] = {}
    for opener in (box, tx.vault):
        if row.details is not None and opener.may_open(row.details):
            details = opener.open_json(row.details, **_place(row.seq))
            break
    return Entry(
        seq=row.seq,
        at=row.at,
        municipality=row.municipality,
        case=row.case_id,
        actor=row.actor,
        action=row.action,
        details=details,
    )


def _hash(row: Mapping[Any, Any]) -> bytes:
    content = [
        row["seq"],
        (row["at"] - _EPOCH) // timedelta(microseconds=1),
        row["municipality"],
        row["case_id"],
        row["actor"],
        row["action"],
        row["details_hash"].hex(),
        row["previous"].hex(),
    ]
    return hashlib.sha256(_json(content).encode("ascii")).digest()


def _place(seq: int) -> dict[str, Any]:
    return {"table": "audit", "column": "details", "row": seq}
