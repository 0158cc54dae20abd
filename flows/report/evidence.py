"""Files in a report: what is kept, what is said of it, and when.

"Saved" is said when the content is sealed on our disk, not before. A file that Telegram will not
hand out (over 20 MB) is refused in words, and the report goes on.
"""

from flows.effects import ClearOne, KeepEvidence
from flows.events import FileLost, FileSaved, SentFile
from flows.known import Known
from flows.messages import Say, text
from flows.session import Frame, Session
from flows.turn import Turn, quiet

MOST_FILES = 40  # in one report: more than anybody reads, and the disk is everybody's
LARGEST = 20 * 1024 * 1024  # bytes: what a bot may download from Telegram


def received(session: Session, frame: Frame, event: SentFile, known: Known) -> Turn:
    """Take a file at any step of the report; its caption is kept whatever becomes of it."""
    frame = _with_caption(frame, event)
    session = session.swap(frame)
    if (refused := refusal(event, known)) is not None:
        return Turn(session, messages=(refused,))
    if frame.data["files"] >= MOST_FILES:
        return Turn(session, messages=(Say(text=text("files_full")),))
    case = frame.data.get("case")
    kept = KeepEvidence(
        id=known.fresh_ids[0],
        file=event.file,
        # Those who have the case see it at once: letting go of the rest must not take it from them.
        draft=None if case else frame.data["draft"],
        case=case,
        message=event.message,
    )
    after = frame.at(frame.step, files=frame.data["files"] + 1)
    return quiet(session.swap(after), (kept,), (Say(text=text("file_coming"), silent=True),))


def refusal(event: SentFile, known: Known) -> Say | None:
    """Say why a file can't be taken here, or None if it can."""
    if known.place is not None and not known.place.files_in_chat:
        unit, phone = known.place.unit, known.place.unit_phone
        return Say(text=text("no_files_here", unit=unit, phone=phone))
    if event.file.size is not None and event.file.size > LARGEST:
        return Say(text=text("file_too_big"))
    return None


def _with_caption(frame: Frame, event: SentFile) -> Frame:
    if not event.caption:
        return frame
    answers = dict(frame.data["answers"])
    before = answers.get("story")
    answers["story"] = [
        *(before if isinstance(before, list) else []),
        [event.message, event.caption],
    ]
    return frame.at(frame.step, answers=answers)


def settled(session: Session, event: FileSaved | FileLost, known: Known | None = None) -> Turn:
    """Say what became of a file, wherever the conversation stands by then."""
    if isinstance(event, FileLost):
        key = "file_too_big" if event.reason == "too_big" else "file_broken"
        return quiet(session, messages=(Say(text=text(key)),))
    kept = known.evidence if known is not None else None
    cleared = (ClearOne(event.evidence),) if kept is not None and kept.case is not None else ()
    said = Say(text=text("file_saved", kilobytes=max(1, event.size // 1000)), silent=True)
    return quiet(session, cleared, (said,))
