"""What the bot sends: text, contacts, files, and the sign that it is busy."""

from typing import TYPE_CHECKING, Any

from bot.sandbox.chats import TYPING, Chat, Letter
from bot.sandbox.entities import find_entities, is_sound, read_html, trim
from bot.sandbox.errors import bad_request, flooded, forbidden
from bot.sandbox.markup import read_markup

if TYPE_CHECKING:
    from bot.sandbox.world import World

Json = dict[str, Any]
TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
FILE_METHODS = {
    "sendPhoto": "photo",
    "sendDocument": "document",
    "sendVideo": "video",
    "sendVoice": "voice",
    "sendAudio": "audio",
}
CHAT_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def chat_of(world: "World", params: Json) -> Chat:
    """Find the chat that a request is about, if the bot may write there."""
    chat = world.chats.get(chat_id_of(params) or 0)
    if chat is None:
        raise bad_request("chat not found")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.kind == "private" and not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    return chat


def chat_id_of(params: Json) -> int | None:
    """Give the number of a request's chat; names of chats are not served."""
    given = params.get("chat_id")
    try:
        return None if given is None else int(given)
    except (TypeError, ValueError):
        return None


def read_text(params: Json, field: str, *, edited: bool = False) -> tuple[str, list[Json]]:
    """Give a request's text (or caption) and its entities, by its parse mode."""
    raw: str = params.get(field, "")
    mode = params.get("parse_mode", "").lower()
    if mode == "html":
        text, entities = read_html(raw)
    elif mode in {"markdown", "markdownv2"}:
        raise bad_request("can't parse entities: only HTML is read here")
    elif mode:
        raise bad_request("unsupported parse_mode")
    else:
        given = params.get("entities" if field == "text" else "caption_entities", [])
        text, entities = trim(raw, [entity for entity in given if is_sound(entity)])
    entities = entities + [
        found
        for found in find_entities(text)
        if not any(_overlap(found, other) for other in entities)
    ]
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    check_length(text, field, edited=edited)
    return text, entities


def _overlap(one: Json, other: Json) -> bool:
    start = max(one["offset"], other["offset"])
    is_mark = other["type"] in {"bold", "italic", "underline", "strikethrough", "blockquote"}
    stop = min(one["offset"] + one["length"], other["offset"] + other["length"])
    return start < stop and not is_mark


def check_length(text: str, field: str, *, edited: bool = False) -> None:
    """Refuse an empty text, and one that is too long."""
    if field == "text" and not text:
        raise bad_request("message text is empty")
    if field == "text" and len(text) > TEXT_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG" if edited else "message is too long")
    if len(text) > CAPTION_LIMIT and field == "caption":
        raise bad_request("message caption is too long")


def words(params: Json, field: str, *, edited: bool = False) -> Json:
    """Give the part of a Message that holds a request's text or caption."""
    text, entities = read_text(params, field, edited=edited)
    name = "entities" if field == "text" else "caption_entities"
    return {**({field: text} if text else {}), **({name: entities} if entities else {})}


def send(world: "World", params: Json, content: Json) -> Json:
    """Put a message of the bot's into the chat."""
    chat = chat_of(world, params)
    inline, keys = read_markup(params)
    reply = _reply(chat, params)
    now = world.clock.now()
    wait = world.limits.wait(chat.id, now=now) if world.limits else 0
    if wait:
        raise flooded(wait)
    data = {
        "message_id": world.next_message_id(),
        "from": world.me_in_messages(),
        "chat": chat.api(),
        "date": int(now.timestamp()),
        **reply,
        **content,
        **({"has_protected_content": True} if params.get("protect_content") else {}),
        **({"reply_markup": inline} if inline else {}),
    }
    silent = bool(params.get("disable_notification"))
    letter = Letter(data=data, mine=False, sent=now, touched=0, silent=silent, keys=keys)
    chat.letters.append(letter)
    chat.unread += 1
    chat.typing_until = None
    world.touch(letter)
    return data


def _reply(chat: Chat, params: Json) -> Json:
    wanted = params.get("reply_parameters")
    if not wanted:
        return {}
    letter = chat.find(wanted["message_id"])
    if letter is None:
        if wanted.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    inner = {name: value for name, value in letter.data.items() if name != "reply_to_message"}
    return {"reply_to_message": inner}


def send_message(world: "World", params: Json) -> Json:
    """Answer sendMessage."""
    chat_of(world, params)
    options = params.get("link_preview_options")
    shown = {"link_preview_options": options} if options else {}
    return send(world, params, {**words(params, "text"), **shown})


def send_contact(world: "World", params: Json) -> Json:
    """Answer sendContact."""
    names = ("phone_number", "first_name", "last_name", "vcard")
    return send(
        world, params, {"contact": {name: params[name] for name in names if name in params}}
    )


def send_file(world: "World", params: Json, *, kind: str) -> Json:
    """Answer sendPhoto, sendDocument and their like."""
    chat_of(world, params)
    text = words(params, "caption")
    stored = world.files.sent(kind, params[kind])
    return send(world, params, {kind: stored.api(), **text})


def send_chat_action(world: "World", params: Json) -> bool:
    """Answer sendChatAction."""
    chat = chat_of(world, params)
    if params["action"] not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.typing_until = world.clock.now() + TYPING
    world.changed.notify()
    return True
