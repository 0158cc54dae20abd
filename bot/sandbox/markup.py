"""Keyboards, held against Telegram's rules."""

from typing import Any

from bot.sandbox.errors import bad_request

Json = dict[str, Any]
DATA_LIMIT = 64  # bytes of callback_data
BUTTON_LIMIT = 100  # buttons in one keyboard
PLACEHOLDER_LIMIT = 64
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def read_markup(params: Json) -> tuple[Json | None, Json | None]:
    """Give the inline keyboard and the reply keyboard of a request, at most one of them."""
    markup = params.get("reply_markup")
    if not markup:
        return None, None
    if "inline_keyboard" in markup:
        return _inline(markup), None
    if "keyboard" in markup:
        return None, _reply(markup)
    return None, markup


def _inline(markup: Json) -> Json | None:
    rows = [[_inline_button(button) for button in row] for row in markup["inline_keyboard"] if row]
    _check_count(rows)
    return {"inline_keyboard": rows} if rows else None


def _inline_button(button: Json) -> Json:
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = [name for name in ACTIONS if name in button]
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action must be given")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= DATA_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and not url.startswith(("http://", "https://", "tg://", "tel:", "mailto:")):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return button


def _reply(markup: Json) -> Json:
    rows = [row for row in markup["keyboard"] if row]
    if not rows:
        raise bad_request("reply markup keyboard must be non-empty")
    _check_count(rows)
    if any(not button["text"].strip() for row in rows for button in row):
        raise bad_request("keyboard button text must be non-empty")
    if len(markup.get("input_field_placeholder", "")) > PLACEHOLDER_LIMIT:
        raise bad_request("input field placeholder is too long")
    return {**markup, "keyboard": rows}


def _check_count(rows: list[list[Json]]) -> None:
    if sum(len(row) for row in rows) > BUTTON_LIMIT:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
