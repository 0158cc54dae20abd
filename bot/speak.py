"""Messages become rows of the outbox, each in its reader's language. There is one way out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.here import Here, Reader, row
from bot.telegram.render import Renderer
from bot.texts import Texts
from flows.messages import (
    Change,
    Keyboard,
    Message,
    Rebutton,
    Say,
    ShowEmergencyContact,
    ShowFile,
    Toast,
    text,
)
from flows.municipality import Municipality
from storage import evidence, outbox, outbox_views, people, timers
from storage.database import Tx

KEYS = "keys"  # the name of the message that carries the keyboard: never cleared
_METHODS = {
    "photo": "sendPhoto",
    "video": "sendVideo",
    "voice": "sendVoice",
    "audio": "sendAudio",
    "document": "sendDocument",
}
_ENDINGS = {"photo": "jpg", "video": "mp4", "voice": "ogg", "audio": "mp3", "document": "bin"}
_LONGEST_ENDING = 5


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says what a turn says."""

    texts: Texts
    renderer: Renderer
    places: Mapping[str, Municipality]

    async def say(self, tx: Tx, messages: Sequence[Message], here: Here) -> None:
        """Put messages into the outbox, in order; a toast is left to the edge."""
        rows: list[outbox.Outgoing] = []
        overtaking, sent = 0, dict[int, int]()
        for message in messages:
            if isinstance(message, Toast):
                here.toast = message
                continue
            reader = await self._reader(tx, message, here)
            if reader is None:
                continue
            new = await self._rows(tx, message, reader, here, before=rows)
            if new and getattr(message, "overtakes", False):
                if overtaking in here.overtaken:
                    sent[new[0].id] = here.overtaken[overtaking]
                overtaking += 1
            rows += new
        await outbox.add(tx, rows)
        for id_, message_id in sent.items():
            await outbox.sent(tx, id_, message_id=message_id, now=here.now)

    async def _reader(self, tx: Tx, message: Any, here: Here) -> Reader | None:
        to = getattr(message, "to", None)
        if to is None or (here.person is not None and to == here.person.id):
            if here.chat_id is None:
                return None
            person = here.person.id if here.person else None
            return Reader(here.chat_id, person, here.language, here.place)
        other = await people.get(tx, to)
        if other is not None and other.chat_id is not None and other.bot == here.bot:
            place = self.places.get(other.municipality)
            return Reader(other.chat_id, other.id, other.language, place)
        if isinstance(message, Say) and message.alert is not None:
            data = {"person": to, "alert": message.alert}
            key = f"lost:{message.alert}"
            await timers.set(tx, key, kind="chat_lost", due=here.now, data=data)
            here.timers = True
        return None

    async def _rows(
        self,
        tx: Tx,
        message: Message,
        reader: Reader,
        here: Here,
        *,
        before: Sequence[outbox.Outgoing],
    ) -> list[outbox.Outgoing]:
        look: dict[str, Any] = {
            "language": reader.language,
            "place": reader.place_id,
            "chat_id": reader.chat_id,
            "now": here.now,
        }
        match message:
            case Say():
                step = here.step if reader.chat_id == here.chat_id else 0
                calls = self.renderer.say(message, **look, step=step)
                rows = [row(reader, here, call, message.priority) for call in calls]
                return self._dressed(rows, message, reader, here)
            case Change() | Rebutton():
                edit_of = _waiting(before, reader.chat_id, message.name)
                if edit_of is None:
                    edit_of = await outbox_views.find_named(
                        tx, here.bot, reader.chat_id, message.name
                    )
                if edit_of is None:
                    return []
                look["step"] = here.step
                call = (
                    self.renderer.change(message, **look)
                    if isinstance(message, Change)
                    else self.renderer.rebutton(message, **look)
                )
                return [row(reader, here, call, message.priority, edit_of=edit_of)]
            case ShowEmergencyContact():
                call = self.renderer.contact112(
                    chat_id=reader.chat_id, language=reader.language, now=here.now
                )
                return [row(reader, here, call, message.priority)]
            case ShowFile():
                return await self._file(tx, message, reader, here)
        return []

    def _dressed(
        self, rows: list[outbox.Outgoing], message: Say, reader: Reader, here: Here
    ) -> list[outbox.Outgoing]:
        """Give the facts of the message to its rows; name and alert to the last, with the keys."""
        keys = message.keyboard is not None and message.keyboard is not Keyboard.NONE
        rows = [replace(one, kept=message.kept or keys, case_id=message.case) for one in rows]
        name = KEYS if keys else message.name
        rows[-1] = replace(rows[-1], name=name, alert=message.alert)
        if message.alert is not None:
            again = self.texts.render(
                text("repeated_mark"),
                language=reader.language,
                place=reader.place_id,
                now=here.now,
            )
            rows[-1] = replace(rows[-1], params={**rows[-1].params, "again": again})
        return rows

    async def _file(
        self, tx: Tx, message: ShowFile, reader: Reader, here: Here
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
        call = (_METHODS.get(item.kind, "sendDocument"), params)
        return [row(reader, here, call, message.priority, case_id=message.case)]


def _waiting(before: Sequence[outbox.Outgoing], chat_id: int, name: str) -> int | None:
    return next((r.id for r in reversed(before) if r.chat_id == chat_id and r.name == name), None)


def _ending(item: evidence.Evidence) -> str:
    """Give the ending of a neutral file name; of the sender's name nothing else is kept."""
    ending = (item.name or "").rpartition(".")[2].lower() if "." in (item.name or "") else ""
    if ending.isascii() and ending.isalnum() and len(ending) <= _LONGEST_ENDING:
        return ending
    return _ENDINGS.get(item.kind, "bin")
