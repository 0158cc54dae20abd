"""What a conversation may know when it decides: storage, as seen in the step's own transaction.

The edge fills it; a flow only reads it. Nothing here holds what the person may not see.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from flows.guideline.consulted import Consulted
from flows.municipality import Municipality
from flows.urgency import Urgency


class Role(Enum):
    """What somebody is in a municipality; one person may be several."""

    OFFICIAL = "official"
    PARTY_CONTACT = "party-contact"
    DUTY_OFFICER = "duty-officer"
    DECISION_MAKER = "decision-maker"
    ADMINISTRATOR = "administrator"


class Track(Enum):
    """Unit and party are alerted side by side; each acknowledges for itself (design §3)."""

    UNIT = "unit"
    PARTY = "party"


class TrackState(Enum):
    """How far a track of a case has come."""

    WAITING = "waiting"  #: alerted, nobody has acknowledged
    EXHAUSTED = "exhausted"  #: the last rung has been told too; still repeating
    ACKNOWLEDGED = "acknowledged"  #: a human has seen it and acts
    TAKEN = "taken"  #: a human owns the case


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """An enrolled person."""

    id: str
    roles: frozenset[Role]
    municipality: str
    name: str
    party: str | None
    language: str  #: "sv" or "en"
    phone: str | None = None  #: only where the reader may see it
    on_duty: bool = True  #: for a duty officer: hasn't stepped off
    reachable: bool = True  #: False when Telegram says that the chat is blocked or gone

    @property
    def is_staff(self) -> bool:
        """Say whether alerts may come to this person."""
        return bool(self.roles - {Role.OFFICIAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """A message to one person that asks for action."""

    id: str
    case: str
    track: Track
    person: str
    rung: int
    repeat: int  #: 0 the first time, then how many times it has been repeated
    created: datetime
    sent: datetime | None = None  #: Telegram accepted it
    opened: datetime | None = None  #: the person read the report
    outside: datetime | None = None  #: another way took it
    failed: bool = False  #: the chat can't be reached


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackPicture:
    """One track of a case."""

    track: Track
    state: TrackState
    rung: int
    repeat: int
    by: str | None = None  #: the person who acknowledged or took; "" for the operator
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """Something that happened with a case."""

    at: datetime
    action: str
    actor: str | None
    details: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case, as far as this event concerns it."""

    id: str
    number: str  #: "2026-0042"
    municipality: str
    state: str
    urgency: Urgency
    opened: datetime
    official: str
    report: Mapping[str, Any]
    tracks: Mapping[Track, TrackPicture]
    alerts: tuple[Alert, ...] = ()
    log: tuple[LogEntry, ...] = ()
    evidence: tuple["Evidence", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A file that belongs to a draft or a case."""

    id: str
    kind: str
    state: str  #: "fetching", "saved" or "lost"
    received: datetime
    size: int | None = None
    sha256: str | None = None
    name: str | None = None
    case: str | None = None
    draft: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question that somebody sent to a person."""

    id: str
    municipality: str
    asker: str
    holder: str  #: who is to answer: "unit" or "party"
    asked: datetime
    words: str
    waits: bool  #: nobody has answered yet
    answered_by: str | None = None
    as_topic: bool = False  #: the communicator may see it


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """The invite that a right code opens."""

    id: str
    municipality: str
    role: Role
    name: str
    party: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that `router.step` is told beside the session and the event."""

    places: Mapping[str, Municipality]  #: every municipality that this bot serves, by its id
    me: Member | None = None
    staff: tuple[Member, ...] = ()  #: those of my municipality, or the case's, who may be alerted
    people: Mapping[str, Member] = field(default_factory=dict)  #: whoever the case names
    case: Case | None = None  #: the one that the event's button, timer or alert belongs to
    alert: Alert | None = None
    cases: tuple[Case, ...] = ()  #: my newest, and where I may be alerted those that are open
    own_cases: int = 0  #: how many are mine, of which `cases` has only the newest
    open_cases: int = 0  #: how many wait for me, where `cases` has only the most urgent
    evidence: Evidence | None = None
    guideline: Consulted | None = None  #: in force in my municipality; None: nothing to quote from
    edition: str = ""  #: which version of it
    question: Question | None = None  #: the one that the event's button or timer belongs to
    questions: tuple[Question, ...] = ()  #: where I may be asked: those that wait
    invite: Invite | None = None
    guesses_blocked_until: datetime | None = None  #: too many wrong codes
    fresh_ids: tuple[str, ...] = ()  #: chance is an argument: as many as a step may need
    next_number: str = ""  #: the number that a case opened now will have

    @property
    def place(self) -> Municipality | None:
        """Give the municipality of the person, the case or the question, or the only one."""
        if self.me is not None:
            return self.places.get(self.me.municipality)
        if self.case is not None:
            return self.places.get(self.case.municipality)
        if self.question is not None:
            return self.places.get(self.question.municipality)
        return next(iter(self.places.values())) if len(self.places) == 1 else None
