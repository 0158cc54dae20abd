"""One-time codes that make somebody a member, and the patience with those who guess.

1. Only a keyed hash of a code is kept. Case, spaces and hyphens don't matter, nor the letters that
   Crockford's alphabet leaves out because they look like digits.
2. A code is used once, and the name that the invite carried is erased with it.
3. Wrong codes: five from a chat close it for a minute, each further one doubles that, from the
   tenth on it is a day. More than a hundred within an hour, from all together, close the door for
   everybody until it is fewer.
"""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from storage.ids import next_id
from storage.schema import guesses, invites
from storage.tx import Tx

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: 5 bits a character
_CHARACTERS = 16  # 80 bits
_GROUP = 4
_LOOKALIKES = str.maketrans("OIL", "011")
_IGNORED = re.compile(r"[\s\-\u2010-\u2015\u2212_.]+")

FREE_GUESSES = 4  # a person may mistype a long code
GUESSES_A_DAY = 10
FIRST_WAIT = timedelta(minutes=1)
LONG_WAIT = timedelta(hours=24)
GUESSES_OF_ALL = 100
OVER = timedelta(hours=1)
_REMEMBERED = timedelta(hours=48)  # longer than any wait that it can cause


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """An offer to become a member."""

    id: str
    municipality: str
    role: str
    name: str  #: "" once it is spent
    party: str | None
    created: datetime
    expires: datetime
    spent: datetime | None
    person: str | None  #: who spent it


def new_code() -> str:
    """Make a code of 80 bits, in groups that can be read aloud."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(_CHARACTERS))
    return "-".join(letters[at : at + _GROUP] for at in range(0, _CHARACTERS, _GROUP))


def _normal(code: str) -> str:
    return _IGNORED.sub("", code).upper().translate(_LOOKALIKES)


async def create(
    tx: Tx,
    *,
    id: str,  # noqa: A002
    municipality: str,
    role: str,
    name: str,
    party: str | None,
    code: str,
    now: datetime,
    expires: datetime,
) -> None:
    """Keep an invite that this code opens."""
    personal = {"name": name, "party": party}
    row = {
        "id": id,
        "code": tx.vault.blind("invite", _normal(code)),
        "municipality": municipality,
        "role": role,
        "personal": tx.vault.seal_json(personal, **_place(id)),
        "created": now,
        "expires": expires,
    }
    await tx.execute(insert(invites).values(**row))


async def find(tx: Tx, code: str, *, now: datetime) -> Invite | None:
    """Give the invite that a code opens; None if it is wrong, spent or too old."""
    blind = tx.vault.blind("invite", _normal(code))
    valid = invites.c.code == blind, invites.c.spent.is_(None), invites.c.expires > now
    row = (await tx.execute(select(invites).where(*valid))).one_or_none()
    return None if row is None else _invite(tx, row)


async def get(tx: Tx, id: str) -> Invite | None:  # noqa: A002
    """Give an invite, spent or not."""
    row = (await tx.execute(select(invites).where(invites.c.id == id))).one_or_none()
    return None if row is None else _invite(tx, row)


async def spend(tx: Tx, id: str, *, person: str, now: datetime) -> None:  # noqa: A002
    """Use an invite, for good; the name that it carried is erased.

    Raises:
        NotFoundError: if there is no such invite, or it has been spent.

    """
    here = invites.c.id == id, invites.c.spent.is_(None)
    values = {"spent": now, "person": person, "personal": None}
    await tx.change(update(invites).where(*here).values(**values))


async def count_guess(tx: Tx, bot: str, chat_id: int, *, now: datetime) -> None:
    """Count that a code from this chat was wrong."""
    row = {"id": next_id(now), "chat": tx.vault.chat(bot, chat_id), "at": now}
    await tx.execute(insert(guesses).values(**row))
    await tx.execute(delete(guesses).where(guesses.c.at < now - _REMEMBERED))


async def blocked_until(tx: Tx, bot: str, chat_id: int, *, now: datetime) -> datetime | None:
    """Give until when no code is taken from this chat; None if one is taken now."""
    ends = [await _closed_to(tx, tx.vault.chat(bot, chat_id)), await _closed_to_all(tx)]
    return max((end for end in ends if end is not None and end > now), default=None)


async def _closed_to(tx: Tx, chat: bytes) -> datetime | None:
    newest = guesses.c.at.desc()
    query = select(guesses.c.at).where(guesses.c.chat == chat).order_by(newest)
    times: list[datetime] = [*(await tx.execute(query.limit(GUESSES_A_DAY))).scalars()]
    # Counted back from the last one, or a wait of a day would end as its causes grow old.
    wrong = sum(1 for at in times if at > times[0] - LONG_WAIT)
    if wrong <= FREE_GUESSES:
        return None
    wait = FIRST_WAIT * 2 ** (wrong - FREE_GUESSES - 1) if wrong < GUESSES_A_DAY else LONG_WAIT
    return times[0] + wait


async def _closed_to_all(tx: Tx) -> datetime | None:
    # As long as this one is younger than an hour, there are more than a hundred that are.
    newest = guesses.c.at.desc()
    one_too_many = select(guesses.c.at).order_by(newest).offset(GUESSES_OF_ALL).limit(1)
    at: datetime | None = (await tx.execute(one_too_many)).scalars().first()
    return None if at is None else at + OVER


def _invite(tx: Tx, row: Row[Any]) -> Invite:
    personal: dict[str, Any] = {"name": "", "party": None}
    if row.personal is not None:
        personal = tx.vault.open_json(row.personal, **_place(row.id))
    return Invite(
        id=row.id,
        municipality=row.municipality,
        role=row.role,
        created=row.created,
        expires=row.expires,
        spent=row.spent,
        person=row.person,
        **personal,
    )


def _place(row: str) -> dict[str, str]:
    return {"table": "invites", "column": "personal", "row": row}
