"""Whatever two people send, in whatever order: each gets an answer, and nothing is left standing.

Inbox, step and outbox are the real ones, in a real database; what is left out is HTTP.
"""

import asyncio
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.app import applier, words
from bot.clock import Clock
from bot.config import Config
from bot.guidelines import Guidelines
from bot.handle import Handler, Woken
from bot.measures import Measures
from bot.picture import Looker
from bot.telegram.hearing import Hearing
from bot.telegram.keeping import keep
from storage import inbox, outbox, people
from storage.database import Database
from storage.keys import create_key_file, load_keys
from storage.vault import Vault
from tests.doubles.builder import Counting
from tests.journeys.ways import MAIN

pytestmark = pytest.mark.one_engine

OFFICIAL, DUTY, STRANGER = 7000, 7001, 7002
CONFIG = Config.model_validate({"municipalities": ("vasteras",)})
SAID = words(CONFIG)
TEXTS = (
    *("Jag är i fara", "Rapportera", "Snabbrapport", "Fråga", "Mina ärenden", "Ärenden", "Jour"),
    *("/start", "/112", "/rapport", "/avbryt", "/pausa", "/fortsatt", "/rensa", "/sprak", "/hjalp"),
    *("/integritet", "/pass", "/nonsens", "/start nonsens", "112", "nej", "Hoppa över", "Tillbaka"),
    *("hej", "han ska döda mig", "jag orkar inte leva", "x" * 4096, "\u200b", "\u202e", "<b>", "/"),
)
Act = tuple[str, int, int]
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["taps", "taps", "taps", "taps", "writes", "sends", "edits", "stale"]),
        st.sampled_from([OFFICIAL, OFFICIAL, OFFICIAL, DUTY, STRANGER]),
        st.integers(0, 199),
    ),
    min_size=5,
    max_size=30,
)


@pytest.fixture(scope="module")
def founded() -> Iterator[Path]:
    """A database with an official and a duty officer in it, to be copied."""
    with TemporaryDirectory() as folder:
        create_key_file(Path(folder) / "key")
        asyncio.run(_enrol(Path(folder)))
        yield Path(folder)


async def _open(folder: Path) -> Database:
    vault = Vault(load_keys(folder / "key", {}))
    return await Database.open(f"sqlite:///{folder / 'town.db'}", vault)


async def _enrol(folder: Path) -> None:
    database = await _open(folder)
    async with database.transaction() as tx:
        for chat, role in ((OFFICIAL, "official"), (DUTY, "duty-officer")):
            await people.add(
                tx,
                people.Person(
                    id=f"person{chat}",
                    municipality="vasteras",
                    roles=frozenset({role}),
                    name=role,
                    party=None,
                    language="sv",
                    chat_id=chat,
                    bot=MAIN,
                    phone=None,
                    email=None,
                    on_duty=True,
                    reachable=True,
                    enrolled=datetime.now(UTC),
                ),
            )
    await database.close()


class Crowd:
    """Who sends, with the buttons that they have been shown."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._clock, self._measures = Clock(), Measures()
        self._number = 0
        self._buttons: dict[int, list[str]] = {}
        self.answered: list[Woken] = []
        guidelines = Guidelines(database, Counting(place="vasteras"), self._clock)
        self._handler = Handler(
            MAIN,
            database,
            looker=Looker(MAIN, SAID.places, guidelines),
            applier=applier(CONFIG, SAID),
            clock=self._clock,
            hearing=Hearing(SAID.texts),
            guidelines=guidelines,
            on_commit=self.answered.append,
            measures=self._measures,
        )

    async def does(self, act: Act) -> None:
        what, chat, which = act
        update = self._update(what, chat, which)
        await keep(self._database, MAIN, [update], clock=self._clock, measures=self._measures)
        self.answered.clear()

        assert await self._handler.update(update["update_id"])

        callback = any(woken.callback for woken in self.answered)
        assert await self._goes_out(chat) or callback, f"no answer to {act}"

    def _update(self, what: str, chat: int, which: int) -> dict[str, Any]:
        self._number += 1
        user = {"id": chat, "is_bot": False, "first_name": "Någon"}
        room = {"id": chat, "type": "private", "first_name": "Någon"}
        message = {"message_id": 1000 + self._number, "date": 1, "chat": room, "from": user}
        made: dict[str, Callable[[], dict[str, Any]]] = {
            "writes": lambda: {"message": {**message, "text": TEXTS[which % len(TEXTS)]}},
            "sends": lambda: {"message": {**message, **_content(which)}},
            "edits": lambda: {
                "edited_message": {
                    **message,
                    "message_id": 1000 + which % self._number,
                    "text": TEXTS[which % len(TEXTS)],
                    "edit_date": 2,
                }
            },
        }
        if what in made:
            return {"update_id": self._number, **made[what]()}
        shown = self._buttons.get(chat) or ["s0:yes"]
        data = shown[-1 - which % min(len(shown), 9 if what == "taps" else 999)]
        query = {"id": str(self._number), "from": user, "message": message, "data": data}
        return {"update_id": self._number, "callback_query": {**query, "chat_instance": "1"}}

    async def _goes_out(self, chat: int) -> bool:
        """Take what is to be sent as sent; say whether any of it is for this chat."""
        now, found = self._clock.now(), False
        async with self._database.transaction() as tx:
            for row in (await outbox.ready(tx, MAIN, now=now, limit=500)).rows:
                self._number += 1
                await outbox.sent(tx, row.id, message_id=self._number, now=now)
                to = row.params["chat_id"]
                found = found or to == chat
                rows = row.params.get("reply_markup", {}).get("inline_keyboard", [])
                self._buttons.setdefault(to, []).extend(b["callback_data"] for r in rows for b in r)
        return found


def _content(which: int) -> dict[str, Any]:
    file = {"file_id": f"f{which}", "file_unique_id": f"u{which}", "file_size": which * 200_000}
    contents: tuple[dict[str, Any], ...] = (
        {"document": {**file, "file_name": "../../x\u202e.exe"}, "caption": "se här"},
        {"photo": [{**file, "width": 9, "height": 9}], "media_group_id": "1"},
        {"voice": {**file, "duration": 1}},
        {"location": {"latitude": 59.6, "longitude": 16.5}},
        {"sticker": {**file, "type": "regular", "width": 1, "height": 1, "is_animated": False}},
        {"contact": {"phone_number": "112", "first_name": "SOS"}},
        {"dice": {"emoji": "🎲", "value": 6}},
        {"hologram": {"new": True}},
    )
    return contents[which % len(contents)]


async def _play(folder: Path, acts: list[Act]) -> None:
    database = await _open(folder)
    try:
        crowd = Crowd(database)
        for act in acts:
            await crowd.does(act)
        async with database.reading() as tx:
            assert await inbox.waiting(tx, MAIN) == []
            assert await inbox.set_aside_count(tx) == 0
    finally:
        await database.close()


@given(acts=ACTS)
@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_random_updates_are_all_answered_and_leave_nothing_standing(
    founded: Path, acts: list[Act]
) -> None:
    with TemporaryDirectory() as folder:
        shutil.copytree(founded, folder, dirs_exist_ok=True)
        asyncio.run(_play(Path(folder), acts))
