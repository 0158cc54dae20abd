"""The pace: limits never passed, reds that never queue, floods that stay where they are."""

from collections import defaultdict
from copy import deepcopy
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.pace import (
    ALL_A_SECOND,
    BURST_A_CHAT,
    HANDFUL,
    LONGEST_HOLD,
    RESERVED,
    SEVERAL,
    Pace,
)
from flows.messages import Priority

START = datetime(2026, 11, 20, 12, tzinfo=UTC)
SEND = "sendMessage"
SECOND = timedelta(seconds=1)
NONE = timedelta()

_priorities = st.sampled_from(list(Priority))
_chats = st.integers(0, 30)
_steps = st.lists(st.tuples(st.integers(0, 400), _chats, _priorities), max_size=300)


def ask(pace: Pace, chat: object, now: datetime, priority: int = Priority.REPLY) -> timedelta:
    return pace.wait(chat, priority=priority, method=SEND, now=now)


def send(pace: Pace, chat: object, now: datetime, priority: int = Priority.REPLY) -> bool:
    """Send if it may go; say whether it did."""
    if ask(pace, chat, now, priority):
        return False
    pace.spend(chat, priority=priority, method=SEND, now=now)
    return True


def refuse(pace: Pace, chats: int, now: datetime, seconds: float = 5) -> None:
    for chat in range(chats):
        pace.hold(chat, seconds, now=now)


@given(_steps)
def test_no_second_ever_holds_more_than_telegram_allows(
    steps: list[tuple[int, int, Priority]],
) -> None:
    pace, now, sent = Pace(), START, list[datetime]()
    by_chat = defaultdict[int, list[datetime]](list)

    for milliseconds, chat, priority in steps:
        now += timedelta(milliseconds=milliseconds)
        if send(pace, chat, now, priority):
            sent.append(now)
            by_chat[chat].append(now)

    for at in sent:
        assert sum(at <= other < at + SECOND for other in sent) <= ALL_A_SECOND
    for times in by_chat.values():
        for first, last in ((a, b) for a in times for b in times if a <= b):
            allowed = BURST_A_CHAT + (last - first).total_seconds()
            assert sum(first <= at <= last for at in times) <= allowed + 0.001


@given(_steps)
def test_whoever_waits_as_long_as_told_may_go(steps: list[tuple[int, int, Priority]]) -> None:
    pace, now = Pace(), START

    for milliseconds, chat, priority in steps:
        now += timedelta(milliseconds=milliseconds)
        wait = ask(pace, chat, now, priority)
        later = now + wait + timedelta(microseconds=10)
        assert ask(deepcopy(pace), chat, later, priority) == NONE
        send(pace, chat, now, priority)


@given(_steps, st.integers(100, 130))
def test_a_red_never_waits_for_ordinary_messages(
    steps: list[tuple[int, int, Priority]], officer: int
) -> None:
    """However many people chat, a place is free for an alert to somebody who isn't among them."""
    pace, now = Pace(), START

    for milliseconds, chat, _ in steps:
        now += timedelta(milliseconds=milliseconds)
        send(pace, chat, now)
        assert ask(pace, officer, now, Priority.RED) == NONE


def test_the_last_places_of_a_second_are_kept_for_alerts() -> None:
    pace, now, ordinary = Pace(), START, 0

    for chat in range(100):
        ordinary += send(pace, chat, now)
        now += SECOND / 100
    alerts = sum(send(pace, chat, now, Priority.RED) for chat in range(100, 200))

    assert ordinary == ALL_A_SECOND - RESERVED
    assert alerts == RESERVED


@given(st.integers(1, 60), st.integers(0, 1000))
def test_under_a_storm_a_place_for_an_alert_comes_free_every_moment(
    alerts: int, milliseconds: int
) -> None:
    """However many alerts there are, each next one waits for a handful's time at most.

    When ordinary messages went out all at once, the next alert waited for their second to end.
    """
    pace, now = Pace(), START
    begin = START + timedelta(seconds=2, milliseconds=milliseconds)
    while now < begin:
        send(pace, f"{now}", now)
        now += timedelta(milliseconds=5)

    waits = []
    for chat in range(alerts):
        wait = ask(pace, chat, now, Priority.RED)
        waits.append(wait)
        now += wait
        assert send(pace, chat, now, Priority.RED)

    handful = (HANDFUL + RESERVED + 1) / ALL_A_SECOND
    assert max(waits[:ALL_A_SECOND]) <= handful * SECOND * 1.05


def test_a_storm_uses_the_pace_to_the_full() -> None:
    pace, now, sent = Pace(), START, 0
    while now < START + timedelta(seconds=20):
        sent += send(pace, sent, now)
        now += timedelta(milliseconds=1)

    assert sent >= 20 * (ALL_A_SECOND - RESERVED) / 1.06


def test_a_handful_goes_at_once_and_the_rest_one_after_the_other() -> None:
    pace = Pace()

    assert sum(send(pace, chat, START) for chat in range(100)) == HANDFUL
    assert NONE < ask(pace, "anna", START) <= SECOND / 20


def test_behind_an_alert_the_others_wait_for_its_fellows() -> None:
    pace = Pace()

    send(pace, "officer", START, Priority.RED)

    assert ask(pace, "anna", START) > NONE
    assert ask(pace, "another officer", START, Priority.RED) == NONE


