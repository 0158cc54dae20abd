"""When no conversation is under way: the keys, and what to do with words that came unasked.

Words that come unasked are kept until the person says what they are for; a file that comes unasked
begins a report, so that it has somewhere to be.
"""

from dataclasses import replace
from datetime import datetime
from enum import Enum

from flows import guidance
from flows.choices import button, rows
from flows.errors import InvalidEventError
from flows.events import SentFile, SentPlace, Tapped, Wrote
from flows.known import Known, Role
from flows.machine import Chart, Row
from flows.messages import Say, text
from flows.report import drafts, evidence
from flows.session import Frame, Session
from flows.turn import Turn, quiet

NAME = "home"


class Step(Enum):
    """Whether words are waiting."""

    HEARD = "heard"  #: what are these words for?
    DONE = "done"  #: nothing waits


CHART = Chart(
    NAME,
    Step,
    [
        Row("to_report", "heard", "done"),
        Row("to_ask", "heard", "done"),
        Row("to_nothing", "heard", "done"),
        Row("wrote", "heard", "heard"),
    ],
    initial="heard",
    final=["done"],
)


def unasked(session: Session, event: object, known: Known, now: datetime) -> Turn:
    """Take what came while nothing was asked.

    Raises:
        InvalidEventError: if there is nothing to do with it.

    """
    me = known.me
    if me is None or not me.roles & {Role.OFFICIAL, Role.PARTY_CONTACT}:
        raise InvalidEventError("hint_home_staff")
    match event:
        case Wrote(text=words):
            return Turn(session.push(Frame(NAME, Step.HEARD.value, {"words": words})))
        case SentFile() | SentPlace():
            return _begin_with(session, event, known, now)
    raise InvalidEventError("hint_home")


def _begin_with(
    session: Session, event: SentFile | SentPlace, known: Known, now: datetime, words: str = ""
) -> Turn:
    """Begin a report with something that came unasked, so that it has somewhere to be."""
    story = [[None, words]] if words else []
    begun = drafts.start(session, known, now, answers={"story": story} if story else {})
    frame = begun.session.top
    if frame is None:
        raise InvalidEventError
    if isinstance(event, SentPlace):
        placed = drafts.joined(frame, {"place": [event.latitude, event.longitude]})
        said = Say(text=text("place_kept"))
        return replace(begun, session=begun.session.swap(placed)).then(messages=(said,))
    kept = evidence.received(begun.session, frame, event, known)
    return Turn(kept.session, (*begun.effects, *kept.effects), (*begun.messages, *kept.messages))


def view(session: Session, _known: Known, _now: datetime) -> Say | None:
    """Ask what the words are for."""
    if session.top is None:
        return None
    buttons = (
        (button("to_report"),),
        *rows([button("to_ask"), button("to_nothing")]),
    )
    return Say(text=text("q_heard"), buttons=buttons)


def hear(session: Session, event: object, known: Known, now: datetime) -> Turn:
    """Do with the words what the person wants.

    Raises:
        InvalidEventError: for anything that is no answer.

    """
    frame = session.top
    if frame is None:
        raise InvalidEventError
    match event:
        case Wrote(text=words):
            CHART.fire(frame.step, "wrote")
            joined = f"{frame.data['words']}\n{words}"
            return Turn(session.swap(frame.at(frame.step, words=joined)))
        case Tapped(action="to_report"):
            CHART.fire(frame.step, "to_report")
            story = [[None, str(frame.data["words"])]]
            return drafts.start(session.pop(), known, now, answers={"story": story})
        case Tapped(action="to_ask"):
            CHART.fire(frame.step, "to_ask")
            return guidance.ask(session.pop(), str(frame.data["words"]), known)
        case Tapped(action="to_nothing"):
            CHART.fire(frame.step, "to_nothing")
            return quiet(session.pop(), messages=(Say(text=text("words_dropped")),))
        case SentFile() | SentPlace():
            return _begin_with(session.pop(), event, known, now, str(frame.data["words"]))
    raise InvalidEventError
