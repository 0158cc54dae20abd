"""Spans of time, as people write them."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.durations import Duration, parse


@pytest.mark.parametrize(
    ("words", "span", "working_days"),
    [
        ("90 s", timedelta(seconds=90), 0),
        ("5 min", timedelta(minutes=5), 0),
        ("4 h", timedelta(hours=4), 0),
        ("2 d", timedelta(days=2), 0),
        ("  5min ", timedelta(minutes=5), 0),
        ("1 working day", timedelta(), 1),
        ("3 working days", timedelta(), 3),
    ],
)
def test_a_duration_is_read(words: str, span: timedelta, working_days: int) -> None:
    assert parse(words) == Duration(span, working_days)


@pytest.mark.parametrize(
    "words",
    ["", "5", "min", "0 min", "-5 min", "5 minutes", "1.5 h", "5 min 3 s", "٣ min", "1 week"],
)
def test_anything_else_is_refused_with_what_is_allowed(words: str) -> None:
    with pytest.raises(ValueError, match=r'allowed is a whole number and a unit: "90 s"'):
        parse(words)


@given(st.integers(1, 10_000), st.sampled_from(["s", "min", "h", "d", "working days"]))
def test_what_is_written_is_read_again(number: int, unit: str) -> None:
    duration = parse(f"{number} {unit}")

    assert parse(str(duration)) == duration
