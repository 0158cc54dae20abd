"""What a report says, line by line, to whoever may read it.

What the party's contact is shown is exactly what `recip_party` promised the official: that support
is needed, how urgent it is, how to reach them, and whether it is with the police.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from flows.known import Case, Member
from flows.messages import Text, text
from flows.permissions import Sight
from flows.report.questions import BY_ID, Answers, Kind, answered
from flows.urgency import Urgency, judge

_FOR_PARTY = ("who", "police", "reach")
_SILENT = ("skipped", "done")


def lines(answers: Answers, *, only: tuple[str, ...] | None = None) -> tuple[Text, ...]:
    """Give a line for each answer worth a line, in the order of asking."""
    found = []
    for question in answered(answers):
        if only is not None and question.id not in only:
            continue
        value = answers[question.id]
        if value in _SILENT or value == []:
            continue
        found.append(text("line", label=text(f"s_{question.id}"), value=_value(question.id, value)))
    return tuple(found)


def _value(question: str, value: Any) -> Text:
    match BY_ID[question].kind:
        case Kind.TEXT if isinstance(value, list):
            return text("own_words", words="\n".join(words for _message, words in value))
        case Kind.TEXT:
            return text("own_words", words=str(value))
        case Kind.RECIPIENTS:
            return text(f"s_recipients_{value}")
        case _:
            return text(f"b_{question}_{value}")


def urgency_line(urgency: Urgency, reasons: Iterable[str]) -> Text:
    """Say how urgent it is, and by which rules."""
    return text(
        "urgency_line",
        urgency=text(f"urgency_{urgency.value}"),
        reasons=text("reasons", list=tuple(text(f"reason_{reason}") for reason in reasons)),
    )


def _urgency_for(report: Answers, urgency: Urgency, sight: Sight) -> Text:
    """Say the level; to the party without the reasons, which tell what happened and where."""
    if sight is Sight.PARTY:
        return text("urgency_only", urgency=text(f"urgency_{urgency.value}"))
    reasons = report.get("reasons") or judge(report)[1]
    return urgency_line(urgency, reasons)


def for_reader(
    case: Case, official: Member | None, *, sight: Sight, files: int
) -> tuple[Text, ...]:
    """Give the report as this reader may see it."""
    report = case.report
    head: list[Text] = [
        text("report_head", number=case.number, opened=case.opened),
        _urgency_for(report, case.urgency, sight),
    ]
    if sight is not Sight.OWN and official is not None:
        head.append(text("line", label=text("s_name"), value=text("named", name=official.name)))
        if official.party and sight is Sight.WHOLE:
            head.append(
                text("line", label=text("s_party"), value=text("named", name=official.party))
            )
        if report.get("veiled"):
            head.append(text("may_be_hiding"))
        if report.get("reach") not in {"chat", "wait"}:
            number = text("named", name=official.phone) if official.phone else text("no_number")
            head.append(text("line", label=text("s_number"), value=number))
    if sight is Sight.PARTY:
        return (*head, *lines(report, only=_FOR_PARTY), text("party_sees_no_more"))
    body = lines(report)
    return (*head, *_origin(report), *body, *_notes(report, sight), text("files", count=files))


def _origin(report: Mapping[str, Any]) -> tuple[Text, ...]:
    found = []
    if report.get("origin") == "emergency":
        found.append(text("from_emergency"))
    if report.get("outcome"):
        found.append(text(f"outcome_{report['outcome']}"))
    return tuple(found)


def _notes(report: Mapping[str, Any], sight: Sight) -> tuple[Text, ...]:
    found = [text("own_words", words=words) for words in report.get("notes", ())]
    place = report.get("place")
    if place and sight is Sight.WHOLE:
        found.append(text("position", latitude=str(place[0]), longitude=str(place[1])))
    return tuple(found)
