"""The table of the Bot API's methods that are served: name → what answers it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from bot.sandbox import editing, sending
from bot.sandbox.errors import bad_request
from bot.sandbox.files import DOWNLOAD_LIMIT
from bot.sandbox.profile import PROFILE_METHODS

if TYPE_CHECKING:
    from bot.sandbox.world import World

Json = dict[str, Any]
Method = Callable[["World", Json], Any]


def get_me(world: "World", _params: Json) -> Json:
    """Answer getMe."""
    return world.me


def get_file(world: "World", params: Json) -> Json:
    """Answer getFile: a path for downloading, for files up to 20 MB."""
    stored = world.files.get(params["file_id"])
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.data) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": params["file_id"],
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.data),
        "file_path": stored.path,
    }


def set_webhook(world: "World", params: Json) -> bool:
    """Answer setWebhook."""
    return world.queue.set_webhook(params)


def get_webhook_info(world: "World", _params: Json) -> Json:
    """Answer getWebhookInfo."""
    return world.queue.webhook_info()


def delete_webhook(world: "World", params: Json) -> bool:
    """Answer deleteWebhook."""
    return world.queue.set_webhook({**params, "url": ""})


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "sendMessage": sending.send_message,
    "sendContact": sending.send_contact,
    **{name: partial(sending.send_file, kind=kind) for name, kind in sending.FILE_METHODS.items()},
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_text,
    "editMessageCaption": editing.edit_caption,
    "editMessageReplyMarkup": editing.edit_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "answerCallbackQuery": editing.answer_callback,
    "getFile": get_file,
    **PROFILE_METHODS,
}
"""All but getUpdates, which waits."""
