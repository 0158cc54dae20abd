"""Telegram brings updates: only with the secret, kept before it is told so, and each only once."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from storage.schema import inbox as kept
from tests.journeys.conftest import Town, a_town
from tests.journeys.ways import (
    UNIT,
    begins_a_report,
    cases_of,
    free_port,
    reports_quickly,
    set_aside,
    settles,
    until,
)

pytestmark = pytest.mark.one_engine

SECRET = "A-secret_of_the-tests_only-0123456789"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture
async def town(tmp_path: Path, url: str) -> AsyncIterator[Town]:
    """A town to which Telegram brings the updates."""
    address = f"127.0.0.1:{free_port()}"
    secret = tmp_path / "secret"
    secret.write_text(SECRET, "utf-8")
    web = {"listen": address}
    async with a_town(tmp_path, url, web=web) as found:
        hook = {"public_url": f"http://{address}", "secret_file": secret}
        telegram = {
            "token": found.world.token,
            "base_url": found.sandbox.url,
            "receive": "webhook",
            "webhook": hook,
        }
        given = {**found.config.model_dump(exclude={"telegram"}), "telegram": telegram}
        found.config = type(found.config).model_validate(given)
        await found.opens()
        await until(found.world, lambda: bool(found.world.queue.webhook.url))
        yield found


async def brings(town: Town, body: bytes | dict[str, Any], **headers: str) -> int:
    """Knock at the bot's door; give the status."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    url = town.world.queue.webhook.url
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(url, content=content, headers=headers)
    return answer.status_code


async def numbers(town: Town) -> set[int]:
    """Give the numbers of all updates that were ever kept."""
    async with town.database() as database, database.reading() as tx:
        return set((await tx.execute(select(kept.c.update_id))).scalars())


def an_update(number: int, words: str = "hej", chat: int = 4711) -> dict[str, Any]:
    user = {"id": chat, "is_bot": False, "first_name": "Någon"}
    message = {
        "message_id": number,
        "date": 1,
        "chat": {"id": chat, "type": "private"},
        "from": user,
        "text": words,
    }
    return {"update_id": number, "message": message}


async def test_a_report_goes_the_whole_way(town: Town) -> None:
    official, contact, duty = await town.cast()

    number = await reports_quickly(official)
    await duty.sees(number)
    await contact.sees(number)
    duty.taps("Kvittera")

    await official.sees("Cilla", "kvitterade")
    assert not [call for call in town.world.calls if call.method == "getUpdates"]
    assert town.world.queue.waiting() == []


@pytest.mark.parametrize(
    "headers",
    [{}, {HEADER: ""}, {HEADER: SECRET[:-1]}, {HEADER: f"{SECRET}x"}, {HEADER: SECRET.lower()}],
    ids=["none", "empty", "short", "long", "lower"],
)
async def test_without_the_secret_nothing_is_kept(town: Town, headers: dict[str, str]) -> None:
    before = await numbers(town)

    status = await brings(town, an_update(1), **headers)

    assert status == 403
    assert await numbers(town) == before


async def test_an_update_is_kept_before_telegram_is_told_so(town: Town) -> None:
    status = await brings(town, an_update(17), **{HEADER: SECRET})

    assert status == 200
    assert 17 in await numbers(town)


async def test_what_comes_twice_is_answered_once(town: Town) -> None:
    stranger = town.world.phone(9, "Nyfiken")
    stranger.start()
    await stranger.sees("112")
    await settles(town)
    before = len(stranger.chat)

    for _ in range(3):
        assert await brings(town, an_update(18, chat=9), **{HEADER: SECRET}) == 200
    await stranger.sees("112")
    await settles(town)

    assert len(stranger.chat) == before + 1


async def test_chats_brought_side_by_side_may_come_in_any_order(town: Town) -> None:
    """The later number comes first: the earlier one is another chat's, and is answered too."""
    phones = [town.world.phone(9 + n, "Nyfiken") for n in range(2)]
    for phone in phones:
        phone.start()
        await phone.sees("112")

    for number, phone in ((5_000_000_000, phones[0]), (20, phones[1])):
        phone.reads()
        phone._acts()
        assert await brings(town, an_update(number, chat=phone.id), **{HEADER: SECRET}) == 200
        await phone.sees("112")


async def test_what_is_no_update_is_refused_and_stops_nobody(town: Town) -> None:
    official = await town.enrols("alva", "official")
    before = await numbers(town)
    deep = b'{"update_id": 1, "message": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    rubbish = (b"", b"{", b"[]", b"1", b"null", b'"x"', b"\xff\xfe", b"{}", deep, b"[" * 200_000)
    not_numbers: tuple[Any, ...] = (None, "7", -1, 1.5, True, 2**63, [])
    wrong: list[dict[str, Any]] = [{"update_id": number} for number in not_numbers]

    large = an_update(1, "x" * 2_000_000)
    bodies: list[bytes | dict[str, Any]] = [*rubbish, *wrong, large]

    statuses = [await brings(town, body, **{HEADER: SECRET}) for body in bodies]

    assert {status for status in statuses if not 400 <= status < 500} == set()
    assert await numbers(town) == before
    await begins_a_report(official)


@pytest.mark.parametrize("words", ["half a pair \ud83d", "noll \x00 noll"], ids=["half", "zero"])
async def test_signs_that_no_database_likes_are_kept(town: Town, words: str) -> None:
    official = await town.enrols("alva", "official")
    duty = await town.enrols("cilla", "duty-officer")
    await begins_a_report(official)

    status = await brings(
        town, an_update(19, f"Han skrev {words}", official.id), **{HEADER: SECRET}
    )

    assert status == 200
    await official.sees("lägger det du skrev")
    await reports_quickly(official, to=UNIT)
    await duty.sees("Nytt ärende")
    duty.taps("Läs rapporten")
    await duty.sees("Han skrev")
    assert await set_aside(town) == 0
    assert len(await cases_of(town)) == 1
