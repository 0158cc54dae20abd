"""Advice at once, without typing: how to keep evidence, the police, support.

What the municipality's guideline says is not read here: a question in somebody's own words gets an
honest "I don't know, and I won't guess", with the number of people who do.
"""

from datetime import datetime
from enum import Enum

from flows.choices import about, button, rows
from flows.errors import InvalidEventError
from flows.events import Tapped, Wrote
from flows.known import Known
from flows.machine import Chart, Row
from flows.messages import Say, text
from flows.session import Frame, Session
from flows.turn import Turn

NAME = "advice"
PER_PAGE = 4  # topics at once; with "more" and "close" no screen has over six buttons


class Step(Enum):
    """Where the conversation stands."""

    CHOOSING = "choosing"  #: which topic?
    CLOSED = "closed"  #: back to where it was


CHART = Chart(
    NAME,
    Step,
    [
        Row("topic", "choosing", "choosing"),
        Row("page", "choosing", "choosing"),
        Row("close", "choosing", "closed"),
    ],
    initial="choosing",
    final=["closed"],
)

#: topic → the texts that say it
TOPICS = {
    "phone": ("ev_intro", "ev_phone"),
    "social": ("ev_intro", "ev_social"),
    "mail": ("ev_intro", "ev_mail"),
    "letter": ("ev_intro", "ev_letter"),
    "parcel": ("ev_parcel",),
    "face": ("ev_intro", "ev_face"),
    "home": ("ev_home",),
    "follow": ("ev_follow",),
    "doxing": ("ev_doxing",),
    "blackmail": ("ev_blackmail",),
    "bribe": ("ev_bribe",),
    "damage": ("ev_damage",),
    "police": ("police_info", "police_say"),
    "support": ("support",),
}


def start(session: Session) -> Turn:
    """Open the list of topics on top of whatever there is."""
    rest = tuple(frame for frame in session.stack if frame.flow != NAME)
    frame = Frame(NAME, Step.CHOOSING.value, {"page": 0})
    return Turn(Session((*rest, frame), session.step, session.language))


def view(session: Session, _known: Known, _now: datetime) -> Say | None:
    """Ask what it is about."""
    frame = session.top
    if frame is None:
        return None
    page = frame.data["page"]
    topics = list(TOPICS)[page * PER_PAGE : (page + 1) * PER_PAGE]
    buttons = [button(topic, f"topic_{topic}") for topic in topics]
    out = (button("more_topics"), button("close"))
    return Say(text=text("q_topic"), buttons=(*rows(buttons), out))


def hear(session: Session, event: object, known: Known, _now: datetime) -> Turn:
    """Give the advice, turn the page, or close.

    Raises:
        InvalidEventError: for anything else.

    """
    frame = session.top
    if frame is None:
        raise InvalidEventError
    match event:
        case Tapped(action="close"):
            CHART.fire(frame.step, "close")
            return Turn(session.pop())
        case Tapped(action="more_topics"):
            CHART.fire(frame.step, "page")
            pages = -(-len(TOPICS) // PER_PAGE)
            return Turn(session.swap(frame.at(frame.step, page=(frame.data["page"] + 1) % pages)))
        case Tapped(action=topic) if topic in TOPICS:
            CHART.fire(frame.step, "topic")
            said = tuple(Say(text=text(key, **about(known))) for key in TOPICS[topic])
            return Turn(session, messages=said)
        case Wrote():
            return Turn(session, messages=(Say(text=text("no_answer", **about(known))),))
    raise InvalidEventError
