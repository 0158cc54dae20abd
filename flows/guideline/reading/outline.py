"""Headings get their levels, and the text its sections."""

import re
from collections.abc import Sequence
from itertools import pairwise

from flows.guideline.document import Block, Kind, Section
from flows.guideline.reading.blocks import Piece
from flows.guideline.reading.contents import Contents
from flows.guideline.reading.headings import level_by_number

_ITEM_NUMBER = re.compile(r"(\d{1,2})[.)]? ")
_LONGEST_SHORT = 90  # characters
_MOST_EMPTY = 3  # headings in a row without text: more are a list


def sections(pieces: Sequence[Piece], contents: Contents) -> tuple[Section, ...]:
    """Give the sections; the first has no heading if text stands before any."""
    pieces = _without_false(_announced(list(pieces)))
    levels = _levels(pieces, contents)
    found: list[Section] = []
    path: list[tuple[int, str]] = []
    blocks: list[Block] = []
    head: Piece | None = None

    def close() -> None:
        if blocks or head is not None:
            start = head.line.raw if head else None
            line = start.number if start else blocks[0].line
            page = start.page if start else blocks[0].page
            found.append(Section(tuple(name for _, name in path), tuple(blocks), line, page))

    for at, piece in enumerate(pieces):
        if piece.kind is not Kind.HEADING:
            blocks.append(piece.block())
            continue
        close()
        blocks, head = [], piece
        while path and path[-1][0] >= levels[at]:
            path.pop()
        path.append((levels[at], piece.text))
    close()
    return tuple(found)


def _announced(pieces: list[Piece]) -> list[Piece]:
    """Make items of the short lines below one that ends in a colon."""
    for at, piece in enumerate(pieces):
        if piece.kind is not Kind.TEXT or not piece.text.endswith(":"):
            continue
        run: list[Piece] = []
        below = iter(pieces[at + 1 :])
        after = next(below, None)
        while after is not None and _is_short(after):
            run.append(after)
            after = next(below, None)
        if run and after is not None and run[-1].kind is Kind.HEADING:
            run.pop()  # it stands over what follows
        if len(run) > 1:
            for short in run:
                short.kind = Kind.ITEM
    return pieces


def _is_short(piece: Piece) -> bool:
    is_guessed = piece.kind is Kind.HEADING and piece.line.raw.kind is Kind.TEXT
    is_plain = piece.kind is Kind.TEXT and not piece.text.endswith((".", ":", "?", "!"))
    return (is_guessed or is_plain) and len(piece.text) <= _LONGEST_SHORT


def _without_false(pieces: list[Piece]) -> list[Piece]:
    """Take back guessed headings that follow each other: they are a list."""
    run: list[Piece] = []
    for piece in [*pieces, None]:
        if piece is not None and piece.kind is Kind.HEADING:
            run.append(piece)
            continue
        guessed = [head for head in run if head.line.raw.kind is not Kind.HEADING]
        if len(run) > _MOST_EMPTY and len(guessed) == len(run):
            for head in run[1:-1]:
                head.kind = Kind.ITEM
        for before, head in pairwise(guessed):
            if _counts_on(before.text, head.text):
                before.kind = head.kind = Kind.ITEM
        run = []
    return pieces


def _counts_on(before: str, after: str) -> bool:
    """Say whether two lines are numbered "1." and "2.", as items are."""
    one, two = _ITEM_NUMBER.match(before), _ITEM_NUMBER.match(after)
    return bool(one and two and int(two[1]) == int(one[1]) + 1)


def _levels(pieces: Sequence[Piece], contents: Contents) -> dict[int, int]:
    """Give each heading's level: told, numbered, named in the contents, or seen."""
    heads = [at for at, piece in enumerate(pieces) if piece.kind is Kind.HEADING]
    told = {at: pieces[at].line.raw.level for at in heads if pieces[at].line.raw.level}
    deepest = max(contents.levels.values(), default=0)
    named = sum(contents.level(pieces[at].text) > 0 for at in heads)
    levels: dict[int, int] = {}
    group: tuple[int, bool] | None = None  # a heading without text: its level and its look
    for at in heads:
        piece = pieces[at]
        level = level_by_number(piece.text) or told.get(at) or contents.level(piece.text)
        if not level and told:
            level = max((levels[b] for b in levels if b in told), default=1) + 1
        if not level and deepest and named > 1:
            level = deepest + 1
        if not level:
            if group is not None and (piece.is_tight != group[1] or at - 1 in levels):
                level = group[0] + 1
            else:
                level = 1
        is_empty = at + 1 < len(pieces) and pieces[at + 1].kind is Kind.HEADING
        if is_empty:
            group = (level, piece.is_tight)
        elif group is not None and level <= group[0]:
            group = None
        elif group is not None and piece.is_tight == group[1]:
            group = None  # they look alike: only the next one is surely below
        levels[at] = level
    return levels
