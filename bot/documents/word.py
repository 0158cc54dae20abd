"""Word's docx: paragraphs, lists and tables in their order, with what their styles say."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn

from bot.documents import limits
from bot.documents.errors import BrokenFileError, EncryptedFileError, TooLargeError
from bot.documents.word_styles import Look, Styles, nodes
from flows.guideline.document import Kind, RawLine

_MOST_DEEP = 12  # blocks within blocks
_CONTENTS = {"Table of Contents", "Innehållsförteckning"}


def read(path: Path, data: bytes) -> tuple[RawLine, ...]:
    """Give the paragraphs as lines, numbered in their order, blank ones between them.

    Raises:
        BrokenFileError: if Word's library can't make sense of it.
        EncryptedFileError: if it is under a password.
        TooLargeError: if it unpacks to too much.

    """
    _check_size(path, data)
    try:
        document = docx.Document(BytesIO(data))
        return tuple(_Lines(Styles(document)).of(document.element.body))
    except BrokenFileError:
        raise
    except Exception as error:  # whatever lxml, zipfile and the library may find
        raise BrokenFileError(path) from error


def _check_size(path: Path, data: bytes) -> None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as parts:
            infos = parts.infolist()
    except zipfile.BadZipFile as error:
        raise BrokenFileError(path) from error
    if any(info.flag_bits & 1 for info in infos):
        raise EncryptedFileError(path)
    unpacked = sum(info.file_size for info in infos)
    if len(infos) > limits.MOST_PARTS or unpacked > limits.MOST_UNPACKED:
        raise TooLargeError(path, what="unpacks to far more than a guideline")


class _Lines:
    """Walks the body; counts lines and pages."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._number = 0
        self._page = 1

    def of(self, body: Any) -> Iterator[RawLine]:
        has_pages = bool(nodes(body, ".//w:lastRenderedPageBreak"))
        for line in self._walk(body, 0):
            yield (
                line if has_pages else RawLine(line.text, line.number, None, line.kind, line.level)
            )

    def _walk(self, parent: Any, depth: int) -> Iterator[RawLine]:
        if depth > _MOST_DEEP:
            return
        for block in parent.iterchildren():
            if block.tag == qn("w:p"):
                yield from self._paragraph(block)
            elif block.tag == qn("w:tbl"):
                yield from self._table(block, depth)
            elif block.tag == qn("w:sdt"):
                gallery = nodes(block, "./w:sdtPr/w:docPartObj/w:docPartGallery/@w:val")
                if not _CONTENTS & set(gallery):
                    for content in nodes(block, "./w:sdtContent"):
                        yield from self._walk(content, depth + 1)
            elif block.tag in {qn("w:ins"), qn("w:customXml"), qn("w:smartTag")}:
                yield from self._walk(block, depth + 1)

    def _paragraph(self, block: Any) -> Iterator[RawLine]:
        self._number += 1
        look = self._styles.look(block)
        # A break before the first words moves the paragraph; one within them, what follows it.
        before, within = _breaks(block)
        self._page += before
        page = self._page
        self._page += within
        text = " ".join(text_of(block).split())
        if look.is_contents:
            return
        yield from self._shown(look, text, page)

    def _shown(self, look: Look, text: str, page: int) -> Iterator[RawLine]:
        if not text:
            yield RawLine("", self._number, page)
        elif look.level:
            yield RawLine(text, self._number, page, Kind.HEADING, look.level)
        elif look.is_item:
            words = f"{look.label} {text}" if look.label else text
            yield RawLine(words, self._number, page, Kind.ITEM)
            yield RawLine("", self._number, page)
        else:
            yield RawLine(f"**{text}**" if look.is_bold else text, self._number, page)
            yield RawLine("", self._number, page)

    def _table(self, table: Any, depth: int) -> Iterator[RawLine]:
        rows = [nodes(row, "./w:tc") for row in nodes(table, "./w:tr | ./w:sdt//w:tr")]
        if max(map(len, rows), default=0) <= 1:  # a frame round a text
            for cells in rows:
                for cell in cells:
                    yield from self._walk(cell, depth + 1)
            return
        for cells in rows:
            self._number += 1
            texts = [" ".join(text_of(cell, " ").split()) for cell in cells]
            if any(texts):
                yield RawLine(" | ".join(texts).strip(" |"), self._number, self._page, Kind.ROW)
        yield RawLine("", self._number, self._page)


def _breaks(block: Any) -> tuple[int, int]:
    """Count the page breaks before the words of a paragraph, and those after its first word."""
    before = within = 0
    seen = False
    for node in nodes(block, ".//w:lastRenderedPageBreak | .//w:t"):
        if node.tag == qn("w:t"):
            seen = seen or bool(node.text)
        elif seen:
            within += 1
        else:
            before += 1
    return before, within


def text_of(block: Any, between: str = "") -> str:
    """Give the words of a block as they are read: inserted ones too, deleted ones not."""
    parts = []
    for node in nodes(
        block,
        ".//w:t[not(ancestor::w:txbxContent)] | .//w:tab[ancestor::w:r] | .//w:br | .//w:cr"
        " | .//w:noBreakHyphen | .//w:p",
    ):
        if node.tag == qn("w:t"):
            parts.append(node.text or "")
        elif node.tag == qn("w:noBreakHyphen"):
            parts.append("-")
        elif node.tag == qn("w:p"):
            parts.append(between)
        else:
            parts.append(" ")
    return "".join(parts)
