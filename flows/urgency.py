"""How urgent a report is: a triage of the situation, never a score of a person.

(The rules are below; the levels and their meaning are those of the field: red, danger now; orange,
a serious threat; yellow, no acute signs; green, worry, near miss, hate, a question.)
"""

from enum import Enum


class Urgency(Enum):
    """How soon a human must act."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
