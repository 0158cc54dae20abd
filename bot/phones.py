"""Telephone numbers: whether one leads to nobody because it is kept free for fiction.

Examples in the project use such numbers, and an instance isn't ready while one stands where a
person in need would call it. The ranges are those that the Swedish telecoms authority (PTS) keeps.
"""

import re

_FICTIONAL = (
    ("0701740605", "0701740699"),
    ("0313900600", "0313900699"),
    ("0406280400", "0406280499"),
    ("0846500400", "0846500499"),
    ("0980319200", "0980319299"),
)
_FORM = re.compile(r"\+?[\d ()/-]{2,30}", re.ASCII)


def national(number: str) -> str:
    """Give the digits as dialled within Sweden."""
    digits = re.sub(r"\D", "", number, flags=re.ASCII)
    abroad = number.strip().startswith("+")
    if abroad and digits.startswith("46"):
        return "0" + digits.removeprefix("46").removeprefix("0")
    if digits.startswith("0046"):
        return "0" + digits.removeprefix("0046").removeprefix("0")
    return digits


def is_fictional(number: str) -> bool:
    """Say whether calling this can reach nobody."""
    digits = national(number)
    return any(first <= digits <= last and len(digits) == len(first) for first, last in _FICTIONAL)


def is_number(text: str) -> bool:
    """Say whether this looks like a telephone number at all."""
    return bool(_FORM.fullmatch(text.strip()))
