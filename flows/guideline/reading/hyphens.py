"""Words that were parted at the end of a line are joined; real hyphens stay."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from flows.guideline.document import Kind, Lexicon
from flows.guideline.reading.lines import Line

_TAIL = re.compile(r"([^\W\d_]+)[-‐\u00ac]$")
_HEAD = re.compile(r"([^\W\d_]+)(\S*)\s*")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_AFTER_REAL = {"och", "eller", "samt", "respektive", "som", "resp", "till", "men", "alternativt"}
_MOST_BLANK = 4  # lines between the halves: a page ends there


def join_hyphens(lines: Sequence[Line], lexicon: Lexicon) -> list[Line]:
    """Move the rest of each parted word up to its beginning."""
    out = list(lines)
    counts = Counter(word.casefold() for line in lines for word in _WORD.findall(line.text))
    for at, line in enumerate(lines):
        tail = _TAIL.search(out[at].text)
        if line.raw.kind is Kind.ROW or tail is None:
            continue
        there = _next(out, at)
        head = _HEAD.match(out[there].text) if there is not None else None
        if there is None or head is None or head[1].casefold() in _AFTER_REAL:
            continue
        if not head[1][0].islower() and not tail[1].isupper():
            continue
        joined = _joined(tail[1], head[1], counts, lexicon)
        begin = out[at].text[: tail.start()] + joined + head[2]
        out[at] = replace(out[at], text=begin)
        out[there] = replace(out[there], text=out[there].text[head.end() :])
    return out


def _next(lines: Sequence[Line], at: int) -> int | None:
    """Give the line that goes on: the next that isn't blank, if it is text."""
    for there in range(at + 1, min(at + 2 + _MOST_BLANK, len(lines))):
        if not lines[there].is_blank:
            return there if lines[there].raw.kind is Kind.TEXT else None
    return None


def _joined(tail: str, head: str, counts: Counter[str], lexicon: Lexicon) -> str:
    whole, parted = (tail + head).casefold(), f"{tail}-{head}".casefold()
    if tail.isupper() or not head[0].islower():  # "IT-" + "säkerhet"
        return f"{tail}-{head}"
    if (counts[parted], lexicon(parted)) > (counts[whole], lexicon(whole)):
        return f"{tail}-{head}"
    return tail + head
