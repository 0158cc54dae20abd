"""`tryggbot audit`: whether the log of what was done is whole."""

import asyncio
from pathlib import Path

import typer

from bot.cli.instance import DEFAULT, ConfigOption, opened
from bot.errors import FailedError
from storage import audit

app = typer.Typer(help="The log that can't be changed unseen.", no_args_is_help=True)


@app.callback()
def chain() -> None:
    """Make this a group, so that a single command keeps its name."""


@app.command("verify")
def verify(config: ConfigOption = DEFAULT) -> None:
    """Check that no entry was changed, taken out or put in; exit 1 if one was."""
    problems = asyncio.run(_verify(config))
    if problems:
        raise FailedError("\n".join(f"audit: {problem}" for problem in problems))
    typer.echo("The chain is whole.")


async def _verify(config: Path) -> list[str]:
    async with opened(config) as instance, instance.database.reading() as tx:
        return list(await audit.verify(tx))
