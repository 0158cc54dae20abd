"""Tables that are drawn with spaces or tabs become rows."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.guideline.document import Kind
from flows.guideline.reading.lines import Line, plain

_GAP = re.compile(r"\t+[ \t]*| {3,}")
_LONGEST_CELL = 60  # characters


def find_rows(lines: Sequence[Line]) -> list[Line]:
    """Make rows of lines that follow each other and have as many columns as their neighbour."""
    cells = [_cells(line) for line in lines]
    out = list(lines)
    for at, own in enumerate(cells):
        beside = [cells[there] for there in (at - 1, at + 1) if 0 <= there < len(cells)]
        if len(own) > 1 and any(len(other) == len(own) for other in beside):
            raw = replace(lines[at].raw, kind=Kind.ROW)
            out[at] = replace(lines[at], raw=raw, text=" | ".join(own))
    return out


def _cells(line: Line) -> list[str]:
    """Give the columns of a line, in its mended words; none if it is no row."""
    if line.raw.kind is not Kind.TEXT or line.is_bold:
        return []
    seen = [part.split() for part in _GAP.split(plain(line.raw.text).strip())]
    words = line.text.split()
    if len(seen) < 2 or sum(map(len, seen)) != len(words):  # noqa: PLR2004
        return []
    cells = []
    for part in seen:
        cells.append(" ".join(words[: len(part)]))
        words = words[len(part) :]
    is_table = all(cell and len(cell) <= _LONGEST_CELL for cell in cells)
    return cells if is_table else []
