"""From a stranger to a member: one tap on an invite's link.

A stranger gets the emergency numbers, how to get a code, and no more: not what this bot is for, not
who uses it. Codes are looked up by the edge, which stops looking while somebody is guessing.
"""

from datetime import datetime
from enum import Enum

from flows.choices import button, home_keys, rows
from flows.effects import CountGuess, Enrol, Leave, Record, SetLanguage
from flows.errors import InvalidEventError
from flows.events import Started, Tapped
from flows.known import Known, Member, Role
from flows.machine import Chart, Row
from flows.messages import Keyboard, Message, Say, Text, text
from flows.report import drafts
from flows.session import Frame, Session
from flows.turn import Turn, quiet

NAME = "enrolment"


class Step(Enum):
    """How far somebody has come."""

    STRANGER = "stranger"  #: no code, or a wrong one
    LANGUAGE = "language"  #: enrolled; which language, or is this somebody else?
    DONE = "done"  #: a member like any other


CHART = Chart(
    NAME,
    Step,
    [
        Row("wrong_code", "stranger", "stranger"),
        Row("right_code", "stranger", "language"),
        Row("sv", "language", "done"),
        Row("en", "language", "done"),
        Row("not_me", "language", "stranger"),
    ],
    initial="stranger",
    final=["done"],
)


def hear_stranger(session: Session, event: object, known: Known) -> Turn:
    """Answer somebody who is not enrolled."""
    match event:
        case Started(code=str(code)) if code:
            return _code(session, known)
    return quiet(session, messages=(_not_enrolled(),))


def _not_enrolled() -> Say:
    return Say(text=text("not_enrolled"))


def _code(session: Session, known: Known) -> Turn:
    if known.guesses_blocked_until is not None:
        words = text("code_wait", until=known.guesses_blocked_until)
        return quiet(session, messages=(Say(text=words),))
    if known.invite is None:
        return quiet(session, (CountGuess(),), (Say(text=text("code_wrong")),))
    invite = known.invite
    place = known.places[invite.municipality]
    me = Member(
        id="",
        roles=frozenset({invite.role}) | (known.me.roles if known.me else frozenset()),
        municipality=invite.municipality,
        name=known.me.name if known.me else invite.name,
        party=invite.party,
        language="sv",
    )
    who = text(
        "enrolled_party" if invite.party else "enrolled",
        name=me.name,
        role=text(f"role_{invite.role.value}"),
        place=place.name,
        party=invite.party or "",
    )
    said: tuple[Message, ...] = (
        Say(text=text(_welcome(me)), keyboard=home_keys(me), kept=True),
        Say(text=who, kept=True),
        Say(text=_privacy(known, invite.municipality), kept=True),
    )
    effects = (Enrol(invite.id, "sv"), Record(action="enrolled"))
    further = known.me is not None
    language = session.language if further else "sv"
    step = CHART.fire(Step.STRANGER.value, "right_code")
    frame = Frame(NAME, step, {"further": further})
    return Turn(Session((frame,), session.step, language), effects, said)


def _welcome(me: Member) -> str:
    return "welcome" if me.roles <= {Role.OFFICIAL} else "welcome_staff"


def _privacy(known: Known, place: str) -> Text:
    here = known.places[place]
    return text(
        "privacy", place=here.name, unit=here.unit, contact=here.privacy_contact or here.unit
    )


def view(session: Session, _known: Known, _now: datetime) -> Say | None:
    """Ask for the language."""
    if session.top is None or session.top.step != Step.LANGUAGE.value:
        return None
    buttons = rows([button("sv", "b_swedish"), button("en", "b_english")])
    if not session.top.data.get("further"):  # a member would be erased, drafts and all
        buttons = (*buttons, (button("not_me"),))
    return Say(text=text("q_language"), buttons=buttons)


def hear(session: Session, event: object, known: Known, _now: datetime) -> Turn:
    """Take the language, or hear that this is somebody else.

    Raises:
        InvalidEventError: for anything else.

    """
    frame, me = session.top, known.me
    if not isinstance(event, Tapped) or frame is None or me is None:
        raise InvalidEventError
    CHART.fire(frame.step, event.action)
    if event.action == "not_me" and frame.data.get("further"):
        raise InvalidEventError
    if event.action == "not_me":
        said = Say(text=text("not_me_gone"), keyboard=Keyboard.NONE)
        effects = (*drafts.dropped(session), Record(action="not_me"), Leave())
        return quiet(Session(), effects, (said,))
    done = Session(session.stack[:-1], session.step, event.action)
    ready = Say(text=text("ready"), keyboard=home_keys(me), kept=True)
    return Turn(done, (SetLanguage(event.action),), (ready,))
