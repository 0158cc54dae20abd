"""In danger now: 112 first, then company.

1. The card comes from any state, at once, and suffices alone: no case, no form, no storage.
2. Then one question: shall I tell the security unit? Yes opens a red case and alerts, before any
   form is filled. Nobody is told that help is on its way.
3. The bot keeps company: "are you safe now?" after five minutes and again; silence is told to
   whoever has the case.
4. A false alarm is told as one; it never closes the case: the duty officer verifies.
5. All of it makes no sound and shows nothing telling in a preview: the person may be hiding.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from flows import alerting, escalation, status
from flows.choices import about, button, column, rows, typed
from flows.effects import ChangeReport, ClearTimer, Effect, KeepEvidence, OpenCase, Record, SetTimer
from flows.errors import InvalidEventError
from flows.events import SentFile, SentPlace, Tapped, TimePassed, Wrote
from flows.known import Case, Known, Track
from flows.machine import Chart, Row
from flows.messages import Message, Priority, Say, ShowEmergencyContact, Text, text
from flows.report import flow as report
from flows.session import Frame, Session
from flows.turn import Turn, quiet
from flows.urgency import Urgency

NAME = "emergency"
ASK_AFTER = timedelta(minutes=5)  #: "are you safe now?", and as long again for an answer
ROUNDS = 6  #: an hour; then whoever has the case is told that nobody asks any more


class Step(Enum):
    """Where somebody in danger is in the conversation."""

    OFFER = "offer"  #: shall I tell the unit?
    COMPANY = "company"  #: the unit is alerted; we stay here
    CHECKING = "checking"  #: are you safe now?
    SAFE = "safe"  #: safe; tell more now, or later?
    OVER = "over"  #: the conversation goes on where it was


CHART = Chart(
    NAME,
    Step,
    [
        Row("yes", "offer", "company"),
        Row("no", "offer", "over"),
        Row("check", "company", "checking"),
        Row("check", "checking", "checking"),
        Row("safe_no", "company", "company"),
        Row("safe_no", "checking", "company"),
        Row("safe_yes", "company", "safe"),
        Row("safe_yes", "checking", "safe"),
        Row("false_alarm", "company", "over"),
        Row("false_alarm", "checking", "over"),
        Row("more", "safe", "over"),
        Row("later", "safe", "over"),
    ],
    initial="offer",
    final=["over"],
)


def card(*, overtakes: bool = True) -> tuple[Message, ...]:
    """Give the 112 card and the contact beside it: the same for everybody, in every state."""
    return (
        _hushed(text("call112"), overtakes=overtakes),
        ShowEmergencyContact(overtakes=overtakes),
    )


def suicide_card() -> tuple[Message, ...]:
    """Give the card for somebody who speaks of taking their life: 112, 90101, no questions."""
    return (_hushed(text("suicidal"), overtakes=True), ShowEmergencyContact())


def _hushed(words: Text, **more: Any) -> Say:
    return Say(text=words, silent=True, veiled=True, priority=Priority.EMERGENCY, **more)


def enter(session: Session, known: Known, *, suicide: bool = False) -> Turn:
    """Show the card and offer to alert, keeping whatever conversation there was beneath."""
    cards = suicide_card() if suicide else card()
    if known.me is None:
        return quiet(session, messages=(*cards, Say(text=text("not_enrolled"))))
    if suicide:
        return quiet(session, messages=cards)
    frame = session.find(NAME)
    rest = replace(session, stack=tuple(f for f in session.stack if f.flow != NAME))
    if frame is None or frame.step == Step.SAFE.value:
        frame = Frame(NAME, Step.OFFER.value, {"draft": known.fresh_ids[2], "case": None})
    return Turn(rest.push(frame), (Record(action="emergency_card"),), cards)


def view(session: Session, known: Known, _now: datetime) -> Say | None:
    """Ask what there is to ask at this step."""
    frame = session.top
    if frame is None:
        return None
    match Step(frame.step):
        case Step.OFFER:
            return _hushed(text("after112", **about(known)), buttons=_OFFER)
        case Step.COMPANY:
            number = frame.data.get("number", "")
            return _hushed(text("company", number=number, **about(known)), buttons=_COMPANY)
        case Step.CHECKING:
            return _hushed(text("are_you_safe"), buttons=_CHECKING)
        case Step.SAFE:
            return _hushed(text("safe_then"), buttons=rows([button("more"), button("later")]))
        case Step.OVER:
            return None


_OFFER = rows([button("yes", "b_alert_yes"), button("no", "b_alert_no")])
_COMPANY = column(button("safe_yes"), button("false_alarm"))
_CHECKING = (*rows([button("safe_yes"), button("safe_no")]), (button("false_alarm"),))


def hear(session: Session, event: object, known: Known, now: datetime) -> Turn:
    """Take what somebody in danger does.

    Raises:
        InvalidEventError: if it means nothing here.

    """
    match event:
        case Tapped(action=action):
            return _act(session, action, known, now)
        case Wrote(text=words):
            return _wrote(session, words, known, now)
        case SentFile():
            return _file(session, event, known)
        case SentPlace():
            return _note(session, known, place=[event.latitude, event.longitude])
    raise InvalidEventError


def _frame(session: Session) -> Frame:
    if session.top is None:
        raise InvalidEventError
    return session.top


def _wrote(session: Session, words: str, known: Known, now: datetime) -> Turn:
    choice = typed(words, "yes", "no")
    frame = _frame(session)
    if choice and frame.step == Step.OFFER.value:
        return _act(session, choice, known, now)
    if choice and frame.step == Step.CHECKING.value:
        return _act(session, f"safe_{choice}", known, now)
    return _note(session, known, words=words)


def _act(session: Session, action: str, known: Known, now: datetime) -> Turn:
    frame = _frame(session)
    after = frame.at(CHART.fire(frame.step, action))
    match action:
        case "yes":
            return _alert(session.swap(after), after, known, now)
        case "no":
            return Turn(session.pop(), messages=(_hushed(text("not_alerted", **about(known))),))
        case "safe_no":
            return _still_in_danger(session.swap(after), after, known, now)
        case "safe_yes":
            return _safe(session.swap(after), known, now)
        case "false_alarm":
            return _false_alarm(session.pop(), known)
        case "more":
            return _tell_more(session, frame, known, now)
    return Turn(session.pop(), messages=(Say(text=text("later_is_fine", **about(known))),))


def _alert(session: Session, frame: Frame, known: Known, now: datetime) -> Turn:
    me = known.me
    if me is None:
        raise InvalidEventError
    report = {
        "version": 1,
        "danger": "yes",
        "origin": NAME,
        "veiled": True,
        "notes": frame.data.get("notes", []),
        "place": frame.data.get("place"),
        "recipients": "unit",
    }
    case = Case(
        id=known.fresh_ids[0],
        number=known.next_number,
        municipality=me.municipality,
        state="new",
        urgency=Urgency.RED,
        opened=now,
        official=me.id,
        report=report,
        tracks={},
    )
    known = replace(known, people={**known.people, me.id: me})
    raised = escalation.begin(case, known, now, tracks=(Track.UNIT,))
    frame = frame.at(frame.step, case=case.id, number=case.number)
    opened = OpenCase(
        id=case.id,
        number=case.number,
        official=me.id,
        municipality=me.municipality,
        urgency=case.urgency,
        report=report,
        tracks=(Track.UNIT,),
        draft=frame.data["draft"],
    )
    return Turn(
        session.swap(frame),
        (opened, *raised.effects, _check(me.id, case.id, now, round_=1)),
        (*raised.messages, status.first(raised.case, known)),
    )


def _check(person: str, case: str, now: datetime, *, round_: int, kind: str = "check") -> SetTimer:
    return SetTimer(
        key=f"safe:{person}",
        kind=f"safe_{kind}",
        due=now + ASK_AFTER,
        data={"case": case, "round": round_},
        person=person,
    )


def hear_time(session: Session, event: TimePassed, known: Known, now: datetime) -> Turn:
    """Ask whether they are safe, or tell that no answer came.

    Does nothing when the person has answered meanwhile.
    """
    frame, me, case = session.find(NAME), known.me, known.case
    if frame is None or me is None or case is None or frame.data.get("case") != case.id:
        return quiet(session)
    if frame.step not in {Step.COMPANY.value, Step.CHECKING.value}:
        return quiet(session)
    round_ = int(event.data["round"])
    if event.kind == "safe_check":
        rest = replace(session, stack=tuple(f for f in session.stack if f.flow != NAME))
        asked = rest.push(frame.at(CHART.fire(frame.step, "check")))
        silence = _check(me.id, case.id, now, round_=round_, kind="silence")
        return Turn(asked, (silence,))
    told = alerting.tell(case, text("news_no_answer", number=case.number, round=round_))
    noted = Record(action="no_answer", case=case.id, details={"round": round_})
    if round_ >= ROUNDS:
        last = alerting.tell(case, text("news_asks_no_more", number=case.number))
        return quiet(session, (noted,), (*told, *last))
    return quiet(session, (noted, _check(me.id, case.id, now, round_=round_ + 1)), told)


def _still_in_danger(session: Session, frame: Frame, known: Known, now: datetime) -> Turn:
    me, case = known.me, known.case
    if me is None or case is None:
        return Turn(session, messages=card(overtakes=False))
    noted = Record(action="not_safe", case=case.id)
    told = alerting.tell(case, text("news_not_safe", number=case.number))
    timer = _check(me.id, case.id, now, round_=1)
    return Turn(session.swap(frame), (noted, timer), (*card(overtakes=False), *told))


def _over(case: Case, outcome: str, person: str) -> tuple[Effect, ...]:
    report = {**case.report, "veiled": False, "outcome": outcome}
    return (
        ChangeReport(case=case.id, urgency=case.urgency, report=report),
        Record(action=outcome, case=case.id),
        ClearTimer(f"safe:{person}"),
    )


def _safe(session: Session, known: Known, _now: datetime) -> Turn:
    me, case = known.me, known.case
    if me is None or case is None:
        return Turn(session)
    told = alerting.tell(case, text("news_safe", number=case.number))
    words = Say(text=text("safe_ok"), silent=True, priority=Priority.EMERGENCY)
    return Turn(session, _over(case, "safe", me.id), (words, *told))


def _false_alarm(session: Session, known: Known) -> Turn:
    me, case = known.me, known.case
    if me is None or case is None:
        return Turn(session)
    told = alerting.tell(case, text("news_false_alarm", number=case.number))
    words = Say(text=text("false_alarm", **about(known)), silent=True)
    return Turn(session, _over(case, "false_alarm", me.id), (words, *told))


def _tell_more(session: Session, frame: Frame, known: Known, now: datetime) -> Turn:
    answers = {"danger": "no", "recipients": "unit", "origin": NAME, "outcome": "safe"}
    return report.start(
        session.pop(),
        known,
        now,
        answers=answers,
        case=frame.data.get("case"),
        number=frame.data.get("number"),
    )


def _note(session: Session, known: Known, **said: Any) -> Turn:
    """Keep what was said; nothing that somebody in danger tells us is lost for want of a form."""
    frame, case = _frame(session), known.case
    if "words" in said:
        notes = [*frame.data.get("notes", []), said["words"]]
        frame = frame.at(frame.step, notes=notes)
    else:
        frame = frame.at(frame.step, **said)
    session = session.swap(frame)
    if case is None or frame.data.get("case") != case.id:
        return Turn(session, messages=(_hushed(text("noted")),))
    report = {**case.report, "notes": frame.data.get("notes", [])}
    report["place"] = frame.data.get("place") or case.report.get("place")
    effects = (
        ChangeReport(case=case.id, urgency=case.urgency, report=report),
        Record(action="added", case=case.id),
    )
    told = alerting.tell(case, text("news_added", number=case.number))
    return quiet(session, effects, (_hushed(text("noted_told")), *told))


def _file(session: Session, event: SentFile, known: Known) -> Turn:
    frame = _frame(session)
    kept = KeepEvidence(
        id=known.fresh_ids[0],
        file=event.file,
        draft=None if frame.data.get("case") else frame.data["draft"],
        case=frame.data.get("case"),
        message=event.message,
    )
    return quiet(session, (kept,), (_hushed(text("file_coming")),))
