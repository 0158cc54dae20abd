"""Sets of questions, each a line: who asks what, and which words of the document answer.

The form is that of `../shared/eval/guidance.jsonl`; `answers: []` means that nothing answers.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

OWN = Path(__file__).parent / "sets"
_HYPHEN = re.compile(r"(\w)[-\u00ad]\s*\n\s*(\w)")
_BULLET = re.compile(r"(?m)^\s*[•\uf0b7\uf0a7\u25aa=»*-]\s+")


@dataclass(frozen=True, slots=True)
class Row:
    """A question, and what answers it."""

    id: str
    municipality: str
    language: str
    style: str
    kind: str  #: of one without an answer: off_topic, …; "answerable" of the others
    question: str
    quotes: tuple[str, ...]  #: as they are compared
    must_say: tuple[str, ...] = ()

    @property
    def is_answerable(self) -> bool:
        """Say whether the document answers it."""
        return bool(self.quotes)

    def is_answered_by(self, passage: str) -> bool:
        """Say whether a passage holds one of the quotes."""
        shown = comparable(passage)
        return any(quote in shown for quote in self.quotes)


def comparable(text: str) -> str:
    """Give a text without what a line's end, a list's mark or a capital changes."""
    joined = _HYPHEN.sub(r"\1\2", text)
    return " ".join(_BULLET.sub(" ", joined).casefold().split())


def read(file: Path) -> Iterator[Row]:
    """Read the rows of a set."""
    for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        row = json.loads(line)
        answers = row.get("answers", [])
        quotes = [a[key] for a in answers for key in ("quote", "clean") if a.get(key)]
        yield Row(
            str(row.get("id", number)),
            row["municipality"],
            row.get("lang", "sv"),
            row.get("style", ""),
            "answerable" if quotes else row.get("kind") or "unanswerable",
            row["question"],
            tuple(map(comparable, quotes)),
            tuple(row.get("must_say", ())),
        )
