"""Who is on call: whoever is a duty officer here and hasn't stepped off.

Stepping off is always allowed, a person must be able to go home; but the last one is told what that
means before it happens, and the log keeps it.
"""

from datetime import datetime

from flows.choices import button, rows
from flows.effects import Record, SetDuty
from flows.errors import InvalidEventError
from flows.events import Tapped
from flows.known import Known, Member, Role
from flows.messages import Message, Priority, Say, text
from flows.session import Session
from flows.turn import Turn, quiet


def shift(session: Session, known: Known) -> Turn:
    """Say who is on call, and let a duty officer step on or off.

    Raises:
        InvalidEventError: if this person is not on the unit's staff.

    """
    me = known.me
    if me is None or not me.roles & {Role.DUTY_OFFICER, Role.ADMINISTRATOR}:
        raise InvalidEventError("hint_not_yours")
    on = [m for m in known.staff if Role.DUTY_OFFICER in m.roles and m.on_duty]
    names = tuple(text("named", name=member.name) for member in on)
    words = text("on_call", names=names) if on else text("nobody_on_call")
    buttons = []
    if Role.DUTY_OFFICER in me.roles:
        buttons.append(
            button("step_off", subject="d:me") if me.on_duty else button("step_on", subject="d:me")
        )
    return quiet(session, messages=(Say(text=words, buttons=rows(buttons)),))


def _on(known: Known) -> list[Member]:
    return [m for m in known.staff if Role.DUTY_OFFICER in m.roles and m.on_duty]


def hear(session: Session, event: Tapped, known: Known, _now: datetime) -> Turn:
    """Take a tap on stepping on or off.

    Raises:
        InvalidEventError: if this person is no duty officer.

    """
    me = known.me
    if me is None or Role.DUTY_OFFICER not in me.roles:
        raise InvalidEventError("hint_not_yours")
    alone = [m.id for m in _on(known)] == [me.id]
    match event.action:
        case "step_on":
            return _set(session, me, known, on=True)
        case "step_off" if alone:
            buttons = rows(
                [button("step_off_yes", subject="d:me"), button("step_off_no", subject="d:me")]
            )
            return quiet(session, messages=(Say(text=text("last_on_call"), buttons=buttons),))
        case "step_off" | "step_off_yes":
            return _set(session, me, known, on=False)
        case "step_off_no":
            return quiet(session, messages=(Say(text=text("still_on_call")),))
    raise InvalidEventError


def _set(session: Session, me: Member, known: Known, *, on: bool) -> Turn:
    key = "stepped_on" if on else "stepped_off"
    messages: list[Message] = [Say(text=text(f"you_{key}"))]
    messages += [
        Say(text=text(f"other_{key}", name=me.name), to=other.id, priority=Priority.NEWS)
        for other in _on(known)
        if other.id != me.id
    ]
    return quiet(session, (SetDuty(on), Record(action=key)), tuple(messages))
