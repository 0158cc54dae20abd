"""Red alerts that go although it can't be written down that they are tried: the disk is full.

Each at most once a minute, and marked as one that may be a repeat: whether the process before this
one has sent it, nobody could write down either. For the same reason one that waits from before this
process is marked, whether or not anything can be written now.
"""

from datetime import datetime, timedelta

from bot.telegram.delivery import Outcome
from flows.messages import Priority
from storage.outbox import Ready

EVERY = timedelta(minutes=1)
_LASTING = {Outcome.DONE, Outcome.UNREACHABLE, Outcome.REFUSED}


class Unwritten:
    """Remembers which have gone so, and when."""

    def __init__(self, begun: datetime) -> None:
        self._begun = begun  # when this process did
        self._at: dict[int, datetime] = {}

    def by_another(self, row: Ready) -> bool:
        """Say whether the process before this one may have sent it so."""
        return _is_red_alert(row) and row.created < self._begun

    def goes(self, row: Ready, *, now: datetime) -> bool:
        """Say whether this one may be tried now all the same; if so, it counts as tried."""
        if not _is_red_alert(row):
            return False
        last = self._at.get(row.id)
        if last is not None and now - last < EVERY:
            return False
        self._at[row.id] = now
        return True

    def written(self, row: Ready) -> None:
        """Forget it: storage is back."""
        self._at.pop(row.id, None)

    def leaves(self, row: Ready, outcome: Outcome) -> bool:
        """Say whether what came of it need not be written down: it is simply tried again."""
        return row.id in self._at and outcome not in _LASTING


def _is_red_alert(row: Ready) -> bool:
    return row.priority <= Priority.RED and row.alert is not None and row.edit_of is None
