"""The 112 card overtakes for whoever needs it, and not for a crowd that wants to be in the way."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from bot.clock import Clock
from bot.overtake import A_CHAT, STRANGERS, Overtake
from bot.telegram.render import Renderer
from bot.telegram.updates import read
from bot.texts import Texts


class Wire:
    """The express way, noting whom a card went to."""

    def __init__(self) -> None:
        self.cards: list[int] = []

    async def emergency(
        self, chat_id: int, requests: Sequence[tuple[str, dict[str, Any]]]
    ) -> list[int | None]:
        self.cards.append(chat_id)
        return [None for _ in requests]


def cry(update_id: int, chat: int) -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": "A"}
    place = {"id": chat, "type": "private"}
    message = {"message_id": update_id, "date": 1, "chat": place, "from": person, "text": "/112"}
    return {"update_id": update_id, "message": message}


def overtake(wire: Wire, clock: Clock) -> Overtake:
    texts = Texts(Texts.bundled())
    return Overtake(wire, Renderer(texts), clock, read=partial(read, texts=texts))


async def settled(line: Overtake) -> None:
    await line.finish()
    await asyncio.gather(*line._sent.values())


async def test_a_crowd_of_strangers_does_not_use_up_what_alerts_need() -> None:
    wire, clock = Wire(), Clock()
    line = overtake(wire, clock)
    line.knows(1, "sv")

    line.look([cry(n, chat=1000 + n) for n in range(100)])
    line.look([cry(200, chat=1)])
    await settled(line)

    assert len(wire.cards) == STRANGERS + 1
    assert wire.cards[-1] == 1


async def test_a_clock_that_was_set_back_delays_nobody_in_danger() -> None:
    passed, wall, wire = 0.0, datetime(2026, 11, 21, 12, tzinfo=UTC), Wire()
    clock = Clock(wall=lambda: wall, steady=lambda: passed)
    line = overtake(wire, clock)
    line.look([cry(n, chat=1000 + n) for n in range(STRANGERS)])

    wall -= timedelta(hours=1)
    clock.follow(clock.step())
    passed, wall = passed + 2, wall + timedelta(seconds=2)
    line.look([cry(100, chat=1)])
    await settled(line)

    assert wire.cards[-1] == 1


async def test_who_presses_again_and_again_is_answered_in_turn_after_a_while() -> None:
    wire, clock = Wire(), Clock()
    line = overtake(wire, clock)
    line.knows(1, "sv")

    line.look([cry(n, chat=1) for n in range(A_CHAT + 5)])
    await settled(line)
    assert len(wire.cards) == A_CHAT

    clock.forward(timedelta(minutes=1))
    line.look([cry(100, chat=1)])
    await settled(line)
    assert len(wire.cards) == A_CHAT + 1
