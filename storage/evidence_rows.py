"""What is known of each piece of evidence: whose it is, where its file lies, what it was.

1. `fetching` → `saved` or `lost`. Only `saved` may be told to a person as saved.
2. A row is sealed under its draft's data key, or its case's where there is no draft; the key of a
   draft goes over to the case with it. Dropping a draft destroys its key, and with it its files.
3. A file's name and key are made with its row. The name that a person's device gave it is sealed,
   and never a path.
"""

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, Row, Select, bindparam, delete, func, select, update

from storage import casekeys
from storage.errors import NotFoundError
from storage.schema import case_keys, evidence
from storage.statement import Statement
from storage.tx import Tx

FETCHING, SAVED, LOST = "fetching", "saved", "lost"
_FETCH_AT_ONCE = 20
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A file that belongs to a draft or a case."""

    id: str
    bot: str
    chat: bytes
    person: str | None  #: who sent it
    draft: str | None
    case: str | None
    message_id: int | None
    kind: str
    state: str  #: "fetching", "saved" or "lost"
    received: datetime
    attempts: int
    due: datetime
    reference: str | None = field(repr=False)  #: Telegram's file_id, until it is saved or lost
    name: str | None = field(repr=False)
    mime: str | None = field(repr=False)
    size: int | None
    sha256: str | None = field(repr=False)
    reason: str | None
    file: str  #: its name in the folder
    box: str  #: whose data key it is sealed under
    secret: bytes = field(repr=False)


async def reserve(
    tx: Tx,
    *,
    id: str,  # noqa: A002
    bot: str,
    chat_id: int,
    kind: str,
    reference: str,
    now: datetime,
    person: str | None = None,
    draft: str | None = None,
    case: str | None = None,
    name: str | None = None,
    mime: str | None = None,
    size: int | None = None,
    message_id: int | None = None,
) -> None:
    """Keep that a file is to be fetched, at once.

    Raises:
        DuplicateError: if the id is taken.

    """
    owner = draft or case or id
    box = await casekeys.ensure(tx, owner, case=case)
    source = {"reference": reference, "name": name, "mime": mime}
    row = {
        "id": id,
        "box": owner,
        "draft": draft,
        "case_id": case,
        "bot": bot,
        "chat": tx.vault.chat(bot, chat_id),
        "person": person,
        "message_id": message_id,
        "kind": kind,
        "state": FETCHING,
        "received": now,
        "due": now,
        "file": secrets.token_hex(16),
        "secret": box.seal(secrets.token_bytes(_KEY_BYTES), **_place("secret", id)),
        "source": box.seal_json(source, **_place("source", id)),
        "size": size,
    }
    await tx.add(evidence, row)


async def get(tx: Tx, id: str) -> Evidence | None:  # noqa: A002
    """Give a piece of evidence."""
    row = await tx.row(_BY_ID, id_=id)
    return _evidence(tx, row) if row else None


async def of_draft(tx: Tx, draft: str) -> list[Evidence]:
    """Give what belongs to a draft, in the order in which it came."""
    return [_evidence(tx, row) for row in await tx.rows(_OF_DRAFT, draft_=draft)]


async def of_case(tx: Tx, case: str) -> list[Evidence]:
    """Give what belongs to a case, in the order in which it came."""
    return [_evidence(tx, row) for row in await tx.rows(_OF_CASE, case=case)]


async def of_chat(tx: Tx, bot: str, chat_id: int, *, state: str) -> list[Evidence]:
    """Give what came from a chat and is in this state."""
    chat = tx.vault.chat(bot, chat_id)
    return await _read(tx, evidence.c.chat == chat, evidence.c.state == state)


async def to_fetch(
    tx: Tx, *, now: datetime, bot: str | None = None, limit: int = _FETCH_AT_ONCE
) -> list[Evidence]:
    """Give what is to be fetched now, of one bot or of all, the longest due first."""
    given = {"now": now, "most": limit}
    if bot is None:
        rows = await tx.rows(_TO_FETCH, **given)
    else:
        rows = await tx.rows(_TO_FETCH_BY, bot_=bot, **given)
    return [_evidence(tx, row) for row in rows]


async def next_fetch(tx: Tx, *, bot: str | None = None) -> datetime | None:
    """Give when something is to be fetched next."""
    query = select(func.min(evidence.c.due)).where(evidence.c.state == FETCHING)
    if bot is not None:
        query = query.where(evidence.c.bot == bot)
    return (await tx.execute(query)).scalar_one_or_none()


async def saved(tx: Tx, id: str, *, size: int, sha256: str) -> None:  # noqa: A002
    """Mark a file as sealed on our disk, and forget where Telegram keeps it.

    Raises:
        NotFoundError: if the row is gone; then the file is nobody's, and should be deleted.

    """
    row = await get(tx, id)
    if row is None:
        raise NotFoundError("there is no such evidence")
    box = await casekeys.box(tx, row.box)
    source = {"reference": None, "name": row.name, "mime": row.mime}
    values = {
        "state": SAVED,
        "size": size,
        "digest": box.seal(bytes.fromhex(sha256), **_place("digest", id)),
        "source": box.seal_json(source, **_place("source", id)),
    }
    await tx.change(update(evidence).where(evidence.c.id == id).values(**values))


async def lost(tx: Tx, id: str, *, reason: str) -> None:  # noqa: A002
    """Mark a file as one that can't be had; the reason is a word."""
    values = {"state": LOST, "reason": reason}
    here = evidence.c.id == id, evidence.c.state == FETCHING
    await tx.change(update(evidence).where(*here).values(**values))


