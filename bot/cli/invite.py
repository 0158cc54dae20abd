"""`tryggbot invite`: a one-time code for one person, with its link and a picture of it.

Only a keyed hash of the code is kept: what is printed here can't be printed again.
"""

import asyncio
import io
import os
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import segno
import typer

from bot.cli import names
from bot.cli.instance import DEFAULT, ConfigOption, Instance, JsonOption, opened
from bot.cli.show import as_json, moment
from bot.errors import FailedError, UsageError
from flows.known import Role
from flows.municipality import Municipality
from storage import audit, invites
from storage.database import Database

LASTS = timedelta(hours=72)  # long enough for a weekend, short enough for a lost letter
_PICTURES = {".png", ".svg"}


@dataclass(frozen=True, slots=True)
class Invitation:
    """What is told once, to the one who hands it on."""

    code: str
    link: str | None
    expires: datetime


def invite(
    *,
    role: Annotated[Role, typer.Option(help="What the person is.")],
    name: Annotated[str, typer.Option(help="Who it is, as colleagues would write it.")],
    municipality: Annotated[
        str | None, typer.Option(help="Which one, if this instance serves several.")
    ] = None,
    party: Annotated[str | None, typer.Option(help="The person's party.")] = None,
    as_json_: JsonOption = False,
    qr: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Draw the link: .png or .svg.")
    ] = None,
    config: ConfigOption = DEFAULT,
) -> None:
    """Make a one-time code for one person; it is valid for 72 hours."""
    if qr is not None and qr.suffix.lower() not in _PICTURES:
        raise UsageError(f"--qr: {qr.name!r} is not allowed; allowed is a .png or .svg file")
    if qr is not None and qr.exists():
        raise UsageError(f"--qr: {qr} is there already and is not overwritten")
    if not name.strip():
        raise UsageError("--name: is empty; write who it is")
    made = asyncio.run(
        _invite(config, role=role, name=name.strip(), place=municipality, party=party, qr=qr)
    )
    if as_json_:
        as_json({"code": made.code, "link": made.link, "expires": made.expires})
        return
    typer.echo(f"Code     {made.code}")
    typer.echo(f"Link     {made.link or 'not known: the bot could not be reached'}")
    typer.echo(f"Expires  {moment(made.expires)}")
    typer.echo("It can be used once. Hand it over in person or by a way that you trust.")


async def _invite(
    config: Path, *, role: Role, name: str, place: str | None, party: str | None, qr: Path | None
) -> Invitation:
    async with opened(config) as instance:
        municipality = instance.place(place)
        party = _party(municipality, role=role, party=party)
        username = await _username(instance, municipality)
        if qr is not None and username is None:
            raise FailedError(
                "--qr: the bot's name isn't known and Telegram can't be reached, "
                "so there is no link to draw; `tryggbot check` says more"
            )
        made = await make(
            instance.database,
            municipality=municipality.id,
            role=role,
            name=name,
            party=party,
            username=username,
            now=datetime.now(UTC),
        )
    if qr is not None and made.link is not None:
        _draw(made.link, qr)
    return made


async def make(
    database: Database,
    *,
    municipality: str,
    role: Role,
    name: str,
    party: str | None,
    username: str | None,
    now: datetime,
) -> Invitation:
    """Keep a new invite and give what opens it."""
    code, key = invites.new_code(), secrets.token_hex(8)
    async with database.transaction() as tx:
        await invites.create(
            tx,
            id=key,
            municipality=municipality,
            role=role.value,
            name=name,
            party=party,
            code=code,
            now=now,
            expires=now + LASTS,
        )
        await audit.append(
            tx,
            at=now,
            municipality=municipality,
            case=None,
            actor=None,
            action="invited",
            details={"invite": key, "role": role.value},
        )
    plain = code.replace("-", "")
    link = f"https://t.me/{username}?start={plain}" if username else None
    return Invitation(code, link, now + LASTS)


def _party(municipality: Municipality, *, role: Role, party: str | None) -> str | None:
    party = (party or "").strip() or None
    if party is None and role is Role.PARTY_CONTACT:
        raise UsageError("--party: missing; alerts reach a party's contact by the party's name")
    if party is not None and municipality.parties and party not in municipality.parties:
        allowed = ", ".join(municipality.parties)
        raise UsageError(f"--party: {party!r} is not allowed; allowed is {allowed}")
    return party


async def _username(instance: Instance, municipality: Municipality) -> str | None:
    bot = instance.bot_of(municipality.id)
    known = await names.remembered(instance.database, bot)
    if known is not None:
        return known
    return await names.ask(instance.database, bot, instance.config.every_bot()[bot].telegram)


def _draw(link: str, file: Path) -> None:
    """Write the picture so that only its owner can read it: it is as good as the code."""
    picture = io.BytesIO()
    segno.make(link, error="m").save(picture, kind=file.suffix.lower()[1:], scale=8, border=4)
    try:
        where = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise FailedError(f"--qr: {file} can't be written ({type(error).__name__})") from error
    with os.fdopen(where, "wb") as out:
        out.write(picture.getvalue())
