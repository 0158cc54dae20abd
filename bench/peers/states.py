"""(c): aiogram's finite-state machine, on a storage that survives a crash.

Its own storages are in memory, Redis and MongoDB; this one is SQLite, synced at every step. An
answer is written together with the state that follows it: one commit a step, before the reply.
"""

import argparse
import asyncio
import json
import logging
import sqlite3
from collections.abc import Mapping
from typing import Any

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bench.lean.api import TOKEN
from bench.peers.questions import DUTY, QUESTIONS, keep, keyboard, summary

STATES = [State(f"q{place}", group_name="report") for place in range(len(QUESTIONS))]


class Synced(BaseStorage):
    """States and data in SQLite; a commit is on the disk when it returns."""

    def __init__(self, file: str) -> None:
        self._db = sqlite3.connect(file)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("CREATE TABLE IF NOT EXISTS fsm (chat INTEGER PRIMARY KEY, state, data)")

    async def close(self) -> None:
        """Close the file."""
        self._db.close()

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Write the state, and the data that was set before it."""
        name = state.state if isinstance(state, State) else state
        self._db.execute("INSERT OR IGNORE INTO fsm VALUES (?, NULL, '{}')", (key.chat_id,))
        self._db.execute("UPDATE fsm SET state = ? WHERE chat = ?", (name, key.chat_id))
        self._db.commit()

    async def get_state(self, key: StorageKey) -> str | None:
        """Read the state."""
        found = self._row("state", key)
        return str(found) if found is not None else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Keep the data until the state that follows."""
        self._db.execute(
            "INSERT INTO fsm VALUES (?, NULL, ?) ON CONFLICT DO UPDATE SET data = excluded.data",
            (key.chat_id, json.dumps(data)),
        )

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Read the data."""
        found: dict[str, Any] = json.loads(self._row("data", key) or "{}")
        return found

    def _row(self, column: str, key: StorageKey) -> Any:
        query = f"SELECT {column} FROM fsm WHERE chat = ?"
        found = self._db.execute(query, (key.chat_id,)).fetchone()
        return found[0] if found else None


async def begin(message: Message, state: FSMContext) -> None:
    """Begin a report."""
    await state.set_data({})
    await _ask(message, state, 0)


async def pressed(query: CallbackQuery, state: FSMContext, bot: Bot) -> None:
    """Take an answer from a button."""
    place, _, choice = (query.data or "")[1:].partition(":")
    message = query.message
    assert isinstance(message, Message)
    if choice == "send":
        keep(await state.get_data())
        await message.answer("Your report is sent.")
        await bot.send_message(DUTY, "There is a new report.")
        await state.clear()
        await query.answer()
        return
    await state.update_data({place: choice})
    await _ask(message, state, int(place) + 1)
    await query.answer()


async def wrote(message: Message, state: FSMContext) -> None:
    """Take an answer in words."""
    place = int(str(await state.get_state()).rpartition("q")[2])
    await state.update_data({str(place): message.text})
    await _ask(message, state, place + 1)


async def stale(query: CallbackQuery, state: FSMContext) -> None:
    """Ask again what waits for its answer."""
    name = await state.get_state()
    await query.answer()
    if name is not None and isinstance(query.message, Message):
        await _ask(query.message, state, int(name.rpartition("q")[2]))


async def _ask(message: Message, state: FSMContext, place: int) -> None:
    is_last = place == len(QUESTIONS) - 1
    words = summary(await state.get_data()) if is_last else QUESTIONS[place].words
    rows = [
        [InlineKeyboardButton(text=label, callback_data=data) for label, data in row]
        for row in keyboard(place)
    ]
    await state.set_state(STATES[place])
    await message.answer(words, reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))


async def main() -> None:
    """Serve until SIGTERM."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    options = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    session = AiohttpSession(api=TelegramAPIServer.from_base(options.url))
    dispatcher = Dispatcher(
        storage=Synced("states.db"), events_isolation=SimpleEventIsolation(), disable_fsm=False
    )
    dispatcher.message.register(begin, Command("report"))
    for place, question in enumerate(QUESTIONS):
        here = STATES[place]
        dispatcher.callback_query.register(pressed, here, F.data.startswith(f"s{place}:"))
        if question.is_text:
            dispatcher.message.register(wrote, here, F.text)
    dispatcher.callback_query.register(stale)
    await dispatcher.start_polling(Bot(TOKEN, session=session), close_bot_session=True)


if __name__ == "__main__":
    asyncio.run(main())
