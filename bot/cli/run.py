"""`tryggbot run`: serve until asked to stop, then finish what is held and stop cleanly."""

import asyncio
import contextlib
import os
import signal
from collections.abc import Iterator

import typer

from bot import config_file, logs
from bot.app import serve
from bot.cli.instance import DEFAULT, ConfigOption
from bot.supervisor import Supervisor


def run(config: ConfigOption = DEFAULT) -> None:
    """Serve until SIGTERM or Ctrl-C."""
    settings = config_file.load(config)
    logs.configure()

    async def serving() -> None:
        with stopping() as stop:
            await serve(settings, stop=stop, supervisor=Supervisor(os.environ))

    asyncio.run(serving())
    typer.echo("Stopped.", err=True)


@contextlib.contextmanager
def stopping() -> Iterator[asyncio.Event]:
    """Give an event that SIGTERM and Ctrl-C set; a second Ctrl-C interrupts as usual."""
    loop, stop = asyncio.get_running_loop(), asyncio.Event()

    def asked() -> None:
        stop.set()
        loop.remove_signal_handler(signal.SIGINT)

    signals = (signal.SIGTERM, signal.SIGINT)
    for number in signals:
        loop.add_signal_handler(number, asked)
    try:
        yield stop
    finally:
        for number in signals:
            loop.remove_signal_handler(number)
