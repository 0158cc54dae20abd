"""The effects and messages of a turn, made true in the step's transaction: rows, and nothing else.

No network call is made here. A message becomes a row of the outbox in its reader's language; an
order to do something later becomes a timer; an order to fetch a file becomes a row to fetch.
"""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.telegram.render import Renderer
from bot.texts import Texts
from flows import effects as do
from flows.messages import (
    Change,
    Keyboard,
    Message,
    Priority,
    Say,
    ShowEmergencyContact,
    ShowFile,
    Toast,
    text,
)
from flows.municipality import Municipality
from flows.turn import Turn
from storage import alerts, audit, cases, evidence, invites, outbox, people, sessions, timers
from storage.database import Tx
from storage.ids import next_id

KEYS = "keys"  # the name of the message that carries the keyboard: never cleared
LINK_LASTS = timedelta(hours=24)
_DELETE_AT_ONCE = 100  # messages in one deleteMessages
_SWEEP_AFTER = timedelta(minutes=2)  # for what was still on its way when the chat was cleared
_METHODS = {
    "photo": "sendPhoto",
    "video": "sendVideo",
    "voice": "sendVoice",
    "audio": "sendAudio",
    "document": "sendDocument",
}
_ENDINGS = {"photo": "jpg", "video": "mp4", "voice": "ogg", "audio": "mp3", "document": "bin"}


@dataclass(slots=True)
class Here:
    """Where a turn happened, and what the edge must do once it is committed."""

    bot: str
    now: datetime
    chat_id: int | None  #: None for an event that concerns a case and no chat
    person: people.Person | None
    language: str
    place: Municipality | None
    step: int  #: the session's step, which its buttons carry
    overtaken: Mapping[int, int | None] = field(default_factory=dict)  #: already sent: n-th → id
    toast: Toast | None = None
    fetches: bool = False  #: there is a file to fetch


