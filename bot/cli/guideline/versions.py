"""`tryggbot guideline list`: which versions there are, and which is in force."""

import asyncio
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.instance import DEFAULT, ConfigOption, JsonOption, opened
from bot.cli.show import as_json, columns, moment
from flows.guideline import written
from flows.office_hours import STOCKHOLM
from storage import documents
from storage.database import Tx
from storage.documents import Version


def list_(
    municipality: Annotated[str | None, typer.Option(help="Only this one.")] = None,
    as_json_: JsonOption = False,
    config: ConfigOption = DEFAULT,
) -> None:
    """List the documents that were imported: from when they hold, and which holds now."""
    found = asyncio.run(_list(config, municipality))
    if as_json_:
        as_json(found)
        return
    columns(
        ("MUNICIPALITY", "VERSION", "STATE", "IN FORCE FROM", "VALID TO", "IMPORTED", "TITLE"),
        [
            (
                one["municipality"],
                str(one["version"]),
                one["state"],
                one["in_force_from"],
                one["valid_to"] or "",
                moment(one["imported"]),
                one["title"],
            )
            for one in found
        ],
    )


async def _list(config: Path, municipality: str | None) -> list[dict[str, Any]]:
    today = datetime.now(UTC).astimezone(STOCKHOLM).date()
    async with opened(config) as instance:
        asked = [instance.place(municipality).id] if municipality else sorted(instance.places)
        async with instance.database.reading() as tx:
            return [one for place in asked for one in await _versions(tx, place, today)]


async def _versions(tx: Tx, place: str, today: date) -> list[dict[str, Any]]:
    now = await documents.in_force(tx, place, on=today)
    found = []
    for version in await documents.versions(tx, place):
        kept = await documents.get(tx, version.id)
        if kept is None:
            continue
        document = written.from_dict(kept.body)
        found.append(
            {
                "municipality": place,
                "version": version.version,
                "state": _state(version, now, today),
                "in_force_from": version.in_force_from.isoformat(),
                "valid_to": document.valid_to.isoformat() if document.valid_to else None,
                "imported": version.imported,
                "title": document.title,
            }
        )
    return found


def _state(version: Version, now: str | None, today: date) -> str:
    if version.id == now:
        return "in force"
    return "coming" if version.in_force_from > today else "replaced"
