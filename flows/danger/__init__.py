"""An ear for danger in whatever a person types: rules and words that a person can read and correct.

1. `INTERRUPT`: the 112 card at once. `ASK`: one line under the normal answer, with a button.
2. When in doubt it asks; a miss can cost a life, a needless line costs a line.
3. Words of suicide are a kind of their own: 112 and 90101, and no questions.

Nothing else is imported from inside.
"""

from flows.danger.judge import assess, explain
from flows.danger.values import Danger, Finding

__all__ = ["Danger", "Finding", "assess", "explain"]
