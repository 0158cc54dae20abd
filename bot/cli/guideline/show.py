"""`tryggbot guideline show`: what was read of a document, passage by passage, and what was mended.

With `--document` a file is shown without importing it, and no configuration is needed.
"""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from bot import library, topics
from bot.cli.guideline import source
from bot.cli.instance import DEFAULT, ConfigOption, JsonOption, opened
from bot.cli.show import HERE, as_json
from bot.errors import UsageError
from flows.guideline import written
from flows.guideline.document import Document, Passage, Repair
from flows.guideline.passages import cut
from storage import documents

_BETWEEN = " > "  # headings of a path
_NOTHING = "not found in the text"
MunicipalityOption = Annotated[
    str, typer.Option("--municipality", metavar="M", help="A profile's name, or its folder.")
]
DocumentOption = Annotated[
    Path | None, typer.Option("--document", metavar="FILE", help="Show this file, not imported.")
]


@dataclass(frozen=True, slots=True)
class _Shown:
    """A document with what the operator should know of it."""

    document: Document
    repairs: tuple[Repair, ...]
    origin: str


def show(
    municipality: MunicipalityOption,
    *,
    document: DocumentOption = None,
    as_json_: JsonOption = False,
    config: ConfigOption = DEFAULT,
) -> None:
    """Show a document as the bot reads it: its facts, its passages, and every mended word."""
    folder = source.folder(municipality, config, needs_config=document is None)
    shown = _shown(folder, document, config)
    passages = cut(shown.document)
    if as_json_:
        as_json(_plain(shown, passages))
        return
    console = Console(highlight=False, markup=False, emoji=False)
    _print_facts(console, shown, passages)
    _print_repairs(console, shown.repairs)
    _print_passages(console, passages)


def _shown(folder: Path, document: Path | None, config: Path) -> _Shown:
    """Read the file, or what is in force, or the bundled summary.

    Raises:
        BotError: if it can't be read, or there is none.

    """
    if document is not None:
        found = library.read_whole(document)
        return _Shown(found.document, found.repairs, f"the file {document.name}, not imported")
    if config.is_file() and (kept := asyncio.run(_in_force(folder.name, config))):
        return kept
    summary = topics.summary_of(folder)
    if summary is None:
        raise UsageError(f"--municipality: {folder.name!r} has no document; name a --document FILE")
    return _Shown(
        library.read_whole(summary).document, (), "Tryggbot's summary; no document is imported"
    )


async def _in_force(place: str, config: Path) -> _Shown | None:
    async with opened(config) as instance, instance.database.reading() as tx:
        version = await documents.in_force(tx, place, on=datetime.now(HERE).date())
        kept = await documents.get(tx, version) if version else None
    if kept is None:
        return None
    origin = f"version {kept.version.version}, in force from {kept.version.in_force_from}"
    return _Shown(written.from_dict(kept.body), written.repairs_of(kept.body), origin)


def _plain(shown: _Shown, passages: Iterable[Passage]) -> dict[str, Any]:
    """Give the form of design §4."""
    document = shown.document
    return {
        "title": document.title,
        "number": document.number,
        "decided": _iso(document.decided),
        "decided_by": document.decided_by,
        "valid_to": _iso(document.valid_to),
        "passages": [
            {"section": _BETWEEN.join(passage.section), "text": passage.text}
            for passage in passages
        ],
        "repairs": [
            {"line": one.line, "from": one.was, "to": one.becomes, "sure": one.sure}
            for one in shown.repairs
        ],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _print_facts(console: Console, shown: _Shown, passages: Sequence[Passage]) -> None:
    document = shown.document
    sections = len({passage.section for passage in passages})
    facts = (
        ("Title", document.title),
        ("Number", document.number),
        ("Decided", _iso(document.decided)),
        ("Decided by", document.decided_by),
        ("Valid to", _iso(document.valid_to)),
        ("Read from", shown.origin),
        ("Read", f"{sections} sections, {len(passages)} passages"),
    )
    table = Table.grid(padding=(0, 2))
    for name, value in facts:
        table.add_row(Text(name, "bold"), Text(value) if value else Text(_NOTHING, "dim"))
    console.print(table)


def _print_repairs(console: Console, repairs: Sequence[Repair]) -> None:
    """List what a person must look at first, then the rest; words that recur once."""
    unsure = [one for one in repairs if not one.sure]
    sure = [one for one in repairs if one.sure]
    if unsure:
        console.print()
        console.print(Rule(f"Look at these: {len(unsure)} words that may be wrong", align="left"))
        console.print("They stand as they were. Compare with the paper.")
        console.print(_table(unsure, "perhaps"))
    if sure:
        console.print()
        console.print(Rule(f"Mended: {len(sure)} damaged words", align="left"))
        console.print(_table(sure, "became"))


def _table(repairs: Sequence[Repair], to: str) -> Table:
    lines: dict[tuple[str, str], list[int]] = {}
    for one in repairs:
        lines.setdefault((one.was, one.becomes), []).append(one.line)
    table = Table("stood", to, "lines", box=None, padding=(0, 2, 0, 0), header_style="bold")
    for (was, becomes), where in lines.items():
        table.add_row(Text(was), Text(becomes), Text(", ".join(map(str, dict.fromkeys(where)))))
    return table


def _print_passages(console: Console, passages: Sequence[Passage]) -> None:
    for passage in passages:
        console.print()
        console.print(Text(_BETWEEN.join(passage.section) or "Before the first heading", "bold"))
        place = f"page {passage.page}, " if passage.page else ""
        part = f", part {passage.part} of {passage.parts}" if passage.parts > 1 else ""
        console.print(Text(f"{place}line {passage.line}{part}", "dim"))
        console.print(Padding(Text(passage.text), (0, 0, 0, 2)))
