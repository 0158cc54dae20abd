"""What an alerted person does with a case: acknowledge, read the report, take it, see the files.

Whose button it is, and whether they may, is decided here and in `permissions`, whatever the button
says: a forged or forwarded one gets the same quiet answer as one that is too old.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from flows import alerting, status
from flows.choices import button, rows
from flows.effects import Effect, MarkOpened, Record, SetTimer
from flows.errors import InvalidEventError
from flows.events import Tapped
from flows.known import Alert, Case, Known, Member, Track, TrackPicture, TrackState
from flows.messages import (
    Buttons,
    Change,
    Message,
    Priority,
    Rebutton,
    Say,
    ShowFile,
    Text,
    Toast,
    text,
)
from flows.permissions import Sight, may_see_evidence, serves, sight
from flows.report import summary
from flows.session import Session
from flows.turn import Turn, quiet
from flows.urgency import Urgency

FADES = timedelta(hours=46)  # Telegram lets a bot delete for 48; an hour's outage still fits
WINDOW = timedelta(seconds=1)  # what one turn writes
LISTED = 6  # cases at once: more is a list that nobody reads on a phone


def hear(session: Session, event: Tapped, known: Known, now: datetime) -> Turn:
    """Take a tap on an alert ("a:…") or on a case ("c:…").

    Raises:
        InvalidEventError: if this person has nothing to do with it.

    """
    me, case = known.me, known.case
    if me is None or case is None:
        raise InvalidEventError("hint_not_yours")
    track = _track(me, case, known)
    match event.action:
        case "ack" | "take":
            return _move(session, event, known, now, me=me, case=case, track=track)
        case "read":
            return _read(session, known, now, me=me, case=case, track=track)
        case "files":
            return _files(session, known, now, me=me, case=case)
    raise InvalidEventError


def _track(me: Member, case: Case, known: Known) -> Track | None:
    """Say on which track this person serves this case; the alert's own track goes first."""
    party = _party(case, known)
    alert = known.alert
    if alert is not None and alert.person == me.id and serves(me, alert.track, case, party=party):
        return alert.track
    return next((track for track in Track if serves(me, track, case, party=party)), None)


def _party(case: Case, known: Known) -> str | None:
    official = known.people.get(case.official)
    return official.party if official else None


def _move(
    session: Session,
    event: Tapped,
    known: Known,
    now: datetime,
    *,
    me: Member,
    case: Case,
    track: Track | None,
) -> Turn:
    if track is None:
        raise InvalidEventError("hint_not_yours")
    picture = case.tracks[track]
    trigger = "acknowledge" if event.action == "ack" else "take"
    mine_already = picture.by == me.id and (
        trigger == "acknowledge" or picture.state is TrackState.TAKEN
    )
    if mine_already:
        return quiet(session, messages=(Toast(text=text("yours_already", number=case.number)),))
    holder = known.people.get(picture.by or "")
    is_held = holder is not None and holder.id != me.id
    if picture.by is not None and (trigger == "acknowledge" or is_held):
        raise _HeldError(
            text("named", name=holder.name) if holder else alerting.nobody_named(track)
        )
    effects, messages = alerting.move(case, known, now, track=track, trigger=trigger, by=me.id)
    state = TrackState.TAKEN if trigger == "take" else TrackState.ACKNOWLEDGED
    mine: list[Message] = [
        Change(
            name=f"alert:{alert.id}",
            text=_mine(case, state, now),
            buttons=_my_buttons(alert, state),
            to=me.id,
            priority=Priority.ALERT,
        )
        for alert in case.alerts
        if alert.track is track and alert.person == me.id
    ]
    files = len(case.evidence) if may_see_evidence(me, case, party=_party(case, known)) else 0
    mine_now = replace(picture, by=me.id, state=state)
    mine.append(
        Rebutton(
            name=f"report:{case.id}", buttons=_report_buttons(case, mine_now, me, known, files)
        )
    )
    if len(mine) == 1:
        mine.append(Say(text=_mine(case, state, now), case=case.id, kept=True))
    mine.append(
        Toast(text=text("toast_taken" if state is TrackState.TAKEN else "toast_acknowledged"))
    )
    return quiet(session, effects, (*mine, *messages))


class _HeldError(InvalidEventError):
    """Somebody else has it; `holder` says who."""

    def __init__(self, holder: Text) -> None:
        super().__init__("hint_held")
        self.holder = holder


def hint(error: InvalidEventError) -> Text:
    """Say why a tap did nothing."""
    if isinstance(error, _HeldError):
        return text(error.hint, holder=error.holder)
    return text(error.hint)


def _mine(case: Case, state: TrackState, now: datetime) -> Text:
    key = "you_have_taken" if state is TrackState.TAKEN else "you_have_acknowledged"
    return text(key, number=case.number, urgency=text(f"urgency_{case.urgency.value}"), at=now)


def _my_buttons(alert: Alert, state: TrackState) -> Buttons:
    subject = f"a:{alert.id}"
    buttons = [button("read", subject=subject)]
    if state is not TrackState.TAKEN:
        buttons.append(button("take", subject=subject))
    return rows(buttons)


