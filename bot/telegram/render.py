"""A message of ours becomes a call of Telegram's: a method's name and its parameters.

1. A text that is too long is several messages; the buttons are on the last.
2. A veiled message begins with a word that tells nothing and goes on below what a lock screen
   shows, without a sound: the person may be hiding. A covered one does the same with a sound.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from telegram.constants import MessageLimit

from bot import markup
from bot.telegram.callbacks import encode
from bot.texts import Texts
from flows.messages import Buttons, Change, Keyboard, Rebutton, Say, Text, Toast

Request = tuple[str, dict[str, Any]]

_LONGEST = int(MessageLimit.MAX_TEXT_LENGTH)
_TOAST = 200  # characters: Telegram's
_BLANK = "\u2800"  # a blank that Telegram keeps; a preview's lines are spent on it
_KEYS: Mapping[Keyboard, tuple[tuple[str, ...], ...]] = {
    Keyboard.HOME: (("danger",), ("report", "quick"), ("ask", "mine")),
    Keyboard.STAFF: (("danger",), ("cases", "duty"), ("report", "ask")),
    Keyboard.PARTY: (("danger",), ("report", "quick"), ("ask", "mine"), ("cases",)),
    Keyboard.BOTH: (("danger",), ("report", "quick"), ("ask", "mine"), ("cases", "duty")),
}
_PREVIEW_LINES = 3  # what a lock screen shows of a message before somebody opens it
_NOTHING = "…"  # Telegram refuses a message without words


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
        if message.veiled or message.covered:
            words = self._veil(language, place, now) + words
        calls = []
        for piece in self._pieces(words):
            params: dict[str, Any] = {
                "chat_id": chat_id,
                "text": piece,
                "parse_mode": "HTML",
                "link_preview_options": {"is_disabled": True},
            }
            if message.silent or message.veiled:
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
        if message.veiled:
            words = self._veil(language, place, now) + words
        params: dict[str, Any] = {
            "chat_id": chat_id,
            "text": self._pieces(words)[0],
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        if message.buttons:
            params["reply_markup"] = self._inline(
                message.buttons, language=language, place=place, step=step, now=now
            )
        return "editMessageText", params

    def rebutton(
        self,
        message: Rebutton,
        *,
        language: str,
        place: str | None,
        step: int,
        chat_id: int,
        now: datetime,
    ) -> Request:
        """Give the call that changes an earlier message's buttons, or takes them away."""
        params: dict[str, Any] = {"chat_id": chat_id}
        if message.buttons:
            params["reply_markup"] = self._inline(
                message.buttons, language=language, place=place, step=step, now=now
            )
        return "editMessageReplyMarkup", params

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

    def _pieces(self, words: str) -> list[str]:
        return markup.cut(words, _LONGEST) if markup.plain(words).strip() else [_NOTHING]

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
