"""A message of ours becomes a call of Telegram's: a method's name and its parameters."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from telegram.constants import MessageLimit

from bot.telegram.callbacks import encode
from bot.texts import Texts
from flows.messages import Buttons, Change, Keyboard, Say, Text, Toast

Request = tuple[str, dict[str, Any]]

_LONGEST = int(MessageLimit.MAX_TEXT_LENGTH)
_TOAST = 200  # characters: Telegram's
_BLANK = "\u2800"  # a blank that Telegram keeps; a preview's lines are spent on it
_KEYS: Mapping[Keyboard, tuple[tuple[str, ...], ...]] = {
    Keyboard.HOME: (("danger",), ("report", "quick"), ("ask", "mine")),
    Keyboard.STAFF: (("danger",), ("cases", "duty"), ("report", "ask")),
}
_PREVIEW_LINES = 3  # what a lock screen shows of a message before somebody opens it


class Renderer:
    """Puts words and buttons into calls."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def say(
        self,
        message: Say,
        *,
        language: str,
        place: str | None,
        step: int,
        chat_id: int,
        now: datetime,
    ) -> list[Request]:
        """Give the calls that say this: one, or several where the words are too many for one."""
        words = self._texts.render(message.text, language=language, place=place, now=now)
        if message.veiled:
            words = self._veil(language, place, now) + words
        calls = []
        pieces = split(words)
        for piece in pieces:
            params: dict[str, Any] = {
                "chat_id": chat_id,
                "text": piece,
                "parse_mode": "HTML",
                "link_preview_options": {"is_disabled": True},
            }
            if message.silent:
                params["disable_notification"] = True
            if message.protect:
                params["protect_content"] = True
            calls.append(("sendMessage", params))
        last = calls[-1][1]
        if message.keyboard is not None:
            last["reply_markup"] = self._keyboard(message.keyboard, language, place, now)
        elif message.buttons:
            last["reply_markup"] = self._inline(
                message.buttons, language=language, place=place, step=step, now=now
            )
        return calls

    def change(
        self,
        message: Change,
        *,
        language: str,
        place: str | None,
        step: int,
        chat_id: int,
        now: datetime,
    ) -> Request:
        """Give the call that changes an earlier message; which one, the sender puts in."""
        words = self._texts.render(message.text, language=language, place=place, now=now)
        params: dict[str, Any] = {
            "chat_id": chat_id,
            "text": split(words)[0],
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        if message.buttons:
            params["reply_markup"] = self._inline(
                message.buttons, language=language, place=place, step=step, now=now
            )
        return "editMessageText", params

    def contact112(self, *, chat_id: int, language: str, now: datetime) -> Request:
        """Give the contact card that some clients dial from; it makes no sound."""
        name = self._texts.render_plain(Text("contact112"), language=language, place=None, now=now)
        params = {
            "chat_id": chat_id,
            "phone_number": "112",
            "first_name": name or "112",
            "disable_notification": True,
        }
        return "sendContact", params

    def toast(
        self,
        callback_id: str,
        toast: Toast | None,
        *,
        language: str,
        place: str | None,
        now: datetime,
    ) -> Request:
        """Give the answer to a press, which ends its waiting sign."""
        params: dict[str, Any] = {"callback_query_id": callback_id}
        if toast is not None:
            words = self._texts.render_plain(toast.text, language=language, place=place, now=now)
            params["text"] = words[:_TOAST]
            params["show_alert"] = toast.alarm
        return "answerCallbackQuery", params

    def _veil(self, language: str, place: str | None, now: datetime) -> str:
        veil = self._texts.render(Text("veil"), language=language, place=place, now=now)
        return veil + f"\n{_BLANK}" * _PREVIEW_LINES + "\n"

    def _inline(
        self, buttons: Buttons, *, language: str, place: str | None, step: int, now: datetime
    ) -> dict[str, Any]:
        def label(text: Text) -> str:
            return self._texts.render_plain(text, language=language, place=place, now=now)

        rows = [
            [{"text": label(b.label), "callback_data": encode(b, step)} for b in row]
            for row in buttons
        ]
        return {"inline_keyboard": rows}

    def _keyboard(
        self, keyboard: Keyboard, language: str, place: str | None, now: datetime
    ) -> dict[str, Any]:
        if keyboard is Keyboard.NONE:
            return {"remove_keyboard": True}

        def label(key: str) -> str:
            return self._texts.render_plain(Text(key), language=language, place=place, now=now)

        rows = [[{"text": label(f"key_{key}")} for key in row] for row in _KEYS[keyboard]]
        return {
            "keyboard": rows,
            "is_persistent": True,
            "resize_keyboard": True,
            "input_field_placeholder": label("type_here"),
        }


def split(words: str) -> list[str]:
    """Cut a text that is too long for one message, at a line's end where there is one.

    The limit counts what is read, not the markup; counting both is on the safe side. A tag that is
    open where the cut falls is closed there and opened again.
    """
    pieces = []
    while len(words) > _LONGEST:
        room = _LONGEST - 64  # for the tags that are closed at the cut
        cut = words.rfind("\n", room // 2, room)
        if cut < 0:
            cut = words.rfind(" ", room // 2, room)
        if cut < 0:
            cut = words.rfind(">", 0, room) + 1 if "<" in words[room - 8 : room] else room
        head, words = words[:cut], words[cut:].lstrip("\n")
        closing, opening = _open_tags(head)
        pieces.append(head + closing)
        words = opening + words
    return [*pieces, words]


def _open_tags(piece: str) -> tuple[str, str]:
    stack: list[str] = []
    for closing, tag in re.findall(r"<(/?)([a-z]+)>", piece):
        if closing and stack:
            stack.pop()
        elif not closing:
            stack.append(tag)
    return (
        "".join(f"</{tag}>" for tag in reversed(stack)),
        "".join(f"<{tag}>" for tag in stack),
    )
