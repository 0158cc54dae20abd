"""`tryggbot sandbox`: a Bot API on this machine alone, with the page of phones."""

import asyncio
import secrets
from typing import Annotated

import typer

from bot import logs
from bot.cli.run import stopping
from bot.clock import Clock
from bot.errors import FailedError
from bot.sandbox.server import Running, serve
from bot.sandbox.world import World

PORT = 8112
#: phones of people who aren't enrolled yet: `tryggbot invite` makes the code that each types
STRANGERS = (
    (720000001, "Alva", "Förtroendevald"),
    (720000002, "Bo", "Partiets säkerhetskontakt"),
    (720000003, "Cilla", "Säkerhetsenheten, jour"),
)
PortOption = Annotated[
    int, typer.Option(min=0, max=65535, help="Where on 127.0.0.1; 0 takes any that is free.")
]


def sandbox(
    port: PortOption = PORT,
    token: Annotated[str | None, typer.Option(help="The token that clients must show.")] = None,
) -> None:
    """Serve a strict Bot API on loopback, for `run` or a client of your own."""
    logs.configure()
    asyncio.run(_sandbox(port, token or fresh_token()))


async def _sandbox(port: int, token: str) -> None:
    world = World(token=token, clock=Clock())
    world.can_forward = False  # the bot that polls it has a clock of its own
    for number, first_name, title in STRANGERS:
        world.phone(number, first_name)
        world.titles[number] = title
    with stopping() as stop:
        running = await listen(world, port)
        typer.echo(f"Phones    {running.url}/")
        typer.echo("Settings for a bot:")
        typer.echo("  [telegram]")
        typer.echo(f'  base_url = "{running.url}"')
        typer.echo(f'  token = "{token}"')
        typer.echo("Ctrl-C ends it.")
        await stop.wait()
        await running.close()


async def listen(world: World, port: int) -> Running:
    """Serve a world.

    Raises:
        FailedError: if the port is taken.

    """
    try:
        return await serve(world, port=port)
    except OSError as error:
        raise FailedError(f"--port: {port} is taken on this machine; give another") from error


def fresh_token() -> str:
    """Make a token as Telegram's look; it opens nothing but this sandbox."""
    return f"{secrets.randbelow(10**9) + 10**9}:{secrets.token_urlsafe(26)}"
