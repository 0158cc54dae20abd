"""Which lines are headings, where the file doesn't say so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

from flows.guideline.document import Kind
from flows.guideline.reading.contents import Contents, fold
from flows.guideline.reading.lines import Line

_LONGEST_SHORT = 4  # letters of an abbreviation
_LONGEST = 90  # characters
_MOST_WORDS = 12
_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?=[A-ZÅÄÖ])")
_CHAPTER = re.compile(r"(?:kapitel|avsnitt|del|bilaga)\s+(?:\d{1,2}|[A-Z])\b", re.IGNORECASE)
_ENDS = re.compile(r"[.,;:–-]$|\b(?:och|eller|samt|att|som|av|för|i|på|med|till|den|det|en|ett)$")
_NOT_FIRST = re.compile(r"[a-zåäö]|[\W\d_]")
_DATED = re.compile(r"\d{4}-\d\d-\d\d|https?:|@|\bdnr\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?:][\"”»)]?$")
_WORDS = """
    inledning bakgrund syfte mål målgrupp omfattning definitioner begrepp ansvar ansvarig
    ansvarsfördelning roller uppföljning utvärdering revidering utbildning information stöd
    budget samverkan bilagor bilaga referenser förord sammanfattning rutin rutiner riktlinje
    riktlinjer efterlevnad lagstiftning åtgärder beslut avgränsning checklista kontakt
    kontaktuppgifter giltighet ikraftträdande dokumentation incidentrapportering polisanmälan
    relaterade dokument förebyggande
"""
KNOWN = frozenset(_WORDS.split())


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of the whole document when one line is judged."""

    contents: Contents
    width: int  #: characters of a full line; 0 where a paragraph is one line
    is_told: bool  #: the file marks its headings itself


def measure(lines: Sequence[Line], contents: Contents) -> Page:
    """Learn what the lines of a document have in common."""
    told = sum(line.raw.kind is Kind.HEADING for line in lines)
    lengths = [len(line.text) for line in lines if line.raw.kind is Kind.TEXT and line.text]
    width = round(quantiles(lengths, n=10)[-1]) if len(lengths) > 1 else 0
    return Page(contents, width if 0 < width <= 130 else 0, told > 1)  # noqa: PLR2004


def is_heading(lines: Sequence[Line], at: int, page: Page) -> bool:
    """Judge a line by what it says and by what stands around it; blank lines are in `lines`."""
    line = lines[at]
    if line.raw.kind is Kind.HEADING:
        return True
    if line.raw.kind is not Kind.TEXT or not _could_be(line.text):
        return False
    is_named = page.contents.level(line.text) > 0
    if page.is_told:
        return (line.is_bold and _stands_alone(lines, at)) or (
            is_named and _stands_alone(lines, at)
        )
    if not _goes_on(lines, at):
        return False
    if _starts_apart(lines, at):
        return (
            is_named
            or line.is_bold
            or _is_loud(line.text)
            or _stands_alone(lines, at)
            or _opens_a_paragraph(lines, at, page)
        )
    return (is_named or line.is_bold) and _before_ends(lines, at)


def level_by_number(text: str) -> int:
    """Give the level that a heading's own number says: "2.1 Stöd" is 2; 0 without one."""
    found = _NUMBERED.match(text)
    return found[1].count(".") + 1 if found else 0


def _could_be(text: str) -> bool:
    bare = _NUMBERED.sub("", text, count=1)
    if not bare or _CHAPTER.match(text):
        return bool(bare)
    if _NOT_FIRST.match(bare) or _DATED.search(text) or "\t" in text or " | " in text:
        return False
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS or _ENDS.search(text):
        return False
    return sum(letter.isalpha() for letter in text) >= len(text) / 2


def _is_loud(text: str) -> bool:
    """Say whether a line is in capitals, and no mere abbreviation."""
    return text.isupper() and max(map(len, text.split())) > _LONGEST_SHORT


def _starts_apart(lines: Sequence[Line], at: int) -> bool:
    """Say whether a gap, a page or a heading stands above."""
    if at == 0 or lines[at - 1].is_blank or lines[at - 1].raw.kind is Kind.HEADING:
        return True
    before, line = lines[at - 1], lines[at]
    new_page = before.raw.page != line.raw.page
    return (new_page or line.indent > 0 == before.indent) and _before_ends(lines, at)


def _before_ends(lines: Sequence[Line], at: int) -> bool:
    """Say whether what stands above is a whole sentence."""
    above = next((line.text for line in reversed(lines[:at]) if not line.is_blank), "")
    return not above or bool(_SENTENCE_END.search(above))


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    """Say whether there is a gap below, or what can't go on a sentence."""
    if at + 1 >= len(lines):
        return False
    after = lines[at + 1]
    return after.is_blank or after.raw.kind is not Kind.TEXT


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """Say whether there is text below that a heading can stand over."""
    below = next((line for line in lines[at + 1 :] if not line.is_blank), None)
    if below is None:
        return False
    return below.raw.kind is not Kind.TEXT or not below.text[:1].islower()


def _opens_a_paragraph(lines: Sequence[Line], at: int, page: Page) -> bool:
    """Say whether a paragraph of sentences follows at once, though its first word had fitted."""
    below = []
    for line in lines[at + 1 :]:
        if line.is_blank or line.raw.kind is not Kind.TEXT:
            break
        below.append(line.text)
    if not below or not _SENTENCE_END.search(below[-1]):
        return False
    first = below[0].split()[0]
    had_fitted = not page.width or len(lines[at].text) + 1 + len(first) <= page.width - 5
    is_sentence = len(" ".join(below).split()) > _MOST_WORDS or fold(lines[at].text) in KNOWN
    return had_fitted and is_sentence and "," not in lines[at].text
