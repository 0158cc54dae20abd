"""A passage as a person reads it: quoted as it stands, with its source, and what must be known.

1. The quotation holds the document's own words and nothing else. A note, a warning that the date
   is past, and that it is only a summary stand outside of it.
2. A summary of ours never looks like the adopted text.
3. The quotation stays Swedish; whoever speaks English is told so.
"""

from datetime import datetime

from flows.choices import about
from flows.guideline.consulted import Consulted
from flows.guideline.document import Document, Passage
from flows.known import Known
from flows.messages import Text, text
from flows.office_hours import STOCKHOLM


def answer(known: Known, guideline: Consulted, passage: Passage, now: datetime) -> Text:
    """Give a passage with all that belongs beside it."""
    beside = [*_expired(known, guideline, now), *_note(known, guideline, passage)]
    return text(
        "guide_answer",
        intro=_intro(known, guideline),
        quote=passage.text,
        about=_about(guideline, passage, now, beside),
    )


def section(known: Known, guideline: Consulted, passage: Passage, now: datetime) -> Text:
    """Give the whole section that a passage is part of."""
    quotes = []
    for part in guideline.section_of(passage.id):
        quotes.append(text("guide_quote", words=part.text))
        quotes += _note(known, guideline, part)
    return text(
        "guide_section",
        intro=_intro(known, guideline),
        quotes=tuple(quotes),
        about=_about(guideline, passage, now, _expired(known, guideline, now)),
    )


def _about(guideline: Consulted, passage: Passage, now: datetime, beside: list[Text]) -> Text:
    """Give the source, and below it, apart, what else must be known."""
    said = text("guide_lines", lines=tuple(_source(guideline, passage.section, now)))
    for one in beside:
        said = text("paragraphs", one=said, two=one)
    return said


def is_past(document: Document, now: datetime) -> bool:
    """Say whether a document's last day is over."""
    return document.valid_to is not None and document.valid_to < now.astimezone(STOCKHOLM).date()


def _intro(known: Known, guideline: Consulted) -> Text:
    swedish = known.me is None or known.me.language == "sv"
    if guideline.is_summary:
        return text("guide_summary" if swedish else "guide_summary_in_swedish")
    return text("guide_document" if swedish else "guide_document_in_swedish")


def _source(guideline: Consulted, path: tuple[str, ...], now: datetime) -> list[Text]:
    document = guideline.document
    where = " › ".join(path)
    if where:
        lines = [text("guide_source", title=document.title, section=where)]
    else:
        lines = [text("guide_source_whole", title=document.title)]
    if document.decided and document.decided_by:
        lines.append(text("guide_decided_by", on=document.decided, by=document.decided_by))
    elif document.decided:
        lines.append(text("guide_decided", on=document.decided))
    if document.valid_to and not is_past(document, now):
        lines.append(text("guide_valid_to", on=document.valid_to))
    return lines


def _expired(known: Known, guideline: Consulted, now: datetime) -> list[Text]:
    if not is_past(guideline.document, now):
        return []
    return [text("guide_expired", on=guideline.document.valid_to, **about(known))]


def _note(known: Known, guideline: Consulted, passage: Passage) -> list[Text]:
    note = guideline.note_of(passage.id)
    if note is None:
        return []
    language = known.me.language if known.me else "sv"
    words = note.text.get(language) or note.text.get("sv", "")
    return [text("guide_note", words=words)]
