"""Making events of updates: what people do is understood, and whatever else comes does no harm."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import Clock
from bot.sandbox import Phone, World
from bot.telegram.updates import Heard, chat_of, read
from flows.events import (
    Commanded,
    Edited,
    FileKind,
    IncomingFile,
    Pressed,
    SentFile,
    SentOther,
    SentPlace,
    Started,
    Tapped,
    Wrote,
)


class Labels:
    """Knows one key of the keyboard."""

    def key_of(self, label: str) -> str | None:
        return "report" if label.endswith("Rapportera") else None


def hear(payload: Any) -> Heard | None:
    return read(payload, texts=Labels())


def message(**content: Any) -> dict[str, Any]:
    sender = {"id": 7, "is_bot": False, "first_name": "Anna", "language_code": "sv"}
    chat = {"id": 7, "type": "private", "first_name": "Anna"}
    body = {"message_id": 5, "date": 1, "chat": chat, "from": sender, **content}
    return {"update_id": 1, "message": body}


def event(**content: Any) -> Any:
    heard = hear(message(**content))
    assert heard is not None
    return heard.event


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hej", Wrote("hej", 5)),
        ("  hej\nså ", Wrote("  hej\nså ", 5)),
        ("112", Pressed("danger")),
        (" 112! ", Pressed("danger")),
        ("112 stulna cyklar", Wrote("112 stulna cyklar", 5)),
        ("1123", Wrote("1123", 5)),
        ("/112", Commanded("112")),
        ("/112@tryggbot", Commanded("112")),
        ("📝 Rapportera", Pressed("report")),
        ("/start", Started()),
        ("/start ABCD-EFGH", Started("ABCD-EFGH")),
        ("/START@tryggbot abc", Started("abc")),
        ("/report", Commanded("rapport")),
        ("/Rapport", Commanded("rapport")),
        ("/fråga vad gäller?", Commanded("fraga", "vad gäller?")),
        ("/ask", Commanded("fraga")),
        ("/leave", Commanded("lamna")),
        ("/okänt", Commanded("okänt")),
        ("/", Wrote("/", 5)),
        ("/ rapport", Wrote("/ rapport", 5)),
        ("\ud800 halv", Wrote("? halv", 5)),
    ],
)
def test_a_text_is_what_it_means(text: str, expected: object) -> None:
    assert event(text=text) == expected


def test_what_is_known_of_the_sender_comes_with_it() -> None:
    heard = hear(message(text="hej"))

    assert heard == Heard(
        chat_id=7,
        user_id=7,
        message_id=5,
        event=Wrote("hej", 5),
        private=True,
        language="sv",
        first_name="Anna",
    )


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"video": {"duration": 1, "width": 1, "height": 1}}, FileKind.VIDEO),
        ({"video_note": {"duration": 1, "length": 1}}, FileKind.VIDEO),
        ({"voice": {"duration": 1}}, FileKind.VOICE),
        ({"audio": {"duration": 1}}, FileKind.AUDIO),
        ({"document": {}}, FileKind.DOCUMENT),
    ],
)
def test_a_file_is_evidence_of_its_kind(content: dict[str, Any], kind: FileKind) -> None:
    name = next(iter(content))
    content[name] |= {"file_id": "f", "file_unique_id": "u", "file_size": 9}

    got = event(caption="se här", **content)

    file = IncomingFile(kind=kind, reference="f", size=9, name=None, mime=None)
    assert got == SentFile(file, "se här", 5)


def test_of_a_photo_the_largest_is_taken() -> None:
    sizes = [
        {"file_id": str(n), "file_unique_id": str(n), "width": n, "height": n} for n in (9, 90, 30)
    ]

    assert event(photo=sizes).file.reference == "90"


def test_a_hostile_file_name_is_only_a_name() -> None:
    name = "../../etc/passwd\ud800" + "x" * 5000
    document = {"file_id": "f", "file_unique_id": "u", "file_name": name}

    got = event(document=document).file.name

    assert len(got) <= 255
    assert got.encode()


def test_a_place_is_kept_and_a_venue_is_something_else() -> None:
    place = {"latitude": 59.3, "longitude": 18.0}

    assert event(location=place) == SentPlace(59.3, 18.0)
    venue = {"location": place, "title": "Kafé", "address": "Gatan 1"}
    assert event(location=place, venue=venue) == SentOther("venue")


def test_something_else_gets_a_kind_answer() -> None:
    assert event(dice={"emoji": "🎲", "value": 1}) == SentOther("dice")
    assert event(contact={"phone_number": "1", "first_name": "x"}) == SentOther("contact")


def test_something_that_is_newer_than_we_are_gets_an_answer_too() -> None:
    assert event(hologram={"depth": 3}) == SentOther("unknown")


def test_a_notice_of_telegram_s_own_gets_none() -> None:
    chat = {"id": 7, "type": "private"}

    assert event(pinned_message={"message_id": 1, "date": 0, "chat": chat}) is None
    assert event(message_auto_delete_timer_changed={"message_auto_delete_time": 1}) is None


def test_a_text_is_heard_beside_content_that_the_library_stumbles_over() -> None:
    assert event(text="hjälp", sticker=5) == Wrote("hjälp", 5)


def test_an_edit_carries_the_number_of_what_it_edits() -> None:
    payload = message(text="rättat")
    payload["edited_message"] = {**payload.pop("message"), "edit_date": 2}

    heard = hear(payload)

    assert heard is not None
    assert heard.event == Edited("rättat", 5)


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_only_a_private_chat_is_a_conversation(kind: str) -> None:
    payload = message(text="112")
    payload["message"]["chat"] = {"id": -7, "type": kind, "title": "Gruppen"}

    heard = hear(payload)

    assert heard is not None
    assert (heard.private, heard.event) == (False, None)


def tap(**content: Any) -> dict[str, Any]:
    sender = {"id": 7, "is_bot": False, "first_name": "Anna"}
    query = {"id": "q", "from": sender, "chat_instance": "c", **content}
    return {"update_id": 1, "callback_query": query}


def test_a_tap_carries_the_button_and_waits_for_its_answer() -> None:
    heard = hear(tap(data="a.17:ack", message=message(text="larm")["message"]))

    assert heard is not None
    assert heard.event == Tapped("a:17", "ack")
    assert (heard.callback_id, heard.callback_message_id, heard.chat_id) == ("q", 5, 7)


@pytest.mark.parametrize("data", [None, "", "hej", "x" * 64, "s1:", "å:ä"])
def test_a_forged_tap_is_a_tap_on_nothing(data: str | None) -> None:
    heard = hear(tap(data=data, message=message(text="larm")["message"]))

    assert heard is not None
    assert heard.event == Tapped("", "")


def test_a_tap_on_a_message_that_telegram_has_forgotten_is_still_theirs() -> None:
    heard = hear(tap(data="s1:yes"))
    gone = {"chat": {"id": 7, "type": "private"}, "message_id": 5, "date": 0}
    heard_too = hear(tap(data="s1:yes", message=gone))

    assert heard is not None
    assert heard_too is not None
    assert (heard.chat_id, heard.private) == (heard_too.chat_id, heard_too.private) == (7, True)


@pytest.mark.parametrize(("status", "blocked"), [("kicked", True), ("member", False)])
def test_blocking_and_letting_in_again_are_heard(status: str, *, blocked: bool) -> None:
    bot = {"id": 1, "is_bot": True, "first_name": "Bot"}
    new = {"user": bot, "status": status} | ({"until_date": 0} if blocked else {})
    sender = {"id": 7, "is_bot": False, "first_name": "Anna"}
    change = {
        "chat": {"id": 7, "type": "private"},
        "from": sender,
        "date": 1,
        "old_chat_member": {"user": bot, "status": "member"},
        "new_chat_member": new,
    }

    heard = hear({"update_id": 1, "my_chat_member": change})

    assert heard is not None
    assert (heard.blocked, heard.event, heard.chat_id) == (blocked, None, 7)


def test_an_update_of_a_kind_that_we_do_not_know_is_nothing() -> None:
    assert hear({"update_id": 1, "poll": {"id": "1"}}) is None
    assert hear({"update_id": 1, "telepathy": {}}) is None
    assert hear({"update_id": 1}) is None


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=10,
)
_names = st.sampled_from(
    ["message", "edited_message", "callback_query", "my_chat_member", "channel_post", "x"]
)
_fields = st.sampled_from(
    ["text", "photo", "document", "from", "chat", "message_id", "date", "data", "id", "message",
     "location", "sticker", "new_chat_member", "caption", "voice"]
)  # fmt: skip


@given(st.dictionaries(_names, _json | st.dictionaries(_fields, _json)))
def test_whatever_comes_nothing_raises(payload: dict[str, Any]) -> None:
    hear(payload)
    chat_of(payload)


@given(st.dictionaries(_fields, _json))
def test_whatever_a_message_holds_nothing_raises(content: dict[str, Any]) -> None:
    hear(message(**content))
    chat_of(message(**content))


def test_the_queue_of_an_update_is_found_without_understanding_it() -> None:
    assert chat_of(message(text="hej")) == ("7", 5)
    assert chat_of(tap(message=message()["message"])) == ("7", None)
    assert chat_of(tap()) == ("7", None)
    assert chat_of({"update_id": 1}) == (None, None)
    assert chat_of(message(message_id="5", chat={"id": 2**80})) == (None, None)


async def test_all_that_the_sandbox_can_do_is_understood(world: World, clock: Clock) -> None:
    """Each update of a real phone is an event, or a deliberate silence."""
    anna: Phone = world.phone(2001, "Anna")
    anna.start("ABC")
    anna.types("hej")
    anna.sends_file("bild.jpg", b"\xff\xd8\xff" + b"x" * 200, kind="photo", caption="se")
    anna.sends_sticker()
    anna.sends_place(59.3, 18.0)
    anna.in_group("hej")
    anna.channel_post("hej")

    heard = [hear(update) for update in world.queue.waiting()]

    events = [h.event for h in heard if h is not None]
    assert [type(e) for e in events[:5]] == [Started, Wrote, SentFile, SentOther, SentPlace]
    assert all(e is None for e in events[5:])
    del clock
