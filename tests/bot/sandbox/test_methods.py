"""The methods are strict where Telegram is strict, and word it as Telegram does."""

from datetime import timedelta
from typing import Any

import pytest

from bot.clock import Clock
from bot.sandbox import Phone, World
from tests.bot.sandbox.conftest import Client


def _keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


TAP = {"text": "Ja", "callback_data": "s0:yes"}


@pytest.mark.parametrize("text", ["x", "å" * 4096, "  x  ", "👩‍🚒" * 1000])
async def test_a_text_within_the_limits_is_sent(client: Client, anna: Phone, text: str) -> None:
    sent = await client.call("sendMessage", chat_id=anna.id, text=text)

    assert sent["text"] == text.strip()
    assert anna.chat[-1].text == text.strip()


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"text": " \n"}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
        (
            {"text": "<b>x", "parse_mode": "HTML"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ({"text": "x", "parse_mode": "Word"}, "unsupported parse_mode"),
        (
            {"text": "x", "reply_markup": _keyboard({"text": "Ja", "callback_data": "x" * 65})},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": _keyboard({"text": "Ja", "callback_data": "å" * 33})},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": _keyboard({"text": "Ja", "callback_data": ""})},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": _keyboard({"text": " ", "callback_data": "x"})},
            "inline keyboard button text must be non-empty",
        ),
        (
            {"text": "x", "reply_markup": _keyboard({"text": "Ja"})},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[TAP]] * 101}},
            "REPLY_MARKUP_TOO_LONG",
        ),
        (
            {"text": "x", "reply_markup": {"keyboard": []}},
            "reply markup keyboard must be non-empty",
        ),
        ({"text": "x", "reply_parameters": {"message_id": 1}}, "message to be replied not found"),
    ],
)
async def test_a_message_that_breaks_a_rule_is_refused(
    client: Client, anna: Phone, params: dict[str, Any], reason: str
) -> None:
    before = len(anna.chat)

    refusal = await client.refusal("sendMessage", chat_id=anna.id, **params)

    assert refusal == (400, f"Bad Request: {reason}")
    assert len(anna.chat) == before


async def test_a_caption_has_its_own_limit(client: Client, anna: Phone) -> None:
    file_id = anna.sends_file("a.txt", b"x").api["document"]["file_id"]
    same = {"chat_id": anna.id, "document": file_id}

    await client.call("sendDocument", caption="x" * 1024, **same)

    refusal = await client.refusal("sendDocument", caption="x" * 1025, **same)
    assert refusal == (400, "Bad Request: message caption is too long")


async def test_only_who_has_started_and_not_blocked_the_bot_is_written_to(
    client: Client, world: World
) -> None:
    ove = world.phone(2002, "Ove")
    same = {"chat_id": ove.id, "text": "Hej"}

    assert await client.refusal("sendMessage", chat_id=404, text="x") == (
        400,
        "Bad Request: chat not found",
    )
    assert await client.refusal("sendMessage", **same) == (
        403,
        "Forbidden: bot can't initiate conversation with a user",
    )
    ove.start()
    assert await client.call("sendMessage", **same)
    ove.blocks()
    assert await client.refusal("sendMessage", **same) == (
        403,
        "Forbidden: bot was blocked by the user",
    )
    ove.start()
    assert await client.call("sendMessage", **same)


async def test_an_edit_must_change_something(client: Client, anna: Phone) -> None:
    sent = await client.call("sendMessage", chat_id=anna.id, text="a", reply_markup=_keyboard(TAP))
    here = {"chat_id": anna.id, "message_id": sent["message_id"]}

    code, words = await client.refusal(
        "editMessageText", **here, text="a", reply_markup=_keyboard(TAP)
    )

    assert code == 400
    assert words.startswith("Bad Request: message is not modified: specified new message content")
    long = await client.refusal("editMessageText", **here, text="x" * 4097)
    assert long == (400, "Bad Request: MESSAGE_TOO_LONG")
    edited = await client.call("editMessageText", **here, text="a")
    assert "reply_markup" not in edited, "an edit without a keyboard takes it away"
    assert (await client.refusal("editMessageReplyMarkup", **here))[1].endswith("of the message")


