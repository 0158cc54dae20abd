"""A municipality's guideline for a command: from a file, or the one that is in force."""

import asyncio
from datetime import date
from pathlib import Path

from bot import profiles
from bot.cli.instance import DEFAULT, opened, read
from bot.errors import ConfigError, UsageError
from bot.library import Library
from bot.library import read as library_read
from flows.guideline import written
from flows.guideline.document import Document
from flows.guideline.guideline import Guideline
from storage import documents


def folder(municipality: str, config: Path, *, needs_config: bool) -> Path:
    """Give the profile folder of a municipality: a bundled name, a path, or one that is served.

    Raises:
        UsageError, ConfigError: if there is none.

    """
    if config.is_file() or (needs_config and config != DEFAULT):
        settings, places = read(config)
        for bot in settings.every_bot().values():
            for place in bot.municipalities:
                if municipality in (place, profiles.folder_of(place).name):
                    return profiles.folder_of(place)
        if needs_config:
            known = ", ".join(sorted(places))
            raise UsageError(
                f"--municipality: {municipality!r} isn't served here; allowed is {known}"
            )
    try:
        return profiles.folder_of(municipality)
    except ConfigError as error:
        raise UsageError(str(error).replace("municipalities:", "--municipality:", 1)) from error


def guideline(place: Path, document: Path | None, config: Path, *, on: date) -> Guideline:
    """Build what a file says, or the document in force on a day, or the bundled summary.

    Raises:
        BotError: if the file can't be read, or there is none.

    """
    library = Library({place.name: place})
    if document is not None:
        return library.build(place.name, library_read(document))
    found = asyncio.run(_in_force(place.name, config, on)) if config.is_file() else None
    if found is not None:
        return library.build(place.name, found)
    summary = library.summary(place.name)
    if summary is None:
        raise UsageError(f"--municipality: {place.name!r} has no document; name a --document FILE")
    return summary


async def _in_force(place: str, config: Path, on: date) -> Document | None:
    async with opened(config) as instance, instance.database.reading() as tx:
        version = await documents.in_force(tx, place, on=on)
        kept = await documents.get(tx, version) if version else None
    return written.from_dict(kept.body) if kept else None
