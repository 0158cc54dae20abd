"""What a person does, step by step, and what they must see before they can.

The report is the shortest whole way through our questionnaire, from the command to "send": the
questions that an answer makes needless are not asked. A peer asks the same ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Step:
    """One update of a person's."""

    does: Literal["writes", "presses"]
    what: str  #: the text, or the action behind the button: what follows the last ":" of its data
    sees: str = ""  #: the action of a button that must be there first; "" for nothing


def presses(action: str) -> Step:
    """Press the button with this action, once it is there."""
    return Step("presses", action, action)


STORY = "He wrote that he knows where my children go to school, and that I had better watch out."

REPORT: Sequence[Step] = (
    Step("writes", "/report"),
    presses("no"),  # in danger now?
    presses("me"),  # who is it about?
    presses("worried"),  # has it happened?
    presses("hate"),  # what is it about?
    presses("face"),  # how did it come?
    presses("no"),  # a time or a place?
    presses("no"),  # is it known who?
    presses("first"),  # the first time?
    presses("quite"),  # how frightening?
    presses("yes"),  # because of the assignment?
    Step("writes", STORY, "skip"),  # in one's own words
    presses("done"),  # pictures, messages?
    presses("no"),  # reported to the police?
    presses("unit"),  # who may be told?
    presses("call"),  # how to be reached?
    presses("send"),
)

#: as many messages as a report has steps, which ask for nothing: for an echo
CHATTER: Sequence[Step] = tuple(Step("writes", STORY) for _ in REPORT)
