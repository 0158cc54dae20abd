"""What is said between two questions: care, advice on evidence, what to tell the police.

The advice is chosen by how it reached the person and what it is; each piece is said once, when the
answer that calls for it has been given.
"""

from collections.abc import Mapping
from functools import reduce
from typing import Any

from flows.choices import about
from flows.known import Known
from flows.messages import Message, Say, text
from flows.report.questions import Answers, way_of

_AT_ONCE: Mapping[tuple[str, str], str] = {
    ("danger", "unsure"): "call112_unsure",
    ("danger", "no"): "safe_ok",
    ("who", "family"): "proxy",
    ("who", "colleague"): "proxy",
    ("state", "near"): "near_miss",
    ("state", "worried"): "worry",
    ("followed", "following"): "ev_follow",
    ("followed", "doxing"): "ev_doxing",
    ("pressure", "blackmail"): "ev_blackmail",
    ("pressure", "gift"): "ev_bribe",
    ("damage", "damaged"): "ev_damage",
    ("damage", "both"): "ev_damage",
    ("near", "yes"): "call112_near",
    ("near", "unsure"): "call112_unsure",
    ("weapon", "yes"): "call112_near",
    ("harm", "yes"): "call112_harm",
    ("police", "help"): "police_help",
}
_WAYS = {"channel", "net", "phone", "letter"}
_HAS_SECOND = {"net", "phone", "letter"}
_NOTHING_TO_ANSWER = {"parcel", "home"}  # where "do not reply, do not delete" means nothing


def between(
    question: str, value: Any, answers: Answers, known: Known, *, step: str
) -> tuple[Message, ...]:
    """Say what belongs after this answer and before the question at the next step."""
    return _joined(_after(question, value, answers) + _before(step, known), known)


def _after(question: str, value: Any, answers: Answers) -> list[str]:
    if not isinstance(value, str):
        return []
    keys = []
    if key := _AT_ONCE.get((question, value)):
        keys.append(key)
    if question in _WAYS and not (question == "channel" and value in _HAS_SECOND):
        keys += _evidence_advice(answers)
    return keys


def _evidence_advice(answers: Answers) -> list[str]:
    way = way_of(answers)
    if way is None:
        return []
    if way == "phone" and answers.get("state") == "ongoing":
        return ["ev_intro", "ev_phone_now", "ev_phone"]
    return [f"ev_{way}"] if way in _NOTHING_TO_ANSWER else ["ev_intro", f"ev_{way}"]


def _before(step: str, known: Known) -> list[str]:
    match step:
        case "police":
            mode = known.place.police.value if known.place else "silent"
            return [f"police_{mode}", "police_info", "police_say"]
        case "evidence":
            return ["files_intro"]
    return []


def _joined(keys: list[str], known: Known) -> tuple[Message, ...]:
    """Make one message of it: several would each wait a second, and the question behind them."""
    if not keys:
        return ()
    parts = [text(key, **about(known)) for key in keys]
    return (Say(text=reduce(lambda one, two: text("paragraphs", one=one, two=two), parts)),)
