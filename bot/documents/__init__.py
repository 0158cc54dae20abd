"""A municipality's document, read from a file: txt, md, pdf or docx → lines.

The only place that knows pypdf and python-docx. What a file is, its content says, not its name:
people rename files. Headings, lists and tables that a file itself marks come out marked.
"""

from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from bot import lexicon
from bot.documents import limits
from bot.documents.errors import DocumentError, EmptyFileError, NoFileError
from bot.documents.kinds import Format, recognize
from bot.documents.language import check_swedish
from flows.guideline.document import RawLine

__all__ = ["DocumentError", "open_file"]

#: Loaded when needed: pypdf and python-docx take their time.
_READERS = {
    Format.PLAIN: "bot.documents.plain",
    Format.MARKDOWN: "bot.documents.marked",
    Format.PDF: "bot.documents.printed",
    Format.WORD: "bot.documents.word",
}


class Reader(Protocol):
    """What a module of a format offers."""

    def read(self, path: Path, data: bytes) -> tuple[RawLine, ...]:
        """Give the lines; blank ones part paragraphs."""


def open_file(path: Path) -> tuple[RawLine, ...]:
    """Read a file's lines, numbered and with pages where it has them.

    Raises:
        DocumentError: one of its kinds in `bot.documents.errors`; one line, with how to mend it.

    """
    data = _bytes(path)
    kind = recognize(path, data)
    reader = cast("Reader", import_module(_READERS[kind]))
    lines = reader.read(path, data)
    if not any(line.text.strip() for line in lines):
        raise EmptyFileError(path)
    limits.check_characters(path, sum(len(line.text) for line in lines))
    check_swedish(path, lines, lexicon.load())
    return lines


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise NoFileError(path, what="is no file")
        limits.check_bytes(path, size)
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoFileError(path) from error
    except (OSError, ValueError) as error:
        raise NoFileError(path, what="may not be read", mend="check its rights") from error
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise EmptyFileError(path)
    return data
