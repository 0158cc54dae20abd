"""How a question looks: its words, its choices, and the ways out below them."""

from flows.choices import about, button, rows, say_party
from flows.known import Known
from flows.messages import Button, Say, Text, text
from flows.report import sending
from flows.report.questions import BY_ID, Kind, Question
from flows.session import Frame

_LONG = frozenset({"kind", "channel", "followed", "police", "recipients", "pressure"})


def question_view(frame: Frame, known: Known) -> Say:
    """Ask the question at which the frame stands."""
    question = BY_ID[frame.step]
    words = _words(question, frame, known)
    before = frame.data["answers"].get(question.id)
    if before is not None and before != "skipped":
        words = text("asked_before", question=words, before=_shown(question, before))
    choices = rows(
        _choices(question, known, frame.data.get("told")), per_row=1 if question.id in _LONG else 2
    )
    return Say(text=words, buttons=(*choices, _ways_out(question)))


def _words(question: Question, frame: Frame, known: Known) -> Text:
    if question.kind is not Kind.RECIPIENTS:
        return text(f"q_{question.id}", **about(known))
    lines = [text("recipients_ask")]
    if frame.data["quick"] and not frame.data["case"]:
        lines.append(text("recipients_now"))
    lines.append(text("recipients_of_unit", **about(known)))
    if sending.has_party_contact(known):
        lines.append(text("recipients_of_party", party=say_party(known.me)))
    elif known.me is not None and known.me.party:
        lines.append(text("recipients_no_party"))
    return text("q_recipients", lines=tuple(lines))


def _shown(question: Question, value: object) -> Text:
    if question.kind is Kind.TEXT:
        return text("your_own_words")
    if question.kind is Kind.FILES:
        return text("your_files")
    if question.kind is Kind.RECIPIENTS:
        return text(f"s_recipients_{value}")
    return text(f"b_{question.id}_{value}")


def _choices(question: Question, known: Known, told: str | None) -> list[Button]:
    match question.kind:
        case Kind.FILES:
            return [button("done", "b_files_done")]
        case Kind.RECIPIENTS:
            place = about(known)
            return [
                button(c, f"b_recipients_{c}", party=say_party(known.me), unit=place["unit"])
                for c in sending.possible_recipients(known, told=told)
            ]
        case Kind.TEXT:
            return []
    return [button(choice, f"b_{question.id}_{choice}") for choice in question.choices]


def _ways_out(question: Question) -> tuple[Button, ...]:
    out = [button("back")]
    if question.may_skip:
        out.append(button("skip"))
    return tuple(out)
