from collections.abc import Sequence

import pytest

from storage import inbox
from storage.errors import NotFoundError, TamperedError
from storage.inbox import Incoming
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows


def _updates(*ids: int, chat: str | None = "5") -> Sequence[Incoming]:
    return [
        Incoming(update_id=n, chat=chat, message_id=n * 10, payload={"text": f"ord {n}"})
        for n in ids
    ]


async def test_an_update_is_kept_once_however_often_it_comes(tx: Tx) -> None:
    assert await inbox.keep(tx, "b", _updates(2, 1, 2), now=NOON) == [1, 2]
    assert await inbox.keep(tx, "b", _updates(2, 3), now=at(seconds=1)) == [3]
    assert await inbox.keep(tx, "b", _updates(1), now=NOON) == []
    assert await inbox.keep(tx, "b", [], now=NOON) == []

    assert [one.update_id for one in await inbox.waiting(tx, "b")] == [1, 2, 3]


async def test_a_repeated_update_does_not_come_back_after_it_was_done(tx: Tx) -> None:
    await inbox.keep(tx, "b", _updates(1), now=NOON)
    await inbox.done(tx, "b", 1)

    assert await inbox.keep(tx, "b", _updates(1), now=NOON) == []
    assert await inbox.waiting(tx, "b") == []
    assert await inbox.load(tx, "b", 1) is None


async def test_two_bots_do_not_share_their_updates(tx: Tx) -> None:
    await inbox.keep(tx, "b", _updates(1), now=NOON)

    assert await inbox.keep(tx, "other", _updates(1), now=NOON) == [1]
    await inbox.done(tx, "other", 1)
    assert len(await inbox.waiting(tx, "b")) == 1


async def test_what_waits_names_its_chat_blindly(tx: Tx) -> None:
    await inbox.keep(tx, "b", _updates(1), now=NOON)
    await inbox.keep(tx, "b", _updates(2, chat=None), now=NOON)

    chats = [one.chat_blind for one in await inbox.waiting(tx, "b")]
    assert chats == [tx.vault.chat("b", 5), None]


async def test_an_update_is_loaded_as_it_came(tx: Tx) -> None:
    await inbox.keep(tx, "b", _updates(1), now=NOON)

    stored = await inbox.load(tx, "b", 1)

    assert stored is not None
    assert (stored.payload, stored.received, stored.attempts) == ({"text": "ord 1"}, NOON, 0)
    assert await inbox.load(tx, "b", 2) is None


async def test_a_payload_is_erased_when_it_is_done(tx: Tx) -> None:
    await inbox.keep(tx, "b", _updates(1), now=NOON)
    await inbox.done(tx, "b", 1)

    assert await rows(tx, "SELECT payload, state, message_id FROM inbox") == [(None, "done", 10)]


async def test_what_fails_is_counted_and_set_aside_sealed(tx: Tx) -> None:
    await inbox.keep(tx, "b", _updates(1, 2), now=NOON)

    assert await inbox.failed(tx, "b", 1) == 1
    assert await inbox.failed(tx, "b", 1) == 2
    await inbox.set_aside(tx, "b", 1)

    assert [one.update_id for one in await inbox.waiting(tx, "b")] == [2]
    assert await inbox.set_aside_count(tx) == 1
    stored = await inbox.load(tx, "b", 1)
    assert stored is not None
    assert stored.payload == {"text": "ord 1"}


async def test_an_update_that_never_came_is_an_error(tx: Tx) -> None:
    for act in (inbox.done, inbox.failed, inbox.set_aside):
        with pytest.raises(NotFoundError):
            await act(tx, "b", 1)


async def test_a_payload_that_was_moved_to_another_update_does_not_open(tx: Tx) -> None:
    await inbox.keep(tx, "b", _updates(1, 2), now=NOON)
    await rows(
        tx,
        "UPDATE inbox SET payload = (SELECT payload FROM inbox WHERE update_id = 2)"
        " WHERE update_id = 1 RETURNING 1",
    )

    with pytest.raises(TamperedError):
        await inbox.load(tx, "b", 1)


async def test_the_last_update_is_the_newest_not_the_greatest(tx: Tx) -> None:
    """After a week of silence Telegram begins to count anew at any number."""
    assert await inbox.last_update_id(tx, "b") is None
    await inbox.keep(tx, "b", _updates(900, 901), now=NOON)
    assert await inbox.last_update_id(tx, "b") == 901
    await inbox.keep(tx, "b", _updates(17), now=at(days=8))

    assert await inbox.last_update_id(tx, "b") == 17
