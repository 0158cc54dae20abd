"""Making an event of an update. Whatever comes, nothing here raises.

1. Only a private chat is a conversation. What happens in groups and channels is heard as nothing.
2. An update of a kind that we don't know is None; a message of a kind that means nothing to us is
   `SentOther`, which gets a kind answer; a notice of Telegram's own gets none.
3. What a person typed is passed on as typed, but for what can't be sent back: halves of surrogate
   pairs.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

import telegram
from telegram.constants import ChatMemberStatus, ChatType

from bot.logs import get
from bot.telegram import callbacks
from bot.telegram.commands import COMMANDS
from flows.events import (
    Commanded,
    Edited,
    Event,
    FileKind,
    IncomingFile,
    Pressed,
    SentFile,
    SentOther,
    SentPlace,
    Started,
    Tapped,
    Wrote,
)

log = get(__name__)
WANTED = ("message", "edited_message", "callback_query", "my_chat_member")  #: what we ask for
_COMMAND = re.compile(r"/(\w{1,32})(?:@\w{1,64})?(?:\s+(.*))?", re.DOTALL)
_BARE_112 = re.compile(r"\W*112\W*")
_LONGEST_NAME = 255  # characters of a file's name; more than any file system has
_ESSENTIAL = ("message_id", "date", "chat", "from", "text", "caption", "edit_date")
_PLACE = ("message_id", "date", "chat")
_OTHERS = (
    "sticker",
    "contact",
    "poll",
    "dice",
    "story",
    "game",
    "venue",
    "checklist",
    "paid_media",
    "invoice",
)


class Labels(Protocol):
    """Knows the labels of the keyboard below the chat."""

    def key_of(self, label: str) -> str | None:
        """Give the key that has this label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """An update, as far as we understand it."""

    chat_id: int | None
    user_id: int | None = None
    message_id: int | None = None  #: the person's own message
    event: Event | None = None
    callback_id: str | None = None  #: a tap that waits for its answer
    callback_message_id: int | None = None  #: our message whose button was tapped
    private: bool = False
    blocked: bool = False  #: the person has just blocked the bot
    language: str | None = None  #: what their Telegram speaks; a hint
    first_name: str | None = None


def read(payload: Mapping[str, Any], *, texts: Labels) -> Heard | None:
    """Understand an update; None if it is of a kind that we don't know."""
    for form in (_lighter, _essential):
        try:
            update = telegram.Update.de_json(form(payload), None)
            heard = _read(update, texts)
        except Exception as error:
            # Telegram may add a kind of content tomorrow that the library stumbles over; the words
            # beside it are still there on the second try.
            log.warning("update_not_understood", error=type(error).__name__)
        else:
            return heard if form is _lighter else _answerable(heard, update)
    return None


def _answerable(heard: Heard | None, update: telegram.Update | None) -> Heard | None:
    """Hear what is left of a message that has no words as something that needs an answer."""
    if heard is None or update is None or update.message is None or not heard.private:
        return heard
    return heard if heard.event is not None else replace(heard, event=SentOther("unknown"))


def chat_of(payload: Mapping[str, Any]) -> tuple[str | None, int | None]:
    """Give whose queue an update stands in, and the number of the person's own message."""
    for kind in WANTED:
        body = payload.get(kind)
        if not isinstance(body, Mapping):
            continue
        message = body.get("message") if kind == "callback_query" else body
        chat = message.get("chat") if isinstance(message, Mapping) else None
        number = chat.get("id") if isinstance(chat, Mapping) else _sender(body)
        own = body.get("message_id") if kind == "message" else None
        return (
            str(number) if _is_number(number) else None,
            own if _is_number(own) else None,
        )
    return None, None


def _sender(body: Mapping[str, Any]) -> Any:
    sender = body.get("from")
    return sender.get("id") if isinstance(sender, Mapping) else None


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63


