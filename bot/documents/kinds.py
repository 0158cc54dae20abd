"""What a file is, by what stands in it."""

import re
import zipfile
from enum import StrEnum
from io import BytesIO
from pathlib import Path

from bot.documents.errors import BrokenFileError, DocumentError, EncryptedFileError, WrongKindError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Word before 2007, or a docx under a password
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MAGIC = {
    b"{\\rtf": "is RTF",
    b"\xff\xd8\xff": "is a picture",
    b"\x89PNG": "is a picture",
    b"II*\0": "is a picture",
    b"MM\0*": "is a picture",
    b"GIF8": "is a picture",
    b"\x1f\x8b": "is an archive",
    b"7z\xbc\xaf": "is an archive",
    b"Rar!": "is an archive",
}
_HTML = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_MARKDOWN_NAMES = {".md", ".markdown", ".mdown"}
_MARKDOWN = re.compile(rb"^ {0,3}#{1,6}[ \t]+\S", re.MULTILINE)
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class Format(StrEnum):
    """The kinds of file that are read."""

    PLAIN = "txt"
    MARKDOWN = "md"
    PDF = "pdf"
    WORD = "docx"


def recognize(path: Path, data: bytes) -> Format:
    """Say what a file is.

    Raises:
        WrongKindError: if it is something else, with what to save it as.
        BrokenFileError: if it was a docx once.

    """
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith(b"PK"):
        return _zipped(path, data)
    if data.startswith(_OLE):
        raise _old_word(path, data)
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise WrongKindError(path, what=what)
    if _HTML.match(data):
        raise WrongKindError(path, what="is a web page")
    if not data.startswith(_UTF16) and not looks_utf16(data) and _is_binary(data):
        raise WrongKindError(path)
    if path.suffix.lower() in _MARKDOWN_NAMES or len(_MARKDOWN.findall(data)) > 1:
        return Format.MARKDOWN
    return Format.PLAIN


def looks_utf16(data: bytes) -> bool:
    """Say whether every other byte is zero, as in UTF-16 without a mark at its beginning."""
    sample = data[:4096]
    halves = sample[0::2].count(0), sample[1::2].count(0)
    return max(halves) > len(sample) * 0.35 and min(halves) < len(sample) * 0.05


def _is_binary(data: bytes) -> bool:
    sample = data[:65536]
    return b"\0" in sample or len(_CONTROL.findall(sample)) > len(sample) * 0.01


def _zipped(path: Path, data: bytes) -> Format:
    try:
        names = set(zipfile.ZipFile(BytesIO(data)).namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise BrokenFileError(path) from error
    if "word/document.xml" in names:
        return Format.WORD
    if "[Content_Types].xml" in names and path.suffix.lower() in {".docx", ".docm"}:
        raise BrokenFileError(path)
    raise WrongKindError(path)


def _old_word(path: Path, data: bytes) -> DocumentError:
    if _ENCRYPTED in data:
        return EncryptedFileError(path)
    return WrongKindError(path, what="is of a kind from before 2007", mend="save it as docx")
