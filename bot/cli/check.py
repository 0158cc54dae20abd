"""`tryggbot check`: would this work tonight? Line by line, with how to mend what wouldn't.

Nothing is sent to anybody. The bot's name, if Telegram tells it, is remembered for invites.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

import apprise
import typer

from bot import phones, profiles
from bot.cli import check_documents, names
from bot.cli.instance import DEFAULT, ConfigOption, open_database, read, read_texts, served
from bot.config import Bot, Config
from bot.errors import BotError, ConfigError, FailedError
from bot.fallback import load_ways
from flows.known import Role
from flows.municipality import Municipality
from flows.office_hours import STOCKHOLM
from storage import people
from storage.database import Database
from storage.errors import StorageError
from storage.people import Person

_SQLITE = "sqlite:///"
_SHOWN = 5  # of one kind: a missing file is not five hundred problems
_LAST = {Role.DUTY_OFFICER.value, Role.ADMINISTRATOR.value}  # who the unit's last rung alerts


class Verdict(Enum):
    """What was found."""

    WORKS = "works"
    NOTE = "note"  #: works, and yet worth a thought
    FAILS = "FAILS"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line."""

    verdict: Verdict
    what: str


def works(what: str) -> Finding:
    """Say that something is as it must be."""
    return Finding(Verdict.WORKS, what)


def fails(what: str) -> Finding:
    """Say what is wrong, and how to mend it."""
    return Finding(Verdict.FAILS, what)


def note(what: str) -> Finding:
    """Say what is worth a thought."""
    return Finding(Verdict.NOTE, what)


def check(config: ConfigOption = DEFAULT) -> None:
    """Say whether this would work; exit 1 if it wouldn't."""
    failures = asyncio.run(_check(config))
    if failures:
        what = "one thing" if failures == 1 else f"{failures} things"
        raise FailedError(f"not ready: {what} above must be mended first")
    typer.echo("Ready.")


async def _check(config: Path) -> int:
    failures = 0
    async for finding in examine(config):
        typer.echo(f"{finding.verdict.value:<6} {finding.what}")
        failures += finding.verdict is Verdict.FAILS
    return failures


async def examine(path: Path) -> AsyncIterator[Finding]:
    """Look everything over, in the order in which one would mend it."""
    try:
        config, places = read(path)
    except ConfigError as error:
        for line in str(error).splitlines():
            yield fails(f"configuration: {line}")
        return
    yield works(f"configuration: {path}, serving {', '.join(sorted(places))}")
    for place in places.values():
        for finding in _numbers(place):
            yield finding
    for finding in (*_texts(config), *_outside(config, places), *_web(config), *_folder(config)):
        yield finding
    async for finding in _kept(config, places):
        yield finding


def _numbers(place: Municipality) -> Iterator[Finding]:
    """Look at the number that a person in need is told to call."""
    where = f"{place.id}: unit_phone"
    if not place.unit_phone:
        yield fails(f"{where}: missing; write the number that is answered day and night")
    elif not phones.is_number(place.unit_phone):
        yield fails(f"{where}: {place.unit_phone!r} is no telephone number")
    elif phones.is_fictional(place.unit_phone):
        yield fails(f"{where}: {place.unit_phone} leads nowhere; write the unit's real number")
    else:
        yield works(f"{where}: {place.unit_phone}")
    if not place.privacy_contact:
        yield note(f"{place.id}: privacy_contact: empty; people are sent to the unit instead")


def _texts(config: Config) -> Iterator[Finding]:
    try:
        problems = read_texts(config).problems()
    except BotError as error:
        problems = str(error).splitlines()
    yield from (fails(f"texts: {problem}") for problem in problems[:_SHOWN])
    if len(problems) > _SHOWN:
        yield fails(f"texts: and {len(problems) - _SHOWN} more")
    if not problems:
        yield works("texts: all there, in both languages")


def _outside(config: Config, places: dict[str, Municipality]) -> Iterator[Finding]:
    for place in places.values():
        own = place.fallback is not None
        addresses = place.fallback if place.fallback is not None else config.alerts.fallback
        where = f"{place.id}: fallback" if own else f"{place.id}: [alerts] fallback"
        # An address may hold a password: it is counted, not shown.
        wrong = [n for n, address in enumerate(addresses, start=1) if not _is_address(address)]
        for number in wrong:
            yield fails(f"{where}: address {number} is none that Apprise knows")
        if not addresses:
            yield note(f"{where}: empty; when Telegram is silent, alerts reach nobody")
        elif not wrong:
            yield works(f"{where}: {len(addresses)} (not tried: nothing is sent)")


