"""`tryggbot guideline questions`: what people asked a person, for the communicator; without names.

Only what whoever answered has marked. Beside it, how often the answers of the guideline helped.
"""

import asyncio
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.instance import DEFAULT, ConfigOption, JsonOption, opened
from bot.cli.show import as_json
from storage import questions

_COUNTED = {
    "helped": "said that an answer helped",
    "not_helped": "said that it didn't",
    "unanswered": "found no answer",
    "asked_a_person": "asked a person",
}


def questions_(
    municipality: Annotated[str | None, typer.Option(help="Only this one.")] = None,
    as_json_: JsonOption = False,
    config: ConfigOption = DEFAULT,
) -> None:
    """List the questions and answers that could become topics, and how often answers helped."""
    found = asyncio.run(_questions(config, municipality))
    if as_json_:
        as_json(found)
        return
    for place in found:
        typer.echo(place["municipality"])
        for what, words in _COUNTED.items():
            typer.echo(f"  {place['counts'].get(what, 0):>5} {words}")
        for one in place["questions"]:
            typer.echo(f"\n  {one['day']}")
            typer.echo(_indented("asked:    ", one["question"]))
            typer.echo(_indented("answered: ", one["answer"]))
        typer.echo("")


def _indented(label: str, words: str) -> str:
    lines = words.splitlines() or [""]
    rest = "".join(f"\n  {' ' * len(label)}{line}" for line in lines[1:])
    return f"  {label}{lines[0]}{rest}"


async def _questions(config: Path, municipality: str | None) -> list[dict[str, Any]]:
    async with opened(config) as instance:
        asked = [instance.place(municipality).id] if municipality else sorted(instance.places)
        async with instance.database.reading() as tx:
            return [
                {
                    "municipality": place,
                    "counts": await questions.counts(tx, place),
                    "questions": [
                        {
                            "day": one.asked.date().isoformat(),
                            "question": one.words,
                            "answer": one.answer,
                        }
                        for one in await questions.for_topics(tx, place)
                    ],
                }
                for place in asked
            ]
