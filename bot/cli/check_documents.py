"""The part of `tryggbot check` about documents: is one in force, is it past, do its topics fit."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from bot.errors import BotError
from bot.library import Library
from flows.guideline import written
from flows.guideline.consulted import Consulted
from storage import documents
from storage.database import Database
from storage.errors import StorageError

SHOWN = 5  # topics that point at nothing: the rest is counted


async def examine(
    database: Database | None, folders: Mapping[str, Path], now: date
) -> list[tuple[str, str]]:
    """Look at every municipality's document; give what was found, as (verdict, words)."""
    library = Library(folders)
    found: list[tuple[str, str]] = []
    for place in sorted(folders):
        try:
            found += await _place(database, library, place, now)
        except (BotError, StorageError, ValueError) as error:
            found.append(("fails", f"{place}: guideline: {error}"))
    return found


async def _place(
    database: Database | None, library: Library, place: str, now: date
) -> list[tuple[str, str]]:
    guideline: Consulted | None = None
    if database is not None:
        async with database.reading() as tx:
            id_ = await documents.in_force(tx, place, on=now)
            kept = await documents.get(tx, id_) if id_ else None
        if kept is not None:
            guideline = library.build(place, written.from_dict(kept.body))
            of = f"version {kept.version.version}, in force from {kept.version.in_force_from}"
            return [("works", f"{place}: guideline: {of}"), *_looked_over(place, guideline, now)]
    guideline = library.summary(place)
    if guideline is None:
        words = "no document; every question goes to a person. `tryggbot guideline import` reads it"
        return [("note", f"{place}: guideline: {words}")]
    words = "only the bundled summary; import the adopted document: `tryggbot guideline import`"
    return [("note", f"{place}: guideline: {words}"), *_looked_over(place, guideline, now)]


def _looked_over(place: str, guideline: Consulted, now: date) -> Iterator[tuple[str, str]]:
    until = guideline.document.valid_to
    if until is not None and until < now:
        yield "note", f"{place}: guideline: was valid to {until}; every answer says so"
    lost = guideline.unplaced
    if lost:
        more = f" and {len(lost) - SHOWN} more" if len(lost) > SHOWN else ""
        named = f"{', '.join(lost[:SHOWN])}{more}"
        yield "note", f"{place}: topics.toml: not in this document: {named}"
