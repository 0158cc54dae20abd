"""Small facts about the instance that are nobody's secret, such as the bot's own name."""

from sqlalchemy import select

from storage.schema import meta
from storage.tx import Tx


async def get(tx: Tx, key: str) -> str | None:
    """Give a fact."""
    found = await tx.execute(select(meta.c.value).where(meta.c.key == key))
    return found.scalar_one_or_none()


async def put(tx: Tx, key: str, value: str) -> None:
    """Remember a fact in the place of the one before."""
    await tx.put(meta, {"key": key, "value": value})
