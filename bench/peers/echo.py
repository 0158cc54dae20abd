"""(d): python-telegram-bot that says back what it hears, with nothing else to do.

On its own HTTP client, or (d') on the aiohttp class that ours uses.
"""

import argparse
import logging
from typing import Any

from telegram import Update
from telegram.ext import ApplicationBuilder, MessageHandler, filters

from bench.lean.api import TOKEN
from bot.telegram.wire import Wire

_AT_ONCE = 256  # the library's own number for "concurrent"


async def echo(update: Update, _context: Any) -> None:
    """Say it back."""
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


def main() -> None:
    """Serve until SIGTERM."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--aiohttp", action="store_true")
    options = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    builder: Any = ApplicationBuilder().token(TOKEN).base_url(f"{options.url}/bot")
    if options.aiohttp:
        lines = [Wire(options.url, connections=_AT_ONCE, seconds=20.0) for _ in range(2)]
        builder = builder.request(lines[0]).get_updates_request(lines[1])
    application = builder.concurrent_updates(_AT_ONCE).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main()
