"""What the bot changes and takes away, and how it answers a tap."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.sandbox.chats import DELETABLE, Chat, Letter, Toast
from bot.sandbox.errors import bad_request
from bot.sandbox.markup import read_markup
from bot.sandbox.sending import chat_of, check_length, words

if TYPE_CHECKING:
    from bot.sandbox.world import World

Json = dict[str, Any]
QUERY_AGE = timedelta(seconds=60)  # how long a tap waits for an answer
TOAST_LIMIT = 200
DELETE_BATCH = 100
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup"
    " are exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def _letter(world: "World", params: Json) -> tuple[Chat, Letter]:
    chat = chat_of(world, params)
    if "message_id" not in params:
        raise bad_request("message identifier is not specified")
    letter = chat.find(params["message_id"])
    if letter is None:
        raise bad_request("message to edit not found")
    # Telegram edits what has an inline keyboard or none; one with other keys stays as it is.
    if letter.mine or letter.keys is not None:
        raise bad_request("message can't be edited")
    return chat, letter


def edit_text(world: "World", params: Json) -> Json:
    """Answer editMessageText; without a keyboard in the request the message loses its own."""
    _, letter = _letter(world, params)
    check_length(params.get("text", "").strip()[:1], "text")
    if "text" not in letter.data:
        raise bad_request("there is no text in the message to edit")
    options = params.get("link_preview_options")
    shown = {"link_preview_options": options} if options else {}
    return _change(world, params, letter, {**words(params, "text", edited=True), **shown})


def edit_caption(world: "World", params: Json) -> Json:
    """Answer editMessageCaption."""
    _, letter = _letter(world, params)
    if world.files.of_message(letter.data) is None:
        raise bad_request("there is no caption in the message to edit")
    return _change(world, params, letter, words(params, "caption"))


def edit_markup(world: "World", params: Json) -> Json:
    """Answer editMessageReplyMarkup."""
    _, letter = _letter(world, params)
    kept = ("text", "entities", "caption", "caption_entities", "link_preview_options")
    same = {name: letter.data[name] for name in kept if name in letter.data}
    return _change(world, params, letter, same)


def _change(world: "World", params: Json, letter: Letter, content: Json) -> Json:
    inline, _ = read_markup(params)
    replaced = {
        "text",
        "entities",
        "caption",
        "caption_entities",
        "link_preview_options",
        "reply_markup",
    }
    after = {**content, **({"reply_markup": inline} if inline else {})}
    # How a link is previewed is no content: changing that alone changes nothing.
    seen = replaced - {"link_preview_options"}
    if all(letter.data.get(name) == after.get(name) for name in seen):
        raise bad_request(NOT_MODIFIED)
    rest = {name: value for name, value in letter.data.items() if name not in replaced}
    letter.former.append(letter.data)
    letter.data = {**rest, **after, "edit_date": int(world.clock.now().timestamp())}
    world.touch(letter)
    return letter.data


def _check_age(world: "World", letter: Letter) -> None:
    if world.clock.now() - letter.sent > DELETABLE:
        raise bad_request("message can't be deleted for everyone")


def delete_message(world: "World", params: Json) -> bool:
    """Answer deleteMessage: ours and, in a private chat, theirs, for 48 hours."""
    chat = chat_of(world, params)
    letter = chat.find(params["message_id"])
    if letter is None:
        raise bad_request("message to delete not found")
    _delete(world, chat, [letter])
    return True


def delete_messages(world: "World", params: Json) -> bool:
    """Answer deleteMessages: those that aren't there are passed over."""
    chat = chat_of(world, params)
    ids: list[int] = params["message_ids"]
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > DELETE_BATCH:
        raise bad_request("too many message identifiers specified")
    _delete(world, chat, [letter for number in ids if (letter := chat.find(number))])
    return True


def _delete(world: "World", chat: Chat, letters: list[Letter]) -> None:
    for letter in letters:
        if letter.mine and chat.kind != "private":
            raise bad_request("message can't be deleted")
        _check_age(world, letter)
    for letter in letters:
        letter.deleted = True
        world.touch(letter)


def answer_callback(world: "World", params: Json) -> bool:
    """Answer answerCallbackQuery, once and while the tap still waits."""
    query = world.queries.get(params["callback_query_id"])
    now = world.clock.now()
    if query is None or query.answered or now - query.at > QUERY_AGE:
        raise bad_request(TOO_OLD)
    text = params.get("text", "")
    if len(text) > TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answered = True
    chat = world.chats[query.user]
    alert = bool(params.get("show_alert"))
    number = world.next_touch()
    toast = Toast(id=number, query=query.id, text=text, alert=alert, at=now)
    chat.toasts.append(toast)
    world.announce(chat)
    return True
