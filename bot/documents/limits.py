"""How large a document may be. The longest guidelines have a hundred pages, half a million bytes.

Past these it isn't a guideline, or somebody wants to fill the memory.
"""

from pathlib import Path

from bot.documents.errors import TooLargeError

MOST_BYTES = 25_000_000  #: of the file, pictures and all
MOST_PAGES = 500
MOST_CHARACTERS = 2_000_000  #: of text
MOST_UNPACKED = 100_000_000  #: bytes of all parts of a docx
MOST_PARTS = 5_000  #: files within a docx


def check_bytes(path: Path, size: int) -> None:
    """Refuse a file that is too large.

    Raises:
        TooLargeError: naming the limit.

    """
    if size > MOST_BYTES:
        raise TooLargeError(path, what=f"is larger than {MOST_BYTES // 1_000_000} MB")


def check_pages(path: Path, pages: int) -> None:
    """Refuse a file of too many pages.

    Raises:
        TooLargeError: naming the limit.

    """
    if pages > MOST_PAGES:
        raise TooLargeError(path, what=f"has more than {MOST_PAGES} pages")


def check_characters(path: Path, characters: int) -> None:
    """Refuse a file of too much text.

    Raises:
        TooLargeError: naming the limit.

    """
    if characters > MOST_CHARACTERS:
        raise TooLargeError(path, what=f"has more than {MOST_CHARACTERS:,} characters of text")
