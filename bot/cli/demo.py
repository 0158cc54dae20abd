"""`tryggbot demo`: the whole line on this machine, without a token: three phones and the real bot.

Everything lives in a temporary folder that is gone afterwards. The bot polls the sandbox over HTTP
as it would poll Telegram; the three people are enrolled as people are, by following an invite's
link. The clock is shared, so that the page can move time forward and one sees the escalation come.
"""

import asyncio
import logging
import os
import sys
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from bot import logs
from bot.app import serve
from bot.cli.instance import open_database
from bot.cli.invite import make
from bot.cli.run import stopping
from bot.cli.sandbox import PORT, PortOption, fresh_token, listen
from bot.clock import Clock
from bot.config import Config, Storage, Telegram, Web
from bot.sandbox.phones import Phone
from bot.sandbox.world import World
from flows.known import Role
from storage import people
from storage.keys import create_key_file

PLACE = "vasteras"
PARTY = "Exempelpartiet"
NUMBER = "070-174 06 05"  # reserved for fiction
PATIENCE = 60.0  # seconds for an answer: the machine may be slow, and Telegram's pace is kept


@dataclass(frozen=True, slots=True)
class Actor:
    """One of the three phones."""

    phone: int  #: an id as Telegram's are
    role: Role
    first_name: str
    last_name: str
    title: str
    party: str | None = None


CAST = (
    Actor(710000001, Role.OFFICIAL, "Alva", "Lind", "Förtroendevald", PARTY),
    Actor(710000002, Role.PARTY_CONTACT, "Bo", "Ek", "Partiets säkerhetskontakt", PARTY),
    Actor(710000003, Role.DUTY_OFFICER, "Cilla", "Berg", "Säkerhetsenheten, jour"),
)


def demo(
    port: PortOption = PORT,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Don't open a browser.")] = False,
) -> None:
    """Show everything on this machine: sandbox, bot, example people, a page with their phones."""
    logs.configure(level=logging.WARNING)
    asyncio.run(_demo(port, open_browser=not no_browser))


async def _demo(port: int, *, open_browser: bool) -> None:
    with tempfile.TemporaryDirectory(prefix="tryggbot-demo-") as folder, stopping() as stop:
        async with stage(Path(folder), port=port, stop=stop) as url:
            if stop.is_set():
                return
            typer.echo(f"Tryggbot's demonstration: {url}")
            typer.echo(
                "Three phones, the real bot, no Telegram. Ctrl-C ends it and leaves nothing."
            )
            if open_browser and _has_screen():
                await asyncio.to_thread(webbrowser.open, url)
            await stop.wait()
    typer.echo("Ended; nothing is left.", err=True)


@asynccontextmanager
async def stage(folder: Path, *, port: int, stop: asyncio.Event) -> AsyncIterator[str]:
    """Set everything up, people enrolled; give the page's address, and take it all down after."""
    clock = Clock()
    world = World(token=fresh_token(), clock=clock)
    running = await listen(world, port)
    try:
        config = configuration(folder, token=world.token, base_url=running.url)
        codes = await _codes(config, clock)
        ending = asyncio.Event()
        bot = asyncio.create_task(serve(config, clock=clock, stop=ending))
        # A bot that falls over must end the demonstration, not leave it standing silent.
        bot.add_done_callback(lambda _: stop.set())
        try:
            await _unless(stop, _enrol(world, codes, config))
            yield f"{running.url}/"
        finally:
            ending.set()
            await bot
    finally:
        await running.close()


def configuration(folder: Path, *, token: str, base_url: str) -> Config:
    """Give an instance in a folder that polls the sandbox, with a fresh key."""
    key = folder / "tryggbot.key"
    create_key_file(key)
    return Config.model_validate(
        {
            "municipalities": (PLACE,),
            "telegram": Telegram.model_validate({"token": token, "base_url": base_url}),
            "storage": Storage(
                url=f"sqlite:///{folder / 'tryggbot.db'}",
                key_file=key,
                evidence=folder / "evidence",
            ),
            "web": Web(listen=""),
        }
    )


async def _codes(config: Config, clock: Clock) -> dict[int, str]:
    codes = {}
    async with open_database(config) as database:
        for actor in CAST:
            made = await make(
                database,
                municipality=PLACE,
                role=actor.role,
                name=f"{actor.first_name} {actor.last_name}",
                party=actor.party,
                username=None,
                now=clock.now() - timedelta(seconds=1),
            )
            codes[actor.phone] = made.code.replace("-", "")
    return codes


async def _unless(stop: asyncio.Event, work: Coroutine[None, None, None]) -> None:
    """Do this to its end, or until asked to stop."""
    tasks = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        if tasks[0].done():
            tasks[0].result()
    finally:
        for task in tasks:
            task.cancel()


async def _enrol(world: World, codes: dict[int, str], config: Config) -> None:
    """Let each of them follow the invite's link and choose Swedish, as people do.

    The official's number is kept as `people set` does, so that a report says where to call.
    """
    phones = []
    for actor in CAST:  # the page shows the phones in the order in which they came
        world.titles[actor.phone] = actor.title
        phones.append(world.phone(actor.phone, actor.first_name, actor.last_name))
    await asyncio.gather(*(_follow_link(phone, codes[phone.id]) for phone in phones))
    async with open_database(config) as database, database.transaction() as tx:
        for person in await people.in_municipality(tx, PLACE):
            if Role.OFFICIAL.value in person.roles:
                await people.update(tx, person.id, phone=NUMBER)


async def _follow_link(phone: Phone, code: str) -> None:
    phone.start(code)
    await phone.sees("Svenska", timeout=PATIENCE)
    phone.taps("Svenska")
    await phone.sees("", timeout=PATIENCE)  # whatever is said next: they are in


def _has_screen() -> bool:
    """Say whether a browser would open in a window; one in the terminal would hide everything."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True
