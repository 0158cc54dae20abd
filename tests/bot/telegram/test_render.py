"""Messages become calls: in Telegram's form, within its limits, telling no more than they may."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import markup
from bot.sandbox import Phone
from bot.telegram.line import Line
from bot.telegram.render import Renderer
from bot.texts import Texts
from flows.messages import Button, Change, Keyboard, Say, Toast, text

NOW = datetime(2026, 11, 20, 13, 2, tzinfo=UTC)
WORDS = """
error = fel { $phone }
told = <b>Du</b> skrev: { $words }
empty = { $words }
veil = Meddelande
contact112 = 112 SOS Alarm
type_here = Skriv eller tryck
b_yes = Ja
b_ack = <b>Kvittera</b>
key_danger = Jag är i fara
key_report = Rapportera
key_quick = Snabbrapport
key_ask = Fråga
key_mine = Mina ärenden
key_cases = Ärenden
key_duty = Min jour
"""
BUTTONS = ((Button("yes", text("b_yes")), Button("ack", text("b_ack"), "a:17")),)


@pytest.fixture
def renderer(tmp_path: Path) -> Renderer:
    (tmp_path / "sv.ftl").write_text(WORDS, "utf-8")
    return Renderer(Texts(tmp_path))


def calls(renderer: Renderer, message: Say) -> list[tuple[str, dict[str, Any]]]:
    return renderer.say(message, language="sv", place=None, step=37, chat_id=7, now=NOW)


def only(renderer: Renderer, message: Say) -> dict[str, Any]:
    [(method, params)] = calls(renderer, message)
    assert method == "sendMessage"
    return params


def test_a_message_is_html_without_previews_of_links(renderer: Renderer) -> None:
    params = only(renderer, Say(text=text("told", words="<b>")))

    assert params == {
        "chat_id": 7,
        "text": "<b>Du</b> skrev: &lt;b&gt;",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }


def test_a_button_carries_its_step_or_its_thing(renderer: Renderer) -> None:
    params = only(renderer, Say(text=text("veil"), buttons=BUTTONS))

    [row] = params["reply_markup"]["inline_keyboard"]
    assert row == [
        {"text": "Ja", "callback_data": "s11:yes"},
        {"text": "Kvittera", "callback_data": "a.17:ack"},
    ]


@pytest.mark.parametrize("keyboard", [Keyboard.HOME, Keyboard.STAFF])
def test_danger_is_the_first_key(renderer: Renderer, keyboard: Keyboard) -> None:
    keys = only(renderer, Say(text=text("veil"), keyboard=keyboard))["reply_markup"]

    assert keys["keyboard"][0] == [{"text": "Jag är i fara"}]
    assert keys["is_persistent"]
    assert keys["resize_keyboard"]


def test_the_keys_of_somebody_who_left_are_taken_away(renderer: Renderer) -> None:
    params = only(renderer, Say(text=text("veil"), keyboard=Keyboard.NONE))

    assert params["reply_markup"] == {"remove_keyboard": True}


def test_silence_and_protection_are_passed_on(renderer: Renderer) -> None:
    params = only(renderer, Say(text=text("veil"), silent=True, protect=True))

    assert params["disable_notification"]
    assert params["protect_content"]


def test_a_covered_message_tells_nothing_in_its_first_lines_and_sounds(
    renderer: Renderer,
) -> None:
    params = only(renderer, Say(text=text("told", words="hemligt"), covered=True))

    assert "hemligt" not in params["text"].splitlines()[:3]
    assert params["text"].index("hemligt") > len("Meddelande")
    assert "disable_notification" not in params


def test_a_veiled_message_tells_nothing_in_its_first_lines_and_makes_no_sound(
    renderer: Renderer,
) -> None:
    params = only(renderer, Say(text=text("told", words="hemligt"), veiled=True))

    lines = params["text"].splitlines()
    assert lines[0] == "Meddelande"
    assert not any(line.strip("\u2800 ") for line in lines[1:4])
    assert "hemligt" in lines[-1]
    assert params["disable_notification"]


def test_a_text_that_is_too_long_is_several_messages_with_the_buttons_on_the_last(
    renderer: Renderer,
) -> None:
    words = "En mening som är lång. " * 400

    found = calls(renderer, Say(text=text("told", words=words), buttons=BUTTONS))

    assert len(found) > 2
    for _, params in found:
        assert markup.length(markup.plain(params["text"])) <= 4096
        assert not list(markup.faults(params["text"]))
    assert [("reply_markup" in params) for _, params in found] == [False] * (len(found) - 1) + [
        True
    ]


def test_a_message_without_words_is_not_refused(renderer: Renderer) -> None:
    assert only(renderer, Say(text=text("empty", words=" \n")))["text"] == "…"


def test_a_change_takes_the_buttons_away_unless_it_has_some(renderer: Renderer) -> None:
    look: dict[str, Any] = {"language": "sv", "place": None, "step": 1, "chat_id": 7, "now": NOW}

    method, bare = renderer.change(Change(name="q", text=text("veil")), **look)
    _, buttoned = renderer.change(Change(name="q", text=text("veil"), buttons=BUTTONS), **look)

    assert method == "editMessageText"
    assert "reply_markup" not in bare
    assert "reply_markup" in buttoned


def test_the_contact_dials_112_and_makes_no_sound(renderer: Renderer) -> None:
    method, params = renderer.contact112(chat_id=7, language="sv", now=NOW)

    assert method == "sendContact"
    assert params["phone_number"] == "112"
    assert params["disable_notification"]


def test_a_press_is_answered_within_telegram_s_limit(renderer: Renderer) -> None:
    look: dict[str, Any] = {"language": "sv", "place": None, "now": NOW}
    long = Toast(text=text("told", words="x" * 500), alarm=True)

    _, silent = renderer.toast("q", None, **look)
    method, params = renderer.toast("q", long, **look)

    assert method == "answerCallbackQuery"
    assert silent == {"callback_query_id": "q"}
    assert len(params["text"]) == 200
    assert params["show_alert"]


async def test_telegram_takes_all_of_it(renderer: Renderer, line: Line, anna: Phone) -> None:
    """The sandbox is as strict as Telegram; whatever a person wrote, the message goes through."""
    hostile = "</b>&amp;<a href=x>\u202eשלום\ud800" + "😀" * 3000
    said = Say(text=text("told", words=hostile), buttons=BUTTONS, veiled=True)

    for method, params in calls(renderer, said):
        await line.call(method, {**params, "chat_id": anna.id})

    shown = [one for one in anna.chat if not one.mine]
    assert shown[-1].labels == ["Ja", "Kvittera"]
    assert sum(one.text.count("😀") for one in shown) == 3000
