"""Where a turn happens, and what of it concerns the edge once it is committed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flows.messages import Priority, Toast
from flows.municipality import Municipality
from storage import outbox, people
from storage.ids import next_id


@dataclass(slots=True)
class Here:
    """The chat, the person and the moment of one turn."""

    bot: str
    now: datetime
    chat_id: int | None  #: None for an event that concerns a case and no chat
    person: people.Person | None
    language: str
    place: Municipality | None
    step: int  #: the session's step, which its buttons carry
    overtaken: Mapping[int, int] = field(default_factory=dict)  #: n-th card → its message id
    toast: Toast | None = None
    fetches: bool = False  #: there is a file to fetch
    timers: bool = False  #: a timer is due at once
    outside: bool = False  #: there are calls to make by other ways
    orphans: list[str] = field(default_factory=list)  #: files that belong to nobody any more


@dataclass(frozen=True, slots=True)
class Reader:
    """Whoever reads a message."""

    chat_id: int
    person: str | None
    language: str
    place: Municipality | None

    @property
    def place_id(self) -> str | None:
        """Give the municipality whose words are spoken."""
        return self.place.id if self.place else None


def row(
    reader: Reader,
    here: Here,
    request: tuple[str, dict[str, Any]],
    priority: Priority,
    **more: Any,
) -> outbox.Outgoing:
    """Make an outbox row of a call."""
    method, params = request
    if reader.person is None:  # strangers, however many, don't stand before anybody's alert
        priority = max(priority, Priority.REPLY)
    return outbox.Outgoing(
        id=next_id(here.now),
        bot=here.bot,
        chat_id=reader.chat_id,
        person=reader.person,
        method=method,
        params=params,
        priority=int(priority),
        due=here.now,
        **more,
    )
