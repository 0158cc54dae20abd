import dataclasses
from typing import Any

import pytest
from sqlalchemy import update

from storage import people, schema
from storage.database import Database
from storage.errors import DuplicateError, NotFoundError, TamperedError
from storage.people import Person
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows


def _kim(**changes: Any) -> Person:
    kim = Person(
        id="kim",
        municipality="vasteras",
        roles=frozenset({"official"}),
        name="Kim Exempel",
        party="Partiet",
        chat_id=5,
        bot="b",
        phone="070-174 06 05",
        email="kim@example.org",
        enrolled=NOON,
    )
    return dataclasses.replace(kim, **changes)


async def test_a_person_is_found_by_id_and_by_chat(tx: Tx) -> None:
    await people.add(tx, _kim())

    assert await people.get(tx, "kim") == _kim()
    assert await people.by_chat(tx, "b", 5) == _kim()
    assert await people.by_chat(tx, "other", 5) is None
    assert await people.get(tx, "nobody") is None
    assert await people.of_ids(tx, []) == {}
    assert await people.of_ids(tx, ["kim", "nobody"]) == {"kim": _kim()}


async def test_one_chat_is_one_person(database: Database) -> None:
    async with database.transaction() as tx:
        await people.add(tx, _kim())

    with pytest.raises(DuplicateError):
        async with database.transaction() as tx:
            await people.add(tx, _kim(id="other"))


async def test_people_may_be_enrolled_without_a_chat(tx: Tx) -> None:
    await people.add(tx, _kim(chat_id=None, bot=None))
    await people.add(tx, _kim(id="other", chat_id=None, bot=None))

    assert len(await people.in_municipality(tx, "vasteras")) == 2


async def test_staff_is_whoever_has_another_role_than_an_officials(tx: Tx) -> None:
    await people.add(tx, _kim())
    both = _kim(id="sam", chat_id=6, roles=frozenset({"official", "party-contact"}))
    await people.add(tx, both)
    await people.add(tx, _kim(id="alex", chat_id=7, roles=frozenset({"duty-officer"})))
    await people.add(
        tx, _kim(id="ola", chat_id=8, roles=frozenset({"duty-officer"}), municipality="sigtuna")
    )

    assert [one.id for one in await people.staff(tx, "vasteras")] == ["alex", "sam"]
    assert (await people.staff(tx, "vasteras"))[1] == both
    everybody = [one.id for one in await people.in_municipality(tx, "vasteras")]
    assert everybody == ["alex", "kim", "sam"]


@pytest.mark.parametrize(
    "changes",
    [
        {"on_duty": False},
        {"reachable": False, "on_duty": False},
        {"phone": None, "language": "en"},
        {"chat_id": 9},
        {"roles": frozenset({"official", "administrator"}), "party": None},
    ],
)
async def test_what_is_known_of_a_person_can_be_changed(tx: Tx, changes: dict[str, Any]) -> None:
    await people.add(tx, _kim())

    await people.update(tx, "kim", **changes)

    assert await people.get(tx, "kim") == _kim(**changes)
    assert (await people.by_chat(tx, "b", 5) is None) == ("chat_id" in changes)


async def test_who_leaves_leaves_nothing_but_their_id(tx: Tx) -> None:
    await people.add(tx, _kim())

    await people.remove(tx, "kim", now=at(days=1))

    assert await people.get(tx, "kim") is None
    assert await people.by_chat(tx, "b", 5) is None
    assert await people.in_municipality(tx, "vasteras") == []
    left = "SELECT id, roles, bot, chat, personal FROM people"
    assert await rows(tx, left) == [("kim", "", None, None, None)]
    await people.add(tx, _kim(id="kim2"))


@pytest.mark.parametrize("changes", [{"on_duty": False}, {"phone": None}])
async def test_who_is_not_there_can_not_be_changed(tx: Tx, changes: dict[str, Any]) -> None:
    with pytest.raises(NotFoundError):
        await people.update(tx, "kim", **changes)
    with pytest.raises(NotFoundError):
        await people.remove(tx, "kim", now=NOON)


async def test_one_persons_data_does_not_open_in_anothers_row(tx: Tx) -> None:
    await people.add(tx, _kim())
    await people.add(tx, _kim(id="sam", chat_id=6))
    await rows(
        tx,
        "UPDATE people SET personal = (SELECT personal FROM people WHERE id = 'kim')"
        " WHERE id = 'sam' RETURNING 1",
    )

    with pytest.raises(TamperedError):
        await people.get(tx, "sam")


@pytest.mark.parametrize("column", ["roles", "municipality"])
async def test_nobody_is_given_a_role_or_a_place_without_the_key(tx: Tx, column: str) -> None:
    """With a line of SQL an official could be an administrator, and read every case."""
    await people.add(tx, _kim())
    await tx.execute(update(schema.people).values({column: "administrator"}))

    with pytest.raises(TamperedError):
        await people.by_chat(tx, "b", 5)


async def test_one_who_does_not_open_keeps_no_alert_from_the_others(tx: Tx) -> None:
    duty = frozenset({"duty-officer"})
    for number, who in enumerate(("anna", "bo")):
        await people.add(tx, _kim(id=who, roles=duty, chat_id=number))
    broken = update(schema.people).where(schema.people.c.id == "anna")
    await tx.execute(broken.values(personal=b"\x01" * 60))

    assert [person.id for person in await people.staff(tx, "vasteras")] == ["bo"]
