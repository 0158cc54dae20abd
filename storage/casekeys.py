"""The data keys: one for each case, and one for each draft that has evidence.

1. A key lies wrapped under the master key; what it sealed is gone when it is gone, in every copy.
2. A draft that becomes a case keeps its key, which then belongs to the case: nothing is sealed
   anew, and nothing stays behind under another key.
"""

from sqlalchemy import bindparam, delete, select, update

from storage.errors import NotFoundError
from storage.schema import case_keys
from storage.statement import Statement
from storage.tx import Tx
from storage.vault import Box

_BELONG = Statement(
    update(case_keys)
    .where(case_keys.c.owner == bindparam("owner_"))
    .values(case_id=bindparam("case"))
)
_WRAPPED = Statement(select(case_keys.c.wrapped).where(case_keys.c.owner == bindparam("owner_")))


async def make(tx: Tx, owner: str, *, case: str | None) -> Box:
    """Make the data key of a case or a draft.

    Raises:
        DuplicateError: if it has one.

    """
    wrapped = tx.vault.new_case_key(owner)
    row = {"owner": owner, "case_id": case, "wrapped": wrapped}
    await tx.add(case_keys, row)
    return opened(tx, owner, wrapped=wrapped)


async def box(tx: Tx, owner: str) -> Box:
    """Give the box of a case or a draft.

    Raises:
        NotFoundError: if it has no key, or no longer.

    """
    if owner in tx.boxes:
        return tx.boxes[owner]
    row = await tx.row(_WRAPPED, owner_=owner)
    if row is None:
        raise NotFoundError("the data key isn't there")
    return opened(tx, owner, wrapped=row.wrapped)


async def ensure(tx: Tx, owner: str, *, case: str | None) -> Box:
    """Give the box of a case or a draft, with a new key if it has none."""
    try:
        return await box(tx, owner)
    except NotFoundError:
        return await make(tx, owner, case=case)


def opened(tx: Tx, owner: str, *, wrapped: bytes) -> Box:
    """Give the box whose wrapped key has been read already."""
    tx.boxes[owner] = tx.vault.case_box(wrapped, owner)
    return tx.boxes[owner]


async def belong(tx: Tx, owner: str, *, case: str) -> None:
    """Let a draft's key, where it has one, go wherever the case goes."""
    await tx.run(_BELONG, owner_=owner, case=case)


async def destroy_draft(tx: Tx, draft: str) -> None:
    """Destroy a draft's key, and with it what it sealed; not if it is a case's by now."""
    tx.boxes.pop(draft, None)
    mine = case_keys.c.owner == draft, case_keys.c.case_id.is_(None)
    await tx.execute(delete(case_keys).where(*mine))
