"""What a person does on a phone, as updates for the bot."""

from typing import TYPE_CHECKING, Any

from bot.sandbox.chats import Chat, Letter
from bot.sandbox.entities import find_entities
from bot.sandbox.files import FOLDERS, UPLOAD_LIMIT, Upload

if TYPE_CHECKING:
    from bot.sandbox.world import World

Json = dict[str, Any]
GROUP = -4_000_000_001
CHANNEL = -1_002_000_000_001


def write(world: "World", chat: Chat, content: Json, *, author: Chat | None = None) -> Letter:
    """Put somebody's message into a chat, and tell the bot."""
    now = world.clock.now()
    sender: Json = {"sender_chat": chat.api()} if author is None else {"from": author.user()}
    data = {
        "message_id": world.next_message_id(),
        **sender,
        "chat": chat.api(),
        "date": int(now.timestamp()),
        **content,
    }
    letter = Letter(data=data, mine=True, sent=now, touched=0)
    chat.letters.append(letter)
    world.touch(letter)
    world.push("channel_post" if chat.kind == "channel" else "message", data)
    return letter


def text_of(text: str) -> Json:
    """Give the part of a Message that holds typed text."""
    entities = find_entities(text)
    return {"text": text, **({"entities": entities} if entities else {})}


def file_of(world: "World", upload: Upload, *, kind: str, caption: str) -> Json:
    """Store a file that a person sends; give the part of a Message that holds it."""
    if kind not in FOLDERS:
        raise ValueError(f"a file is sent as one of {', '.join(FOLDERS)}")
    if len(upload.data) > UPLOAD_LIMIT:
        raise ValueError("a file is at most 50 MB here")
    stored = world.files.keep(kind, upload)
    entities = find_entities(caption)
    return {
        kind: stored.api(),
        **({"caption": caption} if caption else {}),
        **({"caption_entities": entities} if entities else {}),
    }


def edit(world: "World", chat: Chat, message_id: int, text: str) -> Letter:
    """Change an own message."""
    letter = chat.find(message_id)
    if letter is None or not letter.mine:
        raise ValueError("only one's own messages can be edited")
    letter.former.append(letter.data)
    now = int(world.clock.now().timestamp())
    field = "text" if "text" in letter.data else "caption"
    rest = {name: value for name, value in letter.data.items() if not name.endswith("entities")}
    entities = find_entities(text)
    marks = {"entities" if field == "text" else "caption_entities": entities} if entities else {}
    letter.data = {**rest, field: text, **marks, "edit_date": now}
    world.touch(letter)
    world.push("edited_message", letter.data)
    return letter


def tap(world: "World", chat: Chat, message_id: int, data: str, *, user: Chat | None = None) -> str:
    """Press a button, or pretend to; give the id of the query that the bot must answer."""
    from bot.sandbox.world import Query  # noqa: PLC0415 — the world knows the phones already

    letter = next((letter for letter in chat.letters if letter.id == message_id), None)
    gone = {"chat": chat.api(), "message_id": message_id, "date": 0}
    user = user or chat
    query = Query(str(4_390_000_000_000 + world.next_touch()), user.id, world.clock.now())
    world.queries[query.id] = query
    world.push(
        "callback_query",
        {
            "id": query.id,
            "from": user.user(),
            "message": gone if letter is None or letter.deleted else letter.data,
            "chat_instance": str(77_000_000 + abs(chat.id)),
            "data": data,
        },
    )
    world.changed.notify()
    return query.id


def block(world: "World", chat: Chat, *, on: bool) -> None:
    """Block the bot or let it in again; it hears of both."""
    if chat.blocked == on:
        return
    chat.blocked = on
    before, after = ("member", "kicked") if on else ("kicked", "member")
    world.push(
        "my_chat_member",
        {
            "chat": chat.api(),
            "from": chat.user(),
            "date": int(world.clock.now().timestamp()),
            "old_chat_member": _membership(world, before),
            "new_chat_member": _membership(world, after),
        },
    )
    world.changed.notify()


def _membership(world: "World", status: str) -> Json:
    until = {"until_date": 0} if status == "kicked" else {}
    return {"status": status, "user": world.me_in_messages(), **until}


def room(world: "World", *, number: int, kind: str, title: str) -> Chat:
    """Give the group or channel in which everybody and the bot are."""
    return world.chats.setdefault(
        number, Chat(id=number, kind=kind, first_name=title, started=True)
    )
