"""A line's words, with the signs in them that a scanner may have put for letters."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r"(?:[^\W_]|[&¢€¥§|]|!(?=[^\W\d_]))+|\[(?=\s)")
_SENTENCE_END = re.compile(r"(?:^|[.!?:]|[•\"“”»])\s*$")


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it is seen."""

    text: str
    row: int  #: which of the lines
    start: int  #: where in it
    line: int  #: the line's own number
    begins: bool  #: a sentence or a line begins here

    @property
    def folded(self) -> str:
        """Give the word in small letters."""
        return self.text.casefold()

    @property
    def has_letters(self) -> bool:
        """Say whether there is any letter."""
        return any(letter.isalpha() for letter in self.text)


def tokens(lines: Sequence[tuple[int, str]]) -> Iterator[Token]:
    """Give the words of the lines in their order."""
    ends = True
    for row, (number, text) in enumerate(lines):
        for found in _TOKEN.finditer(text):
            before = text[: found.start()]
            begins = bool(_SENTENCE_END.search(before)) if before.strip() else ends
            yield Token(found.group(), row, found.start(), number, begins)
        ends = not text.strip() or text.rstrip().endswith((".", ":", "!", "?"))
