"""In danger now: 112 first, then company.

1. The card comes from any state, at once, and suffices alone: no case, no form, no storage.
2. Then one question: shall I tell the security unit? Yes opens a red case and alerts, before any
   form is filled. Nobody is told that help is on its way.
3. Then `company`, until they are safe. What was said before anybody was told is never lost.
4. All of it makes no sound and shows nothing telling in a preview: the person may be hiding.
"""

from dataclasses import replace
from datetime import datetime
from enum import Enum

from flows import alerting, company, escalation, status
from flows.cards import card, hushed, suicide_card
from flows.choices import about, button, column, rows, typed
from flows.effects import OpenCase, Record
from flows.errors import InvalidEventError
from flows.events import SentFile, SentPlace, Tapped, TimePassed, Wrote
from flows.known import Case, Known, Track
from flows.machine import Chart, Row
from flows.messages import Say, text
from flows.report import drafts, waiting
from flows.session import Frame, Session
from flows.turn import Turn, quiet
from flows.urgency import Urgency

NAME = "emergency"
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


def enter(
    session: Session,
    known: Known,
    *,
    suicide: bool = False,
    cry: bool | str = False,
    unheard: str = "",
) -> Turn:
    """Show the card and offer to alert, keeping whatever conversation there was beneath.

    `cry`: words led here; they go with the alert, whether they wait in `home`, were heard by nobody
    or are kept in a draft (then they are given here).
    """
    cards = suicide_card() if suicide else card()
    if known.me is None:
        return quiet(session, messages=(*cards, Say(text=text("not_enrolled"))))
    if suicide:
        return quiet(session, messages=cards)
    frame = session.find(NAME)
    rest = replace(session, stack=tuple(f for f in session.stack if f.flow != NAME))
    if frame is None or frame.step == Step.SAFE.value:
        told = {"notes": [unheard]} if unheard else {}
        data = {"draft": known.fresh_ids[2], "case": None, "cry": cry, "files": 0, **told}
        frame, unheard = Frame(NAME, Step.OFFER.value, data), ""
    entered = Turn(rest.push(frame), (Record(action="emergency_card"),), cards)
    if not unheard:
        return entered
    noted = company.note(entered.session, known, words=unheard)
    return replace(entered, session=noted.session).then(
        effects=noted.effects, messages=noted.messages
    )


def view(session: Session, known: Known, _now: datetime) -> Say | None:
    """Ask what there is to ask at this step."""
    frame = session.top
    if frame is None:
        return None
    match Step(frame.step):
        case Step.OFFER:
            return hushed(text("after112", **about(known)), buttons=_OFFER)
        case Step.COMPANY:
            number = frame.data.get("number", "")
            key = "company" if escalation.is_anybody_there(known) else "company_alone"
            return hushed(text(key, number=number, **about(known)), buttons=_COMPANY)
        case Step.CHECKING:
            return hushed(text("are_you_safe"), buttons=_CHECKING)
        case Step.SAFE:
            return hushed(text("safe_then"), buttons=rows([button("more"), button("later")]))
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
            return company.file(session, event, known)
        case SentPlace():
            return company.note(session, known, place=[event.latitude, event.longitude])
    raise InvalidEventError


def is_alerted(session: Session) -> bool:
    """Say whether the unit has been told, and no word has come yet that ends it."""
    frame = session.find(NAME)
    return frame is not None and bool(frame.data.get("case")) and frame.step != Step.SAFE.value


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
    return company.note(session, known, words=words)


def _act(session: Session, action: str, known: Known, now: datetime) -> Turn:
    frame = _frame(session)
    after = frame.at(CHART.fire(frame.step, action))
    match action:
        case "yes":
            return _alert(session.swap(after), after, known, now)
        case "no":
            return _no(session, frame, known, now)
        case "safe_no":
            return company.still_in_danger(session.swap(after), after, known, now)
        case "safe_yes":
            return company.safe(session.swap(after), known)
        case "false_alarm":
            return company.false_alarm(session.pop(), known)
        case "more":
            return _tell_more(session, frame, known, now)
    said = Say(text=text("later_is_fine", **about(known)))
    # "Later" goes for a report that was under way too: its next question would deny the word.
    return Turn(drafts.set_aside(session.pop(), now), company.clearing(known.case), (said,))


def _no(session: Session, frame: Frame, known: Known, now: datetime) -> Turn:
    """Tell nobody; what was told meanwhile is kept as a draft."""
    said = hushed(text("not_alerted", **about(known)))
    if not (told := waiting.of(frame)):
        return Turn(session.pop(), messages=(said,))
    kept, effects = waiting.put_aside(session.pop(), told, known, now)
    return Turn(kept, effects, (said, hushed(text("kept_draft"))))


def cancel(session: Session, known: Known, now: datetime) -> Turn:
    """Leave by the command what can be left by it.

    Raises:
        InvalidEventError: while the unit is alerted; a word to them ends that.

    """
    frame = _frame(session)
    match Step(frame.step):
        case Step.OFFER:
            return _act(session, "no", known, now)
        case Step.SAFE:
            return _act(session, "later", known, now)
    raise InvalidEventError("emergency_stays")


def _with_cry(session: Session, frame: Frame) -> tuple[Session, Frame]:
    """Let the words that led here go with the alert instead of waiting to be sorted."""
    cry, words = frame.data.get("cry"), session.find(waiting.HOME)
    if isinstance(cry, str):
        return session, frame.at(frame.step, notes=[cry, *frame.data.get("notes", [])])
    if words is None or not cry:
        return session, frame
    rest = replace(session, stack=tuple(f for f in session.stack if f is not words))
    notes = [words.data["words"], *frame.data.get("notes", [])]
    return rest, frame.at(frame.step, notes=notes)


def _alert(session: Session, frame: Frame, known: Known, now: datetime) -> Turn:
    me = known.me
    if me is None:
        raise InvalidEventError
    session, frame = _with_cry(session, frame)
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
        waiting.adopted(session.swap(frame), case),
        (opened, *raised.effects, company.check(me.id, case.id, now, round_=1)),
        (*raised.messages, status.first(raised.case, known)),
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
        silence = company.check(me.id, case.id, now, round_=round_, kind="silence")
        return Turn(asked, (silence,))
    told = alerting.tell(case, text("news_no_answer", number=case.number, round=round_), known)
    noted = Record(action="no_answer", case=case.id, details={"round": round_})
    if round_ >= ROUNDS:
        last = alerting.tell(case, text("news_asks_no_more", number=case.number), known)
        return quiet(session, (noted,), (*told, *last))
    return quiet(session, (noted, company.check(me.id, case.id, now, round_=round_ + 1)), told)


def _tell_more(session: Session, frame: Frame, known: Known, now: datetime) -> Turn:
    answers = {"danger": "yes", "recipients": "unit", "origin": NAME, "outcome": "safe"}
    return drafts.start(
        session.pop(),
        known,
        now,
        answers=answers,
        case=frame.data.get("case"),
        number=frame.data.get("number"),
        since=company.began(known.case) if known.case else None,
    )
