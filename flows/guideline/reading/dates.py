"""Dates as Swedish documents write them."""

import re
from collections.abc import Iterator
from datetime import date

_ALL = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_MONTHS = _ALL.split("|")
_NUMBER = {month: at for at, month in enumerate(_MONTHS, 1)}
_NUMBER |= {month[:3]: at for month, at in _NUMBER.items()} | {"sept": 9}
_NAMES = "|".join(sorted(_NUMBER, key=len, reverse=True))
DATE = re.compile(
    r"(?<![\d/:-])(?:"
    r"(?P<y1>(?:19|20)\d\d)\s?[-–.]\s?(?P<m1>\d{1,2})\s?[-–.]\s?(?P<d1>\d{1,2})"
    r"|(?P<y2>20\d\d)(?P<m2>[01]\d)(?P<d2>[0-3]\d)"
    rf"|(?P<d3>\d{{1,2}})(?::?e|:?a)?\s+(?P<m3>{_NAMES})\.?\s+(?P<y3>(?:19|20)\d\d)"
    r"|(?P<d4>\d{1,2})\s?[/.]\s?(?P<m4>\d{1,2})\s?[-,.]?\s?(?P<y4>(?:19|20)\d\d)"
    r")(?![\d:]|-\d)",
    re.IGNORECASE,
)


def dates(text: str) -> Iterator[tuple[int, int, date]]:
    """Give each whole date with where it begins and ends; those that can't be are passed over."""
    for found in DATE.finditer(text):
        if (value := _value(found)) is not None:
            yield found.start(), found.end(), value


def first_date(text: str) -> date | None:
    """Give the first date, if there is one."""
    return next((value for _, _, value in dates(text)), None)


def _value(found: re.Match[str]) -> date | None:
    for form in "1234":
        if found[f"y{form}"]:
            month = found[f"m{form}"].lower()
            number = _NUMBER.get(month) or int(month)
            try:
                return date(int(found[f"y{form}"]), number, int(found[f"d{form}"]))
            except ValueError:
                return None
    return None
