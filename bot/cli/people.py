"""`tryggbot people`: who is enrolled, how else they can be reached, and taking somebody out.

A phone number or an address is kept sealed and used only when Telegram fails. Whoever is removed
is erased: name, chat and addresses; cases stay with the municipality.
"""

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from bot import phones
from bot.cli.instance import DEFAULT, ConfigOption, Instance, JsonOption, opened
from bot.cli.show import as_json, columns
from bot.errors import UsageError
from flows.report import drafts
from flows.session import Session
from storage import audit, evidence, people, sessions
from storage.database import Tx
from storage.errors import TamperedError
from storage.evidence import EvidenceStore
from storage.people import Person

app = typer.Typer(help="Who is enrolled, and how to reach them.", no_args_is_help=True)

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
PersonArgument = Annotated[str, typer.Argument(metavar="ID", help="As `people list` shows it.")]


@app.command("list")
def list_(
    municipality: Annotated[str | None, typer.Option(help="Only this one.")] = None,
    as_json_: JsonOption = False,
    config: ConfigOption = DEFAULT,
) -> None:
    """List everybody who is enrolled."""
    found = asyncio.run(_list(config, municipality))
    if as_json_:
        as_json([_plain(person) for person in found])
        return
    columns(
        ("ID", "MUNICIPALITY", "ROLES", "NAME", "PARTY", "ON DUTY", "CHAT", "PHONE", "E-MAIL"),
        [_row(person) for person in found],
    )


@app.command("set")
def set_(
    person: PersonArgument,
    phone: Annotated[
        str | None, typer.Option(help='For their report, and for SMS; "" takes it away.')
    ] = None,
    email: Annotated[str | None, typer.Option(help='For e-mail; "" takes it away.')] = None,
    config: ConfigOption = DEFAULT,
) -> None:
    """Keep, sealed, how somebody is reached by telephone and when Telegram fails."""
    changes: dict[str, Any] = {}
    if phone is not None:
        if phone and not phones.is_number(phone):
            raise UsageError("--phone: is no telephone number; allowed is as +46 70 174 06 05")
        changes["phone"] = phone.strip() or None
    if email is not None:
        if email and not _EMAIL.fullmatch(email):
            raise UsageError("--email: is no address; allowed is as name@example.se")
        changes["email"] = email.strip() or None
    if not changes:
        raise UsageError("people set: give --phone or --email")
    asyncio.run(_set(config, person, changes))
    typer.echo("Kept.")


@app.command("remove")
def remove(
    person: PersonArgument,
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask.")] = False,
    config: ConfigOption = DEFAULT,
) -> None:
    """Erase somebody: name, chat and addresses. Cases stay with the municipality."""
    if not yes:
        typer.confirm("Erase this person? It can't be undone", abort=True)
    asyncio.run(_remove(config, person))
    typer.echo("Removed.")


async def _list(config: Path, municipality: str | None) -> list[Person]:
    async with opened(config) as instance:
        asked = [instance.place(municipality).id] if municipality else sorted(instance.places)
        async with instance.database.reading() as tx:
            return [person for place in asked for person in await people.in_municipality(tx, place)]


async def _set(config: Path, person: str, changes: dict[str, Any]) -> None:
    async with opened(config) as instance:
        found = await _find(instance, person)
        async with instance.database.transaction() as tx:
            await people.update(tx, found.id, **changes)
            await audit.append(
                tx,
                at=datetime.now(UTC),
                municipality=found.municipality,
                case=None,
                actor=None,
                action="person_changed",
                details={"person": found.id, "fields": sorted(changes)},
            )


async def _remove(config: Path, person: str) -> None:
    async with opened(config) as instance:
        found = await _find(instance, person)
        now = datetime.now(UTC)
        async with instance.database.transaction() as tx:
            files = await _end_conversation(tx, found)
            await people.remove(tx, found.id, now=now)
            await audit.append(
                tx,
                at=now,
                municipality=found.municipality,
                case=None,
                actor=None,
                action="person_removed",
                details={"person": found.id},
            )
        await EvidenceStore(instance.config.storage.evidence).delete(files)


async def _end_conversation(tx: Tx, person: Person) -> list[str]:
    """Forget the session and the drafts in it; give the names of their files."""
    if person.bot is None or person.chat_id is None:
        return []
    try:
        data = await sessions.load(tx, person.bot, person.chat_id)
    except TamperedError:  # they must go all the same
        data = None
    await sessions.drop(tx, person.bot, person.chat_id)
    frames = Session.from_dict(data).stack if data else ()
    ids = [draft for frame in frames for draft in drafts.drafts_of(frame)]
    return [file for draft in ids for file in await evidence.drop_draft(tx, draft)]


async def _find(instance: Instance, person: str) -> Person:
    async with instance.database.reading() as tx:
        found = await people.get(tx, person)
    if found is None or found.municipality not in instance.places:
        raise UsageError(f"{person}: nobody has this id; `tryggbot people list` shows them")
    return found


def _plain(person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "municipality": person.municipality,
        "roles": sorted(person.roles),
        "name": person.name,
        "party": person.party,
        "language": person.language,
        "on_duty": person.on_duty,
        "reachable": person.reachable,
        "phone": person.phone,
        "email": person.email,
    }


def _row(person: Person) -> tuple[str, ...]:
    return (
        person.id,
        person.municipality,
        ", ".join(sorted(person.roles)),
        person.name or "",
        person.party or "",
        _duty(person),
        "reachable" if person.reachable else "NOT reachable",
        person.phone or "",
        person.email or "",
    )


def _duty(person: Person) -> str:
    if "duty-officer" not in person.roles:
        return ""
    return "yes" if person.on_duty else "no"