@dataclass(frozen=True, slots=True)
class Applier:
    """Carries turns out."""

    texts: Texts
    renderer: Renderer
    places: Mapping[str, Municipality]
    fallback: tuple[str, ...]
    public_url: str
    clear_chat: str | timedelta

    async def apply(self, tx: Tx, turn: Turn, here: Here) -> None:
        """Make a turn true: its session, its effects in order, its messages in order."""
        if here.chat_id is not None:
            session = turn.session.to_dict()
            await sessions.save(tx, here.bot, here.chat_id, session, now=here.now)
        for effect in turn.effects:
            await self._effect(tx, effect, here)
        await self._say(tx, turn.messages, here)

    async def _effect(self, tx: Tx, effect: do.Effect, here: Here) -> None:
        handler = _EFFECTS.get(type(effect))
        if handler is not None:
            await handler(tx, effect, here)
            return
        match effect:
            case do.CallOutside():
                await self._call_outside(tx, effect, here)
            case do.ClearChat():
                await self._clear(tx, effect, here)
            case _:
                raise TypeError(f"nobody carries out {type(effect).__name__}")

    async def _say(self, tx: Tx, messages: Sequence[Message], here: Here) -> None:
        rows: list[outbox.Outgoing] = []
        overtaking = 0
        for message in messages:
            if isinstance(message, Toast):
                here.toast = message
                continue
            reader = await self._reader(tx, message, here)
            if reader is None:
                continue
            sent_as = None
            if getattr(message, "overtakes", False):
                sent_as = here.overtaken.get(overtaking)
                overtaking += 1
            new = await self._rows(tx, message, reader, here, before=rows)
            rows += new
            if sent_as is not None and new:
                await outbox.add(tx, rows)
                rows = []
                await outbox.sent(tx, new[0].id, message_id=sent_as, now=here.now)
        if rows:
            await outbox.add(tx, rows)

    async def _reader(self, tx: Tx, message: Any, here: Here) -> "_Reader | None":
        to = getattr(message, "to", None)
        if to is None or (here.person is not None and to == here.person.id):
            if here.chat_id is None:
                return None
            person = here.person.id if here.person else None
            return _Reader(here.chat_id, person, here.language, here.place)
        person = await people.get(tx, to)
        if person is not None and person.chat_id is not None and person.bot == here.bot:
            return _Reader(
                person.chat_id, person.id, person.language, self.places.get(person.municipality)
            )
        if isinstance(message, Say) and message.alert is not None:
            data = {"person": to, "alert": message.alert}
            await timers.set(
                tx, key=f"lost:{message.alert}", kind="chat_lost", due=here.now, data=data
            )
        return None

    async def _rows(
        self,
        tx: Tx,
        message: Message,
        reader: "_Reader",
        here: Here,
        *,
        before: Sequence[outbox.Outgoing],
    ) -> list[outbox.Outgoing]:
        look: dict[str, Any] = {"language": reader.language, "place": reader.place_id}
        match message:
            case Say():
                step = here.step if reader.chat_id == here.chat_id else 0
                shown = self.renderer.say(
                    message, **look, step=step, chat_id=reader.chat_id, now=here.now
                )
                rows = [_row(reader, here, request, message.priority) for request in shown]
                return _named(rows, message)
            case Change():
                edit_of = _waiting(before, reader.chat_id, message.name)
                if edit_of is None:
                    edit_of = await outbox.find_named(
                        tx, here.bot, reader.chat_id, message.name
                    )
                if edit_of is None:
                    return []
                request = self.renderer.change(
                    message, **look, step=here.step, chat_id=reader.chat_id, now=here.now
                )
                return [_row(reader, here, request, message.priority, edit_of=edit_of)]
            case ShowEmergencyContact():
                request = self.renderer.contact112(chat_id=reader.chat_id, language=reader.language)
                return [_row(reader, here, request, message.priority)]
            case ShowFile():
                return await self._file(tx, message, reader, here)
        return []

    async def _file(
        self, tx: Tx, message: ShowFile, reader: "_Reader", here: Here
    ) -> list[outbox.Outgoing]:
        item = await evidence.get(tx, message.evidence)
        if item is None:
            return []
        caption = self.texts.render(
            message.caption, language=reader.language, place=reader.place_id, now=here.now
        )
        params = {
            "chat_id": reader.chat_id,
            "caption": caption,
            "parse_mode": "HTML",
            "protect_content": True,
            "evidence": item.id,
            "filename": f"{item.id}.{_ending(item)}",
        }
        request = (_METHODS.get(item.kind, "sendDocument"), params)
        return [_row(reader, here, request, message.priority, case_id=message.case)]

    async def _call_outside(self, tx: Tx, order: do.CallOutside, here: Here) -> None:
        """Address everybody whom another way reaches; number and urgency, and no content."""
        case = await cases.get(tx, order.case)
        place = self.places.get(case.municipality) if case else None
        own = place.fallback if place else None
        addresses = self.fallback if own is None else own
        rows: list[outbox.Outgoing] = []
        common = [a for a in addresses if "{email}" not in a and "{phone}" not in a]
        for n, alert_id in enumerate(order.alerts):
            alert = await alerts.get(tx, alert_id)
            person = await people.get(tx, alert.person) if alert else None
            if person is None:
                continue
            link = await self._link(tx, alert_id, here.now)
            personal = [_fill(a, person) for a in addresses if a not in common]
            calls = [a for a in personal if a is not None] + (common if n == 0 else [])
            language = person.language
            rows += [
                self._call(order, address, here, alert=alert_id, link=link, to=language)
                for address in calls
            ]
        if not order.alerts:
            rows = [
                self._call(order, address, here, alert=None, link="", to="sv")
                for address in common
            ]
        if rows:
            await outbox.add(tx, rows)

    async def _link(self, tx: Tx, alert: str, now: datetime) -> str:
        if not self.public_url:
            return ""
        token = secrets.token_urlsafe(24)
        await alerts.new_link(tx, alert, token, now=now, expires=now + LINK_LASTS)
        return f"{self.public_url}/ack/{token}"

    def _call(
        self,
        order: do.CallOutside,
        address: str,
        here: Here,
        *,
        alert: str | None,
        link: str,
        to: str,
    ) -> outbox.Outgoing:
        place = here.place
        args = {
            "number": order.number,
            "urgency": text(f"urgency_{order.urgency.value}"),
            "phone": place.unit_phone if place else "",
            "link": link or "none",
        }
        title, body = (
            self.texts.render_plain(
                text(key, **args), language=to, place=place.id if place else None, now=here.now
            )
            for key in ("outside_title", "outside_body")
        )
        return outbox.Outgoing(
            id=next_id(here.now),
            bot=here.bot,
            chat_id=0,
            person=None,
            way="outside",
            method="apprise",
            params={"address": address, "title": title, "body": body},
            priority=int(Priority.RED),
            due=here.now,
            alert=alert,
            case_id=order.case,
        )

    async def _clear(self, tx: Tx, order: do.ClearChat, here: Here) -> None:
        if here.chat_id is None or (self.clear_chat == "never" and not order.everything):
            return
        until = order.until or here.now
        if order.until is None:  # what is still on its way now is swept up a little later
            waits = isinstance(self.clear_chat, timedelta) and not order.everything
            wait = self.clear_chat if isinstance(self.clear_chat, timedelta) and waits else _SWEEP_AFTER
            await timers.set(
                tx,
                key=f"sweep:{secrets.token_hex(6)}",
                kind="sweep",
                due=here.now + wait,
                data={
                    "since": order.since.isoformat(),
                    "until": until.isoformat(),
                    "everything": order.everything,
                },
                person=here.person.id if here.person else None,
            )
            if waits:
                return
        shown = await outbox.in_chat(
            tx,
            here.bot,
            here.chat_id,
            since=order.since,
            until=until,
            also_kept=order.everything,
            never=KEYS,
        )
        ids = [one.message_id for one in shown]
        await delete(tx, here, ids)


