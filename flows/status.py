"""What the official is told of their case: only what is true, with the time at which it became so.

"Sent" is said when Telegram (or another way) took the alert, "opened" when a human opened the
report, "acknowledged" and "taken" when a human pressed that.
"""

from dataclasses import replace

from flows.known import Case, Known, Track, TrackPicture, TrackState
from flows.messages import Change, Message, Priority, Say, Text, text


def name_of(case: Case) -> str:
    """Give the name under which the status message is found again."""
    return f"status:{case.id}"


def lines(case: Case, known: Known) -> tuple[Text, ...]:
    """Give the whole story of a case's alerts, as the official may know it."""
    found = [text("status_head", number=case.number), text("status_saved", at=case.opened)]
    for track in Track:
        picture = case.tracks.get(track)
        if picture is not None:
            found += _track(case, picture, known)
    found.append(text("status_danger"))
    return tuple(found)


def _track(case: Case, picture: TrackPicture, known: Known) -> list[Text]:
    who = text(f"track_{picture.track.value}", **_who(known))
    alerts = [alert for alert in case.alerts if alert.track is picture.track]
    found = []
    sent = [a.sent or a.outside for a in alerts if a.sent or a.outside]
    opened = [a.opened for a in alerts if a.opened]
    if sent:
        found.append(text("status_sent", who=who, at=min(at for at in sent if at)))
    elif alerts:
        found.append(text("status_not_sent", who=who))
    else:
        found.append(text("status_nobody", who=who))
    if opened:
        found.append(text("status_opened", who=who, at=min(opened)))
    match picture.state:
        case TrackState.ACKNOWLEDGED:
            found.append(text("status_acknowledged", who=_by(picture, known), at=picture.since))
        case TrackState.TAKEN:
            found.append(text("status_taken", who=_by(picture, known), at=picture.since))
        case _:
            found.append(text("status_waiting", who=who))
    return found


def _who(known: Known) -> dict[str, str]:
    return {"unit": known.place.unit if known.place else ""}


def _by(picture: TrackPicture, known: Known) -> Text:
    member = known.people.get(picture.by or "")
    if member is None:
        return text(f"track_{picture.track.value}", **_who(known))
    return text("named_role", name=member.name, role=text(f"holder_{picture.track.value}"))


def is_veiled(case: Case) -> bool:
    """Say whether the official may be hiding, so that nothing may sound or show."""
    return bool(case.report.get("veiled"))


def first(case: Case, known: Known) -> Say:
    """Make the status message."""
    return Say(
        text=text("status", lines=lines(case, known)),
        to=case.official,
        name=name_of(case),
        case=case.id,
        silent=True,
        veiled=is_veiled(case),
        kept=True,
        priority=Priority.NEWS,
    )


def refresh(case: Case, known: Known) -> Message:
    """Bring the status message up to date; silent."""
    return Change(
        name=name_of(case),
        text=text("status", lines=lines(case, known)),
        to=case.official,
        veiled=is_veiled(case),
        priority=Priority.NEWS,
    )


def news(case: Case, words: Text) -> Say:
    """Tell the official of something that happened with their case."""
    hidden = is_veiled(case)
    return Say(
        text=words,
        to=case.official,
        case=case.id,
        silent=hidden,
        veiled=hidden,
        kept=True,
        # To somebody who may be hiding all is of one urgency, so that it keeps its order.
        priority=Priority.EMERGENCY if hidden else Priority.NEWS,
    )


def with_track(case: Case, picture: TrackPicture) -> Case:
    """Give the case as it is once this track has moved."""
    return replace(case, tracks={**case.tracks, picture.track: picture})
