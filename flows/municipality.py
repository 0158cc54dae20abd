"""A municipality is data: what its folder says, read into values. No `if` on its name anywhere.

Read from `flows/municipalities/<id>/profile.toml` (or a folder of its own) by `bot/profiles.py`,
which adds the file's name to a complaint of ours.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import Enum
from typing import Any

from flows.durations import Duration, parse
from flows.urgency import Urgency


class PoliceWording(Enum):
    """How the municipality's document speaks of a police report (domain §0.2)."""

    MUST = "must"  #: shall be made (Sigtuna S09a, Stockholm ST33)
    URGED = "urged"  #: is recommended (Fagersta F15)
    SILENT = "silent"  #: the document says nothing (Västerås)


class ProfileError(ValueError):
    """A profile has a wrong, missing or unknown entry; the message names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """What the conversation needs to know of a municipality."""

    id: str
    name: str  #: "Västerås stad"
    unit: str  #: the security unit, as it is called in a sentence
    unit_phone: str
    unit_email: str = ""
    police: PoliceWording = PoliceWording.SILENT
    tell_first: str = "unit"  #: which choice of recipients comes first: "unit", "party" or "both"
    questions_first: str = "unit"  #: who gets a question to a person first: "unit" or "party"
    parties: tuple[str, ...] = ()
    privacy_contact: str = ""  #: the data protection officer's address
    files_in_chat: bool = True  #: may evidence be given in the chat
    tib: bool = False  #: the unit's duty officer is the municipality's TiB
    acknowledge_within: Mapping[Urgency, Duration] = field(default_factory=dict)
    fallback: tuple[str, ...] | None = None  #: Apprise addresses that go before the instance's
    office_hours: tuple[str, str] = ("08:00", "17:00")

    @property
    def opens(self) -> time:
        """Give when the office opens."""
        return time.fromisoformat(self.office_hours[0])

    @property
    def closes(self) -> time:
        """Give when the office closes."""
        return time.fromisoformat(self.office_hours[1])


_TEXTS = ("unit_phone", "unit_email", "privacy_contact")


def from_dict(place: str, data: Mapping[str, Any]) -> Municipality:
    """Make a municipality of what its profile says.

    Raises:
        ProfileError: naming the entry, its value and what is allowed.

    """
    rest = dict(data)
    values: dict[str, Any] = {"id": place}
    for key in ("name", "unit"):
        values[key] = _text(rest.pop(key, None), key)
        if not values[key]:
            raise ProfileError(f"{key} is missing")
    for key in _TEXTS:
        values[key] = _text(rest.pop(key, ""), key)
    values["police"] = _choice(rest.pop("police", "silent"), "police", PoliceWording)
    values["tell_first"] = rest.pop("tell_first", "unit")
    if values["tell_first"] not in {"unit", "party", "both"}:
        raise ProfileError('tell_first: allowed is "unit", "party" or "both"')
    values["questions_first"] = rest.pop("questions_first", "unit")
    if values["questions_first"] not in {"unit", "party"}:
        raise ProfileError('questions_first: allowed is "unit" or "party"')
    values["parties"] = _texts(rest.pop("parties", []), "parties")
    for key, default in (("files_in_chat", True), ("tib", False)):
        values[key] = rest.pop(key, default)
        if not isinstance(values[key], bool):
            raise ProfileError(f"{key}: {values[key]!r} is neither true nor false")
    values |= _alerts(rest.pop("alerts", {}))
    hours = _texts(rest.pop("office_hours", ["08:00", "17:00"]), "office_hours")
    if not _are_hours(hours):
        raise ProfileError('office_hours: give two times, as ["08:00", "17:00"]')
    values["office_hours"] = hours
    if rest:
        raise ProfileError(f"unknown entry: {', '.join(sorted(rest))}")
    return Municipality(**values)


def _are_hours(hours: tuple[str, ...]) -> bool:
    try:
        opens, closes = (time.fromisoformat(one) for one in hours)
    except ValueError:  # no times, or not two of them
        return False
    return opens < closes


def _alerts(data: Any) -> dict[str, Any]:
    if not isinstance(data, Mapping):
        raise ProfileError("alerts: is a table, [alerts]")
    rest = dict(data)
    fallback = rest.pop("fallback", None)
    within = {}
    for urgency in Urgency:
        if urgency.value in rest:
            try:
                within[urgency] = parse(_text(rest.pop(urgency.value), urgency.value))
            except ValueError as error:
                raise ProfileError(f"alerts.{urgency.value}: {error}") from error
    if rest:
        raise ProfileError(f"unknown entry: alerts.{min(rest)}")
    return {
        "acknowledge_within": within,
        "fallback": None if fallback is None else _texts(fallback, "alerts.fallback"),
    }


def _text(value: Any, key: str) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ProfileError(f"{key}: {value!r} is no text")
    return value.strip()


def _texts(value: Any, key: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ProfileError(f"{key}: is a list of texts")
    return tuple(value)


def _choice(value: Any, key: str, kind: type[PoliceWording]) -> PoliceWording:
    try:
        return kind(value)
    except ValueError as error:
        allowed = ", ".join(f'"{choice.value}"' for choice in kind)
        raise ProfileError(f"{key}: {value!r}; allowed is {allowed}") from error
