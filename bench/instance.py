"""An instance that was made for a bench: a configuration, a key, and people who are enrolled."""

from datetime import UTC, datetime
from pathlib import Path

from bench.lean.api import TOKEN
from bench.lean.people import FIRST
from bot import config_file
from bot.cli.instance import open_database
from bot.config import MAIN
from storage import people
from storage.keys import create_key_file

DUTY = 6999  #: the chat of the one on duty; those of others count down from it


async def found(
    folder: Path,
    *,
    url: str,
    storage: str = "",
    officials: int,
    on_duty: int = 1,
    listen: str = "",
) -> Path:
    """Make an instance in a folder for so many officials; give its configuration's file."""
    config, key = folder / "config.toml", folder / "tryggbot.key"
    if not key.exists():
        create_key_file(key)
    config.write_text(
        f"""
municipalities = ["vasteras"]
telegram.token = "{TOKEN}"
telegram.base_url = "{url}"
storage.url = "{storage or f"sqlite:///{folder}/tryggbot.db"}"
storage.key_file = "{key}"
storage.evidence = "{folder}/evidence"
web.listen = "{listen}"
""",
        "utf-8",
    )
    async with open_database(config_file.load(config)) as database, database.transaction() as tx:
        for number in range(DUTY - on_duty + 1, DUTY + 1):
            await people.add(tx, person(number, "duty-officer"))
        for number in range(FIRST, FIRST + officials):
            await people.add(tx, person(number, "official"))
    return config


def person(chat: int, role: str, *, party: str | None = None) -> people.Person:
    """Give somebody who is enrolled, and writes from this chat."""
    return people.Person(
        id=f"{chat:016x}",
        municipality="vasteras",
        roles=frozenset({role}),
        name=f"P{chat}",
        party=party,
        chat_id=chat,
        bot=MAIN,
        enrolled=datetime.now(UTC),
    )
