"""About the bot itself: help, privacy, language, leaving, and taking the chat's messages away."""

from datetime import datetime, timedelta

from flows import emergency
from flows.choices import about, button, home_keys, rows
from flows.effects import ClearChat, Leave, Record, SetLanguage
from flows.errors import InvalidEventError
from flows.events import Tapped, TimePassed
from flows.known import Known
from flows.messages import Keyboard, Message, Say, text
from flows.report import drafts
from flows.session import Session
from flows.turn import Turn, quiet

CLEARABLE = timedelta(hours=48)  #: how long Telegram lets a bot delete


def help_(session: Session, known: Known) -> Turn:
    """Say what can be done here, with the emergency numbers first."""
    me = known.me
    keys = home_keys(me) if me else None
    staff: tuple[Message, ...] = ()
    if me and me.is_staff:
        key = "help_party" if keys is Keyboard.PARTY else "help_staff"
        staff = (Say(text=text(key)),)
    said: tuple[Message, ...] = (
        Say(text=text("help", **about(known)), keyboard=keys, kept=True),
        *staff,
    )
    return Turn(session, messages=said)


def privacy(session: Session, known: Known) -> Turn:
    """Say what is stored, for how long, and who sees it."""
    here = known.place
    if here is None:
        raise InvalidEventError("not_enrolled")
    words = text(
        "privacy", place=here.name, unit=here.unit, contact=here.privacy_contact or here.unit
    )
    return Turn(session, messages=(Say(text=words),))


def language(session: Session) -> Turn:
    """Ask for the language."""
    buttons = rows(
        [
            button("sv", "b_swedish", subject="x:language"),
            button("en", "b_english", subject="x:language"),
        ]
    )
    return quiet(session, messages=(Say(text=text("q_language_again"), buttons=buttons),))


def leave(session: Session) -> Turn:
    """Ask before letting go."""
    buttons = rows(
        [
            button("yes", "b_leave_yes", subject="x:leave"),
            button("no", "b_leave_no", subject="x:leave"),
        ]
    )
    return quiet(session, messages=(Say(text=text("q_leave"), buttons=buttons),))


def clear(session: Session, now: datetime) -> Turn:
    """Take away what Telegram lets us, and say how to delete the rest."""
    everything = ClearChat(now - CLEARABLE, everything=True)
    said: tuple[Message, ...] = (Say(text=text("wipe"), silent=True),)
    if session.find("report") is not None:
        said = (*said, Say(text=text("wipe_draft"), silent=True))
    return quiet(session, (everything,), said)


def sweep(session: Session, event: TimePassed) -> Turn:
    """Clear once more what was still on its way when the chat was cleared."""
    again = ClearChat(
        datetime.fromisoformat(event.data["since"]),
        until=datetime.fromisoformat(event.data["until"]),
        everything=event.data["everything"],
    )
    return quiet(session, (again,))


def hear(session: Session, event: Tapped, known: Known, _now: datetime) -> Turn:
    """Take an answer about language or leaving.

    Raises:
        InvalidEventError: if it is neither, or the unit is alerted: the button may be an old one.

    """
    me = known.me
    if me is None:
        raise InvalidEventError("not_enrolled")
    match event.subject, event.action:
        case "x:language", "sv" | "en":
            speaks = Session(session.stack, session.step, event.action)
            said = Say(text=text("language_set"), keyboard=home_keys(me), kept=True)
            return Turn(speaks, (SetLanguage(event.action),), (said,))
        case "x:leave", "yes" if emergency.is_alerted(session):
            raise InvalidEventError("emergency_stays")
        case "x:leave", "yes":
            effects = (*drafts.dropped(session), Record(action="left"), Leave())
            gone = Say(text=text("left"), keyboard=Keyboard.NONE)
            return quiet(Session(language=session.language), effects, (gone,))
        case "x:leave", "no":
            return Turn(session, messages=(Say(text=text("stayed")),))
    raise InvalidEventError
