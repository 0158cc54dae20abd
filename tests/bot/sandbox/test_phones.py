"""Phones: a person finds the button that is meant, and waits without sleeping."""

import asyncio
from typing import Any

import pytest

from bot.sandbox import Phone, World
from bot.sandbox.errors import PhoneError
from bot.sandbox.shown import find_label
from tests.bot.sandbox.conftest import Client

KEYS = {"keyboard": [["🆘 Jag är i fara"], ["Rapportera", "Snabbrapport"]], "is_persistent": True}


def _buttons(*labels: str) -> dict[str, Any]:
    rows = [[{"text": label, "callback_data": f"d:{label}"}] for label in labels]
    return {"inline_keyboard": rows}


@pytest.mark.parametrize(
    ("wanted", "labels", "found"),
    [
        ("Kvittera", ["Läs rapporten", "Kvittera"], 1),
        ("Kvittera", ["✅ Kvittera nu", "✅ Kvittera"], 1),
        ("Kvittera", ["✅ Kvittera nu"], 0),
        ("kvittera", ["KVITTERA"], 0),
        ("Ja", ["Jag vet inte", "Ja"], 1),
        ("Ja", ["Nej", "Svara ja nu"], 1),
        ("Ja", ["Nej"], None),
        ("Mina ärenden", ["📁 Mina\u00a0ärenden (2)"], 0),
        ("✅", ["✅ Skicka"], 0),
        ("", ["Ja"], None),
    ],
)
def test_a_label_is_found_with_a_sign_before_and_words_after(
    wanted: str, labels: list[str], found: int | None
) -> None:
    assert find_label(wanted, labels) == found


async def test_taps_takes_the_newest_message_with_such_a_button(
    client: Client, anna: Phone
) -> None:
    same = {"chat_id": anna.id, "text": "?"}
    first = await client.call("sendMessage", **same, reply_markup=_buttons("Ja", "Nej"))
    second = await client.call("sendMessage", **same, reply_markup=_buttons("Ja"))

    anna.taps("Ja")
    anna.taps("Nej")
    anna.taps("Ja", first["message_id"])

    taps = [update["callback_query"] for update in await client.updates()]
    assert [(tap["message"]["message_id"], tap["data"]) for tap in taps] == [
        (second["message_id"], "d:Ja"),
        (first["message_id"], "d:Nej"),
        (first["message_id"], "d:Ja"),
    ]


async def test_what_is_not_there_fails_with_what_is(client: Client, anna: Phone) -> None:
    await client.call("sendMessage", chat_id=anna.id, text="Klart?", reply_markup=_buttons("Ja"))

    with pytest.raises(PhoneError, match=r"no button “Skicka” in the phone of Anna Ek[^$]*\[Ja\]"):
        anna.taps("Skicka")
    with pytest.raises(PhoneError, match="no key “Rapportera”"):
        anna.presses("Rapportera")
    with pytest.raises(PhoneError, match=r"nothing new says “Hej då”; [^$]*'Klart\?'"):
        await anna.sees("Hej då", timeout=0.01)
    with pytest.raises(PhoneError, match="no toast says “Tack”"):
        await anna.sees_toast("Tack", timeout=0.01)
    with pytest.raises(PhoneError, match="is still there"):
        await anna.sees_gone(anna.chat[-1].message_id, timeout=0.01)


async def test_sees_waits_for_what_comes_and_what_changes(client: Client, anna: Phone) -> None:
    waiting = asyncio.create_task(anna.sees("Vad hände?"))
    sent = await client.call("sendMessage", chat_id=anna.id, text="Vad hände?")
    assert (await waiting).message_id == sent["message_id"]

    waiting = asyncio.create_task(anna.sees("Sparat"))
    here = {"chat_id": anna.id, "message_id": sent["message_id"]}
    await client.call("editMessageText", **here, text="Sparat")

    assert (await waiting).edited
    assert [shown.text for shown in anna.everything][1:] == ["Vad hände?", "Sparat"]


