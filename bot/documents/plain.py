"""Plain text: bytes → characters → lines."""

import codecs
from pathlib import Path

from bot.documents.kinds import looks_utf16
from flows.guideline.document import RawLine

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def read(path: Path, data: bytes) -> tuple[RawLine, ...]:
    """Give the lines; a form feed begins a page."""
    del path
    text = decode(data)
    has_pages = "\f" in text.strip()
    lines, page = [], 1
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        before, *after = line.split("\f")
        lines.append(RawLine(before, number, page if has_pages else None))
        for part in after:
            page += 1
            lines.append(RawLine(part, number, page))
    return tuple(lines)


def decode(data: bytes) -> str:
    """Give the characters, in whichever of the usual encodings they were written.

    A mark at the beginning says which; else it is UTF-8 if it can be, or else what Windows writes.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if looks_utf16(data):
        return data.decode("utf-16-be" if data[:1] == b"\0" else "utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # A UTF-8 file with a few bad bytes still has more pairs than strays.
        whole = data.decode("utf-8", "replace")
        if whole.count("\ufffd") * 20 < sum(ord(letter) > 127 for letter in whole):  # noqa: PLR2004
            return whole
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")