async def later(tx: Tx, id: str, *, due: datetime) -> None:  # noqa: A002
    """Try again then, after a try that failed."""
    values = {"due": due, "attempts": evidence.c.attempts + 1}
    here = evidence.c.id == id, evidence.c.state == FETCHING
    await tx.change(update(evidence).where(*here).values(**values))


async def attach(tx: Tx, draft: str, case: str) -> None:
    """Give what belongs to a draft, and its key, over to a case."""
    await tx.run(_ATTACH, draft_=draft, case=case)
    await casekeys.belong(tx, draft, case=case)


async def drop_draft(tx: Tx, draft: str) -> list[str]:
    """Forget what belongs to a draft; give the names of its files.

    The files can't be opened any more; `EvidenceStore.delete` takes them away after the commit,
    or the next `sweep` does.
    """
    mine = delete(evidence).where(evidence.c.draft == draft, evidence.c.case_id.is_(None))
    dropped = await tx.execute(mine.returning(evidence.c.file))
    files = list(dropped.scalars())
    await casekeys.destroy_draft(tx, draft)
    return files


async def _read(tx: Tx, *conditions: Any) -> list[Evidence]:
    return [_evidence(tx, row) for row in await tx.execute(_those(*conditions))]


def _those(*conditions: Any, order: Any = evidence.c.received) -> Select[Any]:
    return (
        select(evidence, case_keys.c.wrapped)
        .join(case_keys, case_keys.c.owner == evidence.c.box)
        .where(*conditions)
        .order_by(order, evidence.c.id)
    )


_BY_ID = Statement(_those(evidence.c.id == bindparam("id_")))
_OF_DRAFT = Statement(_those(evidence.c.draft == bindparam("draft_")))
_OF_CASE = Statement(_those(evidence.c.case_id == bindparam("case")))
_DUE = _those(
    evidence.c.state == FETCHING, evidence.c.due <= bindparam("now"), order=evidence.c.due
).limit(bindparam("most", type_=Integer))
_TO_FETCH = Statement(_DUE)
_TO_FETCH_BY = Statement(_DUE.where(evidence.c.bot == bindparam("bot_")))
_ATTACH = Statement(
    update(evidence)
    .where(evidence.c.draft == bindparam("draft_"))
    .values(draft=None, case_id=bindparam("case"))
)


def _evidence(tx: Tx, row: Row[Any]) -> Evidence:
    box = casekeys.opened(tx, row.box, wrapped=row.wrapped)
    sha256 = None
    if row.digest is not None:
        sha256 = box.open(row.digest, **_place("digest", row.id)).hex()
    return Evidence(
        id=row.id,
        bot=row.bot,
        chat=row.chat,
        person=row.person,
        draft=row.draft,
        case=row.case_id,
        message_id=row.message_id,
        kind=row.kind,
        state=row.state,
        received=row.received,
        attempts=row.attempts,
        due=row.due,
        **box.open_json(row.source, **_place("source", row.id)),
        size=row.size,
        sha256=sha256,
        reason=row.reason,
        file=row.file,
        box=row.box,
        secret=box.open(row.secret, **_place("secret", row.id)),
    )


def _place(column: str, row: str) -> dict[str, str]:
    return {"table": "evidence", "column": column, "row": row}
