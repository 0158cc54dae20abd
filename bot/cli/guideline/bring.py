"""`tryggbot guideline import`: an adopted document, read, looked over, put into force.

Nothing is put into force before a person has seen what was found and what was mended, and has said
yes; `--yes` says it beforehand. What goes wrong before that changes nothing.
"""

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from bot import library, profiles
from bot.cli.instance import DEFAULT, ConfigOption, Instance, opened
from bot.errors import FailedError, UsageError
from bot.library import Library
from flows.guideline import written
from flows.guideline.consulted import Consulted
from flows.guideline.document import Document, Repair
from flows.municipality import Municipality
from flows.office_hours import STOCKHOLM
from storage import audit, documents
from storage.documents import Version

_FACTS = ("title", "number", "decided", "decided_by", "valid_to")
_DATES = {"decided", "valid_to"}
_ASKED = {
    "title": "The document's title (empty: the file's name)",
    "number": "Its register number (may be empty)",
    "decided": "Decided on, as 2026-01-31 (may be empty)",
    "decided_by": "Decided by (may be empty)",
    "valid_to": "Valid to and including, as 2026-12-31 (empty: until further notice)",
}
Day = Annotated[str | None, typer.Option(metavar="DATE")]


@dataclass(frozen=True, slots=True)
class _Given:
    """What the operator says of the document, and when it comes into force."""

    facts: dict[str, Any]
    in_force: date


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A txt, md, pdf or docx.")],
    *,
    municipality: Annotated[str | None, typer.Option(help="Whose document it is.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask: put it into force.")] = False,
    in_force: Annotated[
        str | None, typer.Option(metavar="DATE", help="From when it holds; today if left out.")
    ] = None,
    decided: Day = None,
    decided_by: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    valid_to: Day = None,
    title: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    number: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    config: ConfigOption = DEFAULT,
) -> None:
    """Read a municipality's document, show what was found, and put it into force."""
    facts: dict[str, Any] = {
        "title": title,
        "number": number,
        "decided": _day("--decided", decided),
        "decided_by": decided_by,
        "valid_to": _day("--valid-to", valid_to),
    }
    given = _Given(facts, _day("--in-force", in_force) or _today())
    asyncio.run(_import(config, municipality, file, given, yes=yes))


async def _import(
    config: Path, municipality: str | None, file: Path, given: _Given, *, yes: bool
) -> None:
    async with opened(config) as instance:
        place = instance.place(municipality)
        shelf = Library({place.id: _folder(instance, place)})
        found = library.read_whole(file)
        document = _completed(found.document, found.missing, given, yes=yes, file=file)
        guideline = shelf.build(place.id, document)
        if not guideline.passages:
            raise FailedError(f"{file.name}: no sections with text were found; nothing was changed")
        _show(guideline, found.repairs)
        if not yes:
            words = f"Put this into force for {place.name} from {given.in_force}"
            if not typer.confirm(words):
                typer.echo("Nothing was changed.")
                return
        body = written.to_dict(document, found.repairs)
        version = await _keep(instance, place, shelf, guideline, body=body, in_force=given.in_force)
        async with instance.database.reading() as tx:
            now = await documents.in_force(tx, place.id, on=_today())
    typer.echo(f"Kept: version {version.version}, in force from {version.in_force_from}.")
    if now != version.id and version.in_force_from <= _today():
        typer.echo("A version with a later date holds: nothing changes for those who ask.")


def _completed(
    document: Document, missing: Sequence[str], given: _Given, *, yes: bool, file: Path
) -> Document:
    """Fill in what stands nowhere: by the flags, by asking, or not at all.

    Raises:
        UsageError: if it ends before it was decided.

    """
    asks = not yes and any(given.facts[name] is None for name in missing)
    if asks:
        typer.echo("Found in the document:")
        _show_facts(document)
        typer.echo("\nThe rest stands nowhere:")
    told = {name: value for name, value in given.facts.items() if value is not None}
    for name in missing:
        if name in told:
            continue
        if yes:
            what = "the file's name stands for it" if name == "title" else "left empty"
            typer.echo(f"Not found, {what}: {name.replace('_', ' ')}.")
            continue
        told[name] = _asked(name)
    whole = replace(document, **told)
    if not whole.title:
        whole = replace(whole, title=file.stem)
    if whole.decided and whole.valid_to and whole.valid_to < whole.decided:
        raise UsageError(f"--valid-to: {whole.valid_to} is before {whole.decided}, when decided")
    return whole


def _asked(name: str) -> Any:
    answer = str(typer.prompt(_ASKED[name], default="", show_default=False)).strip()
    if name in _DATES:
        return _day(name.replace("_", " "), answer or None)
    return answer if name == "title" else answer or None


def _show_facts(document: Document) -> None:
    for name in _FACTS:
        value = getattr(document, name)
        typer.echo(f"{name.replace('_', ' '):<12}{value or '-'}")


def _show(guideline: Consulted, repairs: Sequence[Repair]) -> None:
    """Show what was read, what was mended, and what points at nothing."""
    document = guideline.document
    _show_facts(document)
    sections = len({passage.section for passage in guideline.passages})
    typer.echo(f"{'read':<12}{sections} sections, {len(guideline.passages)} passages")
    unsure = [one for one in repairs if not one.sure]
    sure = [one for one in repairs if one.sure]
    if unsure:
        typer.echo(f"\nNot sure, left as they stand ({len(unsure)}): look at these first.")
        for one in unsure:
            typer.echo(f"  line {one.line}: {one.was}  (perhaps {one.becomes})")
    if sure:
        typer.echo(f"\nMended ({len(sure)}):")
        for one in sure:
            typer.echo(f"  line {one.line}: {one.was} -> {one.becomes}")
    if guideline.unplaced:
        typer.echo(f"\nIn topics.toml, but not in this document ({len(guideline.unplaced)}):")
        for name in guideline.unplaced:
            typer.echo(f"  {name}")
    if document.valid_to and document.valid_to < _today():
        typer.echo(f"\nIt was valid to {document.valid_to}: every answer will say so.")
    typer.echo("")


async def _keep(
    instance: Instance,
    place: Municipality,
    shelf: Library,
    guideline: Consulted,
    *,
    body: dict[str, Any],
    in_force: date,
) -> Version:
    id_, now = secrets.token_hex(8), datetime.now(UTC)
    async with instance.database.transaction() as tx:
        version = await documents.add(
            tx,
            id=id_,
            municipality=place.id,
            body=body,
            in_force_from=in_force,
            now=now,
        )
        built_for = shelf.built_for(place.id)
        await documents.keep_built(tx, id_, shelf.dumps(guideline), built_for=built_for)
        await audit.append(
            tx,
            at=now,
            municipality=place.id,
            case=None,
            actor=None,
            action="guideline_imported",
            details={
                "document": id_,
                "version": version.version,
                "in_force_from": in_force.isoformat(),
            },
        )
    return version


def _folder(instance: Instance, place: Municipality) -> Path:
    named = (
        profiles.folder_of(one)
        for bot in instance.config.every_bot().values()
        for one in bot.municipalities
    )
    return next(folder for folder in named if folder.name == place.id)


def _today() -> date:
    return datetime.now(UTC).astimezone(STOCKHOLM).date()


def _day(what: str, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise UsageError(f"{what}: {value!r} is no date; allowed is as 2026-01-31") from error