@pytest.mark.parametrize(
    ("method", "params", "reason"),
    [
        ("editMessageText", {"message_id": 9999, "text": "x"}, "message to edit not found"),
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("deleteMessage", {"message_id": 9999}, "message to delete not found"),
        ("deleteMessages", {"message_ids": []}, "message identifiers are not specified"),
        (
            "deleteMessages",
            {"message_ids": list(range(101))},
            "too many message identifiers specified",
        ),
        ("sendChatAction", {"action": "sleeping"}, "wrong parameter action in request"),
        (
            "sendPhoto",
            {"photo": "https://example.org/a.jpg"},
            "failed to get HTTP URL content",
        ),
        (
            "sendPhoto",
            {"photo": "nothing"},
            "wrong remote file identifier specified: can't unserialize it. Wrong last symbol",
        ),
    ],
)
async def test_what_is_not_there_is_refused(
    client: Client, anna: Phone, method: str, params: dict[str, Any], reason: str
) -> None:
    refusal = await client.refusal(method, chat_id=anna.id, **params)

    assert refusal == (400, f"Bad Request: {reason}")


async def test_a_person_s_message_and_one_with_keys_can_not_be_edited(
    client: Client, anna: Phone
) -> None:
    keys = {"keyboard": [["Rapportera"]]}
    theirs = anna.types("Hej").message_id
    sent = await client.call("sendMessage", chat_id=anna.id, text="Hem", reply_markup=keys)

    for number in (theirs, sent["message_id"]):
        refusal = await client.refusal(
            "editMessageText", chat_id=anna.id, message_id=number, text="x"
        )
        assert refusal == (400, "Bad Request: message can't be edited")


async def test_messages_can_be_deleted_for_48_hours(
    client: Client, anna: Phone, clock: Clock
) -> None:
    sent = await client.call("sendMessage", chat_id=anna.id, text="Hej")
    ids = [sent["message_id"], anna.types("Hej").message_id]
    young = {"chat_id": anna.id, "message_ids": [*ids, 9999]}
    clock.forward(timedelta(hours=48, seconds=1))
    late = await client.call("sendMessage", chat_id=anna.id, text="Ny")

    refusal = (400, "Bad Request: message can't be deleted for everyone")
    assert await client.refusal("deleteMessages", **young) == refusal
    one = {"chat_id": anna.id, "message_id": ids[0]}
    assert await client.refusal("deleteMessage", **one) == refusal
    assert await client.call("deleteMessages", chat_id=anna.id, message_ids=[late["message_id"]])
    await anna.sees_gone(late["message_id"])


async def test_a_tap_is_answered_once_and_soon(client: Client, anna: Phone, clock: Clock) -> None:
    await client.call("sendMessage", chat_id=anna.id, text="Nu?", reply_markup=_keyboard(TAP))
    first, second = anna.taps("Ja"), anna.taps("Ja")
    old = (
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    )

    await client.call("answerCallbackQuery", callback_query_id=first, text="Tack", show_alert=True)

    assert (await anna.sees_toast("Tack")).alert
    assert await client.refusal("answerCallbackQuery", callback_query_id=first) == old
    assert await client.refusal("answerCallbackQuery", callback_query_id="0") == old
    clock.forward(timedelta(minutes=2))
    assert await client.refusal("answerCallbackQuery", callback_query_id=second) == old


@pytest.mark.parametrize(
    ("commands", "reason"),
    [
        ([{"command": "Åäö", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "a", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "a", "description": "x"}] * 101, "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_commands_are_held_to_telegram_s_letters(
    client: Client, commands: list[dict[str, str]], reason: str
) -> None:
    refusal = await client.refusal("setMyCommands", commands=commands)

    assert refusal == (400, f"Bad Request: {reason}")


async def test_a_wrong_token_and_an_unknown_method_are_refused(client: Client) -> None:
    assert await client.refusal("sendDice", chat_id=1) == (404, "Not Found")
    assert await Client(client.http, client.url, "1:x").refusal("getMe") == (401, "Unauthorized")
    assert await Client(client.http, client.url, "x").refusal("getMe") == (404, "Not Found")


async def test_parameters_come_in_any_form(client: Client, anna: Phone) -> None:
    url = f"{client.url}/bot{client.token}/SENDMESSAGE"
    same = {"chat_id": str(anna.id), "text": "Hej"}

    answers = [
        await client.http.get(url, params=same),
        await client.http.post(url, params=same),
        await client.http.post(url, data=same),
        await client.http.post(url, data=same, files={"unused": b"x"}),
        await client.http.post(url, json=same),
    ]

    assert [answer.json()["ok"] for answer in answers] == [True] * 5
    broken = await client.http.post(url, content=b"{", headers={"Content-Type": "application/json"})
    assert broken.json()["description"] == "Bad Request: can't parse JSON object"


async def test_calls_are_noted_with_what_came_of_them(
    client: Client, anna: Phone, world: World
) -> None:
    await client.call("sendMessage", chat_id=anna.id, text="Hej", colour="red")
    await client.refusal("sendMessage", chat_id=anna.id)

    noted = [(call.method, call.status, call.unknown) for call in world.calls]
    assert noted == [("sendMessage", 200, ("colour",)), ("sendMessage", 400, ())]
