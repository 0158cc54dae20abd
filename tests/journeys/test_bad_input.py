"""Whatever is sent, whenever: a kind answer or a deliberate silence, and nothing is lost."""

import json
from typing import Any

import pytest

from bot.sandbox.phones import Phone
from bot.sandbox.shown import plain
from tests.journeys.conftest import Town
from tests.journeys.ways import (
    UNIT,
    begins_a_report,
    calls_to,
    reports_quickly,
    said_to,
    set_aside,
    settles,
    telegram_sends,
    unhandled,
)

pytestmark = pytest.mark.one_engine

HOSTILE = "../../../etc/passwd\u202e\x00\n<b>gpj.exe"
ALVA = 7001  # the second to enrol
MESSAGE = {"message_id": 5, "date": 1, "chat": {"id": ALVA, "type": "private"}}
MALFORMED: tuple[dict[str, Any], ...] = (
    {},
    {"message": {}},
    {"message": None},
    {"message": "nothing"},
    {"message": [1, 2]},
    {"message": {**MESSAGE, "text": 7}},
    {"message": {**MESSAGE, "text": ""}},
    {"message": {**MESSAGE, "chat": {"id": "seven", "type": "private"}}},
    {"message": {**MESSAGE, "chat": {"id": 10**30, "type": "private"}, "text": "hej"}},
    {"message": {**MESSAGE, "from": {}, "text": "hej"}},
    {"message": {**MESSAGE, "photo": [{}]}},
    {"message": {**MESSAGE, "photo": [], "document": None}},
    {"message": {**MESSAGE, "document": {"file_id": 1}}},
    {"message": {**MESSAGE, "location": {"latitude": "north"}}},
    {"message": {**MESSAGE, "date": -(10**20), "text": "hej"}},
    {"message": {**MESSAGE, "date": "yesterday", "text": "hej"}},
    {"edited_message": {**MESSAGE, "text": "hej"}},
    {"edited_message": {"chat": {}}},
    {"callback_query": {}},
    {"callback_query": {"id": 5, "from": {"id": ALVA}, "data": 12}},
    {"callback_query": {"id": "5", "from": None, "data": "s1:yes"}},
    {"my_chat_member": {}},
    {"my_chat_member": {"chat": {"id": ALVA, "type": "private"}, "new_chat_member": 1}},
    {"message": {**MESSAGE, "from": {"id": ALVA, "is_bot": True, "first_name": ""}}},
    {"message": json.loads('{"a":' * 200 + "1" + "}" * 200)},
)


WORDS = (
    "🙂🔥👍🏽👩‍👩‍👧",
    "<b>Han</b> skrev <script>alert(1)</script> & </i> &amp; &nbsp;",
    "\u202eöster i nebor\u202c \u200fhej\u200e",
    "\u200b\u200b\ufeff\u2060",
    "Han\u200b skrev\u00ad att han vet",
    "{ $name } %s {0} \\n `kod` *fet* _kursiv_ [länk](tg://user?id=1)",
    "/ det här är inget kommando",
    "a\u0301" * 40,
    "rad ett\n\n\n\nrad två\u2028rad tre\x07",
)


async def as_the_duty_officer_reads_it(official: Phone, town: Town) -> str:
    """Send what was told to the unit, and give what stands on the duty officer's phone."""
    duty = town.phones["cilla"]
    await reports_quickly(official, to=UNIT)
    await duty.sees("Nytt ärende")
    duty.taps("Läs rapporten")
    await duty.sees("Alva")
    await settles(town)
    return "\n".join(shown.text for shown in duty.chat)


@pytest.fixture
async def official(town: Town) -> Phone:
    """Somebody in the middle of a report, with a duty officer to read it."""
    await town.enrols("cilla", "duty-officer")
    phone = await town.enrols("alva", "official")
    await begins_a_report(phone)
    return phone


async def test_any_words_where_a_button_is_asked_join_the_story(
    town: Town, official: Phone
) -> None:
    """Direction marks and what can't be seen may go; what can be seen is all there."""
    for words in WORDS:
        official.types(words)
        await official.sees("lägger det du skrev till rapporten")
        await official.sees("Gäller det dig")
    official.taps("Mig")
    await official.sees("Har det hänt")

    read = plain(await as_the_duty_officer_reads_it(official, town))

    assert [words for words in WORDS if plain(words) not in read] == []
    assert await set_aside(town) == 0


async def test_five_thousand_characters_are_kept_whole(town: Town, official: Phone) -> None:
    """Telegram's client cuts them in two; what the duty officer reads is all of it."""
    words = [f"rå{number:04}&" for number in range(625)]

    official.types(" ".join(words))
    await settles(town)
    story = await as_the_duty_officer_reads_it(official, town)

    missing = [word for word in words if word not in story]
    assert len([s for s in said_to(official) if "lägger det du skrev" in s]) == 2
    assert missing == []


async def test_a_sticker_gets_a_hint_and_the_question_again(town: Town, official: Phone) -> None:
    official.sends_sticker()

    await official.sees("Det kan jag inte ta emot")
    await official.sees("Gäller det dig")
    official.sends_contact("070-174 06 05", "Någon")
    await official.sees("Det kan jag inte ta emot")
    assert await set_aside(town) == 0


async def test_a_sticker_where_words_are_asked_takes_nothing_away(
    town: Town, official: Phone
) -> None:
    official.types("Det stod på lappen")
    await official.sees("lägger det du skrev")

    official.sends_sticker()

    await official.sees("Det kan jag inte ta emot")
    assert "Det stod på lappen" in await as_the_duty_officer_reads_it(official, town)


