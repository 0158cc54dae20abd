"""What can be wrong with what a guideline is built from, under `GuidelineError`.

Topics: TopicFileError. The word table: WordTableError. A kept index: KeptIndexError.
"""


class GuidelineError(ValueError):
    """Something that a guideline is built from can't be used."""


class TopicFileError(GuidelineError):
    """A topic or note has a wrong, missing or unknown entry; the message names it."""


class WordTableError(GuidelineError):
    """A line of the word table isn't understood; the message gives its number."""


class KeptIndexError(GuidelineError):
    """A kept index is damaged, or of another version: build it anew from the document."""
