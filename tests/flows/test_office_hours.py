"""Working days and office hours in Sweden: holidays, eves, and the two changes of the clock."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from flows.durations import Duration
from flows.office_hours import STOCKHOLM, due, is_open, is_working_day


def local(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=STOCKHOLM)


@pytest.mark.parametrize(
    ("day", "open_"),
    [
        ("2026-11-17", True),  # a Tuesday
        ("2026-11-21", False),  # a Saturday
        ("2026-11-22", False),  # a Sunday
        ("2026-01-01", False),
        ("2026-01-06", False),  # Epiphany
        ("2026-04-03", False),  # Good Friday
        ("2026-04-06", False),  # Easter Monday
        ("2026-05-01", False),
        ("2026-05-14", False),  # Ascension Day
        ("2026-06-06", False),  # the National Day, a Saturday
        ("2025-06-06", False),  # the National Day, a Friday
        ("2026-06-19", False),  # Midsummer's Eve
        ("2026-12-24", False),
        ("2026-12-25", False),
        ("2026-12-31", False),
        ("2026-12-30", True),
    ],
)
def test_offices_are_closed_on_weekends_holidays_and_three_eves(day: str, *, open_: bool) -> None:
    assert is_working_day(date.fromisoformat(day)) is open_


@pytest.mark.parametrize(
    ("at", "open_"),
    [("07:59:59", False), ("08:00:00", True), ("16:59:59", True), ("17:00:00", False)],
)
def test_office_hours_begin_and_end_on_the_second(at: str, *, open_: bool) -> None:
    assert is_open(local(f"2026-11-17T{at}")) is open_


def test_a_place_may_have_hours_of_its_own() -> None:
    assert is_open(local("2026-11-17T07:30"), opens=time(7), closes=time(16))


@pytest.mark.parametrize(
    ("start", "days", "ends"),
    [
        ("2026-11-17T10:00", 1, "2026-11-18T10:00"),
        ("2026-11-20T16:00", 1, "2026-11-23T16:00"),  # over a weekend
        ("2026-11-21T12:00", 1, "2026-11-24T08:00"),  # from a Saturday: Monday, then one day
        ("2026-11-17T17:00", 1, "2026-11-19T08:00"),  # after hours: from tomorrow
        ("2026-11-17T03:00", 1, "2026-11-18T08:00"),  # before hours: from eight
        ("2026-11-17T23:59", 1, "2026-11-19T08:00"),
        ("2026-12-23T10:00", 1, "2026-12-28T10:00"),  # Christmas and a weekend
        ("2026-12-30T16:00", 3, "2027-01-07T16:00"),  # New Year's Eve, a weekend, Epiphany
        ("2026-06-18T09:00", 1, "2026-06-22T09:00"),  # Midsummer
        ("2026-03-27T10:00", 1, "2026-03-30T10:00"),  # the clock goes forward
        ("2026-10-23T10:00", 1, "2026-10-26T10:00"),  # and back
    ],
)
def test_working_days_are_counted_in_office_hours(start: str, days: int, ends: str) -> None:
    assert due(local(start), Duration(working_days=days)) == local(ends)


@pytest.mark.parametrize("night", ["2026-03-29T01:30", "2026-10-25T01:30"])
def test_a_span_is_a_span_also_in_the_night_the_clock_changes(night: str) -> None:
    start = local(night).astimezone(UTC)

    assert due(start, Duration(timedelta(hours=4))) - start == timedelta(hours=4)


def test_the_answer_is_in_the_zone_of_the_question() -> None:
    start = datetime.fromisoformat("2026-11-17T09:00+00:00")

    assert due(start, Duration(working_days=1)).isoformat() == "2026-11-18T09:00:00+00:00"


def test_working_days_are_counted_in_the_places_own_hours() -> None:
    ends = due(local("2026-11-17T16:30"), Duration(working_days=1), opens=time(7), closes=time(16))

    assert ends == local("2026-11-19T07:00")
