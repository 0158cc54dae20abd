"""Swedish working days and office hours, and when a duration is over in them.

Europe/Stockholm, with its two clock changes; public holidays from `holidays`, and the three eves on
which Swedish offices are closed (Midsummer's, Christmas and New Year's Eve).
"""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from holidays.countries.sweden import Sweden

from flows.durations import Duration

STOCKHOLM = ZoneInfo("Europe/Stockholm")
OPENS, CLOSES = time(8), time(17)
_SATURDAY = 5


@lru_cache(maxsize=8)
def _closed(year: int) -> frozenset[date]:
    """Give the weekdays of a year on which offices are closed."""
    days = set(Sweden(years=year, include_sundays=False))
    midsummer = next(
        day
        for day in (date(year, 6, 20) + timedelta(days=n) for n in range(7))
        if day.weekday() == _SATURDAY
    )
    return frozenset(days | {midsummer - timedelta(days=1), date(year, 12, 24), date(year, 12, 31)})


def is_working_day(day: date) -> bool:
    """Say whether offices are open on this day."""
    return day.weekday() < _SATURDAY and day not in _closed(day.year)


def is_open(now: datetime, *, opens: time = OPENS, closes: time = CLOSES) -> bool:
    """Say whether it is office hours."""
    local = now.astimezone(STOCKHOLM)
    return is_working_day(local.date()) and opens <= local.time() < closes


def due(
    start: datetime, duration: Duration, *, opens: time = OPENS, closes: time = CLOSES
) -> datetime:
    """Say when a duration that starts now is over.

    A span is a span on the clock. Working days are counted from the next moment of office hours:
    a day from Friday 16:00 ends on Monday at 16:00, one from Saturday on Tuesday at 08:00.
    """
    if not duration.working_days:
        return start + duration.span
    local = _next_open(start.astimezone(STOCKHOLM), opens, closes)
    day = local.date()
    for _ in range(duration.working_days):
        day += timedelta(days=1)
        while not is_working_day(day):
            day += timedelta(days=1)
    ends = datetime.combine(day, local.time(), tzinfo=STOCKHOLM)
    return ends.astimezone(start.tzinfo)


def _next_open(local: datetime, opens: time, closes: time) -> datetime:
    day, at = local.date(), local.time().replace(tzinfo=None)
    if at >= closes:
        day, at = day + timedelta(days=1), opens
    at = max(at, opens)
    while not is_working_day(day):
        day, at = day + timedelta(days=1), opens
    return datetime.combine(day, at, tzinfo=STOCKHOLM)
