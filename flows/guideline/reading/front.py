"""The front of a document: its title, and the table of labels and values."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from flows.guideline.document import Kind
from flows.guideline.reading.lines import Line

_LABELS = re.compile(
    r"(?:dokument(?:ets)?\s?(?:namn|titel|typ|nummer|id|ansvarig\w*|ägare|art|et gäller.*)"
    r"|titel|typ av (?:styr)?dokument|styrdokument|fastställ[dt](?: av| den| datum)?"
    r"|fastställande|fastställelsedatum|upprättad(?: av| den)?|diarie(?:nummer|nr)|dnr"
    r"|ärendenummer|giltig(?:t|hetstid)?(?: (?:till|från)(?: och med)?| t\.?o\.?m\.?)?"
    r"|gäller (?:till|från|för|till och med|från och med|fr\.?o\.?m\.?|t\.?o\.?m\.?)"
    r"|processägare|beslutsinstans|beslutsfattare|beslutande\w*|beslutsdatum"
    r"|beslut(?:ad|at)?(?: av| den| datum)?|antage[nt](?: av| den| datum)?"
    r"|godkänd(?: av| den)?|tidigare revidering.*|reviderad(?: av| den)?|senast reviderad"
    r"|revideras(?: senast)?|version(?:snummer)?|ersätter(?: dokument)?|handläggare"
    r"|kontaktperson|ansvarig(?: förvaltning| nämnd| funktion| avdelning)?|förvaltning"
    r"|ikraftträdande|datum(?: för \w+)?|publicerad|beteckning|uppföljning(?: av)?(?: senast)?"
    r"|författare|målgrupp|giltighet)",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:dokument(?:ets)?\s?(?:namn|titel)|titel|title)\s*(?:\||:)\s*(.+)", re.IGNORECASE
)
_KIND = re.compile(
    r"(?:plan|policy|riktlinjer?|rutin(?:er)?|program|anvisning(?:ar)?|handbok|strategi"
    r"|instruktion(?:er)?|regler|reglemente|vägledning|checklista|föreskrifter|åtgärder)\b",
    re.IGNORECASE,
)
_MOST_LINES = 120  # of a front
_LONGEST_VALUE = 160
_SHORT_VALUE = 50  # characters: longer, with a line below, it is a paragraph
_MOST_STRAYS = 1  # lines between two pairs
_HEADINGS_TOO = re.compile(
    r"ansvarig|uppföljning|målgrupp|giltighet|version|styrdokument|handläggare", re.IGNORECASE
)
_MOST_TITLE_WORDS = 30
_SENTENCE = re.compile(r"[.!?:;,]$")


def is_label(text: str) -> bool:
    """Say whether a line is nothing but the name of a fact."""
    bare = text.strip().rstrip(":").strip()
    if ":" in bare:
        return False
    first = bare.split("/")[0].strip()
    return bool(_LABELS.fullmatch(bare) or _LABELS.fullmatch(first)) and len(bare) < 70  # noqa: PLR2004


def join_labels(lines: Sequence[Line], dropped: set[int]) -> list[Line]:
    """Join labels with the values below or beside them: "Giltig till: 2026-10-01"."""
    out = list(lines)
    pairs = _pairs_below(lines, dropped)
    if len(pairs) > 1:
        for label, value in pairs:
            words = f"{lines[label].text.rstrip(': ')}: {lines[value].text}"
            raw = replace(lines[label].raw, kind=Kind.ROW, level=0)
            out[label] = replace(lines[label], raw=raw, text=words, is_bold=False)
            blank = replace(lines[value].raw, kind=Kind.TEXT, level=0)
            out[value] = replace(lines[value], raw=blank, text="")
    return [_beside(line) for line in _headed(out)]


def _pairs_below(lines: Sequence[Line], dropped: set[int]) -> list[tuple[int, int]]:
    """Find labels with values below them; they follow each other, and none begins a paragraph."""
    kept = [
        at
        for at, line in enumerate(lines[:_MOST_LINES])
        if at not in dropped and not line.is_blank and line.raw.kind is not Kind.ROW
    ]
    pairs: list[tuple[int, int]] = []
    n = strays = 0
    while n + 1 < len(kept) and (not pairs or strays <= _MOST_STRAYS):
        if _is_pair(lines, kept[n], kept[n + 1], first=not pairs):
            pairs.append((kept[n], kept[n + 1]))
            n, strays = n + 2, 0
        else:
            n, strays = n + 1, strays + 1
    return pairs


def _is_pair(lines: Sequence[Line], label: int, value: int, *, first: bool) -> bool:
    name, text = lines[label].text, lines[value].text
    if not is_label(name) or (first and _HEADINGS_TOO.fullmatch(name.strip(": "))):
        return False
    if lines[value].raw.kind is not Kind.TEXT or lines[label].raw.kind is Kind.ITEM:
        return False
    if is_label(text) and not _is_value_too(lines, label, value):
        return False
    after = lines[value + 1] if value + 1 < len(lines) else None
    begins_paragraph = (
        after is not None
        and bool(after.text)
        and len(text) > _SHORT_VALUE
        and not is_label(after.text)
    )
    return len(text) <= _LONGEST_VALUE and not begins_paragraph


def _is_value_too(lines: Sequence[Line], label: int, value: int) -> bool:
    """Excuse "Dokumenttyp / Styrdokument", where the value is a word for labels too."""
    return "typ" in lines[label].text.lower() and bool(_KIND.search(lines[value].text))


def _headed(lines: list[Line]) -> list[Line]:
    """Read a table whose first row holds the labels and whose second holds the values."""
    for at, (head, row) in enumerate(pairwise(lines)):
        if head.raw.kind is not Kind.ROW or row.raw.kind is not Kind.ROW:
            continue
        heads, cells = head.text.split(" | "), row.text.split(" | ")
        if len(heads) == len(cells) > 1 and all(map(is_label, heads)):
            if any(map(is_label, cells)):
                continue
            joined = " | ".join(
                f"{label.rstrip(': ')}: {cell}" for label, cell in zip(heads, cells, strict=True)
            )
            lines[at] = replace(head, text=joined)
            lines[at + 1] = replace(row, text="", raw=replace(row.raw, kind=Kind.TEXT))
    return lines


def _beside(line: Line) -> Line:
    cells = line.text.split(" | ")
    if line.raw.kind is not Kind.ROW or len(cells) % 2 or not all(map(is_label, cells[::2])):
        return line
    pairs = zip(cells[::2], cells[1::2], strict=True)
    return replace(line, text=" | ".join(f"{label.rstrip(': ')}: {cell}" for label, cell in pairs))


def labelled_title(texts: Sequence[str]) -> str:
    """Give the title that a table of facts names, "" if none does."""
    for text in texts:
        for cell in text.split(" | ") if ": " in text else [text]:
            if found := _TITLE.match(cell):
                return found[1].split(" | ")[0].strip()
    return ""


def best_title(texts: Sequence[str]) -> str:
    """Choose the title among the short texts of the front, "" if none could be one."""
    could = [
        text
        for text in texts
        if len(text.split()) <= _MOST_TITLE_WORDS
        and not _SENTENCE.search(text)
        and " | " not in text
        and not re.match(r"[^:]{2,40}: ", text)
        and sum(letter.isalpha() for letter in text) > len(text) / 2
    ]
    named = [text for text in could if _KIND.search(text) and len(text.split()) > 1]
    long = [text for text in could if len(text.split()) > 2]  # noqa: PLR2004
    single = [text for text in could if _KIND.search(text)]
    return next(iter([*named, *long, *single]), "")
