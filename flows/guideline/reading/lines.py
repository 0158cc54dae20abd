"""Lines as they come are tidied: odd spaces, bullets that a scan misread, bold marks."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from flows.guideline.document import Kind, RawLine

_ZERO_WIDTH = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\x00"))
_LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft"})
# Private use: Word's and Symbol's own bullets, as they come out of a pdf.
_SURE = "•●○◦▪■□►▶➢➤✓✔❖‣⁃∙·◆⬧\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d\uf0a8"
_LIKELY = "-–—*=»«¢°+~>¤eo"  # a dash, or what scanners take a bullet for
_BULLET = re.compile(rf"\s*(?:([{_SURE}])\s*|([{re.escape(_LIKELY)}])\s+)(?=\S)")
_NUMBERED = re.compile(r"\s*(\(?(?:\d{1,2}|[a-zA-Z])[.)])\s+(?=\S)")
_BOLD = re.compile(r"\*\*|__")
_LETTERS = frozenset("eo")


@dataclass(frozen=True, slots=True)
class Line:
    """A tidied line."""

    raw: RawLine
    text: str
    indent: int = 0
    is_bold: bool = False

    @property
    def is_blank(self) -> bool:
        """Say whether nothing stands on it."""
        return not self.text


def tidy(lines: Sequence[RawLine]) -> list[Line]:
    """Give every line tidied, items without their bullets."""
    bullets = _bullets_in_use(lines)
    return _joined_bold([_tidied(line, bullets) for line in lines])


def plain(text: str) -> str:
    """Give a text with usual spaces and letters alone."""
    text = text.translate(_ZERO_WIDTH).translate(_LIGATURES)
    return unicodedata.normalize("NFC", text).replace("\u00a0", " ").replace("\u2011", "-")


def _tidied(line: RawLine, bullets: frozenset[str]) -> Line:
    text = plain(line.text)
    indent = len(text) - len(text.lstrip())
    if line.kind is Kind.TEXT:
        found = _BULLET.match(text)
        if found and (found[1] or found[2]) in bullets and _says_something(text[found.end() :]):
            line = replace(line, kind=Kind.ITEM)
            text = text[found.end() :]
        elif (found := _NUMBERED.match(text)) and "\t" not in text.strip():
            text = f"{found[1]} {text[found.end() :]}"
    is_bold = bool(_BOLD.search(text))
    text = re.sub(r"[ \u2000-\u200a\u202f\u3000]+", " ", _BOLD.sub("", text)).strip()
    return Line(line, text, indent, is_bold)


def _says_something(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def _bullets_in_use(lines: Sequence[RawLine]) -> frozenset[str]:
    """Name the signs that begin items here. A likely one does if it begins several lines."""
    counts: dict[str, int] = {}
    for line in lines:
        if line.kind is Kind.TEXT and (found := _BULLET.match(plain(line.text))):
            sign = found[1] or found[2]
            counts[sign] = counts.get(sign, 0) + 1
    misread = sum(count for sign, count in counts.items() if sign in _LIKELY)
    in_use = {sign for sign in counts if sign in _SURE or sign in "-–—*"}
    least = 3
    in_use |= {sign for sign in counts if misread >= least and sign not in _LETTERS}
    in_use |= {sign for sign in _LETTERS & counts.keys() if counts[sign] >= least}
    return frozenset(in_use)


def _joined_bold(lines: list[Line]) -> list[Line]:
    """Mark what stands between bold marks on different lines."""
    opened = False
    out = []
    for line in lines:
        marks = len(_BOLD.findall(line.raw.text))
        is_bold = line.is_bold or (opened and not line.is_blank)
        if marks % 2:
            opened = not opened
        if line.is_blank:
            opened = False
        out.append(replace(line, is_bold=is_bold))
    return out


def neighbours(lines: Sequence[Line]) -> list[tuple[Line | None, Line, Line | None]]:
    """Give each line with the one before and the one after."""
    padded = [None, *lines, None]
    firsts = list(pairwise(padded))
    return [
        (before, line, after) for (before, line), (_, after) in pairwise(firsts) if line is not None
    ]