def _read(
    session: Session,
    known: Known,
    now: datetime,
    *,
    me: Member,
    case: Case,
    track: Track | None,
) -> Turn:
    party = _party(case, known)
    seen = sight(me, case, party=party)
    if seen is Sight.NOTHING:
        raise InvalidEventError("hint_not_yours")
    official = known.people.get(case.official)
    files = len(case.evidence) if may_see_evidence(me, case, party=party) else 0
    report = text(
        "report",
        lines=summary.for_reader(case, official, sight=seen, files=files),
    )
    picture = case.tracks[track] if track is not None else None
    effects: list[Effect] = [Record(action="read", case=case.id, details={"sight": seen.value})]
    messages: list[Message] = [
        Say(
            text=report,
            buttons=_report_buttons(case, picture, me, known, files),
            case=case.id,
            name=f"report:{case.id}",
            protect=seen is not Sight.OWN,
            priority=Priority.ALERT if me.is_staff else Priority.REPLY,
        )
    ]
    effects.append(_fades(me, case, now))
    if seen is not Sight.OWN and track is not None:
        after, opened = _opened(case, me, now)
        effects += [MarkOpened(alert) for alert in opened]
        if opened:
            messages.append(status.refresh(after, known))
    return quiet(session, tuple(effects), tuple(messages))


def _fades(me: Member, case: Case, now: datetime) -> SetTimer:
    """A report that somebody has read leaves their chat while Telegram still lets a bot delete."""
    window = {"since": now.isoformat(), "until": (now + WINDOW).isoformat(), "everything": False}
    return SetTimer(
        key=f"fade:{case.id}:{me.id}:{now.isoformat()}",
        kind="sweep",
        due=now + FADES,
        data=window,
        person=me.id,
    )


def _report_buttons(
    case: Case, picture: TrackPicture | None, me: Member, known: Known, files: int
) -> Buttons:
    """Give what this reader may do with the case, as its track stands."""
    subject = f"c:{case.id}"
    buttons = [button("files", subject=subject, count=files)] if files else []
    if picture is not None and picture.by is None:
        buttons = [button("ack", subject=subject), button("take", subject=subject), *buttons]
    elif picture is not None and _may_still_take(picture, me, known):
        buttons = [button("take", subject=subject), *buttons]
    return rows(buttons)


def _may_still_take(picture: TrackPicture, me: Member, known: Known) -> bool:
    """Say whether nobody else owns it; the operator, or whoever has left, holds it for nobody."""
    if picture.by == me.id:
        return picture.state is not TrackState.TAKEN
    return picture.by not in known.people


def _opened(case: Case, me: Member, now: datetime) -> tuple[Case, tuple[str, ...]]:
    mine = {a.id for a in case.alerts if a.person == me.id and a.opened is None}
    alerts = tuple(replace(a, opened=now) if a.id in mine else a for a in case.alerts)
    return replace(case, alerts=alerts), tuple(sorted(mine))


def _files(session: Session, known: Known, now: datetime, *, me: Member, case: Case) -> Turn:
    if not may_see_evidence(me, case, party=_party(case, known)):
        raise InvalidEventError("hint_not_yours")
    shown: list[Message] = []
    effects: list[Effect] = []
    for number, item in enumerate(case.evidence, start=1):
        if item.state == "saved":
            caption = text(
                "file_caption",
                number=case.number,
                place=number,
                at=item.received,
                sha256=item.sha256 or "",
            )
            shown.append(ShowFile(evidence=item.id, caption=caption, case=case.id))
            details = {"evidence": item.id}
            effects.append(Record(action="file_shown", case=case.id, details=details))
        else:
            words = text(f"file_{item.state}", place=number)
            shown.append(Say(text=words, case=case.id, priority=Priority.ALERT))
    effects.append(_fades(me, case, now))
    return quiet(session, tuple(effects), tuple(shown))


def open_cases(session: Session, known: Known) -> Turn:
    """List the open cases that this person may handle, reddest and oldest first.

    Raises:
        InvalidEventError: if this person handles none.

    """
    me = known.me
    if me is None or not me.is_staff:
        raise InvalidEventError("hint_not_yours")
    mine = [
        case
        for case in known.cases
        if any(serves(me, track, case, party=_party(case, known)) for track in Track)
    ]
    levels = list(Urgency)
    order = sorted(mine, key=lambda case: (levels.index(case.urgency), case.opened))
    if not order:
        return quiet(session, messages=(Say(text=text("no_open_cases")),))
    buttons = [
        button(
            "read",
            "b_case",
            subject=f"c:{case.id}",
            number=case.number,
            urgency=text(f"urgency_{case.urgency.value}"),
            state=text(f"state_{case.state}"),
        )
        for case in order[:LISTED]
    ]
    count = max(known.open_cases, len(order))
    words = text("open_cases", count=count, shown=len(buttons))
    return quiet(session, messages=(Say(text=words, buttons=rows(buttons, per_row=1)),))
