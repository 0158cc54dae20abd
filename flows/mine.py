"""The official's own cases: what has happened with each, and what was sent."""

from flows import status
from flows.choices import button, rows
from flows.errors import InvalidEventError
from flows.events import Tapped
from flows.known import Known
from flows.messages import Button, Say, text
from flows.session import Session
from flows.turn import Turn, quiet

LISTED = 6


def cases(session: Session, known: Known) -> Turn:
    """List my cases, newest first.

    Raises:
        InvalidEventError: for somebody who isn't enrolled.

    """
    me = known.me
    if me is None:
        raise InvalidEventError("not_enrolled")
    mine = sorted(
        (case for case in known.cases if case.official == me.id),
        key=lambda case: case.opened,
        reverse=True,
    )
    draft = session.find("report")
    buttons: list[Button] = [
        button("status", "b_my_case", subject=f"c:{case.id}", number=case.number)
        for case in mine[:LISTED]
    ]
    key = "my_cases" if mine else "no_cases"
    words = text(
        key,
        count=max(known.own_cases, len(mine)),
        shown=len(buttons),
        draft="yes" if draft else "no",
    )
    return Turn(session, messages=(Say(text=words, buttons=rows(buttons)),), ask=False)


def hear(session: Session, _event: Tapped, known: Known) -> Turn:
    """Show where one of my cases stands.

    Raises:
        InvalidEventError: if it is not mine.

    """
    me, case = known.me, known.case
    if me is None or case is None or case.official != me.id:
        raise InvalidEventError("hint_not_yours")
    words = text("status", lines=status.lines(case, known))
    read = rows([button("read", "b_read_own", subject=f"c:{case.id}")])
    return quiet(session, messages=(Say(text=words, buttons=read, case=case.id),))
