"""Whose turn it is: alerts before all else, and nobody gets more answers by asking more."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.pace import ALL_A_SECOND, Pace
from bot.telegram.turns import Round, Turns
from flows.messages import Priority
from storage.outbox import Ready

START = datetime(2026, 11, 20, 12, tzinfo=UTC)
MOMENT = timedelta(milliseconds=30)
SEND = "sendMessage"
FEW = 4  # rows in one look


def row(number: int, chat: str, created: datetime, priority: int = Priority.REPLY) -> Ready:
    return Ready(
        id=number,
        chat=chat.encode(),
        person=None,
        way="telegram",
        method=SEND,
        params={},
        priority=priority,
        created=created,
        attempts=0,
        first_try=None,
        may_have_happened=False,
        alert="a" if priority <= Priority.ALERT else None,
        case_id=None,
        edit_of=None,
        overtakes=None,
        name=None,
        kept=False,
    )


@dataclass
class Post:
    """An outbox in memory, and a sender that starts one message at a time, as the pace allows."""

    pace: Pace = field(default_factory=Pace)
    turns: Turns = field(default_factory=Turns)
    is_by_turn_alone: bool = False  #: a chat may get any number in a second
    now: datetime = START
    waiting: list[Ready] = field(default_factory=list)
    started: list[Ready] = field(default_factory=list)
    _count: int = 0

    def put(self, chat: str, *, priority: int = Priority.REPLY, messages: int = 1) -> None:
        """Write down what a step says."""
        for _ in range(messages):
            self._count += 1
            self.waiting.append(row(self._count, chat, self.now, priority))
        self.waiting.sort(key=lambda one: (one.priority, one.id))

    def passes(self) -> None:
        """Let a moment pass, and start whatever may go."""
        self.now += MOMENT
        while (chosen := self._next()) is not None:
            self.waiting.remove(chosen)
            self.started.append(chosen)
            self.pace.spend(chosen.chat, priority=chosen.priority, method=SEND, now=self.now)
            self.turns.answered(chosen, now=self.now)

    def drains(self) -> None:
        """Let time pass until nobody waits."""
        while self.waiting:
            self.passes()

    def _next(self) -> Ready | None:
        turn, looked_at = Round(self.turns), set[bytes]()
        while True:
            skip = looked_at | turn.chats
            rows = [one for one in self.waiting if one.chat not in skip][:FEW]
            for one in turn.go(rows, are_last=len(rows) < FEW):
                if one.chat in looked_at:
                    continue
                look = {"priority": one.priority, "method": SEND, "now": self.now}
                if self.pace.wait_for_all(**look):  # type: ignore[arg-type]
                    return None
                looked_at.add(one.chat)
                if self.is_by_turn_alone or not self.pace.wait(one.chat, **look):  # type: ignore[arg-type]
                    return one
            if len(rows) < FEW:
                return None


_people = st.sampled_from(["anna", "bo", "cilla", "david", "eva", "fia"])
_asked = st.tuples(_people, st.integers(1, 3), st.sampled_from([5, 5, 5, 4, 7]))
_moments = st.lists(st.lists(_asked, max_size=6), max_size=6)


@given(_moments, st.integers(1, 5))
def test_an_alert_is_started_next_whatever_waits(
    moments: list[list[tuple[str, int, int]]], officers: int
) -> None:
    post = Post()
    for moment in moments:
        for chat, messages, priority in moment:
            post.put(chat, priority=priority, messages=messages)
        post.passes()

    before = len(post.started)
    for number in range(officers):
        post.put(f"officer {number}", priority=Priority.RED)
    post.drains()

    after = post.started[before : before + officers]
    assert [one.priority for one in after] == [Priority.RED] * officers


@given(_moments)
def test_nobody_is_overtaken_by_more_than_one_answer_of_each_other_person(
    moments: list[list[tuple[str, int, int]]],
) -> None:
    post = Post(is_by_turn_alone=True)
    for moment in moments:
        for chat, messages, priority in moment:
            post.put(chat, priority=priority, messages=messages)
        post.passes()
    post.drains()

    answers = [one for one in post.started if one.priority == Priority.REPLY]
    place = {one.id: number for number, one in enumerate(answers)}
    for first in {(one.chat, one.created): one for one in reversed(answers)}.values():
        since = _served_before(answers, first)
        overtook = defaultdict[bytes, set[datetime]](set)
        for other in answers[since : place[first.id]]:
            if other.chat != first.chat and other.created > first.created:
                overtook[other.chat].add(other.created)
        assert all(len(steps) <= 1 for steps in overtook.values())


def _served_before(answers: Sequence[Ready], one: Ready) -> int:
    """Give the place after the last answer that this person got before this one."""
    earlier = [
        number
        for number, other in enumerate(answers)
        if other.chat == one.chat and (other.created, other.id) < (one.created, one.id)
    ]
    return max(earlier, default=-1) + 1


def test_who_asks_ten_things_at_once_gets_one_answer_while_each_other_gets_one() -> None:
    post = Post()
    for _ in range(10):
        post.put("anna")
        post.now += MOMENT
    people = [f"person {number}" for number in range(2 * ALL_A_SECOND)]
    for chat in people:
        post.put(chat)
    post.drains()

    first = Counter(one.chat for one in post.started[: len(people)])

    assert first[b"anna"] == 1


def test_what_one_step_says_comes_together() -> None:
    """The second part of an answer doesn't wait for another round."""
    post = Post()
    post.put("anna", messages=3)
    for number in range(50):
        post.put(f"person {number}")
    post.drains()

    places = [place for place, one in enumerate(post.started) if one.chat == b"anna"]

    assert places == [0, 1, 2]


def test_without_others_nobody_waits_for_a_turn() -> None:
    post = Post()
    for _ in range(3):
        post.put("anna")
        post.now += MOMENT

    post.passes()

    assert len(post.started) == 3


def test_memory_does_not_grow_with_the_chats_that_were_answered() -> None:
    turns = Turns()

    for number in range(10_000):
        now = START + number * timedelta(seconds=1)
        turns.answered(row(number, f"person {number}", now), now=now)

    assert len(turns._last) <= 4096


def test_a_clock_that_was_set_back_puts_nobody_behind_the_others_for_an_hour() -> None:
    turns, back = Turns(), START - timedelta(hours=1)
    turns.answered(row(1, "a", START), now=START)

    turns.answered(row(2, "b", back), now=back)
    rows = [row(3, "a", back + MOMENT), row(4, "c", back + 2 * MOMENT)]

    assert [r.id for r in Round(turns).go(rows, are_last=True)] == [3, 4]
