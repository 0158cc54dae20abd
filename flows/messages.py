"""What the bot wants to say, before anybody has chosen a language.

A message names its sentence by key; the words live in `flows/texts/*.ftl` and are put in by `bot`.
Nothing here knows Telegram: the edge turns a `Say` into whatever its channel needs.

Rules that live here:

1. A person's own words travel only as arguments (`Text.args`), so that the edge can escape them.
2. A button says which thing it belongs to. Without a subject it belongs to the session's present
   step and goes stale with it; with one (an alert, a case) it is resolved against storage.
3. `to` names another person. Without it, a message goes to the chat that the event came from.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import Any

Value = "str | int | datetime | Text | tuple[Text, ...]"


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence by its key in the text files, with what belongs in its gaps."""

    key: str
    args: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def to_dict(self) -> dict[str, Any]:
        """Give a form that JSON can hold, for the case's log."""
        return {"key": self.key, "args": {name: _pack(value) for name, value in self.args.items()}}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Text":
        """Read back what `to_dict` gave."""
        return cls(data["key"], {name: _unpack(value) for name, value in data["args"].items()})


def text(key: str, **args: Any) -> Text:
    """Name a sentence, with its arguments as keywords."""
    return Text(key, args)


def _pack(value: Any) -> Any:
    if isinstance(value, Text):
        return {"text": value.to_dict()}
    if isinstance(value, datetime):
        return {"time": value.isoformat()}
    if isinstance(value, tuple):
        return {"list": [_pack(item) for item in value]}
    return value


def _unpack(value: Any) -> Any:
    match value:
        case {"text": inner}:
            return Text.from_dict(inner)
        case {"time": moment}:
            return datetime.fromisoformat(moment)
        case {"list": items}:
            return tuple(_unpack(item) for item in items)
        case _:
            return value


class Priority(IntEnum):
    """Whose message goes first; the lower, the sooner."""

    EMERGENCY = 0  #: the 112 card, and what belongs to it
    RED = 1  #: a red alert
    ORANGE = 2  #: an orange alert
    ALERT = 3  #: any other alert, and what an alerted person asked to see
    NEWS = 4  #: what happens with a case, to those whom it concerns
    REPLY = 5  #: an ordinary answer in a conversation
    TIDY = 7  #: taking away spent buttons
    CLEAR = 8  #: taking messages out of the chat


@dataclass(frozen=True, slots=True)
class Button:
    """A choice under a message.

    `subject` is "" for the session's present step, or the thing that the button belongs to, as
    "a:<alert id>", "c:<case id>", "e:<evidence id>". Action and subject together stay under 50
    bytes of ASCII, so that the edge can add what it needs and keep to Telegram's 64.
    """

    action: str
    label: Text
    subject: str = ""


Buttons = tuple[tuple[Button, ...], ...]


class Keyboard(Enum):
    """The keys that stay below the chat."""

    HOME = "home"  #: danger, report, quick report, ask, my cases
    PARTY = "party"  #: the same, and the cases of the party
    BOTH = "both"  #: the same, for an official who is on the unit's staff too: cases, on call
    STAFF = "staff"  #: danger, cases, on call, report, ask
    NONE = "none"  #: take the keys away: somebody who has left


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """A new message."""

    text: Text
    buttons: Buttons = ()
    keyboard: Keyboard | None = None  #: also lays these keys; such a message is never cleared
    to: str | None = None  #: another person's id; None is the chat of the event
    name: str | None = None  #: to find it again in its chat, for a later `Change`
    silent: bool = False  #: no sound
    veiled: bool = False  #: the preview must tell nothing: the person may be hiding
    covered: bool = False  #: the preview tells nothing, and it sounds: for news of a private matter
    protect: bool = False  #: Telegram's clients are told not to forward or save it
    kept: bool = False  #: stays when the chat is cleared
    priority: Priority = Priority.REPLY
    alert: str | None = None  #: the alert whose delivery this message is
    case: str | None = None  #: the case that it speaks of
    overtakes: bool = False  #: the 112 card: the edge may already have sent it, once per update


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """An earlier message of ours, found by its name, says something else now."""

    name: str
    text: Text
    buttons: Buttons = ()
    to: str | None = None
    veiled: bool = False  #: a notice on a locked screen shows the new words too
    priority: Priority = Priority.TIDY


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebutton:
    """An earlier message of ours, found by its name, keeps its words and gets these buttons."""

    name: str
    buttons: Buttons = ()
    to: str | None = None
    priority: Priority = Priority.TIDY


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowEmergencyContact:
    """A contact card for 112 beside the text, for the clients that dial from one."""

    priority: Priority = Priority.EMERGENCY
    overtakes: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowFile:
    """A piece of evidence, to somebody who may see it."""

    evidence: str
    caption: Text
    to: str | None = None
    case: str | None = None
    priority: Priority = Priority.ALERT


@dataclass(frozen=True, slots=True, kw_only=True)
class Toast:
    """A short word over the chat, in answer to a press; 200 characters at most."""

    text: Text
    alarm: bool = False  #: shown until it is dismissed


Message = Say | Change | Rebutton | ShowEmergencyContact | ShowFile | Toast
