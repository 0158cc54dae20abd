"""What the ear says: how strongly to answer, of which kind the danger is, and why."""

from dataclasses import dataclass
from enum import Enum


class Danger(Enum):
    """How strongly to answer."""

    NONE = "none"
    ASK = "ask"  #: one line under the normal answer, with a button
    INTERRUPT = "interrupt"  #: the 112 card at once


@dataclass(frozen=True, slots=True)
class Finding:
    """What was heard, and by which words."""

    danger: Danger
    kind: str  #: "", "violence" or "suicide"
    reasons: tuple[str, ...]  #: "signal (its weight): the words that fired", heaviest first
