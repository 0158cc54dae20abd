"""The effects and messages of a turn, made true in the step's transaction: rows, and nothing else.

No network call is made here. A message becomes a row of the outbox; an order to do something later
becomes a timer; an order to fetch a file becomes a row to fetch.
"""

import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot import asked, clearing
from bot.here import Here
from bot.outside import Outside
from bot.speak import Speaker
from flows import effects as do
from flows.known import TrackState
from flows.turn import Turn
from storage import (
    alerts,
    audit,
    cases,
    evidence,
    invites,
    outbox_views,
    people,
    sessions,
    timers,
)
from storage.database import Tx


@dataclass(frozen=True, slots=True)
class Applier:
    """Carries turns out."""

    speaker: Speaker
    outside: Outside
    clear_chat: str | timedelta

    async def apply(self, tx: Tx, turn: Turn, here: Here) -> None:
        """Make a turn true: its session, its effects in order, its messages in order."""
        if here.chat_id is not None:
            session = turn.session.to_dict()
            await sessions.save(tx, here.bot, here.chat_id, session, now=here.now)
        for effect in turn.effects:
            match effect:
                case do.CallOutside():
                    await self.outside.call(tx, effect, here)
                case do.ClearChat():
                    await clearing.clear(tx, effect, here, clear_chat=self.clear_chat)
                case _:
                    await _EFFECTS[type(effect)](tx, effect, here)
        await self.speaker.say(tx, turn.messages, here)


async def _enrol(tx: Tx, effect: do.Enrol, here: Here) -> None:
    invite = await invites.get(tx, effect.invite)
    if invite is None or here.chat_id is None:
        return
    if here.person is None:
        person = people.Person(
            id=secrets.token_hex(8),
            municipality=invite.municipality,
            roles=frozenset({invite.role}),
            name=invite.name,
            party=invite.party,
            language=effect.language,
            chat_id=here.chat_id,
            bot=here.bot,
            phone=None,
            email=None,
            on_duty=True,
            reachable=True,
            enrolled=here.now,
        )
        await people.add(tx, person)
        here.person = person
    else:
        roles = here.person.roles | {invite.role}
        party = here.person.party or invite.party
        await people.update(tx, here.person.id, roles=roles, party=party)
    await invites.spend(tx, effect.invite, person=here.person.id, now=here.now)


async def _count_guess(tx: Tx, _effect: do.CountGuess, here: Here) -> None:
    if here.chat_id is not None:
        await invites.count_guess(tx, here.bot, here.chat_id, now=here.now)


async def _leave(tx: Tx, _effect: do.Leave, here: Here) -> None:
    if here.person is not None and here.chat_id is not None:
        await people.remove(tx, here.person.id, now=here.now)
        await sessions.drop(tx, here.bot, here.chat_id)
        here.person = None


async def _language(tx: Tx, effect: do.SetLanguage, here: Here) -> None:
    here.language = effect.language
    if here.person is not None:
        await people.update(tx, here.person.id, language=effect.language)


async def _duty(tx: Tx, effect: do.SetDuty, here: Here) -> None:
    if here.person is not None:
        await people.update(tx, here.person.id, on_duty=effect.on)


async def _reachable(tx: Tx, effect: do.SetReachable, _here: Here) -> None:
    if await people.get(tx, effect.person) is not None:  # they may have left meanwhile
        await people.update(tx, effect.person, reachable=effect.reachable)


async def _open_case(tx: Tx, effect: do.OpenCase, here: Here) -> None:
    await cases.open(
        tx,
        id=effect.id,
        number=effect.number,
        municipality=effect.municipality,
        urgency=effect.urgency.value,
        official=effect.official,
        report=dict(effect.report),
        draft=effect.draft,
        now=here.now,
    )
    if effect.draft:
        await evidence.attach(tx, effect.draft, effect.id)
    await _audit(tx, here, "opened", effect.id, {"tracks": [t.value for t in effect.tracks]})


async def _change_report(tx: Tx, effect: do.ChangeReport, _here: Here) -> None:
    await cases.change_report(
        tx, effect.case, report=dict(effect.report), urgency=effect.urgency.value
    )
    if effect.draft:
        await evidence.attach(tx, effect.draft, effect.case)


async def _set_track(tx: Tx, effect: do.SetTrack, here: Here) -> None:
    await cases.set_track(
        tx,
        effect.case,
        effect.track.value,
        state=effect.state.value,
        rung=effect.rung,
        repeat=effect.repeat,
        by=effect.by,
        since=effect.since,
    )
    if effect.state in {TrackState.ACKNOWLEDGED, TrackState.TAKEN}:
        await _answered(tx, effect.case, effect.track.value, here)