async def delete(tx: Tx, here: Here, message_ids: Sequence[int]) -> None:
    """Order the deletion of messages in this chat."""
    if here.chat_id is None or not message_ids:
        return
    reader = _Reader(here.chat_id, None, here.language, here.place)
    chunks = [
        list(message_ids[n : n + _DELETE_AT_ONCE])
        for n in range(0, len(message_ids), _DELETE_AT_ONCE)
    ]
    await outbox.add(
        tx,
        [
            _row(
                reader,
                here,
                ("deleteMessages", {"chat_id": here.chat_id, "message_ids": chunk}),
                Priority.CLEAR,
            )
            for chunk in chunks
        ],
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    chat_id: int
    person: str | None
    language: str
    place: Municipality | None

    @property
    def place_id(self) -> str | None:
        return self.place.id if self.place else None


def _row(
    reader: _Reader,
    here: Here,
    request: tuple[str, dict[str, Any]],
    priority: Priority,
    **more: Any,
) -> outbox.Outgoing:
    method, params = request
    return outbox.Outgoing(
        id=next_id(here.now),
        bot=here.bot,
        chat_id=reader.chat_id,
        person=reader.person,
        way="telegram",
        method=method,
        params=params,
        priority=int(priority),
        due=here.now,
        **more,
    )


def _named(rows: list[outbox.Outgoing], message: Say) -> list[outbox.Outgoing]:
    """Give the facts of the message to the row that carries its buttons: the last."""
    keys = message.keyboard is not None and message.keyboard is not Keyboard.NONE
    rows = [replace(row, kept=message.kept or keys, case_id=message.case) for row in rows]
    name = KEYS if keys else message.name
    rows[-1] = replace(rows[-1], name=name, alert=message.alert)
    return rows


def _waiting(before: Sequence[outbox.Outgoing], chat_id: int, name: str) -> int | None:
    return next((r.id for r in reversed(before) if r.chat_id == chat_id and r.name == name), None)


def _ending(item: Any) -> str:
    name = str(item.name or "")
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending.isascii() and ending.isalnum() and len(ending) <= 5:  # noqa: PLR2004 - ".jpeg"
        return ending
    return _ENDINGS.get(item.kind, "bin")


def _fill(address: str, person: people.Person) -> str | None:
    """Put a person's own address into a template; None if they have none."""
    if ("{email}" in address and not person.email) or (
        "{phone}" in address and not person.phone
    ):
        return None
    return address.replace("{email}", person.email or "").replace("{phone}", person.phone or "")


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


async def _language(tx: Tx, effect: do.SetLanguage, here: Here) -> None:
    here.language = effect.language
    if here.person is not None:
        await people.update(tx, here.person.id, language=effect.language)


async def _duty(tx: Tx, effect: do.SetDuty, here: Here) -> None:
    if here.person is not None:
        await people.update(tx, here.person.id, on_duty=effect.on)


async def _reachable(tx: Tx, effect: do.SetReachable, _here: Here) -> None:
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


async def _set_track(tx: Tx, effect: do.SetTrack, _here: Here) -> None:
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
    details = {"alert": effect.id, "person": effect.person, "track": effect.track.value}
    await _audit(tx, here, "alerted", effect.case, details)


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


async def _drop_draft(tx: Tx, effect: do.DropDraft, _here: Here) -> None:
    await evidence.drop_draft(tx, effect.draft)


async def _set_timer(tx: Tx, effect: do.SetTimer, _here: Here) -> None:
    await timers.set(
        tx,
        key=effect.key,
        kind=effect.kind,
        due=effect.due,
        data=dict(effect.data),
        person=effect.person,
        case=effect.case,
    )


async def _clear_timer(tx: Tx, effect: do.ClearTimer, _here: Here) -> None:
    await timers.clear(tx, effect.key)


async def _clear_one(tx: Tx, effect: do.ClearOne, here: Here) -> None:
    item = await evidence.get(tx, effect.evidence)
    if item is not None and item.message_id is not None:
        await delete(tx, here, [item.message_id])


_EFFECTS: Mapping[type, Callable[..., Any]] = {
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
    do.ClearOne: _clear_one,
}
