"""Company for somebody in danger, once the unit has been told, and what they say meanwhile.

1. "Are you safe now?" after five minutes and again; silence is told to whoever has the case.
2. "I am safe" and "a false alarm" are told, and close nothing: the duty officer verifies.
3. Whatever they say or send is kept; with a case, in the case, and whoever has it is told.
"""

from datetime import datetime, timedelta
from typing import Any

from flows import alerting
from flows.cards import card, hushed
from flows.choices import about
from flows.effects import (
    ChangeReport,
    ClearChat,
    ClearTimer,
    Effect,
    KeepEvidence,
    Record,
    SetTimer,
)
from flows.errors import InvalidEventError
from flows.events import SentFile
from flows.known import Case, Known
from flows.messages import Message, Priority, Say, text
from flows.report import evidence
from flows.session import Frame, Session
from flows.turn import Turn, quiet

BEFORE = timedelta(minutes=5)  #: the card, and what was said before the unit was told
ASK_AFTER = timedelta(minutes=5)  #: "are you safe now?", and as long again for an answer


def check(person: str, case: str, now: datetime, *, round_: int, kind: str = "check") -> SetTimer:
    """Ask whether they are safe, or notice the silence, after a while."""
    return SetTimer(
        key=f"safe:{person}",
        kind=f"safe_{kind}",
        due=now + ASK_AFTER,
        data={"case": case, "round": round_},
        person=person,
    )


def still_in_danger(session: Session, frame: Frame, known: Known, now: datetime) -> Turn:
    """Show 112 again, and tell whoever has the case."""
    me, case = known.me, known.case
    if me is None or case is None:
        return Turn(session, messages=card(overtakes=False))
    noted = Record(action="not_safe", case=case.id)
    told = alerting.tell(case, text("news_not_safe", number=case.number), known)
    timer = check(me.id, case.id, now, round_=1)
    return Turn(session.swap(frame), (noted, timer), (*card(overtakes=False), *told))


def _over(case: Case, outcome: str, person: str) -> tuple[Effect, ...]:
    report = {**case.report, "veiled": False, "outcome": outcome}
    return (
        ChangeReport(case=case.id, urgency=case.urgency, report=report),
        Record(action=outcome, case=case.id),
        ClearTimer(f"safe:{person}"),
    )


def safe(session: Session, known: Known) -> Turn:
    """Take their word that they are safe, and have it verified."""
    me, case = known.me, known.case
    if me is None or case is None:
        return Turn(session)
    told = alerting.tell(case, text("news_safe", number=case.number), known)
    words = Say(text=text("safe_ok"), silent=True, priority=Priority.EMERGENCY)
    return Turn(session, _over(case, "safe", me.id), (words, *told))


def false_alarm(session: Session, known: Known) -> Turn:
    """Take their word that it was nothing, and have it verified."""
    me, case = known.me, known.case
    if me is None or case is None:
        return Turn(session)
    told = alerting.tell(case, text("news_false_alarm", number=case.number), known)
    words = Say(text=text("false_alarm", **about(known)), silent=True)
    return Turn(session, (*_over(case, "false_alarm", me.id), *clearing(case)), (words, *told))


def began(case: Case) -> datetime:
    """Say from when on the chat holds what was said in danger: the card came before the case."""
    return case.opened - BEFORE


def clearing(case: Case | None) -> tuple[Effect, ...]:
    """Take what was said in danger out of the chat, now that it is over."""
    return () if case is None else (ClearChat(began(case)),)


def _top(session: Session) -> Frame:
    if session.top is None:
        raise InvalidEventError
    return session.top


def note(session: Session, known: Known, **said: Any) -> Turn:
    """Keep what was said; nothing that somebody in danger tells us is lost for want of a form."""
    frame, case = _top(session), known.case
    if "words" in said:
        notes = [*frame.data.get("notes", []), said["words"]]
        frame = frame.at(frame.step, notes=notes)
    else:
        frame = frame.at(frame.step, **said)
    session = session.swap(frame)
    if case is None or frame.data.get("case") != case.id:
        return Turn(session, messages=(hushed(text("noted")),))
    report = {**case.report, "notes": frame.data.get("notes", [])}
    report["place"] = frame.data.get("place") or case.report.get("place")
    effects = (
        ChangeReport(case=case.id, urgency=case.urgency, report=report),
        Record(action="added", case=case.id),
    )
    told = alerting.tell(case, text("news_added", number=case.number), known)
    return quiet(session, effects, (hushed(text("noted_told")), *told))


def file(session: Session, event: SentFile, known: Known) -> Turn:
    """Keep a file, and its caption whatever becomes of it."""
    noted = note(session, known, words=event.caption) if event.caption else quiet(session)
    session = noted.session
    if (refused := evidence.refusal(event, known)) is not None:
        return quiet(session, noted.effects, (*_to_others(noted), refused))
    frame, case = _top(session), known.case
    kept = KeepEvidence(
        id=known.fresh_ids[0],
        file=event.file,
        draft=None if frame.data.get("case") else frame.data["draft"],
        case=frame.data.get("case"),
        message=event.message,
    )
    session = session.swap(frame.at(frame.step, files=frame.data.get("files", 0) + 1))
    told = _to_others(noted)
    if not told and case is not None and frame.data.get("case") == case.id:
        told = alerting.tell(case, text("news_added", number=case.number), known)
    coming = hushed(text("file_coming"))
    return quiet(session, (*noted.effects, kept), (coming, *told))


def _to_others(turn: Turn) -> tuple[Message, ...]:
    return tuple(m for m in turn.messages if getattr(m, "to", None) is not None)