@pytest.mark.parametrize("priority", [Priority.ORANGE, Priority.ALERT, Priority.TIDY])
def test_the_last_place_of_a_chat_is_left_to_answers_and_reds(priority: Priority) -> None:
    pace, now = Pace(), START
    while send(pace, "officer", now, priority):
        now += timedelta(milliseconds=50)

    assert ask(pace, "officer", now, Priority.RED) == NONE


@given(_steps, st.integers(1, SEVERAL - 1), st.floats(0, 20_000))
def test_a_hold_of_few_chats_delays_no_other(
    steps: list[tuple[int, int, Priority]], refused: int, seconds: float
) -> None:
    free, held, now = Pace(), Pace(), START
    for chat in range(refused):
        held.hold(f"flooded {chat}", seconds, now=now)

    for milliseconds, chat, priority in steps:
        now += timedelta(milliseconds=milliseconds)
        assert ask(held, chat, now, priority) == ask(free, chat, now, priority)
        send(held, chat, now, priority)
        send(free, chat, now, priority)


@given(st.floats(0, 100_000))
def test_a_flooded_chat_waits_as_long_as_telegram_says(seconds: float) -> None:
    pace = Pace()

    until = pace.hold("anna", seconds, now=START)

    assert until == START + timedelta(seconds=seconds)
    assert ask(pace, "anna", START, Priority.EMERGENCY) == until - START
    assert ask(pace, "anna", until) == NONE


def test_a_shorter_flood_does_not_end_a_longer_one() -> None:
    pace = Pace()
    pace.hold("anna", 60, now=START)

    assert pace.hold("anna", 1, now=START) == START + timedelta(seconds=60)


def test_several_refusals_in_a_row_hold_everybody() -> None:
    pace = Pace()

    refuse(pace, SEVERAL, START, seconds=5)

    assert ask(pace, "bo", START, Priority.RED) == timedelta(seconds=5)


def test_a_message_that_is_served_in_between_shows_that_the_bot_is_not_held() -> None:
    """Three people who play with the buttons are no reason to keep everybody waiting."""
    pace = Pace()

    for chat in range(20):
        pace.hold(chat, 3600, now=START)
        pace.served()

    assert ask(pace, "bo", START) == NONE


def test_refusals_far_apart_have_nothing_to_do_with_each_other() -> None:
    pace = Pace()

    for chat in range(SEVERAL):
        pace.hold(chat, 3600, now=START + chat * timedelta(minutes=1))

    assert ask(pace, "bo", START + timedelta(hours=1)) == NONE


def test_everybody_is_held_for_a_while_at_most() -> None:
    pace = Pace()

    refuse(pace, SEVERAL, START, seconds=12_966)

    assert ask(pace, "bo", START) == LONGEST_HOLD


def test_after_a_hold_one_message_goes_first_and_the_others_follow_when_it_is_served() -> None:
    pace = Pace()
    refuse(pace, SEVERAL, START, seconds=5)
    now = START + timedelta(seconds=5)

    assert send(pace, "bo", now, Priority.RED)
    assert not send(pace, "cilla", now, Priority.RED)

    pace.served()
    assert send(pace, "cilla", now, Priority.RED)


def test_a_probe_that_is_refused_holds_everybody_again() -> None:
    pace = Pace()
    refuse(pace, SEVERAL, START, seconds=5)
    now = START + timedelta(seconds=5)
    send(pace, "bo", now)

    pace.hold("bo", 20, now=now)

    assert ask(pace, "cilla", now) >= timedelta(seconds=5)


@pytest.mark.parametrize("method", ["answerCallbackQuery", "deleteMessages"])
def test_what_makes_no_message_takes_no_place(method: str) -> None:
    pace = Pace()

    for _ in range(200):
        pace.spend("anna", method=method, now=START)

    assert ask(pace, "anna", START) == NONE


def test_a_message_that_asked_nobody_counts_all_the_same() -> None:
    """The 112 card goes at once; what comes after it waits instead."""
    pace = Pace()

    for _ in range(10):
        pace.spend("anna", method=SEND, now=START)

    assert ask(pace, "anna", START) > timedelta(seconds=6)


def test_memory_does_not_grow_with_the_chats() -> None:
    pace, now = Pace(), START

    for chat in range(20_000):
        now += timedelta(milliseconds=100)
        send(pace, chat, now)

    assert len(pace._chats) <= 4096


@pytest.mark.parametrize("back", [timedelta(seconds=5), timedelta(hours=1)])
def test_a_clock_that_is_set_back_stops_nobody(back: timedelta) -> None:
    """What had been sent an hour ahead was counted until that hour had come again."""
    pace, now = Pace(), START
    for chat in range(100):
        send(pace, "anna", now)
        send(pace, chat, now, Priority.RED)
    pace.hold("bo", 5, now=now)

    now -= back

    assert ask(pace, "anna", now, Priority.RED) <= SECOND * 2
    assert ask(pace, "bo", now, Priority.RED) <= timedelta(seconds=5)
    now += timedelta(seconds=6)
    sent = [send(pace, chat, now, Priority.RED) for chat in ("anna", "bo", "cilla")]
    assert sent == [True, True, True]
