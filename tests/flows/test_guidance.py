"""Guidance: quoted with its source, or honestly not; laid on top of anything, and gone after."""

from datetime import UTC, date, datetime

import pytest

from flows import effects as do
from flows.events import Commanded, Pressed, Wrote
from flows.guideline.document import Document, Passage
from flows.guideline.topics import Note, Place
from flows.messages import Change
from tests.doubles.guideline import DOCUMENT, PASSAGES
from tests.doubles.stage import Stage, person
from tests.flows.inquiries import (
    TEN,
    TEXTS,
    asking,
    first_of,
    keys,
    labels,
    read,
    stage,
    step_of,
)


def test_a_question_gets_the_best_passage_quoted_with_its_source() -> None:
    on = stage()

    asking(on, "Hur många samtal är det?")

    said = read(on)
    assert f"<blockquote>{TEN}</blockquote>" in said
    assert "Källa: Plan för trygga uppdrag. Avsnitt: Stöd › Samtal." in said
    assert "Beslutat 12 mars 2024 av kommunstyrelsen." in said
    assert "Gäller till 31 december 2027." in said
    assert said.endswith("Hjälpte det?")


def test_the_quotation_is_escaped_and_stays_as_it_stands() -> None:
    on = stage()

    asking(on, "telefon")

    assert "<blockquote>Ett &lt;larm&gt; &amp; en telefon lånas" in read(on)


def test_only_the_next_and_the_rest_that_there_are_can_be_asked_for() -> None:
    on = stage()

    asking(on, "telefon")
    assert labels(on) == ["helped", "not_helped", "person", "close"]
    on.play("official", Wrote("samtal?"))
    assert labels(on) == ["helped", "not_helped", "section", "next", "person", "close"]


def test_the_next_passage_takes_the_place_of_the_first() -> None:
    on = stage()
    asking(on, "samtal")

    on.taps("official", "next")

    assert "Din familj får också samtal." in read(on)
    assert "next" not in labels(on)


def test_the_whole_section_is_shown_and_the_question_returns() -> None:
    on = stage()
    asking(on, "samtal")

    turn = on.taps("official", "section")

    assert keys(turn) == ["guide_section", "guide_answer"]
    words = first_of(turn, on)
    assert words.count("<blockquote>") == 2


def test_it_helped_is_counted_without_content_and_closes() -> None:
    on = stage()
    asking(on, "samtal")

    turn = on.taps("official", "helped")

    assert turn.effects == (do.Count("helped"),)
    assert on.session("official").stack == ()


def test_it_didn_t_help_brings_the_next_then_the_way_to_a_person() -> None:
    on = stage()
    asking(on, "samtal")

    assert on.taps("official", "not_helped").effects == (do.Count("not_helped"),)
    assert "Din familj" in read(on)
    on.taps("official", "not_helped")

    assert step_of(on) == ("guidance", "offer")
    assert "person" in labels(on)


def test_what_is_not_there_is_not_guessed() -> None:
    on = stage()

    turn = asking(on, "Vilken färg har stadshuset?")

    assert keys(turn) == ["no_answer", "q_offer"]
    assert turn.effects == (do.Count("unanswered"),)
    said = first_of(turn, on)
    assert "jag vill inte gissa" in said
    assert "08-465 004 00" in said
    assert "ring 112" in said


def test_without_a_document_every_question_leads_to_a_person() -> None:
    on = Stage(guideline=None, edition="")

    turn = asking(on, "samtal")

    assert keys(turn) == ["no_answer", "q_offer"]


def test_a_document_past_its_date_says_so_and_whom_to_ask() -> None:
    on = stage(document=Document("Plan", (), valid_to=date(2026, 10, 1)))

    asking(on, "samtal")

    said = read(on)
    assert "gällde till 1 oktober 2026" in said
    assert "Fråga Trygghetsenheten vad som gäller nu: 08-465 004 00" in said
    assert "Gäller till" not in said


