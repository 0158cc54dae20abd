"""What somebody told before there was a report or a case for it, and where it goes then.

Words that came unasked wait in `home`; words, places and files of somebody in danger wait with the
offer to tell the unit. Whatever they choose next, none of it is lost: it goes along into the
report, into the case, or is kept as a draft.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from flows.effects import Effect
from flows.known import Case, Known
from flows.report import drafts
from flows.report.chart import NO_ONE, REVIEW
from flows.session import Frame, Session

HOME, EMERGENCY = "home", "emergency"


@dataclass(frozen=True, slots=True)
class Told:
    """What waits: words and a place as answers of a report, and the files' draft."""

    answers: Mapping[str, Any] = field(default_factory=dict)
    files: tuple[str, int] | None = None  #: under which id, and how many

    def __bool__(self) -> bool:
        return bool(self.answers or self.files)


def of(*frames: Frame) -> Told:
    """Gather what waits in these frames."""
    answers: dict[str, Any] = {}
    files = None
    for frame in frames:
        words = [*frame.data.get("notes", []), *([frame.data["words"]] if _has(frame) else [])]
        if words:
            answers["story"] = [*answers.get("story", []), *([None, one] for one in words)]
        if frame.data.get("place"):
            answers["place"] = frame.data["place"]
        if frame.data.get("files"):
            files = (frame.data["draft"], frame.data["files"])
    return Told(answers, files)


def _has(frame: Frame) -> bool:
    return "words" in frame.data


def taken_along(session: Session) -> tuple[Session, Told]:
    """Take what waits out of the stack: words unasked, and an offer that led to no case."""
    waits = tuple(
        f for f in session.stack if f.flow in {HOME, EMERGENCY} and not f.data.get("case")
    )
    rest = tuple(f for f in session.stack if f not in waits)
    return replace(session, stack=rest), of(*waits)


def put_aside(
    session: Session, told: Told, known: Known, now: datetime
) -> tuple[Session, tuple[Effect, ...]]:
    """Keep it in the draft that there is, or in a new one at the bottom of the stack."""
    there = session.find(drafts.NAME)
    if there is None:
        begun = drafts.start(Session(), known, now, answers=told.answers, files=told.files)
        (frame,) = begun.session.stack
        stack = (frame.at(frame.step, paused=True), *session.stack)
        return replace(session, stack=stack), begun.effects
    more = drafts.joined(there, told.answers, told.files)
    stack = tuple(more if f is there else f for f in session.stack)
    return replace(session, stack=stack), ()


def adopted(session: Session, case: Case) -> Session:
    """Let a draft that says "I am in danger" go on as part of the case that this opened."""
    return replace(session, stack=tuple(_adopted(frame, case) for frame in session.stack))


def _adopted(frame: Frame, case: Case) -> Frame:
    if frame.flow != drafts.NAME or frame.data["case"]:
        return frame
    answers = dict(frame.data["answers"])
    if answers.get("danger") != "yes":
        return frame
    chosen = answers.get("recipients")
    answers["recipients"] = "both" if chosen in {"party", "both"} else "unit"
    step = REVIEW if frame.step == NO_ONE else frame.step
    return frame.at(step, answers=answers, case=case.id, number=case.number, told="unit")
