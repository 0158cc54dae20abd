"""Answering somebody's question: written, looked at once more, sent.

Laid on top of whatever the duty officer or the party's contact is doing; it falls away after.
"""

from datetime import datetime
from enum import Enum

from flows import questions
from flows.choices import about, button, column, rows, say_party
from flows.effects import KeepAnswer, Record
from flows.errors import InvalidEventError
from flows.events import Tapped, Wrote
from flows.known import Known, Member, Question
from flows.machine import Chart, Row
from flows.messages import Priority, Say, Text, Toast, text
from flows.permissions import may_answer
from flows.session import Frame, Session
from flows.turn import Turn, quiet

NAME = "reply"
LONGEST = 3000  # characters: with what stands around it, it is one message
_SHOWN = 300  # characters of the question, so that one knows what was answered


class Step(Enum):
    """Where it stands."""

    WRITING = "writing"  #: what is the answer?
    CHECKING = "checking"  #: is it right?
    SENT = "sent"  #: or let go


CHART = Chart(
    NAME,
    Step,
    [
        *(Row("wrote", step, "checking") for step in ("writing", "checking")),
        Row("change", "checking", "writing"),
        *(Row("close", step, "sent") for step in ("writing", "checking")),
        Row("send", "checking", "sent"),
    ],
    initial="writing",
    final=["sent"],
)


def start(session: Session, known: Known) -> Turn:
    """Ask for the answer to the question whose button was tapped.

    Raises:
        InvalidEventError: if this person may not answer it, or somebody has.

    """
    question, _ = _allowed(known)
    top = session.top
    if top is not None and top.flow == NAME and top.data["asked"] == question.id:
        return quiet(session, messages=(Toast(text=text("toast_write_answer")),))
    rest = tuple(frame for frame in session.stack if frame.flow != NAME)
    frame = Frame(NAME, Step.WRITING.value, {"asked": question.id, "words": ""})
    return Turn(Session((*rest, frame), session.step, session.language))


def view(session: Session, known: Known, _now: datetime) -> Say | None:
    """Ask for the answer, or show it before it goes."""
    frame, question = session.top, known.question
    if frame is None:
        return None
    asker = known.people.get(question.asker) if question is not None else None
    name = text("named", name=asker.name) if asker else text("the_asker")
    if frame.step == Step.WRITING.value:
        return Say(text=text("q_reply", name=name), buttons=column(button("close", "b_cancel")))
    buttons = rows([button("send"), button("change"), button("close", "b_cancel")])
    return Say(text=text("q_reply_check", name=name, words=frame.data["words"]), buttons=buttons)


def hear(session: Session, event: object, known: Known, now: datetime) -> Turn:
    """Take the answer, and send it when it has been looked at.

    Raises:
        InvalidEventError: for anything else.

    """
    frame = session.top
    if frame is None:
        raise InvalidEventError
    match event:
        case Wrote(text=words) if words.strip():
            step = CHART.fire(frame.step, "wrote")
            return Turn(session.swap(frame.at(step, words=words.strip()[:LONGEST])))
        case Tapped(action="change"):
            return Turn(session.swap(frame.at(CHART.fire(frame.step, "change"))))
        case Tapped(action="close"):
            CHART.fire(frame.step, "close")
            return Turn(session.pop(), messages=(Say(text=text("cancelled")),))
        case Tapped(action="send"):
            CHART.fire(frame.step, "send")
            return _send(session.pop(), frame.data["words"], known, now)
    raise InvalidEventError


def _send(rest: Session, words: str, known: Known, _now: datetime) -> Turn:
    try:
        question, asker = _allowed(known)
    except InvalidEventError as error:  # somebody was quicker, or the asker has left
        return Turn(rest, messages=(Say(text=text(error.hint)),))
    effects = (
        KeepAnswer(question.id, words),
        Record(action="question_answered", details={"question": question.id}),
        questions.done(question),
    )
    told = Say(
        text=_answered(question, asker, words, known),
        to=asker.id,
        kept=True,
        covered=True,
        priority=Priority.NEWS,
    )
    as_topic = column(button("as_topic", subject=f"q:{question.id}"))
    mine = Say(text=text("reply_sent"), buttons=as_topic)
    spent = questions.closed(question, asker, known, "notice_answered")
    return Turn(rest, effects, (mine, told, *spent))


def _answered(question: Question, asker: Member, words: str, known: Known) -> Text:
    who = text(f"person_{question.holder}", party=say_party(asker), **about(known))
    asked = question.words
    short = asked if len(asked) <= _SHOWN else f"{asked[:_SHOWN].rstrip()} …"
    return text("answer_from_person", who=who, words=words, question=short)


def _allowed(known: Known) -> tuple[Question, Member]:
    me, question = known.me, known.question
    asker = known.people.get(question.asker) if question is not None else None
    if question is None or asker is None:
        raise InvalidEventError("hint_asker_gone")
    if me is None or not may_answer(me, question.holder, asker):
        raise InvalidEventError("hint_not_yours")
    if not question.waits:
        raise InvalidEventError("hint_question_answered")
    return question, asker
