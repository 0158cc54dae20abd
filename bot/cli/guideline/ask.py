"""`tryggbot guideline ask`: what somebody would be answered, and why.

With `--document` a file is asked without importing it, and no configuration is needed.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, BinaryIO

import typer

from bot import profiles
from bot.cli.guideline import source
from bot.cli.instance import DEFAULT, ConfigOption, JsonOption
from bot.cli.show import HERE
from bot.errors import UsageError
from bot.texts import Texts
from flows.guideline.answer import Answer, Found
from flows.guideline.guideline import Guideline
from flows.messages import text
from flows.municipality import Municipality

_LONGEST = 65_536  # bytes of a line that are read; what follows is left out

MunicipalityOption = Annotated[
    str, typer.Option("--municipality", metavar="M", help="A profile's name, or its folder.")
]
DocumentOption = Annotated[
    Path | None, typer.Option("--document", metavar="FILE", help="Ask this file, not imported.")
]


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom a question goes to, and on which day."""

    guideline: Guideline
    place: Municipality
    today: date
    texts: Texts

    def notes(self, found: Found) -> list[str]:
        """Give what stands beside a passage, in Swedish."""
        notes = [found.note.text["sv"]] if found.note else []
        valid_to = self.guideline.document.valid_to
        if valid_to is not None and valid_to < self.today:
            said = text(
                "guide_expired",
                on=valid_to.isoformat(),
                unit=self.place.unit,
                phone=self.place.unit_phone,
            )
            now = datetime.combine(self.today, datetime.min.time(), HERE)
            notes.append(self.texts.render_plain(said, language="sv", place=None, now=now))
        return notes


def ask(
    municipality: MunicipalityOption,
    question: Annotated[str | None, typer.Argument(metavar="QUESTION")] = None,
    *,
    document: DocumentOption = None,
    stdin: Annotated[
        bool, typer.Option("--stdin", help="A question a line in, a JSON object a line out.")
    ] = False,
    as_json_: JsonOption = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say which words and topics weighed.")
    ] = False,
    on: Annotated[
        str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="As if it were this day.")
    ] = None,
    config: ConfigOption = DEFAULT,
) -> None:
    """Ask a municipality's document a question, as people do in the chat."""
    if stdin == (question is not None):
        raise UsageError("QUESTION: give either a question or --stdin")
    folder = source.folder(municipality, config, needs_config=document is None)
    today = _day(on)
    guideline = source.guideline(folder, document, config, on=today)
    asked = Asked(guideline, profiles.load_folder(folder), today, Texts(Texts.bundled()))
    if stdin:
        for line in lines(sys.stdin.buffer):
            given = as_dict(asked, line, guideline.ask(line), explain=explain)
            sys.stdout.write(json.dumps(given, ensure_ascii=False) + "\n")
            sys.stdout.flush()
        return
    assert question is not None  # noqa: S101  (checked above; for the type checker)
    answer = guideline.ask(question)
    if as_json_:
        as_object = as_dict(asked, question, answer, explain=explain)
        typer.echo(json.dumps(as_object, ensure_ascii=False, indent=2))
        return
    for said in as_text(asked, answer, explain=explain):
        typer.echo(said)


def lines(stream: BinaryIO) -> Iterator[str]:
    """Give the lines of a stream, whatever their bytes; of a very long one its beginning."""
    while raw := stream.readline(_LONGEST):
        end = raw
        while len(end) == _LONGEST and not end.endswith(b"\n"):
            end = stream.readline(_LONGEST)
        yield raw.decode("utf-8", "replace").rstrip("\r\n")


def as_dict(asked: Asked, question: str, answer: Answer, *, explain: bool) -> dict[str, Any]:
    """Give an answer as design §4 has it; with `explain` also what weighed."""
    document = asked.guideline.document
    found: dict[str, Any] = {
        "question": question,
        "answered": answer.is_answered,
        "passages": [
            {
                "text": one.passage.text,
                "section": " › ".join(one.passage.section),
                "document": document.title,
                "decided": document.decided.isoformat() if document.decided else None,
                "valid_to": document.valid_to.isoformat() if document.valid_to else None,
                "note": "\n".join(asked.notes(one)) or None,
                "score": one.score,
            }
            | ({"reasons": _reasons(one)} if explain else {})
            for one in answer.found
        ],
    }
    return found | ({"reasons": _reasons(answer)} if explain else {})


def _reasons(of: Found | Answer) -> list[dict[str, Any]]:
    return [{"what": reason.what, "weight": reason.weight} for reason in of.reasons]


def as_text(asked: Asked, answer: Answer, *, explain: bool) -> Iterator[str]:
    """Give an answer to read."""
    document = asked.guideline.document
    if not answer.is_answered:
        yield "No answer: the bot says that it doesn't know, and shows the way to a human."
    for number, one in enumerate(answer.found, start=1):
        yield f"{number}. {' › '.join(one.passage.section)}   ({one.score:.2f})"
        yield from (f"   {line}" for line in one.passage.text.splitlines())
        yield from (f"   Beside it: {note}" for note in asked.notes(one))
        if explain:
            yield from (f"   {r.weight:+.3f}  {r.what}" for r in one.reasons)
        yield ""
    if answer.is_answered:
        facts = [document.title]
        facts += [f"decided {document.decided}"] if document.decided else []
        facts += [f"valid to {document.valid_to}"] if document.valid_to else []
        yield ", ".join(facts)
        if asked.guideline.is_summary:
            yield "This is Tryggbot's own summary: no adopted document is imported."
    if explain:
        yield "Whether to answer (above 0: yes):"
        yield from (f"   {r.weight:+.3f}  {r.what}" for r in answer.reasons)


def _day(on: str | None) -> date:
    if on is None:
        return datetime.now(HERE).date()
    try:
        return date.fromisoformat(on)
    except ValueError as error:
        raise UsageError(f"--date: {on!r} is no day; allowed is as 2026-11-21") from error
