"""Telegram's HTML: what of it we use, whether it is sound, cutting it, and doing without it.

A length is counted as Telegram counts: UTF-16 units of what is left when the markup is gone.
"""

import html
import re
from collections.abc import Iterator

TAGS = frozenset({"b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"})
_PIECE = re.compile(
    r"<(/?)([a-z-]+)((?:\s[^<>]*)?)>|&(?:[a-z]+|#\d+|#x[0-9a-f]+);|[^<&]+|[<&]", re.IGNORECASE
)
_ENTITY = re.compile(r"&(lt|gt|amp|quot|#\d+|#x[0-9a-f]+);", re.IGNORECASE)
_LINK = re.compile(r'\s+href="[^"<>]+"')
# Where a text is cut, the best place first: between paragraphs, lines, sentences, words.
_CUTS = (re.compile(r"\n{2,}"), re.compile(r"\n"), re.compile(r"(?<=[.!?…])\s"), re.compile(r"\s"))
_TOO_SHORT = 0.5  # of the room: a better place further up than this isn't worth it


def plain(marked: str) -> str:
    """Give the words without the markup."""
    words = (html.unescape(piece[0]) for piece in _PIECE.finditer(marked) if piece[2] is None)
    return "".join(words)


def length(words: str) -> int:
    """Count UTF-16 units."""
    return len(words) + sum(letter > "\uffff" for letter in words)


def faults(marked: str) -> Iterator[str]:
    """Say what Telegram would refuse."""
    open_tags: list[str] = []
    for piece in _PIECE.finditer(marked):
        closing, tag, attributes = piece[1], piece[2], piece[3]
        if tag is None:
            if piece[0] in "<&" or (piece[0][0] == "&" and not _ENTITY.fullmatch(piece[0])):
                yield f"{piece[0]!r} must be written as an entity"
        elif tag not in TAGS:
            yield f"<{tag}> is no tag of ours"
        elif not closing:
            if (tag == "a") != bool(_LINK.fullmatch(attributes)) or (tag != "a" and attributes):
                yield f"<{tag}> has the wrong attributes"
            open_tags.append(tag)
        elif not open_tags or open_tags.pop() != tag:
            yield f"</{tag}> closes nothing"
    for tag in open_tags:
        yield f"<{tag}> is not closed"


def cut(marked: str, limit: int) -> list[str]:
    """Cut a text that is too long into several, each sound by itself and within the limit."""
    if length(plain(marked)) <= limit:
        return [marked]
    words = plain(marked)
    sizes = _sizes(words, limit)
    return [part for part in _distribute(marked, sizes) if plain(part).strip()]


def _sizes(words: str, limit: int) -> list[int]:
    """Give how many characters each part takes."""
    sizes = []
    while words:
        size = _fitting(words, limit)
        if size < len(words):
            size = _good_place(words, size)
        sizes.append(size)
        words = words[size:]
    return sizes


def _fitting(words: str, limit: int) -> int:
    """Give how many characters have room."""
    units = 0
    for place, letter in enumerate(words):
        units += 2 if letter > "\uffff" else 1
        if units > limit:
            return place
    return len(words)


def _good_place(words: str, size: int) -> int:
    for pattern in _CUTS:
        ends = [found.end() for found in pattern.finditer(words, 0, size)]
        if ends and ends[-1] >= size * _TOO_SHORT:
            return ends[-1]
    return size


def _distribute(marked: str, sizes: list[int]) -> Iterator[str]:
    """Lay the pieces into the parts; what is open at a cut is closed there and opened again."""
    rooms = iter(sizes)
    room = next(rooms)
    part: list[str] = []
    open_tags: list[tuple[str, str]] = []
    for piece in _PIECE.finditer(marked):
        closing, tag, whole = piece[1], piece[2], piece[0]
        if tag is not None:
            if not closing:
                open_tags.append((tag, whole))
            elif open_tags:
                open_tags.pop()
            part.append(whole)
            continue
        text = html.unescape(whole)
        while text:
            if room == 0:
                yield "".join(part) + _closed(open_tags)
                part = [opening for _, opening in open_tags]
                room = next(rooms)
            taken, text = text[:room], text[room:]
            room -= len(taken)
            part.append(html.escape(taken, quote=False))
    yield "".join(part) + _closed(open_tags)


def _closed(open_tags: list[tuple[str, str]]) -> str:
    return "".join(f"</{tag}>" for tag, _ in reversed(open_tags))