async def _answered(tx: Tx, case: str, track: str, here: Here) -> None:
    """Nobody need be called by other ways any more."""
    raised = [alert.id for alert in await alerts.of_case(tx, case) if alert.track == track]
    if raised:
        await outbox_views.withdraw_calls(tx, raised, now=here.now)


async def _set_state(tx: Tx, effect: do.SetState, _here: Here) -> None:
    await cases.set_state(tx, effect.case, effect.state)


async def _raise_alert(tx: Tx, effect: do.RaiseAlert, here: Here) -> None:
    await alerts.raise_(
        tx,
        id=effect.id,
        case=effect.case,
        track=effect.track.value,
        person=effect.person,
        rung=effect.rung,
        repeat=effect.repeat,
        now=here.now,
    )
    await _supersede(tx, effect, here)
    details = {"alert": effect.id, "person": effect.person, "track": effect.track.value}
    await _audit(tx, here, "alerted", effect.case, details)


async def _supersede(tx: Tx, effect: do.RaiseAlert, here: Here) -> None:
    """After an outage one reminder is enough, and it says which it is."""
    if not effect.repeat:
        return
    same = (effect.track.value, effect.person)
    raised = await alerts.of_case(tx, effect.case)
    earlier = [a.id for a in raised if (a.track, a.person) == same and a.id != effect.id]
    if earlier:
        await outbox_views.withdraw_alerts(tx, earlier, now=here.now)


async def _opened(tx: Tx, effect: do.MarkOpened, here: Here) -> None:
    await alerts.mark_opened(tx, effect.alert, now=here.now)


async def _failed(tx: Tx, effect: do.MarkFailed, here: Here) -> None:
    await alerts.mark_failed(tx, effect.alert, now=here.now)


async def _record(tx: Tx, effect: do.Record, here: Here) -> None:
    await _audit(tx, here, effect.action, effect.case, dict(effect.details))


async def _audit(
    tx: Tx, here: Here, action: str, case: str | None, details: dict[str, Any]
) -> None:
    await audit.append(
        tx,
        at=here.now,
        municipality=here.place.id if here.place else None,
        case=case,
        actor=here.person.id if here.person else None,
        action=action,
        details=details,
    )


async def _keep_evidence(tx: Tx, effect: do.KeepEvidence, here: Here) -> None:
    await evidence.reserve(
        tx,
        id=effect.id,
        bot=here.bot,
        chat_id=here.chat_id or 0,
        person=here.person.id if here.person else None,
        draft=effect.draft,
        case=effect.case,
        kind=effect.file.kind.value,
        reference=effect.file.reference,
        name=effect.file.name,
        mime=effect.file.mime,
        size=effect.file.size,
        message_id=effect.message,
        now=here.now,
    )
    here.fetches = True


async def _drop_draft(tx: Tx, effect: do.DropDraft, here: Here) -> None:
    here.orphans += await evidence.drop_draft(tx, effect.draft)


async def _set_timer(tx: Tx, effect: do.SetTimer, here: Here) -> None:
    here.timers = here.timers or effect.due <= here.now
    await timers.set(
        tx,
        effect.key,
        kind=effect.kind,
        due=effect.due,
        data=dict(effect.data),
        person=effect.person,
        case=effect.case,
    )


async def _clear_timer(tx: Tx, effect: do.ClearTimer, _here: Here) -> None:
    await timers.clear(tx, effect.key)


_EFFECTS: Mapping[type, Callable[[Tx, Any, Here], Awaitable[None]]] = {
    do.Enrol: _enrol,
    do.CountGuess: _count_guess,
    do.Leave: _leave,
    do.SetLanguage: _language,
    do.SetDuty: _duty,
    do.SetReachable: _reachable,
    do.OpenCase: _open_case,
    do.ChangeReport: _change_report,
    do.SetTrack: _set_track,
    do.SetState: _set_state,
    do.RaiseAlert: _raise_alert,
    do.MarkOpened: _opened,
    do.MarkFailed: _failed,
    do.Record: _record,
    do.KeepEvidence: _keep_evidence,
    do.DropDraft: _drop_draft,
    do.SetTimer: _set_timer,
    do.ClearTimer: _clear_timer,
    do.ClearOne: clearing.clear_one,
    **asked.EFFECTS,
}
