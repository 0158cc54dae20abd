"""Before sending: what it will say, to whom, and the way to change any of it."""

from datetime import datetime

from flows.choices import about, button, rows
from flows.errors import InvalidEventError
from flows.known import Known
from flows.messages import Button, Say, text
from flows.report import sending, summary
from flows.report.chart import CHANGE, CHART, QUICK_CHART
from flows.report.questions import answered, relevant
from flows.session import Frame, Session
from flows.turn import Turn

PER_PAGE = 4  # answers to choose from at once; with "more" and "back" no screen has over six


def view(frame: Frame, known: Known, _now: datetime) -> Say:
    """Show the whole report as it will be sent."""
    answers = relevant(frame.data["answers"])
    urgency, reasons = sending.level(frame, known)
    words = text(
        "review",
        lines=(
            *summary.lines(answers),
            text("files", count=frame.data["files"]),
            summary.urgency_line(urgency, reasons),
        ),
        told=sending.preview(frame, known),
    )
    buttons = (
        (button("send"), button("change")),
        (button("pause", "b_keep"), button("cancel")),
        (button("back"),),
    )
    return Say(text=words, buttons=buttons, protect=True)


def hear(session: Session, frame: Frame, action: str, known: Known, now: datetime) -> Turn:
    """Send, or go and change something."""
    if action == "send":
        return sending.send_or_ask(session, frame, known, now)
    if action == "change":
        return Turn(session.swap(frame.at(CHART.fire(frame.step, "change"), page=0)))
    raise InvalidEventError


def change_view(frame: Frame) -> Say:
    """List the answers that can be changed, a few at a time."""
    questions = answered(frame.data["answers"])
    page = frame.data.get("page", 0)
    shown = questions[page * PER_PAGE : (page + 1) * PER_PAGE]
    buttons = [button(f"change_{question.id}", f"s_{question.id}") for question in shown]
    out: list[Button] = [button("back")]
    if len(questions) > (page + 1) * PER_PAGE:
        out.append(button("more_answers"))
    return Say(text=text("q_change"), buttons=(*rows(buttons), tuple(out)))


def hear_change(session: Session, frame: Frame, action: str) -> Turn:
    """Go to the question that is to be asked again."""
    if action == "more_answers":
        return Turn(session.swap(frame.at(CHANGE, page=frame.data.get("page", 0) + 1)))
    return Turn(session.swap(frame.at(CHART.fire(CHANGE, action))))


def no_one_view(known: Known) -> Say:
    """Red, and nobody to be told: ask once more."""
    buttons = (
        (button("tell_unit", unit=about(known)["unit"]),),
        (button("tell_nobody"),),
        (button("back"),),
    )
    return Say(text=text("q_no_one", **about(known)), buttons=buttons)


def hear_no_one(session: Session, frame: Frame, action: str, known: Known, now: datetime) -> Turn:
    """Tell the unit after all, or nobody."""
    if action == "tell_unit":
        answers = {**frame.data["answers"], "recipients": "unit"}
        return sending.send(session, frame.at(frame.step, answers=answers), known, now)
    if action == "tell_nobody":
        return sending.keep(session, frame, now)
    if action == "back":
        chart = QUICK_CHART if frame.data["quick"] else CHART
        return Turn(session.swap(frame.at(chart.fire(frame.step, "back"))))
    raise InvalidEventError
