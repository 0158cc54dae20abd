"""Markdown: its marks become kinds of lines, and what decorates the words goes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bot.documents import plain
from flows.guideline.document import Kind, RawLine

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_ITEM = re.compile(r"[ \t]*(?:[-+*•][ \t]+|(\d{1,3}[.)])[ \t]+)(?:\[[ xX]\][ \t]+)?(\S.*)$")
_RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_DIVIDER = re.compile(r"[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_QUOTE = re.compile(r" {0,3}(?:>[ \t]?)+")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LINK = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_CODE = re.compile(r"`+([^`]+)`+")
_STRONG = re.compile(r"(?<![\w*])\*{1,3}(?=\S)([^*\n]*[^*\s])\*{1,3}(?![\w*])")
_UNDERSCORED = re.compile(r"(?<![\w_])_{1,3}(?=\S)([^_\n]*[^_\s])_{1,3}(?![\w_])")
_BOLD_LINE = re.compile(r"\s*(\*\*|__)(?=\S)[^*_]+(?<=\S)\1\s*$")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_QUOTED = " \t\"'"
_FLOWING = 50  # characters: a shorter line was ended by hand
_HARD_BREAK = re.compile(r"(?:  |\\|-)$")  # a hyphen may part a word
_BAR = re.compile(r"(?<!\\)\|")


def read(path: Path, data: bytes) -> tuple[RawLine, ...]:
    """Give the lines with their kinds."""
    text = plain.decode(data)
    # A comment goes, its line breaks stay, so that the numbers of the lines hold.
    text = _COMMENT.sub(lambda found: "\n" * found.group().count("\n"), text)
    lines = list(plain.read(path, text.encode("utf-8")))
    end = _end_of_front(lines)
    return (*map(_fact, lines[:end]), *_flowing(lines[end:], list(_marked(lines[end:]))))


def _flowing(lines: list[RawLine], marked: list[RawLine]) -> Iterator[RawLine]:
    """Join the lines of a paragraph, which only a gap, a mark or a hard break ends."""
    held: RawLine | None = None
    is_broken, line_before = True, ""
    for line, found in zip(lines, marked, strict=True):
        is_plain = found.kind is Kind.TEXT and bool(found.text) and found.text[:2] != "**"
        flows_on = len(line_before) >= _FLOWING or found.text[:1].islower()
        line_before = line.text
        if held is not None and is_plain and flows_on and not is_broken:
            held = replace(held, text=f"{held.text} {found.text}")
        else:
            if held is not None:
                yield held
            held = found
        can_go_on = found.text[:2] != "**" and found.kind in {Kind.TEXT, Kind.ITEM}
        is_broken = not (can_go_on and found.text) or bool(_HARD_BREAK.search(line.text))
    if held is not None:
        yield held


def _end_of_front(lines: list[RawLine]) -> int:
    """Count the lines of a front matter, marks included."""
    if not lines or lines[0].text.strip() != "---":
        return 0
    ends = (at for at, line in enumerate(lines) if at and line.text.strip() in {"---", "..."})
    return next(ends, -1) + 1


def _fact(line: RawLine) -> RawLine:
    name, colon, value = line.text.partition(":")
    if not colon or not value.strip():
        return replace(line, text="")
    return replace(line, text=f"{name.strip()} | {value.strip(_QUOTED)}", kind=Kind.ROW)


def _marked(lines: list[RawLine]) -> Iterator[RawLine]:
    is_code = in_table = False
    for at, line in enumerate(lines):
        text = _QUOTE.sub("", line.text)
        after = lines[at + 1].text if at + 1 < len(lines) else ""
        before = lines[at - 1].text if at else ""
        if _FENCE.match(text):
            is_code = not is_code
            yield replace(line, text="")
            continue
        is_divided = "|" in text and _DIVIDER.match(after) is not None and "-" in after
        in_table = "|" in text and (in_table or is_divided or text.strip().startswith("|"))
        if is_code:
            yield replace(line, text=text.strip())
        elif in_table:
            yield _row(line, text)
        else:
            yield _read_line(replace(line, text=text), before, after)


def _row(line: RawLine, text: str) -> RawLine:
    if _DIVIDER.match(text):
        return replace(line, text="")
    cells = [_undecorated(cell) for cell in _BAR.split(text.strip().strip("|"))]
    return replace(line, text=" | ".join(cells).strip(" |"), kind=Kind.ROW)


def _read_line(line: RawLine, before: str, after: str) -> RawLine:
    text = line.text
    if found := _HEADING.match(text):
        return _heading(line, found[2] or "", len(found[1]))
    if _RULE.match(text) or (_UNDERLINE.match(text) and _can_be_underlined(before)):
        return replace(line, text="")
    if (found := _UNDERLINE.match(after)) and _can_be_underlined(text):
        return _heading(line, text, 1 if found[1][0] == "=" else 2)
    if found := _ITEM.match(text):
        words = f"{found[1]} {found[2]}" if found[1] else found[2]
        return replace(line, text=_undecorated(words), kind=Kind.ITEM)
    if _BOLD_LINE.match(text):  # may be a heading: who reads on decides
        return replace(line, text=f"**{_undecorated(text)}**")
    return replace(line, text=_undecorated(text))


def _heading(line: RawLine, text: str, level: int) -> RawLine:
    words = _undecorated(text)
    kind = Kind.HEADING if words else Kind.TEXT
    return replace(line, text=words, kind=kind, level=level if words else 0)


def _can_be_underlined(text: str) -> bool:
    return bool(text.strip()) and not any(
        mark.match(text) for mark in (_HEADING, _ITEM, _RULE, _UNDERLINE)
    )


def _undecorated(text: str) -> str:
    text = _TAG.sub(" ", _LINK.sub(r"\1", text.strip()))
    for mark in (_CODE, _STRONG, _UNDERSCORED):
        text = mark.sub(r"\1", text)
    return _ESCAPED.sub(r"\1", text.removesuffix("\\")).strip()
