"""`tryggbot run`: serve until asked to stop, then finish what is held and stop cleanly."""

import asyncio
import contextlib
import gc
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
    look_for_garbage_seldom()

    async def serving() -> None:
        with stopping() as stop:
            await serve(settings, stop=stop, supervisor=Supervisor(os.environ))

    asyncio.run(serving())
    typer.echo("Stopped.", err=True)


def look_for_garbage_seldom() -> None:
    """Let Python look through what is new only, and not so often.

    What is there from the start stays; looking through it again and again took some 8 % of the
    work of an update (`python -m bench.peers --only a,d,ours`).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)


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
