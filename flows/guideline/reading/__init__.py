"""Raw lines → a document: headings, paragraphs, lists, tables and facts, damaged words mended."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.guideline.document import Document, Kind, Lexicon, RawLine, Reading
from flows.guideline.reading.blocks import Piece, pieces
from flows.guideline.reading.contents import Contents, find_contents, fold
from flows.guideline.reading.facts import Facts, read_facts
from flows.guideline.reading.front import best_title, is_label, join_labels, labelled_title
from flows.guideline.reading.headings import KNOWN, level_by_number, measure
from flows.guideline.reading.hyphens import join_hyphens
from flows.guideline.reading.lines import Line, tidy
from flows.guideline.reading.outline import sections
from flows.guideline.reading.running import running
from flows.guideline.reading.tables import find_rows
from flows.guideline.repair import repair

__all__ = ["read"]

_COVER = 20  # blocks, of which one may be the title once more
_CLOSING = 12  # blocks at the end, where a decision may stand
_SENDER = re.compile(r"\b(?:kommun|stad|region|styrdokument)s?\b", re.IGNORECASE)
_SENTENCE = 60  # characters


def read(lines: Sequence[RawLine], lexicon: Lexicon) -> Reading:
    """Read a document from its lines, as `bot.documents` gives them."""
    tidied = tidy(lines)
    off = running(tidied)
    kept = join_hyphens([line for at, line in enumerate(tidied) if at not in off], lexicon)
    mended, repairs = repair([(line.raw.number, line.text) for line in kept], lexicon)
    kept = [replace(line, text=text) for line, text in zip(kept, mended, strict=True)]
    contents = find_contents(kept, set())
    kept = [line for at, line in enumerate(kept) if at not in contents.lines]
    kept = join_labels(find_rows(kept), set())
    found = pieces(kept, measure(kept, contents))
    title = _take_title(found, contents)
    heads = [tidied[at] for at in sorted(off)]
    facts = _facts(found, heads)
    found[:0] = _only_in_heads(facts, heads, found)
    document = Document(
        title=title,
        sections=sections(found, contents),
        number=facts.number,
        decided=facts.decided,
        decided_by=facts.decided_by,
        valid_to=facts.valid_to,
    )
    return Reading(document, tuple(repairs), _missing(document, facts))


def _missing(document: Document, facts: Facts) -> tuple[str, ...]:
    names = ("title", "number", "decided", "decided_by", "valid_to")
    return tuple(
        name
        for name in names
        if not getattr(document, name) and not (name == "valid_to" and facts.is_for_good)
    )


def _take_title(found: list[Piece], contents: Contents) -> str:
    """Find the title; what stands in front of the first section is no heading any more."""
    front = _front(found, contents)
    told = [piece for piece in found if piece.kind is Kind.HEADING and piece.line.raw.level]
    highest = min((piece.line.raw.level for piece in told), default=0)
    first = [piece for piece in told if piece.line.raw.level == highest]
    title = labelled_title([piece.text for piece in found[:40]])
    if len(first) == 1 and len(told) > 1 and first[0] is told[0]:
        first[0].kind = Kind.TEXT
        title = title or first[0].text
    for piece in front:
        if piece.kind is Kind.HEADING:
            piece.kind = Kind.TEXT
    title = title or best_title([piece.text for piece in front])
    for piece in found[:_COVER]:
        if piece.kind is Kind.HEADING and fold(piece.text) == fold(title):
            piece.kind = Kind.TEXT
    return title


def _front(found: Sequence[Piece], contents: Contents) -> list[Piece]:
    """Give what stands before the first section: cover, title, facts."""
    front: list[Piece] = []
    for at, piece in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else None
        if piece.kind is Kind.HEADING:
            is_cover = not front or (_is_cover(front, after) and not piece.is_tight)
            if _is_section(piece, contents) or not is_cover:
                break
            if piece.line.raw.level and after and after.kind is not Kind.HEADING:
                break
            if not front and not best_title([piece.text]) and not _SENDER.search(piece.text):
                break
        elif piece.kind is Kind.ITEM or _is_sentence(piece):
            break
        front.append(piece)
    return front


def _is_section(piece: Piece, contents: Contents) -> bool:
    name = fold(piece.text)
    return name in KNOWN or contents.level(piece.text) > 0 or level_by_number(piece.text) > 0


def _is_cover(front: Sequence[Piece], after: Piece | None) -> bool:
    """Say whether a heading-like line belongs to the cover: nothing but such lines so far."""
    only_short = all(piece.kind is Kind.HEADING for piece in front)
    return only_short and (after is None or not _is_sentence(after))


def _is_sentence(piece: Piece) -> bool:
    return len(piece.text) > _SENTENCE and piece.text.endswith((".", ":", "?"))


def _facts(found: Sequence[Piece], off: Sequence[Line]) -> Facts:
    head = next((at for at, piece in enumerate(found) if piece.kind is Kind.HEADING), len(found))
    texts = [piece.text for piece in found]
    rows = [piece.text for piece in found if piece.kind is Kind.ROW and _is_fact(piece)]
    edges = [*texts[:head], *rows, *texts[max(head, len(texts) - _CLOSING) :]]
    edges += dict.fromkeys(line.text for line in off)
    return read_facts(edges, texts[head:])


def _only_in_heads(facts: Facts, heads: Sequence[Line], found: Sequence[Piece]) -> list[Piece]:
    """Keep the head of a page that alone tells the number: somebody may ask for it."""
    number = facts.number
    if number is None or any(number in piece.text for piece in found):
        return []
    telling = next((line for line in heads if number in line.text), None)
    return [Piece(Kind.TEXT, telling, [telling.text])] if telling else []


def _is_fact(piece: Piece) -> bool:
    return any(is_label(cell.split(":")[0]) for cell in piece.text.split(" | "))
