"""How commands answer: aligned columns to read, or JSON for another program."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import typer

HERE = ZoneInfo("Europe/Stockholm")


def as_json(value: Any) -> None:
    """Print a value as JSON; moments as ISO, in UTC."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def columns(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under their heads, each column as wide as it must be."""
    lines = [list(heads), *(list(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    for line in lines:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        typer.echo("  ".join(cells).rstrip())


def moment(value: datetime | None) -> str:
    """Write a moment as the clocks of Sweden show it."""
    return "" if value is None else value.astimezone(HERE).strftime("%Y-%m-%d %H:%M")


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)
