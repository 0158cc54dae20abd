"""What a page repeats is not text: running heads and feet, and the numbers of pages."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from flows.guideline.document import Kind
from flows.guideline.reading.contents import fold
from flows.guideline.reading.headings import KNOWN
from flows.guideline.reading.lines import Line

_PAGE_NUMBER = re.compile(
    r"(?:sida?|sid\.|page)\s*:?\s*\d{1,3}(?:\s*(?:av|\(|/|of)\s*\d{1,3}\)?)?"
    r"|\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|/\s*\d{1,3}|\s+av\s+\d{1,3})"
    r"|[-–—]\s*\d{1,3}\s*[-–—]",
    re.IGNORECASE,
)
_ENDS_IN_NUMBER = re.compile(
    r"(?:\b(?:sida?|sid\.)\s*:?\s*\d{1,3}(?:\s*(?:av|/)\s*\d{1,3})?|\b\d{1,3}\s*\(\d{1,3}\)"
    r"|\b\d{1,3}\s+av\s+\d{1,3})$",
    re.IGNORECASE,
)
_BARE = re.compile(r"\d{1,3}")
_DIGITS = re.compile(r"\d+")
_EDGE = 4  # lines from the top or the bottom of a page
_LONGEST, _LONGEST_SENTENCE = 120, 40  # characters
_SHARE = 0.6  # of the pages
_LEAST = 3  # times, in a text without pages
_REGULAR = 1.6  # times the smallest distance: as pages are
_APART = 12  # lines, in a text without pages


def running(lines: Sequence[Line]) -> set[int]:
    """Give the positions of the lines that belong to pages and not to the text."""
    found = {at for at, line in enumerate(lines) if _PAGE_NUMBER.fullmatch(line.text)}
    found |= _bare_numbers(lines)
    paged = any(line.raw.page is not None for line in lines)
    return found | (_on_pages(lines, found) if paged else _repeated(lines) | _numbered(lines))


def _key(line: Line) -> str:
    return _DIGITS.sub("0", line.text.casefold())


def _candidates(lines: Sequence[Line]) -> Iterator[int]:
    """Give the lines that could belong to pages: short ones, and of sentences the shortest."""
    for at, line in enumerate(lines):
        most = _LONGEST_SENTENCE if line.text.endswith(".") else _LONGEST
        if line.text and len(line.text) <= most and line.raw.kind in {Kind.TEXT, Kind.HEADING}:
            yield at


def _on_pages(lines: Sequence[Line], dropped: set[int]) -> set[int]:
    """Find what stands at the edge of most pages."""
    pages: dict[int | None, list[int]] = defaultdict(list)
    for at in _candidates(lines):
        if at not in dropped:
            pages[lines[at].raw.page].append(at)
    if len(pages) < 2:  # noqa: PLR2004 - one page repeats nothing
        return set()
    places: dict[str, list[int]] = defaultdict(list)
    for on_page in pages.values():
        for at in {*on_page[:_EDGE], *on_page[-_EDGE:]}:
            places[_key(lines[at])].append(at)
    least = max(2, round(len(pages) * _SHARE))
    return {
        at
        for ats in places.values()
        if len({lines[at].raw.page for at in ats}) >= min(least, max(2, len(pages) - 1))
        for at in ats
    }


def _repeated(lines: Sequence[Line]) -> set[int]:
    """Find what comes again and again, far apart, without being a sentence."""
    places: dict[str, list[int]] = defaultdict(list)
    for at in _candidates(lines):
        if not lines[at].text.endswith((".", ":", ",", "-")) and fold(lines[at].text) not in KNOWN:
            places[_key(lines[at])].append(at)
    found: set[int] = set()
    for key, ats in places.items():
        numbered = "0" in key
        gaps = [b - a for a, b in pairwise(ats)]
        apart = bool(gaps) and min(gaps) >= _APART and max(gaps) <= min(gaps) * _REGULAR
        same = Counter(lines[at].text for at in ats).most_common(1)[0][1]
        if len(ats) >= _LEAST and apart and (numbered or same == len(ats)):
            found |= set(ats)
    return found


def _numbered(lines: Sequence[Line]) -> set[int]:
    """Find heads that end in the page's number, and the lines beside them that come as often."""
    places: dict[str, list[int]] = defaultdict(list)
    for at in _candidates(lines):
        places[_key(lines[at])].append(at)
    sure = [
        ats
        for ats in places.values()
        if len(ats) > 1 and all(_ENDS_IN_NUMBER.search(lines[at].text) for at in ats)
    ]
    found = {at for ats in sure for at in ats}
    beside = {near for at in found for near in range(at - 2, at + 3)}
    for ats in places.values():
        if len(ats) > 1 and beside.issuperset(ats):
            found |= set(ats)
    return found


def _bare_numbers(lines: Sequence[Line]) -> set[int]:
    """Find the numbers that stand alone and count on."""
    alone = [
        at
        for at, line in enumerate(lines)
        if line.raw.kind is Kind.TEXT and _BARE.fullmatch(line.text)
    ]
    values = [int(lines[at].text) for at in alone]
    if len(alone) >= 2 and all(b > a for a, b in pairwise(values)):  # noqa: PLR2004
        return set(alone)
    if any(line.raw.page is not None for line in lines):
        return {at for at in alone if int(lines[at].text) == lines[at].raw.page}
    return set()
