"""The table of contents: dropped from the text, kept as knowledge of its headings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.guideline.document import Kind
from flows.guideline.reading.lines import Line

_TITLE = re.compile(
    r"(?:\d+\.?\s+)?(?:innehåll(?:sförteckning)?|inneh[aå&é]ll\w*|contents)\s*:?", re.IGNORECASE
)
_ENTRY = re.compile(r"(.*?\S)(?:\s*[.…·_]{2,}\s*|\t+\s*|\s{2,}|\s+)(\d{1,3})")
_LEADERS = re.compile(r"(.*?\S)\s*(?:[.…·]\s?){3,}\s*(\d{1,3})?")
_NUMBERING = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=\S)")
_LEAST = 3  # entries in a row without a title above them
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Contents:
    """The headings that a document's table of contents names: folded name → level."""

    levels: dict[str, int]
    lines: frozenset[int]  #: positions of the table's own lines

    def level(self, heading: str) -> int:
        """Give a heading's level, 0 if it isn't named."""
        return self.levels.get(fold(heading), 0)


def fold(heading: str) -> str:
    """Give a heading as it is compared: without numbering, marks and case."""
    bare = _NUMBERING.sub("", heading.strip(), count=1)
    return re.sub(r"[\W_]+", " ", bare).strip().casefold()


def find_contents(lines: Sequence[Line], dropped: set[int]) -> Contents:
    """Find the table; an empty one if there is none."""
    kept = [at for at in range(len(lines)) if at not in dropped and not lines[at].is_blank]
    start = next((n for n, at in enumerate(kept) if _is_title(lines[at])), None)
    own: list[int] = []
    entries: list[int] = []
    if start is not None:
        entries = _entries_after(lines, kept[start + 1 :])
        own = [kept[start], *entries]
    if not entries:
        entries = own = _row_of_leaders(lines, kept)
    levels: dict[str, int] = {}
    indents = sorted({lines[at].indent for at in entries})
    for at in entries:
        name = _name(lines[at])
        numbered = _NUMBERING.match(name)
        level = numbered[1].count(".") + 1 if numbered else indents.index(lines[at].indent) + 1
        levels.setdefault(fold(name), level)
    return Contents(levels, frozenset(own))


def _is_title(line: Line) -> bool:
    return bool(_TITLE.fullmatch(line.text)) and line.raw.kind in {Kind.TEXT, Kind.HEADING}


def _name(line: Line) -> str:
    found = _LEADERS.fullmatch(line.text) or _ENTRY.fullmatch(line.text)
    return found[1].strip(" .…\t") if found else line.text


def _is_entry(line: Line) -> bool:
    return bool(_LEADERS.fullmatch(line.text) or _ENTRY.fullmatch(line.text))


def _entries_after(lines: Sequence[Line], ats: Sequence[int]) -> list[int]:
    """Take the entries below the title: with page numbers, or at least named again below."""
    entries: list[int] = []
    waiting: list[int] = []  # an entry too long for its line
    for at in ats:
        line = lines[at]
        if line.raw.kind not in {Kind.TEXT, Kind.ITEM} or len(line.text) > _LONGEST:
            break
        if _is_entry(line) and not line.text.endswith("."):
            entries += [*waiting, at]
            waiting = []
        elif waiting or line.text.endswith("."):
            break
        else:
            waiting.append(at)
    return entries or _named_again(lines, ats)


def _named_again(lines: Sequence[Line], ats: Sequence[int]) -> list[int]:
    """Take the lines until one of them comes again, if all of them do."""
    names = [fold(lines[at].text) for at in ats]
    again = next((n for n, name in enumerate(names) if name in names[:n]), 0)
    first = names.index(names[again]) if again else 0
    if again < 2 or first != 0:  # noqa: PLR2004
        return []
    later = set(names[again:])
    found = sum(name in later for name in names[:again])
    return list(ats[:again]) if found >= again * 0.7 else []


def _row_of_leaders(lines: Sequence[Line], kept: Sequence[int]) -> list[int]:
    best: list[int] = []
    run: list[int] = []
    for at in kept:
        if _LEADERS.fullmatch(lines[at].text) and lines[at].raw.kind is Kind.TEXT:
            run.append(at)
        else:
            best, run = max(best, run, key=len), []
    best = max(best, run, key=len)
    return best if len(best) >= _LEAST else []
