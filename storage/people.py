"""Those who are enrolled.

1. Municipality and roles are plain: they decide whose row is read at all. Name, party, language,
   chat, phone and e-mail are sealed together, and bound to municipality and roles: who can write
   to the database but has no key can make nobody an administrator.
2. One chat is one person.
3. Who has left keeps their id, for the log's sake, and nothing else.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, literal_column, select
from sqlalchemy import update as change

from storage.errors import NotFoundError, TamperedError
from storage.schema import people
from storage.statement import Statement
from storage.tx import Tx

OFFICIAL = "official"
_PERSONAL = ("name", "party", "language", "chat_id", "phone", "email")
_PLAIN = ("on_duty", "reachable")


def _those(*conditions: Any) -> Select[Any]:
    here = select(people).where(people.c.removed.is_(None), *conditions)
    return here.order_by(people.c.enrolled, people.c.id)


_BY_ID = Statement(_those(people.c.id == bindparam("person")))
_BY_CHAT = Statement(_those(people.c.chat == bindparam("chat_")))
# In the words of the index of those few, or everybody's row would be looked at.
_IS_STAFF = people.c.roles != literal_column(f"'{OFFICIAL}'")
_STAFF = Statement(_those(people.c.municipality == bindparam("place"), _IS_STAFF))


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An enrolled person."""

    id: str
    municipality: str
    roles: frozenset[str]
    name: str
    party: str | None = None
    language: str = "sv"
    chat_id: int | None = None
    bot: str | None = None  #: the bot that this person speaks with
    phone: str | None = None
    email: str | None = None
    on_duty: bool = True
    reachable: bool = True
    enrolled: datetime


async def add(tx: Tx, person: Person) -> None:
    """Enrol a person.

    Raises:
        DuplicateError: if the id or the chat is somebody's already.

    """
    row = {"id": person.id, "enrolled": person.enrolled, **_columns(tx, person)}
    await tx.add(people, row)


async def get(tx: Tx, id: str) -> Person | None:  # noqa: A002
    """Give a person; None if there is no such, or no longer."""
    row = await tx.row(_BY_ID, person=id)
    return _person(tx, row) if row else None


async def of_ids(tx: Tx, ids: Collection[str]) -> dict[str, Person]:
    """Give those of these persons who are still with us."""
    if not ids:
        return {}
    found = await _read(tx, people.c.id.in_(ids))
    return {person.id: person for person in found}


async def by_chat(tx: Tx, bot: str, chat_id: int) -> Person | None:
    """Give whose chat this is."""
    row = await tx.row(_BY_CHAT, chat_=tx.vault.chat(bot, chat_id))
    return _person(tx, row) if row else None


async def in_municipality(tx: Tx, municipality: str) -> list[Person]:
    """Give everybody in a municipality, in the order in which they enrolled."""
    return await _read(tx, people.c.municipality == municipality)


async def staff(tx: Tx, municipality: str) -> list[Person]:
    """Give those of a municipality with another role than an official's.

    One who doesn't open is passed over: an alert must reach the others.
    """
    found = []
    for row in await tx.rows(_STAFF, place=municipality):
        try:
            found.append(_person(tx, row))
        except TamperedError:
            continue
    return found


async def update(tx: Tx, id: str, **changes: Any) -> None:  # noqa: A002
    """Change what is known of a person.

    Raises:
        NotFoundError: if there is no such person.
        DuplicateError: if the chat is somebody else's.

    """
    columns = changes
    if not changes.keys() <= {*_PLAIN}:
        found = await get(tx, id)
        if found is None:
            raise NotFoundError("there is no such person")
        columns = _columns(tx, replace(found, **changes))
    here = people.c.id == id, people.c.removed.is_(None)
    await tx.change(change(people).where(*here).values(**columns))


async def remove(tx: Tx, id: str, *, now: datetime) -> None:  # noqa: A002
    """Erase who a person was and where to find them.

    Raises:
        NotFoundError: if there is no such person.

    """
    nothing = dict.fromkeys(("personal", "chat", "bot"))
    here = people.c.id == id, people.c.removed.is_(None)
    await tx.change(change(people).where(*here).values(**nothing, roles="", removed=now))


async def _read(tx: Tx, *conditions: Any) -> list[Person]:
    return [_person(tx, row) for row in await tx.execute(_those(*conditions))]


def _columns(tx: Tx, person: Person) -> dict[str, Any]:
    if person.chat_id is not None and person.bot is not None:
        chat = tx.vault.chat(person.bot, person.chat_id)
    else:
        chat = None
    personal = {name: getattr(person, name) for name in _PERSONAL}
    roles = ",".join(sorted(person.roles))
    place = _place(person.id, person.municipality, roles)
    return {
        "municipality": person.municipality,
        "roles": roles,
        "bot": person.bot,
        "chat": chat,
        "personal": tx.vault.seal_json(personal, **place),
        "on_duty": person.on_duty,
        "reachable": person.reachable,
    }


def _person(tx: Tx, row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        municipality=row.municipality,
        roles=frozenset(row.roles.split(",")) - {""},
        bot=row.bot,
        on_duty=row.on_duty,
        reachable=row.reachable,
        enrolled=row.enrolled,
        **tx.vault.open_json(row.personal, **_place(row.id, row.municipality, row.roles)),
    )


def _place(row: str, municipality: str, roles: str) -> dict[str, str]:
    return {"table": "people", "column": "personal", "row": f"{row}:{municipality}:{roles}"}
