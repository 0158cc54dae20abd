"""What time and the world do to a case's alerts: due, late, delivered, unreachable, acknowledged.

Each of these events concerns a case and no conversation: the session it is given stays as it was.
"""

from dataclasses import replace
from datetime import datetime

from flows import escalation, status
from flows.choices import button, rows
from flows.effects import (
    ClearTimer,
    Effect,
    MarkFailed,
    Record,
    SetReachable,
    SetState,
    SetTrack,
)
from flows.events import (
    AcknowledgedOutside,
    AlertDelivered,
    CalledOutside,
    ChatLost,
    TimePassed,
)
from flows.known import Alert, Case, Known, Track, TrackPicture, TrackState
from flows.messages import Change, Message, Priority, Rebutton, Say, Text, text
from flows.permissions import serves
from flows.session import Session
from flows.turn import Turn, quiet
from flows.urgency import Urgency


def hear(session: Session, event: object, known: Known, now: datetime) -> Turn:
    """Take one of the events that concern a case."""
    case = known.case
    if case is None:
        return _lost(session, event)
    match event:
        case TimePassed(kind="rung"):
            return _rung(session, event, case, known, now)
        case TimePassed(kind="late"):
            return _late(session, event, case)
        case AlertDelivered() | CalledOutside(accepted=True):
            return quiet(session, messages=(status.refresh(case, known),))
        case CalledOutside(alert=alert):
            return quiet(session, (_noted(case, "outside_failed", alert),))
        case ChatLost():
            return _chat_lost(session, event, case, known, now)
        case AcknowledgedOutside():
            return _outside(session, event, case, known, now)
    return quiet(session)


def _lost(session: Session, event: object) -> Turn:
    if isinstance(event, ChatLost):
        return quiet(session, (SetReachable(event.person, reachable=False),))
    return quiet(session)


def _noted(case: Case, action: str, alert: str) -> Record:
    return Record(action=action, case=case.id, details={"alert": alert})


def _rung(session: Session, event: TimePassed, case: Case, known: Known, now: datetime) -> Turn:
    track = Track(event.data["track"])
    if not escalation.is_waiting(case, track):
        return quiet(session)
    raised = escalation.next_rung(case, known, now, track=track)
    details = {"track": track.value, "rung": raised.case.tracks[track].rung}
    raised.effects.append(Record(action="escalated", case=case.id, details=details))
    return quiet(session, tuple(raised.effects), tuple(raised.messages))


def _late(session: Session, event: TimePassed, case: Case) -> Turn:
    """Telegram has had its minute: whoever hasn't been reached is called another way."""
    due = set(event.data["alerts"])
    late = tuple(a.id for a in case.alerts if a.id in due and not (a.sent or a.outside or a.failed))
    waiting = tuple(a for a in late if escalation.is_waiting(case, _alert(case, a).track))
    if not waiting:
        return quiet(session)
    call = escalation.call_outside(case, _alert(case, waiting[0]).track, waiting)
    noted = Record(action="late", case=case.id, details={"alerts": list(waiting)})
    return Turn(session, (call, noted))


def _alert(case: Case, alert: str) -> Alert:
    return next(a for a in case.alerts if a.id == alert)


def _chat_lost(session: Session, event: ChatLost, case: Case, known: Known, now: datetime) -> Turn:
    """A chat can't be reached: the next way for this person, and, if it was the last, the next."""
    effects: list[Effect] = [SetReachable(event.person, reachable=False)]
    alert = next((a for a in case.alerts if a.id == event.alert), None)
    if alert is None or alert.failed or not escalation.is_waiting(case, alert.track):
        return quiet(session, tuple(effects))
    effects += [
        MarkFailed(alert.id),
        _noted(case, "unreachable", alert.id),
        escalation.call_outside(case, alert.track, (alert.id,)),
    ]
    picture = case.tracks[alert.track]
    case = _without(case, alert)
    known = _unreachable(known, event.person)
    others = [
        a for a in case.alerts if a.track is alert.track and a.rung == picture.rung and not a.failed
    ]
    last = len(escalation.POLICY[alert.track]) - 1
    if others or picture.rung >= last:
        return quiet(session, tuple(effects))
    raised = escalation.next_rung(case, known, now, track=alert.track)
    return quiet(session, (*effects, *raised.effects), tuple(raised.messages))


def _without(case: Case, lost: Alert) -> Case:
    alerts = tuple(replace(a, failed=a.failed or a.person == lost.person) for a in case.alerts)
    return replace(case, alerts=alerts)


def _unreachable(known: Known, person: str) -> Known:
    staff = tuple(replace(m, reachable=False) if m.id == person else m for m in known.staff)
    return replace(known, staff=staff)


