"""A document is cut into passages: what is shown as one answer on a phone.

Whole sentences, at most `MOST_SHOWN` characters, never across a heading. A section that fits is
one passage. A longer one is cut where it hurts least: between paragraphs rather than within one,
between items rather than below the line that announces them, into parts of like size.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.guideline.document import MOST_SHOWN, Block, Document, Kind, Passage, Section
from flows.guideline.sentences import sentences

_COUNTED = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z])[.)]\s")
_CLAUSES = (
    re.compile(r"[;:,]\s|\s[–-]\s"),
    re.compile(r"\s(?=(?:och|eller|samt|men|där|som|att)\s)"),
)
_PER_PART = 0.3  # what another part costs
_IN_BLOCK, _IN_SENTENCE, _IN_LIST, _AFTER_LEAD, _WIDOW = 0.8, 3.0, 0.5, 2.0, 0.4
_LEAST = 120  # characters: a smaller part is a widow


@dataclass(frozen=True, slots=True)
class _Atom:
    """What isn't cut: a sentence, or a piece of one that is too long."""

    text: str
    block: Block
    joint: str  #: what parts it from the one before: "\n" or " "
    cost: float  #: of a cut before it


def cut(document: Document) -> tuple[Passage, ...]:
    """Give the passages in the order of the document."""
    found: list[Passage] = []
    for section in document.sections:
        parts = _parts(list(_atoms(section)))
        for number, part in enumerate(parts, 1):
            first = part[0].block
            found.append(
                Passage(
                    id=len(found),
                    section=section.path,
                    text=_text(part),
                    line=first.line,
                    page=first.page,
                    part=number,
                    parts=len(parts),
                )
            )
    return tuple(found)


def shown(block: Block) -> str:
    """Give a block as it is shown: an item with its bullet, unless it has a number."""
    text = " ".join(block.text.split())
    return f"• {text}" if text and block.kind is Kind.ITEM and not _COUNTED.match(text) else text


def _atoms(section: Section) -> Iterator[_Atom]:
    blocks = [block for block in section.blocks if block.text.strip()]
    for before, block in pairwise([None, *blocks]):
        if block is None:
            continue
        joint, cost = "\n", _between(before, block)
        for sentence in sentences(shown(block)):
            for piece, kept in _pieces(sentence):
                yield _Atom(piece, block, joint, cost)
                joint, cost = ("" if kept else " "), _IN_SENTENCE
            joint, cost = " ", _IN_BLOCK


def _between(before: Block | None, block: Block) -> float:
    """Say what it costs to cut between two blocks."""
    if before is None:
        return 0.0
    if before.kind in {Kind.ITEM, Kind.ROW}:
        return _IN_LIST if block.kind is before.kind else 0.0
    is_lead = before.text.rstrip().endswith(":") or block.kind is Kind.ITEM
    return _AFTER_LEAD if is_lead else 0.0


def _pieces(sentence: str) -> Iterator[tuple[str, bool]]:
    """Cut a sentence that is too long at a clause, else at a space, else anywhere."""
    while len(sentence) > MOST_SHOWN:
        window = sentence[: MOST_SHOWN + 1]
        at = _clause_end(window[:MOST_SHOWN]) or window.rfind(" ")
        in_word = at <= 0
        at = MOST_SHOWN if in_word else at
        yield sentence[:at].rstrip(), in_word
        sentence = sentence[at:].lstrip()
    yield sentence, False


def _clause_end(window: str) -> int:
    """Give the last place where a clause ends, 0 if there is none in the last two thirds."""
    for mark in _CLAUSES:
        ends = [found.end() for found in mark.finditer(window)]
        if ends and ends[-1] > len(window) // 3:
            return ends[-1]
    return 0


def _text(part: Sequence[_Atom]) -> str:
    first, *rest = part
    return first.text + "".join(atom.joint + atom.text for atom in rest)


def _parts(atoms: Sequence[_Atom]) -> list[Sequence[_Atom]]:
    """Choose the cuts that cost least in all."""
    total = len(_text(atoms)) if atoms else 0
    if total <= MOST_SHOWN:
        return [atoms] if atoms else []
    target = total / -(-total // MOST_SHOWN)
    best: list[tuple[float, int]] = [(0.0, 0)]  # cost of the first n atoms, and the last cut
    for end in range(1, len(atoms) + 1):
        choices = []
        length = 0
        for start in range(end - 1, -1, -1):
            atom = atoms[start]
            length += len(atom.text) + (len(atoms[start + 1].joint) if start + 1 < end else 0)
            if length > MOST_SHOWN:
                break
            cost = best[start][0] + _PER_PART + ((length - target) / target) ** 2
            cost += atom.cost if start else 0.0
            cost += _WIDOW if length < _LEAST else 0.0
            choices.append((cost, start))
        best.append(min(choices))
    cuts = [len(atoms)]
    while cuts[-1]:
        cuts.append(best[cuts[-1]][1])
    return [atoms[start:end] for start, end in pairwise(reversed(cuts))]