def _lighter(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out our own message below the button that was tapped: reading it is half the work."""
    form, query = dict(payload), payload.get("callback_query")
    if isinstance(query, Mapping) and isinstance(query.get("message"), Mapping):
        shown = {name: query["message"][name] for name in _PLACE if name in query["message"]}
        form["callback_query"] = {**query, "message": shown}
    return form


def _essential(payload: Mapping[str, Any]) -> dict[str, Any]:
    form = dict(payload)
    for kind in ("message", "edited_message"):
        body = form.get(kind)
        if isinstance(body, Mapping):
            form[kind] = {name: body[name] for name in _ESSENTIAL if name in body}
            if "caption" in body:
                form[kind].setdefault("text", body["caption"])  # its file is not understood
    return form


def _read(update: telegram.Update | None, texts: Labels) -> Heard | None:
    if update is None:
        return None
    if update.callback_query is not None:
        return _tapped(update.callback_query)
    if update.my_chat_member is not None:
        return _member(update.my_chat_member)
    if update.message is not None:
        return _heard(update.message, _event(update.message, texts))
    if update.edited_message is not None:
        return _heard(update.edited_message, _edited(update.edited_message))
    return None


def _tapped(query: telegram.CallbackQuery) -> Heard:
    message, user = query.message, query.from_user
    subject, action = callbacks.decode(query.data or "")
    return Heard(
        # A private chat has the number of the person in it, where Telegram doesn't say.
        chat_id=message.chat.id if message else user.id,
        user_id=user.id,
        event=Tapped(subject, action),
        callback_id=query.id,
        callback_message_id=message.message_id if message else None,
        private=message is None or message.chat.type == ChatType.PRIVATE,
        language=user.language_code,
        first_name=_sound(user.first_name),
    )


def _member(change: telegram.ChatMemberUpdated) -> Heard:
    return Heard(
        chat_id=change.chat.id,
        user_id=change.from_user.id,
        private=change.chat.type == ChatType.PRIVATE,
        blocked=change.chat.type == ChatType.PRIVATE
        and change.new_chat_member.status in {ChatMemberStatus.BANNED, ChatMemberStatus.LEFT},
    )


def _heard(message: telegram.Message, event: Event | None) -> Heard:
    private = message.chat.type == ChatType.PRIVATE
    user = message.from_user
    return Heard(
        chat_id=message.chat.id,
        user_id=user.id if user else None,
        message_id=message.message_id,
        event=event if private else None,
        private=private,
        language=user.language_code if user else None,
        first_name=_sound(user.first_name) if user else None,
    )


def _edited(message: telegram.Message) -> Event | None:
    """Hear new words, also below a file; a position that moves is no edit of anybody's."""
    words = message.text if message.text is not None else message.caption
    if words is None and _file(message) is None:
        return None
    return Edited(_sound(words or ""), message.message_id)


def _event(message: telegram.Message, texts: Labels) -> Event | None:
    if message.text is not None:
        return _said(_sound(message.text), message.message_id, texts)
    file = _file(message)
    if file is not None:
        return SentFile(file, _sound(message.caption or ""), message.message_id)
    if message.venue is None and message.location is not None:
        return SentPlace(message.location.latitude, message.location.longitude)
    for kind in _OTHERS:
        if getattr(message, kind, None):
            return SentOther(kind)
    # A message with nothing in it that we know is either a notice of Telegram's own, which needs
    # no answer, or something newer than we are, which does.
    return SentOther("unknown") if message.api_kwargs else None


def _said(words: str, number: int, texts: Labels) -> Event:
    if _BARE_112.fullmatch(words.lstrip("/")):
        return Commanded("112") if words.startswith("/") else Pressed("danger")
    if words.startswith("/"):
        return _command(words, number)
    key = texts.key_of(words)
    return Pressed(key) if key is not None else Wrote(words, number)


def _command(words: str, number: int) -> Event:
    found = _COMMAND.fullmatch(words.strip())
    if found is None:
        return Wrote(words, number)
    name, argument = found[1].casefold(), (found[2] or "").strip()
    if name == "start":
        return Started(argument or None)
    return Commanded(COMMANDS.get(name, name), argument)


def _file(message: telegram.Message) -> IncomingFile | None:
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return _incoming(FileKind.PHOTO, largest)
    for kind, found in (
        (FileKind.VIDEO, message.video),
        (FileKind.VIDEO, message.video_note),
        (FileKind.VOICE, message.voice),
        (FileKind.AUDIO, message.audio),
        (FileKind.DOCUMENT, message.document),  # an animation is here too
        (FileKind.DOCUMENT, message.animation),
    ):
        if found is not None:
            return _incoming(kind, found)
    return None


def _incoming(kind: FileKind, found: Any) -> IncomingFile:
    name = getattr(found, "file_name", None)
    return IncomingFile(
        kind=kind,
        reference=found.file_id,
        size=found.file_size,
        name=_sound(name)[:_LONGEST_NAME] if name else None,
        mime=getattr(found, "mime_type", None),
    )


def _sound(words: str) -> str:
    return words.encode("utf-8", "replace").decode("utf-8")