async def test_a_file_with_a_hostile_name_is_kept_under_a_neutral_one(
    town: Town, official: Phone
) -> None:
    official.sends_file(HOSTILE, b"bytes", caption="")
    await official.sees("Sparad, krypterad")
    await as_the_duty_officer_reads_it(official, town)

    duty = town.phones["cilla"]
    duty.taps("Visa filen")
    shown = await duty.sees("SHA-256")

    assert shown.file is not None
    assert shown.file.data == b"bytes"
    assert shown.file.name.replace(".", "").isalnum()
    assert "passwd" not in "".join(path.name for path in town.folder.rglob("*"))


async def test_an_album_is_kept_file_by_file_with_its_words(town: Town, official: Phone) -> None:
    for number in range(3):
        caption = "De här tre kom i natt" if number == 0 else ""
        data = b"bild %d" % number
        official.sends_file(f"{number}.jpg", data, kind="photo", caption=caption, album="7")
    await settles(town)

    read = await as_the_duty_officer_reads_it(official, town)
    duty = town.phones["cilla"]
    duty.taps("Visa 3 filer")
    await duty.sees("fil 3")

    assert "De här tre kom i natt" in read
    files = [shown.file.data for shown in duty.chat if shown.file]
    assert sorted(files) == [b"bild 0", b"bild 1", b"bild 2"]


async def test_an_edit_of_what_was_told_changes_the_story(town: Town, official: Phone) -> None:
    told = official.types("Han heter Fel")
    await official.sees("lägger det du skrev")

    official.edits(told.message_id, "Han har en röd bil")

    await official.sees("Ändringen är sparad")
    read = await as_the_duty_officer_reads_it(official, town)
    assert "Han har en röd bil" in read
    assert "Han heter Fel" not in read


async def test_an_edit_of_anything_else_is_said_to_come_nowhere(
    town: Town, official: Phone
) -> None:
    """Silence would let somebody believe that we have read it."""
    key = official.chat[0]

    official.edits(key.message_id, "Rapportera i morgon")

    await official.sees("Skriv ändringen som ett nytt")
    assert await set_aside(town) == 0


async def test_an_edited_caption_is_not_passed_over_in_silence(town: Town, official: Phone) -> None:
    sent = official.sends_file("a.jpg", b"bild", kind="photo", caption="från i går")
    await official.sees("Sparad, krypterad")

    official.edits(sent.message_id, "från i dag")

    await official.sees("ndring")
    assert await set_aside(town) == 0


async def test_groups_and_channels_get_deliberate_silence(town: Town, official: Phone) -> None:
    official.in_group("Jag är i fara")
    official.in_group("/112")
    official.in_group("/rapport@tryggbot_demo_bot")
    official.channel_post("112")
    group = {"id": -5, "type": "supergroup", "title": "Alla"}
    user = {"id": official.id, "is_bot": False, "first_name": "Alva"}
    telegram_sends(
        town.world,
        callback_query={
            "id": "9",
            "from": user,
            "chat_instance": "7",
            "message": {"message_id": 3, "date": 1, "chat": group},
            "data": "s1:yes",
        },
    )
    official.taps("Mig")
    await official.sees("Har det hänt")
    await settles(town)

    assert [s for s in official.group if not s.mine] == []
    assert [
        chat for chat in (-5, *town.world.chats) if chat < 0 and calls_to(town.world, chat)
    ] == []
    assert await unhandled(town) == []


async def test_kinds_of_updates_that_we_dont_know_pass_by(town: Town, official: Phone) -> None:
    telegram_sends(town.world, message_reaction={"chat": {"id": official.id}, "new": "🔥"})
    telegram_sends(town.world, something_of_next_year={"anything": [1, 2, {"deep": None}]})
    telegram_sends(town.world, message={**MESSAGE, "from": _user(official), "hologram": {"x": 1}})

    await official.sees("Det kan jag inte ta emot")
    # A file as the library doesn't know files: its words are taken all the same.
    odd = {"document": {"new": 1}, "caption": "Det här kom i brevlådan"}
    telegram_sends(town.world, message={**MESSAGE, "from": _user(official), **odd})
    await official.sees("lägger det du skrev till rapporten")
    telegram_sends(town.world, message={**MESSAGE, "from": _user(official), "sticker": {"new": 1}})
    await official.sees("Det kan jag inte ta emot")
    await settles(town)
    official.taps("Mig")
    await official.sees("Har det hänt")
    await settles(town)
    assert await unhandled(town) == []
    assert await set_aside(town) == 0


async def test_malformed_updates_stop_nobody(town: Town, official: Phone) -> None:
    for update in MALFORMED:
        telegram_sends(town.world, **update)
    await settles(town)

    official.taps("Mig")
    await official.sees("Har det hänt")
    assert await unhandled(town) == []
    assert await set_aside(town) == 0


async def test_a_stranger_gets_the_emergency_numbers_whatever_they_send(town: Town) -> None:
    stranger = town.world.phone(9, "Nyfiken")
    stranger.start()
    await stranger.sees("112")

    acts: tuple[Any, ...] = (
        lambda: stranger.types("hej"),
        lambda: stranger.types("/arenden"),
        lambda: stranger.types("Rapportera"),
        lambda: stranger.sends_file("x.pdf", b"x", caption="läs"),
        stranger.sends_sticker,
        lambda: stranger.sends_place(59.6, 16.5),
        lambda: stranger.edits(stranger.chat[0].message_id, "hej då"),
    )
    for act in acts:
        act()
        await stranger.sees("112")
    stranger.taps_data("s0:yes", 101)
    await stranger.sees_toast()
    await settles(town)

    assert not list((town.folder / "evidence").iterdir())
    assert not [s for s in stranger.chat if "Västerås" in s.text]


def _user(phone: Phone) -> dict[str, Any]:
    return {"id": phone.id, "is_bot": False, "first_name": "Alva"}
