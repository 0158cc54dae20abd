"""Who is alerted when, until a human acknowledges.

A policy is a list of rungs. Each rung names people; they get the time of the case's urgency to
acknowledge, then comes the next rung. An empty rung is skipped at once, and the log says so. The
last rung alerts everybody and the outside addresses, tells the official the honest word with the
phone numbers, and repeats, ever more slowly but without end, until somebody acknowledges.

Unit and party are separate tracks: only the unit's acknowledgement stops the unit's escalation.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from functools import partial

from flows import status
from flows.choices import button, rows
from flows.durations import Duration
from flows.effects import (
    CallOutside,
    Effect,
    RaiseAlert,
    Record,
    SetTimer,
    SetTrack,
)
from flows.known import Alert, Case, Known, Member, Role, Track, TrackPicture, TrackState
from flows.machine import Chart, Row
from flows.messages import Message, Priority, Say, text
from flows.office_hours import due
from flows.urgency import Urgency

#: Then an alert that Telegram hasn't taken goes another way, which is under way within a minute.
LATE_AFTER = timedelta(seconds=55)
SLOWEST = timedelta(hours=1)  #: the last rung repeats at least this often, when red
WITHIN = {
    Urgency.RED: Duration(timedelta(minutes=5)),
    Urgency.ORANGE: Duration(timedelta(minutes=30)),
    Urgency.YELLOW: Duration(working_days=1),
    Urgency.GREEN: Duration(working_days=3),
}
_PRIORITY = {Urgency.RED: Priority.RED, Urgency.ORANGE: Priority.ORANGE}

TRACKS = Chart(
    "track of a case",
    TrackState,
    [
        Row("acknowledge", "waiting", "acknowledged"),
        Row("take", "waiting", "taken"),
        Row("exhaust", "waiting", "exhausted"),
        Row("exhaust", "exhausted", "exhausted"),
        Row("acknowledge", "exhausted", "acknowledged"),
        Row("take", "exhausted", "taken"),
        Row("take", "acknowledged", "taken"),
        Row("take", "taken", "taken"),  # from somebody who has left
    ],
    initial="waiting",
)


class Rung(Enum):
    """Whom a rung names."""

    ON_CALL = "on_call"  #: those on call
    AGAIN = "again"  #: those on call, once more
    EVERYONE = "everyone"  #: all duty officers and administrators
    OUTSIDE = "outside"  #: everyone, and the outside addresses
    PARTY = "party"  #: the party's contacts
    PARTY_AGAIN = "party_again"  #: the same, once more
    PARTY_OUTSIDE = "party_outside"  #: the same by every other way, and the word to the official


POLICY: dict[Track, tuple[Rung, ...]] = {
    Track.UNIT: (Rung.ON_CALL, Rung.AGAIN, Rung.EVERYONE, Rung.OUTSIDE),
    Track.PARTY: (Rung.PARTY, Rung.PARTY_AGAIN, Rung.PARTY_OUTSIDE),
}


def people_on(
    rung: Rung, known: Known, *, party: str | None, official: str = ""
) -> tuple[Member, ...]:
    """Give those whom a rung names, as things stand now; never the one who asks for help."""
    return tuple(m for m in _named(rung, known, party=party) if m.id != official)


def is_anybody_there(known: Known) -> bool:
    """Say whether an alert to the unit can reach anybody but the person themselves."""
    me = known.me.id if known.me else ""
    return _alive(people_on(Rung.EVERYONE, known, party=None, official=me))


def _named(rung: Rung, known: Known, *, party: str | None) -> tuple[Member, ...]:
    match rung:
        case Rung.ON_CALL | Rung.AGAIN:
            return tuple(m for m in known.staff if Role.DUTY_OFFICER in m.roles and m.on_duty)
        case Rung.EVERYONE | Rung.OUTSIDE:
            wanted = {Role.DUTY_OFFICER, Role.ADMINISTRATOR}
            return tuple(m for m in known.staff if m.roles & wanted)
        case _:
            return tuple(
                m
                for m in known.staff
                if Role.PARTY_CONTACT in m.roles and party is not None and m.party == party
            )


@dataclass(slots=True)
class Raised:
    """What alerting gave: the case as it is then, what must be done and said."""

    case: Case
    effects: list[Effect] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)


def begin(case: Case, known: Known, now: datetime, *, tracks: tuple[Track, ...]) -> Raised:
    """Alert the first rung of each of these tracks of a case that has just been opened."""
    raised = Raised(case)
    for track in tracks:
        raised.case = status.with_track(
            raised.case, TrackPicture(track=track, state=TrackState.WAITING, rung=0, repeat=0)
        )
        climb(raised, known, now, track=track, rung=0, repeat=0)
    return raised


def add_track(case: Case, known: Known, now: datetime, *, track: Track) -> Raised:
    """Alert a track that was not told before."""
    raised = Raised(case)
    picture = TrackPicture(track=track, state=TrackState.WAITING, rung=0, repeat=0)
    raised.case = status.with_track(case, picture)
    climb(raised, known, now, track=track, rung=0, repeat=0)
    return raised


def climb(
    raised: Raised, known: Known, now: datetime, *, track: Track, rung: int, repeat: int
) -> None:
    """Alert this rung, or the first one above it that has somebody, adding to `raised`."""
    policy, case = POLICY[track], raised.case
    party = _party(case, known)
    last = len(policy) - 1
    on = partial(people_on, known=known, party=party, official=case.official)
    while rung < last and not _alive(on(policy[rung])):
        details = {"track": track.value, "rung": policy[rung].value}
        raised.effects.append(Record(action="rung_empty", case=case.id, details=details))
        rung += 1
    people = on(policy[rung])
    is_last = rung == last
    alerts = _alert(raised, known, now, track=track, people=people, rung=rung)
    if is_last:
        _outside(raised, known, track=track, alerts=alerts, repeat=repeat)
    state = TrackState.EXHAUSTED if is_last else TrackState.WAITING
    picture = TrackPicture(track=track, state=state, rung=rung, repeat=repeat)
    raised.case = status.with_track(raised.case, picture)
    wait_until = _wait(case, known, now, round_=repeat if is_last else 0)
    raised.effects += [
        SetTrack(case=case.id, track=track, state=state, rung=rung, repeat=repeat),
        SetTimer(
            key=f"rung:{case.id}:{track.value}",
            kind="rung",
            due=wait_until,
            data={"track": track.value},
            case=case.id,
        ),
    ]


def _alive(people: tuple[Member, ...]) -> bool:
    return any(member.reachable for member in people)


def _alert(
    raised: Raised,
    known: Known,
    now: datetime,
    *,
    track: Track,
    people: tuple[Member, ...],
    rung: int,
) -> tuple[str, ...]:
    case, new = raised.case, []
    times_before = {a.person: 0 for a in case.alerts}
    for earlier in case.alerts:
        times_before[earlier.person] += earlier.track is track
    for member in people:
        alert = Alert(
            id=f"{known.fresh_ids[1]}{len(raised.case.alerts):x}",
            case=case.id,
            track=track,
            person=member.id,
            rung=rung,
            repeat=times_before.get(member.id, 0),
            created=now,
        )
        new.append(alert.id)
        raised.case = replace(raised.case, alerts=(*raised.case.alerts, alert))
        raised.effects.append(
            RaiseAlert(
                id=alert.id,
                case=case.id,
                track=track,
                person=member.id,
                rung=rung,
                repeat=alert.repeat,
            )
        )
        raised.messages.append(message(raised.case, alert, known))
    if new:
        raised.effects.append(
            SetTimer(
                # Its own: a rung that comes soon after must not put it off.
                key=f"late:{new[0]}",
                kind="late",
                due=now + LATE_AFTER,
                data={"alerts": new},
                case=case.id,
            )
        )
    return tuple(new)


def message(case: Case, alert: Alert, known: Known) -> Say:
    """Make the alert itself: number, urgency, what to do; no name, no content."""
    subject = f"a:{alert.id}"
    return Say(
        text=text(
            "alert_again" if alert.repeat else "alert",
            number=case.number,
            urgency=text(f"urgency_{case.urgency.value}"),
            within=within_words(within(case.urgency, known)),
            times=alert.repeat,
        ),
        buttons=rows(
            [
                button("ack", subject=subject),
                button("read", subject=subject),
                button("take", subject=subject),
            ]
        ),
        to=alert.person,
        name=f"alert:{alert.id}",
        alert=alert.id,
        case=case.id,
        protect=True,
        kept=True,
        priority=_PRIORITY.get(case.urgency, Priority.ALERT),
    )


def _outside(
    raised: Raised,
    known: Known,
    *,
    track: Track,
    alerts: tuple[str, ...],
    repeat: int,
) -> None:
    case = raised.case
    raised.effects.append(call_outside(case, track, alerts))
    raised.effects.append(
        Record(action="exhausted", case=case.id, details={"track": track.value, "round": repeat})
    )
    if repeat == 0:
        place = known.places[case.municipality]
        key = "unreachable" if track is Track.UNIT else "unreachable_party"
        words = text(key, unit=place.unit, phone=place.unit_phone, number=case.number)
        raised.messages.append(status.news(case, words))


def call_outside(case: Case, track: Track, alerts: tuple[str, ...]) -> CallOutside:
    """Order that those of these alerts are reached another way."""
    return CallOutside(
        case=case.id, number=case.number, urgency=case.urgency, track=track, alerts=alerts
    )


def within(urgency: Urgency, known: Known) -> Duration:
    """Say how long somebody has to acknowledge; the municipality's profile goes first."""
    place = known.place
    own = place.acknowledge_within if place else {}
    return own.get(urgency, WITHIN[urgency])


