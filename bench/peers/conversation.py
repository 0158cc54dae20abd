"""(a) and (b): python-telegram-bot's `ConversationHandler`, with and without its persistence.

The library's handler asks for updates one by one; a network with any delay then decides the pace.
With `--by-chat` chats go side by side, which the handler's state allows: kinder than the library.
Persistence is kinder, too: it is written to a new file that replaces the old one, where the library
overwrites it and a crash may leave half a file.
"""

import argparse
import asyncio
import logging
import os
from collections import defaultdict
from collections.abc import Awaitable
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    BaseUpdateProcessor,
    CallbackQueryHandler,
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

from bench.lean.api import TOKEN
from bench.peers.questions import DUTY, QUESTIONS, keep, keyboard, summary

_AT_ONCE = 256  # chats: the library's own number for `concurrent_updates(True)`


class ByChat(BaseUpdateProcessor):
    """Takes chats side by side, and a chat's updates one after the other."""

    def __init__(self) -> None:
        super().__init__(_AT_ONCE)
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Wait for this chat's turn."""
        chat = update.effective_chat if isinstance(update, Update) else None
        async with self._locks[chat.id if chat else 0]:
            await coroutine

    async def initialize(self) -> None:
        """Do nothing."""

    async def shutdown(self) -> None:
        """Do nothing."""


class Synced(PicklePersistence[Any, Any, Any]):
    """The library's persistence, whole on the disk whenever it has been written."""

    def _dump_singlefile(self) -> None:
        whole, new = self.filepath, self.filepath.with_suffix(".new")
        self.filepath = new
        try:
            super()._dump_singlefile()
        finally:
            self.filepath = whole
        with new.open("rb") as file:
            os.fsync(file.fileno())
        new.replace(whole)


class Flushing(Application[Any, Any, Any, Any, Any, Any]):
    """Writes everything down after each update."""

    async def process_update(self, update: object) -> None:
        """Handle an update, and remember what came of it."""
        await super().process_update(update)
        await self.update_persistence()
        if self.persistence is not None:
            await self.persistence.flush()


class Report:
    """The conversation; a state is the place of the question that waits for its answer."""

    def __init__(self, *, durable: bool) -> None:
        self._durable = durable

    def handler(self) -> ConversationHandler[Any]:
        """Put the conversation together."""
        states: dict[object, list[Any]] = {}
        for place, question in enumerate(QUESTIONS):
            states[place] = [CallbackQueryHandler(self._pressed, pattern=f"^s{place}:")]
            if question.is_text:
                words = filters.TEXT & ~filters.COMMAND
                states[place].append(MessageHandler(words, self._wrote))
        return ConversationHandler(
            entry_points=[CommandHandler("report", self._begin)],
            states=states,
            fallbacks=[CallbackQueryHandler(self._stale)],
            allow_reentry=True,
            name="report",
            persistent=self._durable,
        )

    async def _begin(self, update: Update, context: Any) -> int:
        context.user_data["answers"] = {}
        return await self._ask(update, context, 0)

    async def _pressed(self, update: Update, context: Any) -> int:
        assert update.callback_query is not None
        await update.callback_query.answer()
        place, _, choice = (update.callback_query.data or "")[1:].partition(":")
        if choice == "send":
            return await self._send(update, context)
        return await self._next(update, context, int(place), choice)

    async def _wrote(self, update: Update, context: Any) -> int:
        assert update.message is not None
        return await self._next(update, context, context.user_data["place"], update.message.text)

    async def _next(self, update: Update, context: Any, place: int, answer: str | None) -> int:
        context.user_data["answers"][place] = answer
        return await self._ask(update, context, place + 1)

    async def _ask(self, update: Update, context: Any, place: int) -> int:
        context.user_data["place"] = place
        answers = context.user_data["answers"]
        is_last = place == len(QUESTIONS) - 1
        rows = [
            [InlineKeyboardButton(label, callback_data=data) for label, data in row]
            for row in keyboard(place)
        ]
        assert update.effective_chat is not None
        await update.effective_chat.send_message(
            summary(answers) if is_last else QUESTIONS[place].words,
            reply_markup=InlineKeyboardMarkup(rows),
        )
        return place

    async def _send(self, update: Update, context: Any) -> int:
        if self._durable:
            keep(context.user_data["answers"])
        assert update.effective_chat is not None
        await update.effective_chat.send_message("Your report is sent.")
        await context.bot.send_message(DUTY, "There is a new report.")
        return ConversationHandler.END

    async def _stale(self, update: Update, context: Any) -> int:
        """Ask again what waits for its answer."""
        assert update.callback_query is not None
        await update.callback_query.answer()
        return await self._ask(update, context, context.user_data.get("place", 0))


def main() -> None:
    """Serve until SIGTERM."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--durable", action="store_true")
    parser.add_argument("--by-chat", action="store_true")
    options = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    builder: Any = ApplicationBuilder().token(TOKEN).base_url(f"{options.url}/bot")
    if options.by_chat:
        builder = builder.concurrent_updates(ByChat())
    if options.durable:
        kept = Synced(Path("conversation.pickle"), on_flush=True)
        builder = builder.application_class(Flushing).persistence(kept)
    application = builder.build()
    application.add_handler(Report(durable=options.durable).handler())
    application.run_polling()


if __name__ == "__main__":
    main()
