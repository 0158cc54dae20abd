"""What can be wrong with a file that should be a municipality's document.

Each is one line: what is wrong, and how to mend it. None of them says what stands in the file.
"""

from pathlib import Path

from bot.errors import BotError


class DocumentError(BotError):
    """A file can't be read as a document; nothing was changed."""

    what = "can't be read"
    mend = "give a txt, md, pdf or docx"

    def __init__(self, path: Path, *, what: str = "", mend: str = "") -> None:
        super().__init__(f"{path.name}: {what or self.what}; {mend or self.mend}")


class NoFileError(DocumentError):
    """There is no such file, or it may not be read."""

    exit_code = 2
    what = "there is no such file"
    mend = "check the path"


class EmptyFileError(DocumentError):
    """The file holds no text at all."""

    what = "is empty"
    mend = "give a file with text in it"


class WrongKindError(DocumentError):
    """The file is of another kind."""

    exit_code = 2
    what = "is no txt, md, pdf or docx"
    mend = "save it as one of these"


class BrokenFileError(DocumentError):
    """The file claims to be of a kind that it can't be read as."""

    what = "is broken"
    mend = "save it anew, or give another copy"


class EncryptedFileError(DocumentError):
    """The file can be read only with a password."""

    what = "is locked with a password"
    mend = "save it without one"


class NoTextError(DocumentError):
    """A pdf holds pictures of pages, and no text."""

    what = "holds pictures of its pages and no text"
    mend = "run it through text recognition (OCR), or give the original"


class TooLargeError(DocumentError):
    """The file, or what it unpacks to, is larger than any guideline."""

    what = "is too large"
    mend = "give the guideline alone"


class NotSwedishError(DocumentError):
    """The text isn't Swedish."""

    what = "is not in Swedish"
    mend = "give the Swedish document"
