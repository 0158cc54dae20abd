"""How urgent a report is: a triage of the situation by rules, never a score of a person.

Each rule names what it saw, so that the reasons can be said aloud. Whoever is unsure gets the
higher level (domain §5.4; SKR's principle: when unsure, choose the higher).
"""

from collections.abc import Mapping
from enum import Enum
from typing import Any


class Urgency(Enum):
    """How soon a human must act."""

    RED = "red"  #: danger now, a weapon, somebody there, an injury, a suspicious object
    ORANGE = "orange"  #: a serious threat: time or place, the home, being followed, children
    YELLOW = "yellow"  #: threat or harassment without acute signs, damage, blackmail, bribe
    GREEN = "green"  #: worry, near miss, hate

    @property
    def higher(self) -> "Urgency":
        """Give the next level up; red stays red."""
        order = list(Urgency)
        return order[max(0, order.index(self) - 1)]

    def outranks(self, other: "Urgency") -> bool:
        """Say whether this is more urgent than the other."""
        order = list(Urgency)
        return order.index(self) < order.index(other)


#: answers whose "I don't know" concerns safety, and so lifts the level
UNSURE_COUNTS = ("danger", "near", "weapon", "harm", "timeplace", "kind")


def _red(a: Mapping[str, Any]) -> list[str]:
    seen = {
        "danger": a.get("danger") == "yes",
        "near": a.get("near") == "yes",
        "weapon": a.get("weapon") == "yes",
        "harm": a.get("harm") == "yes" and a.get("when") in {"now", "today", "unsure", None},
        "parcel": a.get("letter") == "parcel" and a.get("state") != "happened",
        "violence_now": a.get("threat") in {"violence", "both"}
        and (a.get("state") == "ongoing" or a.get("when") == "now"),
    }
    return [name for name, is_so in seen.items() if is_so]


def _orange(a: Mapping[str, Any]) -> list[str]:
    threat = a.get("kind") in {"threat", "followed"}
    seen = {
        "timeplace": a.get("timeplace") == "yes",
        "home": a.get("channel") == "home",
        "violence": a.get("threat") in {"violence", "both"},
        "followed": a.get("followed") in {"following", "mapping"},
        "doxing": a.get("followed") == "doxing",
        "children": a.get("children") in {"yes", "unsure"},
        "harm_before": a.get("harm") == "yes",
        "ongoing": threat and a.get("state") == "ongoing",
        "reprisal": a.get("kind") == "threat"
        and a.get("police") == "yes"
        and a.get("first") == "before",
        "scared": threat and a.get("scared") == "very",
    }
    return [name for name, is_so in seen.items() if is_so]


def _yellow(a: Mapping[str, Any]) -> list[str]:
    kind = a.get("kind")
    if kind in {"threat", "followed", "damage", "pressure"}:
        return [f"kind_{kind}"]
    return ["scared"] if a.get("scared") == "very" else []


_RULES = ((Urgency.RED, _red), (Urgency.ORANGE, _orange), (Urgency.YELLOW, _yellow))


def judge(answers: Mapping[str, Any], *, quick: bool = False) -> tuple[Urgency, tuple[str, ...]]:
    """Give the level and its reasons, as keys of the texts `reason_<key>`.

    A quick report about a threat has not been asked what would tell orange from yellow: it counts
    as unsure.
    """
    found = ((level, rule(answers)) for level, rule in _RULES)
    level, reasons = next((one for one in found if one[1]), (Urgency.GREEN, ["worry"]))
    if answers.get("state") in {"worried", "near"} and level is Urgency.YELLOW:
        level, reasons = Urgency.GREEN, ["worry"]
    if level is Urgency.RED:
        return level, tuple(reasons)
    if any(answers.get(question) == "unsure" for question in UNSURE_COUNTS):
        return level.higher, (*reasons, "unsure")
    if quick and answers.get("kind") in {"threat", "followed"}:
        return level.higher, (*reasons, "quick")
    return level, tuple(reasons)
