"""What went over the wire, told from what the sandbox noted and what stands in the outbox.

A message "stood before" an alert if it reached the Bot API before the alert, and after the sender
had found the alert in the outbox (its row's `first_try`). Messages that were already under way
count too: the number is an upper bound of what the alert has waited for. Counted from the beginning
of the step that raised the alert (its row's `created`), the number holds also what went out while
the step itself was at work. One that was written *after* the alert and came before it has overtaken
it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from sqlalchemy import select

from bench.storm.people import NUMBER
from bench.storm.town import Played, on_duty
from bot import config_file
from bot.cli.instance import open_database
from bot.sandbox.world import Call
from flows.messages import Priority
from storage.schema import outbox

_CHANGES = "edit"  # methods that begin so count against the pace, and leave no new message


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that reached the Bot API, with its row of the outbox."""

    row: int
    chat: int
    priority: int
    created: datetime
    found: datetime  #: an alert, by the sender
    came: datetime
    is_alert: bool
    words: str


@dataclass(frozen=True, slots=True)
class Alert:
    """A red alert on its way."""

    tapped: datetime
    seconds: float  #: from the tap to the wire
    before: int  #: others that went between the sender's finding it and its coming
    since_step: int  #: others that went between its step's beginning and its coming
    overtaken: int  #: of these, written after it


@dataclass(frozen=True, slots=True)
class Wire:
    """All that went out, in order."""

    sent: Sequence[Sent]
    changes: Sequence[datetime]  #: edits
    refused: Sequence[datetime]  #: 429s
    calls: Sequence[Call]

    def alerts(self, played: Played) -> list[Alert]:
        """Give the red alerts to those on duty, as far as their tap is known."""
        times = [one.came for one in self.sent]
        found = []
        for one in self.sent:
            number = NUMBER.search(one.words)
            if not (one.is_alert and one.priority == Priority.RED and number):
                continue
            tapped = played.book.reds.get(number[0])
            if tapped is None or one.chat not in on_duty(played.plan):
                continue
            between = self._ordinary(times, one.created, one.came)
            found.append(
                Alert(
                    tapped,
                    (one.came - tapped).total_seconds(),
                    before=len(self._ordinary(times, one.found, one.came)),
                    since_step=len(between),
                    overtaken=sum(row > one.row for row in between),
                )
            )
        return found

    def _ordinary(self, times: Sequence[datetime], begin: datetime, end: datetime) -> Sequence[int]:
        """Give the rows of ordinary messages that came between; 0 for a change."""
        between = self.sent[bisect_right(times, begin) : bisect_left(times, end)]
        changes = bisect_left(self.changes, end) - bisect_right(self.changes, begin)
        return [one.row for one in between if one.priority > Priority.ALERT] + [0] * changes

    def by_second(self, played: Played) -> list[int]:
        """Give how many messages and changes came in each second."""
        counts = [0] * int(played.plan.seconds)
        for at in [*(one.came for one in self.sent), *self.changes]:
            second = int((at - played.began).total_seconds())
            if 0 <= second < len(counts):
                counts[second] += 1
        return counts

    def most_in_a_second(self) -> int:
        """Give the most messages that came within any one second."""
        times = [one.came.timestamp() for one in self.sent]
        return max(
            (bisect_left(times, at + 1) - place for place, at in enumerate(times)), default=0
        )


async def read(played: Played) -> Wire:
    """Put the sandbox's notes and the outbox's rows together."""
    world = played.world
    letters = {
        letter.id: (chat.id, letter)
        for chat in world.chats.values()
        for letter in chat.letters
        if not letter.mine
    }
    names = ("id", "message_id", "priority", "created", "first_try", "alert")
    columns = [outbox.c[name] for name in names]
    query = select(*columns).where(outbox.c.message_id.is_not(None), outbox.c.edit_of.is_(None))
    settings = config_file.load(played.config)
    async with open_database(settings) as database, database.reading() as tx:
        rows = (await tx.execute(query)).all()
    sent = []
    for row in rows:
        if row.message_id not in letters:
            continue
        chat, letter = letters[row.message_id]
        sent.append(
            Sent(
                row=row.id,
                chat=chat,
                priority=row.priority,
                created=row.created,
                found=row.first_try or row.created,
                came=letter.sent,
                is_alert=row.alert is not None,
                words=letter.words,
            )
        )
    sent.sort(key=lambda one: one.came)
    calls = world.calls
    return Wire(
        sent,
        [
            call.at
            for call in calls
            if call.method.startswith(_CHANGES) and call.status == HTTPStatus.OK
        ],
        [call.at for call in calls if call.status == HTTPStatus.TOO_MANY_REQUESTS],
        calls,
    )
