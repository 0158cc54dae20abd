"""Lines become paragraphs, list items, table rows and headings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from flows.guideline.document import Block, Kind
from flows.guideline.reading.front import is_label
from flows.guideline.reading.headings import Page, is_heading
from flows.guideline.reading.lines import Line

_ENDS = re.compile(r"[.!?:;][\"”»)]?$")
_HANGS = re.compile(
    r"(?:,|\b(?:och|eller|samt|att|som|av|för|i|på|med|till|den|det|en|ett|om|vid|från|kan|ska))$"
)
_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)] (?=[^\W\d_])")
_SLACK = 4  # characters that a full line may be short of


@dataclass(slots=True)
class Piece:
    """A block as it grows."""

    kind: Kind
    line: Line
    parts: list[str] = field(default_factory=list)
    level: int = 0
    is_tight: bool = False  #: of a heading: text follows without a gap
    at: int = 0
    indent: int = 0  #: of its last line
    is_bold: bool = False  #: its last line

    def __post_init__(self) -> None:
        self.indent, self.is_bold = self.line.indent, self.line.is_bold

    def add(self, line: Line) -> None:
        """Let a line go on."""
        self.parts.append(line.text)
        self.indent, self.is_bold = line.indent, line.is_bold

    @property
    def text(self) -> str:
        """Give the lines joined."""
        return " ".join(" ".join(self.parts).split())

    def block(self) -> Block:
        """Give the finished block."""
        return Block(self.kind, self.text, self.line.raw.number, self.line.raw.page)


def pieces(lines: Sequence[Line], page: Page) -> list[Piece]:
    """Join lines to blocks; what is dropped is not in `lines`, blank lines are."""
    out: list[Piece] = []
    gap = True
    for at, line in enumerate(lines):
        if line.is_blank:
            gap = True
            continue
        last = out[-1] if out else None
        if is_heading(lines, at, page):
            if last and _goes_on_heading(last, line, gap=gap):
                last.add(line)
            else:
                out.append(Piece(Kind.HEADING, line, [line.text], line.raw.level, at=at))
        elif line.raw.kind in {Kind.ITEM, Kind.ROW} or _is_numbered_item(last, line, gap=gap):
            kind = line.raw.kind if line.raw.kind is Kind.ROW else Kind.ITEM
            out.append(Piece(kind, line, [line.text], at=at))
        elif last and last.kind in {Kind.TEXT, Kind.ITEM} and _goes_on(last, line, page, gap=gap):
            last.add(line)
        else:
            if last and last.kind is Kind.HEADING:
                last.is_tight = not gap
            out.append(Piece(Kind.TEXT, line, [line.text], at=at))
        gap = False
    return [piece for whole in out for piece in _listed(whole, page)]


def _goes_on_heading(last: Piece, line: Line, *, gap: bool) -> bool:
    """Say whether a heading takes two lines, as large letters do."""
    if last.kind is not Kind.HEADING or gap:
        return False
    is_same = last.line.raw.kind is line.raw.kind and last.level == line.raw.level
    is_printed = line.raw.kind is Kind.HEADING and line.raw.page is not None
    return is_same and (is_printed or line.text[:1].islower()) and not line.text[:1].isdigit()


def _is_numbered_item(last: Piece | None, line: Line, *, gap: bool) -> bool:
    if line.raw.kind is not Kind.TEXT or not _NUMBERED.match(line.text):
        return False
    return gap or last is None or last.kind is not Kind.TEXT or bool(_ENDS.search(last.text))


def _goes_on(last: Piece, line: Line, page: Page, *, gap: bool) -> bool:
    before = last.parts[-1]
    starts_low = line.text[:1].islower()
    if not starts_low and (_is_fact(line.text) or _is_fact(before)):
        return False
    if gap:
        return not _ENDS.search(last.text) and (
            starts_low or bool(_HANGS.search(before) and last.kind is Kind.TEXT)
        )
    is_outside = last.kind is Kind.ITEM and line.indent + 1 < last.line.indent
    is_at_top = line.raw.page is None and line.indent == 1 and not last.indent
    if not starts_low and (is_outside or is_at_top) and not _HANGS.search(before):
        return False  # a list ends, or a page begins
    if line.is_bold and last.is_bold:
        return True  # a title in several lines
    if not page.width and last.line.raw.page is None:
        return starts_low or bool(_HANGS.search(before)) or last.kind is Kind.ITEM
    if not _ENDS.search(before) or starts_low:
        return True
    first = line.text.split()[0]
    had_fitted = len(before) + 1 + len(first) <= page.width - _SLACK
    return not had_fitted or (last.kind is Kind.TEXT and not _is_short(before, page))


def _is_fact(text: str) -> bool:
    """Say whether a line is a label and its value: "Giltig till: 2026-10-01"."""
    label, colon, value = text.partition(":")
    return bool(colon and value.strip()) and is_label(label)


def _is_short(text: str, page: Page) -> bool:
    return len(text) < page.width * 0.7


def _listed(whole: Piece, page: Page) -> list[Piece]:
    """Part lines that are a list without marks: each begins large and none ends a sentence."""
    parts = whole.parts
    fits = [len(a) + 1 + len(b.split()[0]) <= page.width - _SLACK for a, b in pairwise(parts) if b]
    is_list = (
        whole.kind is Kind.TEXT
        and len(parts) > 1
        and all(part[:1].isupper() for part in parts)
        and not any(_ENDS.search(part) or _HANGS.search(part) for part in parts)
        and (len(parts) > 2 or all(fits))  # noqa: PLR2004
        and any(fits)
        and not whole.line.is_bold
    )
    if not is_list or whole.at == 0:
        return [whole]
    is_facts = all(": " in part for part in parts)
    kind = Kind.ITEM if len(parts) > 2 and not is_facts else Kind.TEXT  # noqa: PLR2004
    return [Piece(kind, whole.line, [part], at=whole.at) for part in parts]