def test_on_its_last_day_a_document_holds() -> None:
    on = stage(document=Document("Plan", (), valid_to=date(2026, 10, 1)))
    on.now = datetime(2026, 10, 1, 21, 59, tzinfo=UTC)  # one minute to midnight in Stockholm

    asking(on, "samtal")

    assert "Gäller till 1 oktober 2026." in read(on)


def test_a_note_stands_beside_the_quotation_never_in_it() -> None:
    note = Note(Place("Stöd"), {"sv": "Lagen säger mer.", "en": "The law says more."})
    on = stage(notes={1: note})

    asking(on, "samtal")

    said = read(on)
    quote, after = said.split("</blockquote>")
    assert "Lagen säger mer." in after
    assert "Lagen" not in quote
    assert "<b>Kommentar, står inte i dokumentet:</b>" in after


def test_a_summary_says_that_it_is_not_the_adopted_text() -> None:
    on = stage(is_summary=True)

    asking(on, "samtal")

    assert "Tryggbots egen sammanfattning" in read(on)


def test_an_english_reader_gets_our_words_in_english_and_the_quotation_as_it_stands() -> None:
    note = Note(Place("Stöd"), {"sv": "Lagen säger mer.", "en": "The law says more."})
    on = stage(notes={1: note})
    on.people["official"] = person("official", *on.people["official"].roles, language="en")

    asking(on, "samtal")

    said = read(on, language="en")
    assert f"<blockquote>{TEN}</blockquote>" in said
    assert "The quotation is in Swedish" in said
    assert "Decided on 12 March 2024" in said
    assert "The law says more." in said


def test_inside_a_report_the_pending_question_returns() -> None:
    on = stage()
    on.play("official", Pressed("report"))

    on.play("official", Commanded("fraga"))
    on.play("official", Wrote("samtal"))
    turn = on.taps("official", "helped")

    assert step_of(on) == ("report", "danger")
    assert keys(turn)[-1] == "q_danger"


def test_words_that_came_unasked_can_become_a_question() -> None:
    on = stage()
    on.play("official", Wrote("Hur många samtal får jag?"))

    on.taps("official", "to_ask")

    assert TEN in read(on)


def test_another_question_takes_the_place_of_the_first() -> None:
    on = stage()
    asking(on, "samtal")

    on.play("official", Wrote("polisanmälas"))

    assert "Hot ska polisanmälas" in read(on)
    assert len(on.session("official").stack) == 1


def test_a_session_holds_numbers_of_passages_and_no_text_of_the_document() -> None:
    on = stage()
    asking(on, "samtal")

    assert TEN not in repr(on.session("official").to_dict())


def test_an_answered_question_keeps_the_quotation_and_loses_its_buttons() -> None:
    on = stage()
    asking(on, "samtal")

    turn = on.taps("official", "helped")

    (change,) = [m for m in turn.messages if isinstance(m, Change)]
    assert change.text.key == "answered"
    assert TEN in TEXTS.render(change.text, language="sv", place=None, now=on.now)


def test_danger_in_a_question_comes_first_and_the_answer_waits_beneath() -> None:
    on = stage()
    on.play("official", Pressed("ask"))

    turn = on.play("official", Wrote("han står utanför dörren, får jag samtal"))
    assert keys(turn)[0] == "call112"
    on.taps("official", "no")

    assert TEN in read(on)


@pytest.mark.parametrize("words", ["", "   "])
def test_nothing_is_asked_with_no_words(words: str) -> None:
    on = stage()

    assert keys(asking(on, words))[0] == "hint_use_buttons"


def test_the_longest_answer_is_one_message() -> None:
    long = "Å" * 899 + "."
    passages = tuple(Passage(p.id, ("R" * 150,) * 4, long, p.line) for p in PASSAGES)
    note = Note(Place("x"), {"sv": "N" * 600, "en": "N" * 600})
    on = stage(
        passages=passages,
        document=Document("T" * 200, (), "1", DOCUMENT.decided, "B" * 100, date(2020, 1, 1)),
        notes={0: note},
    )
    on.play("official", Pressed("ask"))
    on.taps("official", "group_police")

    on.taps("official", "t_police_report")

    assert len(read(on)) < 4096
