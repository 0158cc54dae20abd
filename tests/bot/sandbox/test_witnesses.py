"""Others' eyes: what the sandbox says is held against the schema, and read by two libraries.

python-telegram-bot and aiogram know nothing of each other nor of the sandbox. What both read, with
nothing left over, is what Telegram would have said.
"""

import importlib
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import pytest
import telegram

from bot.sandbox import Phone, Running, World
from bot.sandbox.schema import SCHEMA
from tests.bot.sandbox.conftest import Client

if TYPE_CHECKING:
    import aiogram

KINDS = ("document", "photo", "video", "voice", "audio", "animation", "video_note")
MARKUP = {
    "inline_keyboard": [
        [{"text": "Kvittera", "callback_data": "a.1:ack"}, {"text": "Sida", "url": "tg://x"}]
    ]
}
KEYS = {"keyboard": [[{"text": "Jag är i fara"}]], "is_persistent": True, "resize_keyboard": True}


def of_aiogram(name: str) -> Any:
    """Give a module of aiogram's. To read them takes seconds: only who uses them is to wait."""
    return importlib.import_module(f"aiogram.{name}")


@pytest.fixture
async def ptb(running: Running, world: World) -> AsyncIterator[telegram.Bot]:
    bot = telegram.Bot(
        world.token, base_url=f"{running.url}/bot", base_file_url=f"{running.url}/file/bot"
    )
    async with bot:
        yield bot


@pytest.fixture
async def gram(running: Running, world: World) -> AsyncIterator["aiogram.Bot"]:
    api = of_aiogram("client.telegram").TelegramAPIServer.from_base(running.url)
    session = of_aiogram("client.session.aiohttp").AiohttpSession(api=api)
    bot = of_aiogram("client.bot").Bot(world.token, session=session)
    yield bot
    await session.close()


def everything_a_person_can_do(world: World) -> None:
    """Give the bot an update of each kind that a phone can make."""
    anna = world.phone(2001, "Anna", "Ek", "anna_ek")
    first = anna.start("CODE")
    anna.types("Hej /112 👩‍🚒 https://1177.se")
    anna.edits(first.message_id, "/start igen")
    for kind in KINDS:
        anna.sends_file(f"fil.{kind}", b"content", kind, "Se här", album="7")
    anna.sends_sticker()
    anna.sends_place(59.3, 18.0)
    anna.sends_contact("112", "SOS")
    anna.taps_data("a.1:ack", first.message_id)
    anna.taps_data("forged", 999)
    anna.blocks()
    anna.unblocks()
    anna.in_group("Hej alla")
    anna.channel_post("Hej världen")


def unknown_to_ptb(thing: Any, where: str = "update") -> list[str]:
    """Find what python-telegram-bot had no name for."""
    if isinstance(thing, tuple):
        return [name for item in thing for name in unknown_to_ptb(item, where)]
    if not isinstance(thing, telegram.TelegramObject):
        return []
    found = [f"{where}.{name}" for name in thing.api_kwargs]
    for name in thing.__slots__:
        if not name.startswith("_") and name != "api_kwargs":
            found += unknown_to_ptb(getattr(thing, name, None), f"{where}.{name}")
    return found


def unknown_to_aiogram(thing: Any, where: str = "update") -> list[str]:
    """Find what aiogram had no name for."""
    if isinstance(thing, list):
        return [name for item in thing for name in unknown_to_aiogram(item, where)]
    if not isinstance(thing, of_aiogram("types").TelegramObject):
        return []
    found = [f"{where}.{name}" for name in thing.model_extra or {}]
    for name in type(thing).model_fields:
        found += unknown_to_aiogram(getattr(thing, name), f"{where}.{name}")
    return found


def test_every_update_is_accepted_by_the_schema_and_both_libraries(world: World) -> None:
    everything_a_person_can_do(world)

    updates = world.queue.waiting()

    kinds = {name for update in updates for name in update if name != "update_id"}
    assert kinds == {
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
        "channel_post",
    }
    for update in updates:
        assert SCHEMA.problems(["Update"], update, where="update") == []
        assert unknown_to_ptb(telegram.Update.de_json(update, None)) == []
        assert unknown_to_aiogram(of_aiogram("types").Update.model_validate(update)) == []


