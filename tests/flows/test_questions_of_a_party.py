"""Where the party comes first, and what happens to a question that waits."""

from flows.events import Pressed, Tapped
from flows.messages import Toast
from tests.doubles.stage import CAST, Stage
from tests.flows.inquiries import PARTY_FIRST, answered, at_wording, keys, read, sent


def test_where_the_party_comes_first_its_contact_gets_it_and_can_answer() -> None:
    on = sent(PARTY_FIRST)

    assert [who for who in on.people if "question_notice" in on.keys(who)] == ["contact"]
    answered(on, "contact")

    assert "En människa, säkerhetskontakten i Lindpartiet, skriver:" in read(on, "official")


def test_the_contact_can_pass_it_on_and_no_longer_holds_it() -> None:
    on = sent(PARTY_FIRST)
    on.taps("contact", "read")

    on.taps("contact", "pass_on")

    assert "question_notice" in on.keys("duty")
    assert on.keys("official")[-1] == "question_passed_on"
    (id_,) = on.questions
    assert on.play("contact", Tapped(f"q:{id_}", "read")).effects == ()
    answered(on)
    assert "En människa på Trygghetsenheten" in read(on, "official")


def test_the_asker_may_choose_the_unit_instead_of_the_party() -> None:
    on = Stage(place=PARTY_FIRST)
    at_wording(on)
    assert "säkerhetskontakten i Lindpartiet" in read(on, "official")

    on.taps("official", "to_unit")
    assert "to_party" in on.actions("official")
    on.taps("official", "send")

    assert "question_notice" in on.keys("duty")
    assert "contact" not in on.said


def test_without_a_contact_in_the_party_it_goes_to_the_unit() -> None:
    people = {m.id: m for m in CAST if m.id != "contact"}

    on = sent(PARTY_FIRST, people=people)

    assert "question_notice" in on.keys("duty")


def test_after_a_working_day_without_an_answer_both_sides_are_told() -> None:
    on = sent()

    on.passes(days=1, minutes=1)

    assert on.keys("duty")[-1] == "question_notice_again"
    said = read(on, "official")
    assert "Trygghetsenheten har inte svarat på din fråga än" in said
    assert "08-465 004 00" in said


def test_reminders_end_and_an_answer_ends_them() -> None:
    forgotten, settled = sent(), sent()
    answered(settled)

    for on in (forgotten, settled):
        on.passes(days=30)

    assert forgotten.keys("duty").count("question_notice_again") == 3
    assert forgotten.keys("official").count("question_waits") == 1
    assert settled.keys("duty").count("question_notice_again") == 0


def test_when_the_party_is_silent_the_asker_can_turn_to_the_unit() -> None:
    on = sent(PARTY_FIRST)
    on.passes(days=1, minutes=1)

    on.taps("official", "to_unit")

    assert "question_notice" in on.keys("duty")


def test_what_waits_stands_in_the_list_of_those_who_may_answer() -> None:
    on = sent()

    assert "questions_wait" in keys(on.play("duty", Pressed("cases")))
    assert "questions_wait" not in keys(on.play("contact", Pressed("cases")))
    answered(on)
    assert "questions_wait" not in keys(on.play("duty", Pressed("cases")))


def test_whoever_asked_and_left_is_said_to_be_gone() -> None:
    on = sent()
    (id_,) = on.questions
    on.people.pop("official")

    turn = on.play("duty", Tapped(f"q:{id_}", "read"))

    (toast,) = turn.messages
    assert isinstance(toast, Toast)
    assert toast.text.key == "hint_asker_gone"
