import re
from datetime import datetime, timedelta

import pytest

from storage import invites
from storage.errors import DuplicateError, NotFoundError
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows


async def _invite(tx: Tx, code: str, id_: str = "i") -> None:
    await invites.create(
        tx,
        id=id_,
        municipality="vasteras",
        role="official",
        name="Kim Exempel",
        party="Partiet",
        code=code,
        now=NOON,
        expires=at(hours=72),
    )


def test_a_code_has_80_bits_in_groups_that_can_be_read_aloud() -> None:
    codes = {invites.new_code() for _ in range(100)}

    assert len(codes) == 100
    form = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}")
    assert all(form.fullmatch(code) for code in codes)


@pytest.mark.parametrize(
    "typed",
    [
        "AB01-EFGH-JKMN-PQRS",
        "AB01EFGHJKMNPQRS",
        "ab01 efgh jkmn pqrs",
        " abol–efgh-jkmn‑pqrs\n",
        "ABOI.EFGH_JKMN-PQRS",
    ],
)
async def test_a_code_opens_its_invite_however_it_is_written(tx: Tx, typed: str) -> None:
    await _invite(tx, "AB01-EFGH-JKMN-PQRS")

    found = await invites.find(tx, typed, now=NOON)

    assert found is not None
    assert (found.id, found.role, found.municipality) == ("i", "official", "vasteras")
    assert (found.name, found.party) == ("Kim Exempel", "Partiet")


async def test_a_wrong_or_old_code_opens_nothing(tx: Tx) -> None:
    code = invites.new_code()
    await _invite(tx, code)

    assert await invites.find(tx, invites.new_code(), now=NOON) is None
    assert await invites.find(tx, "", now=NOON) is None
    assert await invites.find(tx, code, now=at(hours=72)) is None
    assert await invites.find(tx, code, now=at(hours=71)) is not None


async def test_an_invite_is_spent_once_and_its_name_is_erased(tx: Tx) -> None:
    code = invites.new_code()
    await _invite(tx, code)

    await invites.spend(tx, "i", person="kim", now=at(hours=1))

    assert await invites.find(tx, code, now=at(hours=1)) is None
    spent = await invites.get(tx, "i")
    assert spent is not None
    assert (spent.name, spent.party, spent.person, spent.spent) == ("", None, "kim", at(hours=1))
    with pytest.raises(NotFoundError):
        await invites.spend(tx, "i", person="sam", now=at(hours=2))
    assert await invites.get(tx, "other") is None


async def test_two_invites_never_share_a_code(sqlite_tx: Tx) -> None:
    await _invite(sqlite_tx, "AB01-EFGH-JKMN-PQRS")

    with pytest.raises(DuplicateError):
        await _invite(sqlite_tx, "abol efgh jkmn pqrs", "j")


async def _guess(tx: Tx, times: int, *, chat: int = 5, now: datetime = NOON) -> datetime | None:
    for _ in range(times):
        await invites.count_guess(tx, "b", chat, now=now)
    return await invites.blocked_until(tx, "b", chat, now=now)


@pytest.mark.parametrize(
    ("wrong", "wait"),
    [
        (0, None),
        (4, None),
        (5, timedelta(minutes=1)),
        (6, timedelta(minutes=2)),
        (7, timedelta(minutes=4)),
        (9, timedelta(minutes=16)),
        (10, timedelta(hours=24)),
        (11, timedelta(hours=24)),
    ],
)
async def test_guessing_is_slowed_and_then_stopped(
    tx: Tx, wrong: int, wait: timedelta | None
) -> None:
    assert await _guess(tx, wrong) == (None if wait is None else NOON + wait)


async def test_a_wait_ends_and_the_next_wrong_code_doubles_it(tx: Tx) -> None:
    await _guess(tx, 5)

    assert await invites.blocked_until(tx, "b", 5, now=at(minutes=1)) is None
    assert await _guess(tx, 1, now=at(minutes=1)) == at(minutes=3)


async def test_a_day_without_guessing_is_waited_out_in_full_and_then_forgotten(tx: Tx) -> None:
    await _guess(tx, 9)
    await _guess(tx, 1, now=at(hours=23))

    assert await invites.blocked_until(tx, "b", 5, now=at(hours=46)) == at(hours=47)
    assert await invites.blocked_until(tx, "b", 5, now=at(hours=47)) is None
    assert await _guess(tx, 4, now=at(hours=48)) is None


async def test_another_chat_is_not_slowed(tx: Tx) -> None:
    await _guess(tx, 10)

    assert await invites.blocked_until(tx, "b", 6, now=NOON) is None
    assert await invites.blocked_until(tx, "other", 5, now=NOON) is None


async def test_a_hundred_wrong_codes_in_an_hour_are_borne_and_one_more_closes_the_door(
    tx: Tx,
) -> None:
    for n in range(100):
        await _guess(tx, 1, chat=100 + n, now=at(seconds=n))
    assert await invites.blocked_until(tx, "b", 5, now=at(seconds=100)) is None

    await _guess(tx, 1, chat=300, now=at(seconds=100))

    assert await invites.blocked_until(tx, "b", 5, now=at(seconds=100)) == at(hours=1)
    assert await invites.blocked_until(tx, "b", 5, now=at(hours=1)) is None


async def test_guesses_are_not_remembered_for_ever(tx: Tx) -> None:
    await _guess(tx, 3)
    await _guess(tx, 1, now=at(hours=49))

    assert await rows(tx, "SELECT count(*) FROM guesses") == [(1,)]