async def test_every_answer_is_accepted_by_the_schema(
    client: Client, anna: Phone, world: World
) -> None:
    sent = await client.call("sendMessage", chat_id=anna.id, text="Hej", reply_markup=MARKUP)
    here: dict[str, Any] = {"chat_id": anna.id, "message_id": sent["message_id"]}
    file_id = anna.sends_file("a.txt", b"x").api["document"]["file_id"]
    query = anna.taps("Kvittera")
    same = {"reply_parameters": {"message_id": sent["message_id"]}, "protect_content": True}
    calls: list[tuple[str, dict[str, Any]]] = [
        ("getMe", {}),
        ("getUpdates", {}),
        ("getWebhookInfo", {}),
        ("sendMessage", {"chat_id": anna.id, "text": "/112", "reply_markup": KEYS, **same}),
        ("sendContact", {"chat_id": anna.id, "phone_number": "112", "first_name": "SOS"}),
        ("sendDocument", {"chat_id": anna.id, "document": file_id, "caption": "Se"}),
        ("sendChatAction", {"chat_id": anna.id, "action": "typing"}),
        ("editMessageText", {**here, "text": "Nytt", "link_preview_options": {}}),
        ("editMessageReplyMarkup", {**here, "reply_markup": MARKUP}),
        ("answerCallbackQuery", {"callback_query_id": query, "text": "Tack"}),
        ("getFile", {"file_id": file_id}),
        ("setMyCommands", {"commands": [{"command": "112", "description": "Fara"}]}),
        ("getMyCommands", {}),
        ("deleteMyCommands", {}),
        *((f"setMy{what}", {}) for what in ("Name", "Description", "ShortDescription")),
        *((f"getMy{what}", {}) for what in ("Name", "Description", "ShortDescription")),
        ("setChatMenuButton", {"menu_button": {"type": "commands"}}),
        ("getChatMenuButton", {}),
        ("deleteMessage", here),
        ("deleteMessages", {"chat_id": anna.id, "message_ids": [1, 2]}),
        ("setWebhook", {"url": "https://example.org/hook"}),
        ("getWebhookInfo", {}),
        ("deleteWebhook", {}),
    ]

    for method, params in calls:
        answer = await client.call(method, **params)
        kinds = SCHEMA.methods[method]["returns"]
        assert SCHEMA.problems(kinds, answer, where=method) == []

    served = {name for name, _ in calls}
    assert SCHEMA.methods.keys() - served == {
        "sendPhoto",
        "sendVideo",
        "sendVoice",
        "sendAudio",
        "editMessageCaption",
    }, "these are in the libraries' tours below"
    assert not any(call.unknown for call in world.calls)


async def test_python_telegram_bot_works_with_it(ptb: telegram.Bot, anna: Phone) -> None:
    button = telegram.InlineKeyboardButton("Kvittera", callback_data="a.1:ack")
    markup = telegram.InlineKeyboardMarkup([[button]])
    await ptb.set_my_commands([("112", "Fara"), ("rapport", "Rapportera")])
    sent = [
        await ptb.send_message(anna.id, "<b>Hej</b>", parse_mode="HTML", reply_markup=markup),
        await ptb.send_contact(anna.id, phone_number="112", first_name="SOS"),
        await ptb.send_photo(anna.id, b"picture", caption="Se", filename="a.jpg"),
        await ptb.send_document(anna.id, b"words", filename="å.txt"),
        await ptb.send_video(anna.id, b"moving"),
        await ptb.send_voice(anna.id, b"voice"),
        await ptb.send_audio(anna.id, b"music", caption="<i>x</i>", parse_mode="HTML"),
    ]

    assert unknown_to_ptb(tuple(sent)) == []
    assert [shown.file.name for shown in anna.chat if shown.file][1:2] == ["å.txt"]
    again = await ptb.send_photo(anna.id, sent[2].photo[-1])
    assert again.photo[-1].file_unique_id == sent[2].photo[-1].file_unique_id
    edited = await ptb.edit_message_caption(anna.id, sent[2].message_id, caption="Ny")
    assert isinstance(edited, telegram.Message)
    anna.taps("Kvittera")
    updates = await ptb.get_updates(timeout=5)
    assert updates[-1].callback_query
    assert await updates[-1].callback_query.answer("Tack")
    assert (await anna.sees_toast("Tack")).alert is False
    document = sent[3].document
    assert document is not None
    got = await (await document.get_file()).download_as_bytearray()
    assert bytes(got) == b"words"
    assert await ptb.delete_messages(anna.id, [message.message_id for message in sent])
    with pytest.raises(telegram.error.BadRequest, match="Message to delete not found"):
        await ptb.delete_message(anna.id, sent[0].message_id)


async def test_aiogram_works_with_it(gram: "aiogram.Bot", anna: Phone, world: World) -> None:
    file = of_aiogram("types").BufferedInputFile
    me = await gram.get_me()
    assert unknown_to_aiogram(me) == []
    sent = [
        await gram.send_message(anna.id, "<u>Hej</u>", parse_mode="HTML"),
        await gram.send_contact(anna.id, phone_number="112", first_name="SOS"),
        await gram.send_photo(anna.id, file(b"picture", "a.jpg"), caption="Se"),
        await gram.send_document(anna.id, file(b"words", "a.txt")),
        await gram.send_video(anna.id, file(b"moving", "a.mp4")),
        await gram.send_voice(anna.id, file(b"voice", "a.ogg")),
        await gram.send_audio(anna.id, file(b"music", "a.mp3")),
    ]
    assert unknown_to_aiogram(sent) == []
    edited = await gram.edit_message_caption(
        chat_id=anna.id, message_id=sent[2].message_id, caption="Ny"
    )
    assert unknown_to_aiogram(edited) == []
    everything_a_person_can_do(world)
    updates = await gram.get_updates(timeout=5)
    assert unknown_to_aiogram(updates) == []
    document = sent[3].document
    assert document is not None
    got = await gram.download(document.file_id)
    assert got is not None
    assert got.read() == b"words"
    with pytest.raises(of_aiogram("exceptions").TelegramBadRequest, match="message text is empty"):
        await gram.send_message(anna.id, " ")
    world.weather.flood(7)
    with pytest.raises(of_aiogram("exceptions").TelegramRetryAfter):
        await gram.send_message(anna.id, "Hej")
    world.weather.flood(0)
    anna.blocks()
    with pytest.raises(
        of_aiogram("exceptions").TelegramForbiddenError, match="bot was blocked by the user"
    ):
        await gram.send_message(anna.id, "Hej")
