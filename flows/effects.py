"""What must be done: orders that a step gives and `bot/apply.py` carries out in one transaction.

An effect says what, never how. Ids in it come from `Known.fresh_ids`: chance is an argument.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flows.events import IncomingFile
from flows.known import Track, TrackState
from flows.urgency import Urgency


@dataclass(frozen=True, slots=True)
class Enrol:
    """The person behind this chat is the one whom the invite names; the invite is spent."""

    invite: str
    language: str


@dataclass(frozen=True, slots=True)
class CountGuess:
    """A code was wrong."""


@dataclass(frozen=True, slots=True)
class Leave:
    """The person leaves: name, phone and chat are erased, cases stay with the municipality."""


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Speak this language with me."""

    language: str


@dataclass(frozen=True, slots=True)
class SetDuty:
    """Step on or off."""

    on: bool


@dataclass(frozen=True, slots=True)
class SetReachable:
    """A person's chat can be reached, or can't."""

    person: str
    reachable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """A report has been sent: it is a case from now on. Takes the draft's evidence with it."""

    id: str
    number: str
    official: str
    municipality: str
    urgency: Urgency
    report: Mapping[str, Any]
    tracks: tuple[Track, ...]
    draft: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeReport:
    """More is known of a case. Takes the draft's further evidence with it."""

    case: str
    urgency: Urgency
    report: Mapping[str, Any]
    draft: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTrack:
    """Where a track of a case stands."""

    case: str
    track: Track
    state: TrackState
    rung: int
    repeat: int
    by: str | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetState:
    """Where the case as a whole stands; "acknowledged" when the unit has it."""

    case: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseAlert:
    """One person is to be alerted. The message is a `Say` with the same alert id."""

    id: str
    case: str
    track: Track
    person: str
    rung: int
    repeat: int


@dataclass(frozen=True, slots=True)
class MarkOpened:
    """The person of this alert has read the report."""

    alert: str


@dataclass(frozen=True, slots=True)
class MarkFailed:
    """The person of this alert can't be reached this way."""

    alert: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutside:
    """Reach people another way than by Telegram: number, urgency, what to do, and no content.

    Addresses that belong to nobody in particular (`{email}` and `{phone}` are not in them) are the
    unit's: they are called once per order of its track, and never for the party's, of which the
    unit may not know. The others are called once for each of the alerts.
    """

    case: str
    number: str
    urgency: Urgency
    track: Track
    alerts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A line in the case's log and in the audit chain; `details` is sealed."""

    action: str
    case: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepEvidence:
    """Fetch this file and seal it; it belongs to a draft until the draft becomes a case."""

    id: str
    file: IncomingFile
    draft: str | None = None
    case: str | None = None
    message: int | None = None


@dataclass(frozen=True, slots=True)
class DropDraft:
    """Nothing of this draft is kept: its evidence goes, the session has let go of the answers."""

    draft: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTimer:
    """Wake up then. A timer with the same key is replaced."""

    key: str
    kind: str
    due: datetime
    data: Mapping[str, Any] = field(default_factory=dict)
    person: str | None = None  #: it belongs into this person's conversation
    case: str | None = None  #: or to this case


@dataclass(frozen=True, slots=True)
class ClearTimer:
    """Don't wake up for this after all."""

    key: str


@dataclass(frozen=True, slots=True)
class ClearChat:
    """Take the messages since then out of this chat, theirs and ours, but for those kept.

    With `everything`, also those kept; never the one that carries the keys.
    """

    since: datetime
    until: datetime | None = None  #: None: until now
    everything: bool = False


@dataclass(frozen=True, slots=True)
class ClearOne:
    """Take the message out of this chat that brought this piece of evidence."""

    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepQuestion:
    """Somebody has a question for a person: the "unit", or the "party"."""

    id: str
    holder: str
    words: str


@dataclass(frozen=True, slots=True)
class PassOnQuestion:
    """Somebody else is to answer."""

    question: str
    holder: str


@dataclass(frozen=True, slots=True)
class KeepAnswer:
    """A person answers a question."""

    question: str
    words: str


@dataclass(frozen=True, slots=True)
class MarkAsTopic:
    """Question and answer, without names, are for the communicator."""

    question: str


@dataclass(frozen=True, slots=True)
class Count:
    """One more of something, such as "helped": whose and which is not kept."""

    what: str


Effect = (
    Enrol
    | CountGuess
    | Leave
    | SetLanguage
    | SetDuty
    | SetReachable
    | OpenCase
    | ChangeReport
    | SetTrack
    | SetState
    | RaiseAlert
    | MarkOpened
    | MarkFailed
    | CallOutside
    | Record
    | KeepEvidence
    | DropDraft
    | SetTimer
    | ClearTimer
    | ClearChat
    | ClearOne
    | KeepQuestion
    | PassOnQuestion
    | KeepAnswer
    | MarkAsTopic
    | Count
)
