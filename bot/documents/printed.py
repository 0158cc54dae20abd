"""pdf: the text of each page, with gaps as blank lines and large or bold lines as headings.

A pdf knows no paragraphs and no headings, only where letters stand and how large they are. A text
that was recognized from a scan has sizes of its own for every line; there they say nothing.
"""

import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

import pypdf
from pypdf.errors import FileNotDecryptedError

from bot.documents import limits
from bot.documents.errors import BrokenFileError, DocumentError, EncryptedFileError, NoTextError
from flows.guideline.document import Kind, RawLine

# It warns on stderr of every oddity, in words of the file.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

_LARGER = 1.12  # times the body's size: a heading
_GAP = 1.35  # times the usual distance of lines: a new paragraph
_LONGEST_HEADING = 120  # characters
_WIDE = 2.0  # times the letters: lines further apart are of two paragraphs
_MOST_SIZES = 5  # of headings; a scan has dozens
_LEAST_PER_PAGE = 8  # letters; less on every page is no text
_ENDS_SENTENCE = re.compile(r"[.;:,]\s*$")
_SPACE, _MOST_SPACES = 5.0, 40  # points that are shown as a space before a line
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)


@dataclass(slots=True)
class _Line:
    """A line as it stands on a page."""

    page: int
    text: str = ""
    height: float | None = None  #: points; which way they count differs
    left: float = 0.0  #: points
    sizes: Counter[float] = field(default_factory=Counter)
    bold: int = 0  #: letters

    @property
    def letters(self) -> int:
        return sum(self.sizes.values())

    @property
    def size(self) -> float:
        return self.sizes.most_common(1)[0][0] if self.sizes else 0.0

    @property
    def is_bold(self) -> bool:
        return self.letters > 0 and self.bold >= self.letters * 0.9


def read(path: Path, data: bytes) -> tuple[RawLine, ...]:
    """Give the lines, with their pages.

    Raises:
        BrokenFileError: if the library can't make sense of it.
        EncryptedFileError: if it wants a password.
        NoTextError: if its pages are pictures.
        TooLargeError: if it has too many pages or too much text.

    """
    try:
        return tuple(_raw(_read(path, data)))
    except DocumentError:
        raise
    except FileNotDecryptedError as error:
        raise EncryptedFileError(path) from error
    except Exception as error:  # a broken pdf breaks its reader in every way there is
        raise BrokenFileError(path) from error


def _read(path: Path, data: bytes) -> list[_Line]:
    reader = pypdf.PdfReader(BytesIO(data))
    # Many are locked against changes alone; those open with the empty password.
    if reader.is_encrypted and not reader.decrypt(""):
        raise EncryptedFileError(path)
    limits.check_pages(path, len(reader.pages))
    lines: list[_Line] = []
    total = 0
    for number, page in enumerate(reader.pages, 1):
        found = _page(page, number)
        total += sum(len(line.text) for line in found)
        limits.check_characters(path, total)
        lines += found
    letters = sum(letter.isalpha() for line in lines for letter in line.text)
    if letters < _LEAST_PER_PAGE * max(len(reader.pages), 1):
        raise NoTextError(path)
    return lines


def _page(page: Any, number: int) -> list[_Line]:
    lines = [_Line(number)]

    def visit(text: str, matrix: Any, place: Any, font: Any, size: float) -> None:
        for at, part in enumerate(text.split("\n")):
            if at:
                lines.append(_Line(number))
            line = lines[-1]
            line.text += part
            count = len(part.strip())
            if not count:
                continue
            if line.height is None:
                line.left = place[4] * matrix[0] + place[5] * matrix[2] + matrix[4]
                line.height = place[4] * matrix[1] + place[5] * matrix[3] + matrix[5]
            scale = abs(place[3] * matrix[3]) or abs(place[1] * matrix[2]) or 1.0
            line.sizes[round(size * scale * 2) / 2] += count
            if _BOLD.search(str((font or {}).get("/BaseFont", ""))):
                line.bold += count

    page.extract_text(visitor_text=visit)
    return [line for line in lines if line.text.strip()]


def _raw(lines: Sequence[_Line]) -> Iterator[RawLine]:
    body = _body_size(lines)
    levels = _levels(lines, body)
    is_bold_body = sum(line.bold for line in lines) > sum(line.letters for line in lines) / 2
    usual = _usual_step(lines, body)
    margin = min((line.left for line in lines), default=0.0)
    number = 0
    for before, line in pairwise([None, *lines]):
        if line is None:
            continue
        if before is not None and before.page == line.page and _gap(before, line) > usual * _GAP:
            number += 1
            yield RawLine("", number, line.page)
        number += 1
        text = line.text.strip()
        indent = " " * min(round(max(line.left - margin, 0.0) / _SPACE), _MOST_SPACES)
        is_short = len(text) <= _LONGEST_HEADING and not _ENDS_SENTENCE.search(text)
        if is_short and line.size in levels:
            yield RawLine(text, number, line.page, Kind.HEADING, levels[line.size])
        elif is_short and line.is_bold and not is_bold_body:
            yield RawLine(f"**{text}**", number, line.page)
        else:
            yield RawLine(indent + text, number, line.page)


def _body_size(lines: Sequence[_Line]) -> float:
    counts: Counter[float] = Counter()
    for line in lines:
        counts.update(line.sizes)
    return counts.most_common(1)[0][0] if counts else 0.0


def _levels(lines: Sequence[_Line], body: float) -> dict[float, int]:
    """Rank the sizes of headings, largest first; none where sizes say nothing."""
    large = {line.size for line in lines if line.size >= body * _LARGER}
    share = sum(line.letters for line in lines if line.size in large)
    if len(large) > _MOST_SIZES or share > sum(line.letters for line in lines) / 4:
        return {}
    return {size: level for level, size in enumerate(sorted(large, reverse=True), 1)}


def _usual_step(lines: Sequence[_Line], body: float) -> float:
    """Give the distance of lines within a paragraph, in points."""
    steps = [_gap(a, b) for a, b in pairwise(lines) if a.page == b.page]
    steps = [step for step in steps if step > 0]
    near = [step for step in steps if step <= body * _WIDE]
    return median(near or steps or [1e9])


def _gap(before: _Line, after: _Line) -> float:
    if before.height is None or after.height is None:
        return 0.0
    return abs(before.height - after.height)
