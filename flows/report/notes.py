"""What is said between two questions: care, advice on evidence, what to tell the police.

The advice is chosen by how it reached the person and what it is; each piece is said once, when the
answer that calls for it has been given.
"""

from collections.abc import Mapping
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


def after(question: str, value: Any, answers: Answers, known: Known) -> tuple[Message, ...]:
    """Say what belongs after this answer."""
    if not isinstance(value, str):
        return ()
    keys = []
    if key := _AT_ONCE.get((question, value)):
        keys.append(key)
    if question in _WAYS and not (question == "channel" and value in _HAS_SECOND):
        keys += _evidence_advice(answers)
    return tuple(Say(text=text(key, **about(known))) for key in keys)


def _evidence_advice(answers: Answers) -> list[str]:
    way = way_of(answers)
    if way is None:
        return []
    if way == "phone" and answers.get("state") == "ongoing":
        return ["ev_intro", "ev_phone_now", "ev_phone"]
    return [f"ev_{way}"] if way in _NOTHING_TO_ANSWER else ["ev_intro", f"ev_{way}"]


def before(step: str, known: Known) -> tuple[Message, ...]:
    """Say what somebody should know before they are asked this."""
    match step:
        case "police":
            mode = known.place.police.value if known.place else "silent"
            keys = [f"police_{mode}", "police_info", "police_say"]
        case "evidence":
            keys = ["files_intro"]
        case _:
            return ()
    return tuple(Say(text=text(key, **about(known))) for key in keys)