async def test_sees_looks_only_at_what_is_newer_than_the_last_act(
    client: Client, anna: Phone
) -> None:
    await client.call("sendMessage", chat_id=anna.id, text="Gammalt")
    anna.types("hej")

    assert anna.unseen == []
    with pytest.raises(PhoneError):
        await anna.sees("Gammalt", timeout=0.01)
    assert (await anna.sees("Gammalt", anywhere=True)).text == "Gammalt"


async def test_sees_finds_words_whatever_isolates_them(client: Client, anna: Phone) -> None:
    await client.call("sendMessage", chat_id=anna.id, text="Ärende \u20682026-0042\u2069\u00a0nu")

    assert (await anna.sees("Ärende 2026-0042 nu")).message_id == anna.chat[-1].message_id


async def test_the_keys_go_with_the_message_that_carried_them(client: Client, anna: Phone) -> None:
    same: dict[str, Any] = {"chat_id": anna.id, "text": "x"}
    first = await client.call("sendMessage", **same, reply_markup=KEYS)
    assert anna.keyboard == [["🆘 Jag är i fara"], ["Rapportera", "Snabbrapport"]]
    assert anna.presses("Jag är i fara").text == "🆘 Jag är i fara"

    await client.call("deleteMessage", chat_id=anna.id, message_id=first["message_id"])

    assert anna.keyboard is None
    await client.call("sendMessage", **same, reply_markup=KEYS)
    await client.call("sendMessage", **same, reply_markup={"remove_keyboard": True})
    assert anna.keyboard is None


async def test_two_phones_share_an_account(client: Client, anna: Phone, world: World) -> None:
    other = world.phone(anna.id, "Anna")
    await client.call("sendMessage", chat_id=anna.id, text="Hej", reply_markup=_buttons("Ja"))

    other.taps("Ja")
    anna.taps("Ja")

    assert len(await client.updates()) == 2
    assert [shown.text for shown in other.chat] == [shown.text for shown in anna.chat]


async def test_a_person_who_has_blocked_the_bot_writes_nothing(client: Client, anna: Phone) -> None:
    anna.blocks()
    with pytest.raises(PhoneError, match="has blocked the bot"):
        anna.types("hej")

    anna.start()

    updates = await client.updates()
    states = [
        update["my_chat_member"]["new_chat_member"]["status"]
        for update in updates
        if "my_chat_member" in update
    ]
    assert states == ["kicked", "member"]
    assert updates[-1]["message"]["text"] == "/start"


async def test_a_long_text_goes_as_several_messages(client: Client, anna: Phone) -> None:
    anna.types(" " + "å" * 5000)

    sizes = [len(update["message"]["text"]) for update in await client.updates()]
    assert sizes == [4096, 904]


def test_what_no_client_would_send_is_refused(anna: Phone) -> None:
    for payload in ("a b", "å", "x" * 65):
        with pytest.raises(PhoneError, match="no such payload"):
            anna.start(payload)
    with pytest.raises(PhoneError, match="no empty message"):
        anna.types("\n")
    with pytest.raises(PhoneError, match="no such long caption"):
        anna.sends_file("a.txt", b"x", caption="x" * 1025)


async def test_what_a_message_carries_is_shown(client: Client, anna: Phone) -> None:
    same = {"chat_id": anna.id, "disable_notification": True, "protect_content": True}
    await client.call("sendContact", **same, phone_number="112", first_name="SOS Alarm")

    shown = anna.chat[-1]

    assert shown.contact == ("SOS Alarm", "112")
    assert (shown.silent, shown.protected, shown.mine) == (True, True, False)
    assert "contact SOS Alarm 112" in str(shown)
    assert (await anna.sees("112")).message_id == shown.message_id


async def test_a_tap_on_a_message_that_is_gone_says_so_to_the_bot(
    client: Client, anna: Phone
) -> None:
    sent = await client.call("sendMessage", chat_id=anna.id, text="?", reply_markup=_buttons("Ja"))
    here = {"chat_id": anna.id, "message_id": sent["message_id"]}
    await client.call("deleteMessage", **here)

    anna.taps_data("d:Ja", sent["message_id"])

    (update,) = await client.updates()
    assert update["callback_query"]["message"]["date"] == 0