def within_words(duration: Duration) -> object:
    """Say a duration in words."""
    if duration.working_days:
        return text("within_days", count=duration.working_days)
    minutes = max(1, int(duration.span.total_seconds() // 60))
    if minutes % 60 == 0:
        return text("within_hours", count=minutes // 60)
    return text("within_minutes", count=minutes)


def _wait(case: Case, known: Known, now: datetime, *, round_: int) -> datetime:
    duration = within(case.urgency, known)
    if duration.working_days or not round_:
        place = known.places[case.municipality]
        return due(now, duration, opens=place.opens, closes=place.closes)
    slower = min(duration.span * (1 << min(round_, 10)), max(SLOWEST, duration.span))
    return now + slower


def _party(case: Case, known: Known) -> str | None:
    official = known.people.get(case.official)
    return official.party if official else None


def next_rung(case: Case, known: Known, now: datetime, *, track: Track) -> Raised:
    """Nobody acknowledged in time: climb, or go round on the last rung."""
    raised, picture = Raised(case), case.tracks[track]
    last = len(POLICY[track]) - 1
    if picture.rung >= last:
        climb(raised, known, now, track=track, rung=last, repeat=picture.repeat + 1)
    else:
        climb(raised, known, now, track=track, rung=picture.rung + 1, repeat=0)
        if track is Track.UNIT and raised.case.tracks[track].state is TrackState.WAITING:
            place = known.places[case.municipality]
            words = text("escalated", unit=place.unit, phone=place.unit_phone)
            raised.messages.append(status.news(raised.case, words))
    raised.messages.append(status.refresh(raised.case, known))
    return raised


def is_waiting(case: Case, track: Track) -> bool:
    """Say whether a track still waits for a human."""
    picture = case.tracks.get(track)
    return picture is not None and picture.state in {TrackState.WAITING, TrackState.EXHAUSTED}
