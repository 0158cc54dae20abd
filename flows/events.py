"""What happened: the facts that a conversation hears.

Events are facts in the past, made by the edge from an update or from a timer that is due. An event
that exists is valid; what a person typed stands in it as typed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any


class FileKind(Enum):
    """How a file came; a photo is what Telegram made of it, a document is the original."""

    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    AUDIO = "audio"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingFile:
    """A file that Telegram holds for us."""

    kind: FileKind
    reference: str  #: Telegram's file_id
    size: int | None  #: bytes, where Telegram says
    name: str | None  #: as the sender's device named it: never trusted, never a path
    mime: str | None


@dataclass(frozen=True, slots=True)
class Started:
    """`/start`, with the code of an invite where there is one."""

    code: str | None = None


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command, by its Swedish name without the slash ("rapport", "112")."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key of the keyboard below the chat, or its words typed.

    "danger", "report", "quick", "ask", "mine", "cases" or "duty".
    """

    key: str


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button under a message.

    `subject` as in `messages.Button`; for a button of the session, "s:<step number>".
    """

    subject: str
    action: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """Free text; `message` is the number that an edit of it will carry."""

    text: str
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Edited:
    """A text that was sent before says something else now."""

    text: str
    message: int


@dataclass(frozen=True, slots=True)
class SentFile:
    """Something that may be evidence, with its caption."""

    file: IncomingFile
    caption: str = ""
    message: int | None = None


@dataclass(frozen=True, slots=True)
class SentPlace:
    """A position. Never asked for; kept, and shown to the duty officer alone."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class SentOther:
    """Something that is neither text nor file: a sticker, a poll, a dice."""

    kind: str


@dataclass(frozen=True, slots=True)
class TimePassed:
    """A timer is due. `key` is the timer's own, `data` what was put in it."""

    kind: str
    key: str
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FileSaved:
    """The content of a file is sealed on our disk."""

    evidence: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class FileLost:
    """The content of a file can't be had: "too_big", "gone" or "broken"."""

    evidence: str
    reason: str


@dataclass(frozen=True, slots=True)
class AlertDelivered:
    """Telegram accepted the message of an alert; nobody need have seen it."""

    alert: str


@dataclass(frozen=True, slots=True)
class ChatLost:
    """A person's chat can't be reached: blocked, deleted, never started."""

    person: str
    alert: str | None = None


@dataclass(frozen=True, slots=True)
class CalledOutside:
    """Another way than Telegram took a message for the person of this alert, or failed to."""

    alert: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class AcknowledgedOutside:
    """A human acknowledged by the one-use link or the operator's command line."""

    alert: str | None  #: None: by the operator, or by a link that several people have
    track: str


Event = (
    Started
    | Commanded
    | Pressed
    | Tapped
    | Wrote
    | Edited
    | SentFile
    | SentPlace
    | SentOther
    | TimePassed
    | FileSaved
    | FileLost
    | AlertDelivered
    | ChatLost
    | CalledOutside
    | AcknowledgedOutside
)