def _is_address(address: str) -> bool:
    load_ways()
    sample = address.replace("{email}", "nobody@example.org").replace("{phone}", "+46701740605")
    return apprise.Apprise.instantiate(sample, suppress_exceptions=True) is not None


def _web(config: Config) -> Iterator[Finding]:
    if config.web.address is None:
        if config.web.public_url:
            yield fails('[web] public_url: set, but listen is ""; nobody would answer a link')
        for name, bot in config.every_bot().items():
            if bot.telegram.receive == "webhook":
                yield fails(f'[web] listen: is "", and {name} receives by webhook')
    elif not config.web.public_url:
        yield note("[web] public_url: empty; e-mail and SMS carry no link that acknowledges")
    for bot in config.every_bot().values():
        if bot.telegram.receive == "webhook":
            try:
                bot.telegram.read_secret()
            except ConfigError as error:
                yield fails(str(error))


def _folder(config: Config) -> Iterator[Finding]:
    folder = config.storage.evidence
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = folder / ".probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        yield fails(f"[storage] evidence: {folder} can't be written ({type(error).__name__})")
    else:
        yield works(f"[storage] evidence: {folder}")


async def _kept(config: Config, places: dict[str, Municipality]) -> AsyncIterator[Finding]:
    if missing := _missing_database(config):
        yield fails(f"storage: there is no {missing}; `tryggbot init` makes it")
        async for finding in _telegram(config, None):
            yield finding
        return
    try:
        async with open_database(config) as database:
            yield works(f"key: {config.storage.key_file}")
            problems = await database.integrity()
            for problem in problems:
                yield fails(f"storage: {problem}")
            if not problems:
                yield works("storage: opens, whole, its tables are those of this version")
            async for finding in _telegram(config, database):
                yield finding
            async for finding in _whom_and_what(config, places, database):
                yield finding
    except StorageError as error:
        yield fails(f"storage: {error}")
        async for finding in _telegram(config, None):
            yield finding


async def _whom_and_what(
    config: Config, places: dict[str, Municipality], database: Database
) -> AsyncIterator[Finding]:
    for place in places:
        async for finding in _people(database, place):
            yield finding
    for finding in await _documents(config, database):
        yield finding


async def _documents(config: Config, database: Database) -> list[Finding]:
    every = [place for bot in config.every_bot().values() for place in bot.municipalities]
    folders = {folder.name: folder for folder in map(profiles.folder_of, every)}
    today = datetime.now(UTC).astimezone(STOCKHOLM).date()
    found = await check_documents.examine(database, folders, today)
    kinds = {"works": works, "note": note, "fails": fails}
    return [kinds[verdict](words) for verdict, words in found]


def _missing_database(config: Config) -> Path | None:
    """Give the file that isn't there: opening it would make an empty one."""
    if not config.storage.url.startswith(_SQLITE):
        return None
    file = Path(config.storage.url.removeprefix(_SQLITE))
    return None if file.is_file() else file


async def _telegram(config: Config, database: Database | None) -> AsyncIterator[Finding]:
    for name, bot in config.every_bot().items():
        yield await _answers(name, bot, database)


async def _answers(name: str, bot: Bot, database: Database | None) -> Finding:
    where = f"Telegram ({', '.join(served(bot))})"
    try:
        username = await names.fetch(bot.telegram)
    except BotError as error:
        return fails(f"{where}: {error}")
    if database is not None:
        await names.remember(database, name, username)
    return works(f"{where}: it is @{username}")


async def _people(database: Database, place: str) -> AsyncIterator[Finding]:
    async with database.reading() as tx:
        staff = [person for person in await people.staff(tx, place) if _can_be_alerted(person)]
    on_call = [p for p in staff if Role.DUTY_OFFICER.value in p.roles and p.on_duty]
    if on_call:
        yield works(f"{place}: on call now: {len(on_call)}")
    else:
        yield fails(
            f"{place}: nobody is on call; `tryggbot invite --role duty-officer`, "
            "or a duty officer steps on with /pass"
        )
    last = [person for person in staff if _LAST & person.roles]
    if last:
        yield works(f"{place}: the policy ends with {len(last)} who can be reached")
    else:
        yield fails(f"{place}: the policy ends with nobody; enrol an administrator")
    if len(last) == 1:
        yield note(f"{place}: the policy ends with a single person, who may be asleep")


def _can_be_alerted(person: Person) -> bool:
    return person.reachable and person.chat_id is not None
