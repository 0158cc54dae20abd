"""While a document is being read, whoever asked waits for it, and nobody else; 112 least of all."""

import asyncio
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.app import applier, words
from bot.clock import Clock
from bot.config import Config
from bot.guidelines import Guidelines
from bot.handle import Handler
from bot.measures import Measures
from bot.picture import Looker
from bot.telegram.hearing import Hearing
from bot.telegram.keeping import keep
from storage import outbox, people
from storage.database import Database
from tests.doubles.builder import Counting
from tests.journeys.ways import MAIN

ASKS, OTHER = 7000, 7001
CONFIG = Config.model_validate({"municipalities": ("vasteras",)})
SAID = words(CONFIG)


@dataclass
class Desk:
    """A handler whose library is slow, and what it has to say."""

    database: Database
    builder: Counting = field(default_factory=lambda: Counting(place="vasteras"))
    number: int = 0

    def __post_init__(self) -> None:
        clock, measures = Clock(), Measures()
        guidelines = Guidelines(self.database, self.builder, clock)
        self.clock, self.measures = clock, measures
        self.handler = Handler(
            MAIN,
            self.database,
            looker=Looker(MAIN, SAID.places, guidelines),
            applier=applier(CONFIG, SAID),
            clock=clock,
            hearing=Hearing(SAID.texts),
            guidelines=guidelines,
            on_commit=lambda _woken: None,
            measures=measures,
        )

    async def writes(self, chat: int, text: str) -> None:
        """Bring a text, and take the step to its end."""
        self.number += 1
        who = {"id": chat, "is_bot": False, "first_name": "Kim", "type": "private"}
        message = {"message_id": self.number, "date": 1, "chat": who, "from": who, "text": text}
        update: dict[str, Any] = {"update_id": self.number, "message": message}
        await keep(self.database, MAIN, [update], clock=self.clock, measures=self.measures)
        assert await self.handler.update(update["update_id"])

    async def said(self, chat: int) -> str:
        async with self.database.reading() as tx:
            rows = (await outbox.ready(tx, MAIN, now=self.clock.now(), limit=99)).rows
        return "\n".join(str(r.params.get("text")) for r in rows if r.params["chat_id"] == chat)


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    async with database.transaction() as tx:
        for chat in (ASKS, OTHER):
            person: dict[str, Any] = {"municipality": "vasteras", "name": "Kim", "bot": MAIN}
            roles = frozenset({"official"})
            at = datetime(2026, 11, 21, tzinfo=UTC)
            await people.add(
                tx, people.Person(id=f"p{chat}", roles=roles, chat_id=chat, enrolled=at, **person)
            )
    made = Desk(database)
    made.builder.waits = threading.Event()
    yield made
    made.builder.waits.set()


async def test_others_go_on_while_a_document_is_read(desk: Desk) -> None:
    asking = asyncio.create_task(desk.writes(ASKS, "/fraga"))
    await asyncio.to_thread(desk.builder.began.wait, 30)

    await desk.writes(OTHER, "/rapport")

    assert "Är du i fara just nu" in await desk.said(OTHER)
    assert not asking.done()
    assert desk.builder.waits is not None
    desk.builder.waits.set()
    await asking
    assert "Vad vill du veta" in await desk.said(ASKS)


@pytest.mark.parametrize("cry", ["/112", "Jag är i fara", "hjälp mig"])
async def test_danger_waits_for_no_document(desk: Desk, cry: str) -> None:
    assert desk.builder.waits is not None
    desk.builder.waits.set()
    await desk.writes(ASKS, "/fraga")
    slow = Desk(desk.database, number=desk.number)
    slow.builder.waits = threading.Event()

    await slow.writes(ASKS, cry)

    assert "Ring 112 nu" in await desk.said(ASKS)
    assert slow.builder.asked == []
