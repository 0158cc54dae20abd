"""The webhook: kept first, then 200; without the secret, nothing is even read."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.clock import Clock
from bot.measures import Measures
from bot.telegram.webhook import HEADER, LARGEST, route
from storage import inbox
from storage.database import Database, Tx
from storage.errors import StorageError
from tests.bot.telegram.conftest import BOT, Calls

SECRET = "s" * 40
UPDATE = {"update_id": 7, "message": {"message_id": 1, "text": "hej"}}


class Unkept(Calls):
    """Notes what could not be kept."""

    def __init__(self) -> None:
        super().__init__()
        self.updates: list[dict[str, Any]] = []

    def __call__(self, updates: Sequence[dict[str, Any]] = ()) -> None:  # type: ignore[override]
        self.updates += updates
        super().__call__()


@pytest.fixture
def kept() -> Calls:
    return Calls()


@pytest.fixture
def unkept() -> Unkept:
    return Unkept()


@pytest.fixture
async def http(
    database: Database, clock: Clock, kept: Calls, unkept: Unkept
) -> AsyncIterator[httpx.AsyncClient]:
    hook = route(
        "/telegram",
        database,
        BOT,
        secret=SECRET,
        clock=clock,
        measures=Measures(),
        before=lambda _updates: None,
        on_kept=kept,
        on_unkept=unkept,
    )
    transport = httpx.ASGITransport(Starlette(routes=[hook]))
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as http:
        yield http


async def stored(database: Database) -> list[int]:
    async with database.reading() as tx:
        return [row.update_id for row in await inbox.waiting(tx, BOT)]


async def test_an_update_is_kept_and_then_confirmed(
    http: httpx.AsyncClient, database: Database, kept: Calls
) -> None:
    answer = await http.post("/telegram", json=UPDATE, headers={HEADER: SECRET})

    assert answer.status_code == 200
    assert await stored(database) == [7]
    assert kept.count == 1


async def test_a_repeated_update_is_kept_once(http: httpx.AsyncClient, database: Database) -> None:
    for _ in range(2):
        answer = await http.post("/telegram", json=UPDATE, headers={HEADER: SECRET})
        assert answer.status_code == 200

    assert await stored(database) == [7]


@pytest.mark.parametrize("shown", [None, "", "wrong", SECRET + "s", "\xe5\xe4\xf6" * 14])
async def test_without_the_secret_nothing_is_read(
    http: httpx.AsyncClient, database: Database, shown: str | None
) -> None:
    read = False

    async def body() -> AsyncIterator[bytes]:
        nonlocal read
        read = True
        yield b"{}"

    headers = [] if shown is None else [(HEADER.encode(), shown.encode("latin-1"))]
    answer = await http.post("/telegram", content=body(), headers=headers)

    assert answer.status_code == 403
    assert not read
    assert await stored(database) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"[]",
        b"{}",
        b'{"update_id": "7"}',
        b'{"update_id": true}',
        b'{"update_id": -1}',
        b'{"update_id": 99999999999999999999}',
        b"[" * 100_000,
        b'{"update_id": 7, "x": "' + b"x" * LARGEST + b'"}',
    ],
    ids=range(10),
)
async def test_what_is_no_update_is_refused(
    http: httpx.AsyncClient, database: Database, content: bytes
) -> None:
    answer = await http.post("/telegram", content=content, headers={HEADER: SECRET})

    assert answer.status_code == 400
    assert await stored(database) == []


async def test_what_can_not_be_kept_is_not_confirmed(
    http: httpx.AsyncClient, database: Database, kept: Calls, unkept: Unkept
) -> None:
    """Telegram brings it again; the person hears meanwhile that it isn't saved."""
    async with database.transaction() as tx:
        await tx.connection.exec_driver_sql("DROP TABLE inbox")

    answer = await http.post("/telegram", json=UPDATE, headers={HEADER: SECRET})

    assert answer.status_code == 503
    assert kept.count == 0
    assert unkept.updates == [UPDATE]


@pytest.mark.parametrize("refusal", [StorageError("the database refuses this row"), KeyError("x")])
async def test_one_that_is_refused_is_set_aside_and_does_not_come_for_ever(
    http: httpx.AsyncClient,
    database: Database,
    unkept: Unkept,
    refusal: Exception,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep = inbox.keep

    async def choosy(tx: Tx, bot: str, batch: Sequence[inbox.Incoming], **more: Any) -> list[int]:
        if any("message" in one.payload for one in batch):
            raise refusal
        return await keep(tx, bot, batch, **more)

    monkeypatch.setattr(inbox, "keep", choosy)

    answer = await http.post("/telegram", json=UPDATE, headers={HEADER: SECRET})

    assert answer.status_code == 200
    assert unkept.updates == [UPDATE]
    async with database.reading() as tx:
        assert await inbox.set_aside_count(tx) == 1


async def test_whoever_can_not_be_told_does_not_turn_a_refusal_into_a_failure(
    database: Database, clock: Clock, kept: Calls
) -> None:
    def breaks(_updates: Sequence[dict[str, Any]]) -> None:
        raise KeyError("what breaks the keeping breaks the reading")

    async with database.transaction() as tx:
        await tx.connection.exec_driver_sql("DROP TABLE inbox")
    hooks: dict[str, Any] = {"before": lambda _updates: None, "on_kept": kept, "on_unkept": breaks}
    hook = route(
        "/telegram", database, BOT, secret=SECRET, clock=clock, measures=Measures(), **hooks
    )
    transport = httpx.ASGITransport(Starlette(routes=[hook]))
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as http:
        answer = await http.post("/telegram", json=UPDATE, headers={HEADER: SECRET})

    assert answer.status_code == 503