def _outside(
    session: Session, event: AcknowledgedOutside, case: Case, known: Known, now: datetime
) -> Turn:
    track = Track(event.track)
    if track not in case.tracks or not escalation.is_waiting(case, track):
        return quiet(session)
    by = _alert(case, event.alert).person if event.alert else ""
    member, official = known.people.get(by), known.people.get(case.official)
    party = official.party if official else None
    if by and (member is None or not serves(member, track, case, party=party)):
        return quiet(session)  # they have left since they were called
    moved = move(case, known, now, track=track, trigger="acknowledge", by=by)
    words = text(
        "you_have_acknowledged",
        number=case.number,
        urgency=text(f"urgency_{case.urgency.value}"),
        at=now,
    )
    mine = tuple(
        Change(
            name=f"alert:{alert.id}",
            text=words,
            buttons=rows(
                [button(a, subject=f"a:{alert.id}") for a in ("read", "take")],
            ),
            to=by,
        )
        for alert in case.alerts
        if by and alert.track is track and alert.person == by
    )
    return quiet(session, moved[0], (*mine, *moved[1]))


def move(
    case: Case, known: Known, now: datetime, *, track: Track, trigger: str, by: str
) -> tuple[tuple[Effect, ...], tuple[Message, ...]]:
    """Somebody acknowledges or takes a track: everyone whom it concerns sees who.

    Raises:
        InvalidEventError: if the track is past that.

    """
    before = case.tracks[track]
    state = TrackState(escalation.TRACKS.fire(before.state.value, trigger))
    picture = TrackPicture(
        track=track, state=state, rung=before.rung, repeat=before.repeat, by=by, since=now
    )
    after = status.with_track(case, picture)
    effects: list[Effect] = [
        SetTrack(
            case=case.id,
            track=track,
            state=state,
            rung=before.rung,
            repeat=before.repeat,
            by=by,
            since=now,
        ),
        ClearTimer(f"rung:{case.id}:{track.value}"),
        Record(action=trigger, case=case.id, details={"track": track.value, "by": by}),
    ]
    if track is Track.UNIT and case.state == "new":
        effects.append(SetState(case=case.id, state="acknowledged"))
    member = known.people.get(by)
    holder = (
        text(
            "named_role",
            name=member.name,
            role=text(f"holder_{track.value}"),
        )
        if member
        else nobody_named(track)
    )
    key = "taken_by" if state is TrackState.TAKEN else "acknowledged_by"
    messages: list[Message] = [
        *_others(after, by=by, track=track, key=key, holder=holder, now=now),
        status.news(after, text(key, number=case.number, holder=holder, at=now)),
        status.refresh(after, known),
    ]
    return tuple(effects), tuple(messages)


def nobody_named(track: Track) -> Text:
    """Say who has a track where nobody is known: the operator saw to it, or they have left."""
    return text("the_operator" if track is Track.UNIT else "track_party")


def _others(
    case: Case,
    *,
    by: str,
    track: Track,
    key: str,
    holder: object,
    now: datetime,
) -> list[Message]:
    """Take the buttons from the others' alerts on this track, and say who has it."""
    found: list[Message] = []
    told: set[str] = set()
    newest = {alert.person: alert for alert in case.alerts if alert.track is track}
    reached = {person for person, alert in newest.items() if alert.sent or alert.failed}
    for alert in case.alerts:
        if alert.track is not track or alert.person == by:
            continue
        words = text(key, number=case.number, holder=holder, at=now)
        found.append(Change(name=f"alert:{alert.id}", text=words, to=alert.person))
        # One that hasn't gone out yet will say so itself.
        if alert.person not in told and alert.person in reached:
            told.add(alert.person)
            found.append(Say(text=words, to=alert.person, case=case.id, silent=True, kept=True))
            found.append(Rebutton(name=f"report:{case.id}", to=alert.person))
    return found


#: News that somebody else's alert need not wait behind, however much of it there is.
_CAN_WAIT = frozenset({"news_added", "news_safe", "news_false_alarm"})


def holders(case: Case, known: Known, track: Track) -> tuple[str, ...]:
    """Give whom to tell of something new, the first of these of whom somebody can be reached.

    Who has the track; everyone alerted on it; everyone who may handle it. Whoever has a case may
    have left, or have blocked the bot, and then nobody would hear.
    """
    picture = case.tracks.get(track)
    if picture is None:
        return ()
    alerted = tuple(dict.fromkeys(a.person for a in case.alerts if a.track is track))
    official = known.people.get(case.official)
    party = official.party if official else None
    others = tuple(m.id for m in known.staff if serves(m, track, case, party=party))
    there = {m.id for m in (*known.staff, *known.people.values()) if m.reachable}
    for asked in ((picture.by,) if picture.by else (), alerted, others):
        if found := tuple(person for person in asked if person in there):
            return found
    return ()


def tell(
    case: Case, words: Text, known: Known, *, track: Track = Track.UNIT
) -> tuple[Message, ...]:
    """Tell whoever has the case, or those who could have it."""
    is_urgent = case.urgency is Urgency.RED and words.key not in _CAN_WAIT
    return tuple(
        Say(
            text=words,
            buttons=rows([button("read", subject=f"c:{case.id}")]),
            to=person,
            case=case.id,
            protect=True,
            kept=True,
            priority=Priority.RED if is_urgent else Priority.ALERT,
        )
        for person in holders(case, known, track)
    )
