"""`tryggbot init`: from nothing to an instance that `check` can judge.

Writes the configuration, the key, the database, and a copy of each bundled profile beside them, so
that the municipality can put its own telephone numbers in. Nothing is ever overwritten: it looks
first, and begins only when every place is free.
"""

import asyncio
import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from bot import config_file, profiles
from bot.cli.instance import DEFAULT, ConfigOption, open_database
from bot.config import PREFIX, Telegram
from bot.errors import FailedError, UsageError
from storage.keys import create_key_file

_VARIABLE = f"{PREFIX}TELEGRAM__TOKEN"
_FORM = """\
# Written by `tryggbot init`. Every other key, with an explanation: config.example.toml in the
# program's folder. `tryggbot check` says what is missing or wrong.
municipalities = {places}

[telegram]
{token}

[storage]
url = "sqlite:///{database}"
key_file = "{key}"
evidence = "evidence"

[alerts]
# Where an alert goes when Telegram is silent, as ["mailtos://user:password@host?to={{email}}"]
fallback = []
red = "5 min"
orange = "30 min"
yellow = "1 working day"
green = "3 working days"
"""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What will be written where."""

    config: Path
    key: Path
    database: Path
    copies: tuple[tuple[Path, Path], ...]  #: bundled profile folders, and where they go
    text: str


def init(
    municipality: Annotated[
        list[str] | None,
        typer.Option(help="A bundled profile's name or a profile folder; may be given again."),
    ] = None,
    token: Annotated[str | None, typer.Option(help="The bot's token, from @BotFather.")] = None,
    token_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A file that holds the token.")
    ] = None,
    config: ConfigOption = DEFAULT,
) -> None:
    """Make a new instance: configuration, key, database. Overwrites nothing."""
    if token is not None and token_file is not None:
        raise UsageError("--token, --token-file: give one of them")
    _free(config)
    places = municipality or [_asked_place()]
    line = _token_line(token, token_file, config.absolute().parent)
    plan = _plan(config, places, line)
    for path in (plan.key, plan.database, *(target for _, target in plan.copies)):
        _free(path)
    _write(plan)
    for _, target in plan.copies:
        typer.echo(f"Wrote {target / profiles.FILE}: put your own telephone number there.")
    typer.echo(f"Wrote {plan.config}, {plan.key} and {plan.database}.")
    typer.echo(f"Keep a copy of {plan.key.name} apart: without it, what is kept can't be read.")
    typer.echo(f"Next: tryggbot check --config {plan.config}")
    typer.echo("Then the adopted document: tryggbot guideline import FILE")


def _plan(config: Path, places: list[str], token_line: str) -> _Plan:
    folder = config.parent
    copies, named = [], []
    for place in places:
        source = profiles.folder_of(place)
        profiles.load(place)
        if "/" in place:
            named.append(str(source.absolute()))
        else:
            copies.append((source, folder / place))
            named.append(f"./{place}")
    key, database = folder / "tryggbot.key", folder / "tryggbot.db"
    text = _FORM.format(
        places=json.dumps(named, ensure_ascii=False),
        token=token_line,
        database=database.name,
        key=key.name,
    )
    return _Plan(config, key, database, tuple(copies), text)


def _write(plan: _Plan) -> None:
    try:
        plan.config.parent.mkdir(parents=True, exist_ok=True)
        for source, target in plan.copies:
            shutil.copytree(source, target)
        # It may hold the token, so it is for its owner alone.
        where = os.open(plan.config, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(where, "w", encoding="utf-8") as file:
            file.write(plan.text)
    except OSError as error:
        raise FailedError(f"init: {error.filename} can't be written ({error.strerror})") from error
    create_key_file(plan.key)
    asyncio.run(_make_database(plan.config))


async def _make_database(config: Path) -> None:
    async with open_database(config_file.load(config)):
        pass  # opening makes the tables


def _asked_place() -> str:
    known = ", ".join(profiles.bundled())
    if not sys.stdin.isatty():
        raise UsageError(f"--municipality: missing; allowed is {known} or a profile folder")
    answer: str = typer.prompt(f"Which municipality ({known}, or the path of a profile folder)")
    return answer.strip()


def _token_line(token: str | None, file: Path | None, folder: Path) -> str:
    if file is not None:
        Telegram(token_file=file).read_token()
        return f"token_file = {json.dumps(os.path.relpath(file.absolute(), folder))}"
    if token is None and os.environ.get(_VARIABLE):
        return f"# the token is in the environment: {_VARIABLE}"
    if token is None:
        if not sys.stdin.isatty():
            raise UsageError(f"--token: missing; give it, --token-file or {_VARIABLE}")
        token = str(typer.prompt("The bot's token, from @BotFather (not shown)", hide_input=True))
    checked = Telegram.model_validate({"token": token.strip()}).read_token()
    return f"token = {json.dumps(checked)}"


def _free(path: Path) -> None:
    if path.exists():
        raise UsageError(f"{path} is there already and is not overwritten; --config names another")
