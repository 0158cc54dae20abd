"""A question to a person: the asker decides what is sent, and an answer comes back."""

from dataclasses import replace

import pytest

from flows import effects as do
from flows.events import Pressed, Tapped, Wrote
from flows.known import Role
from flows.messages import Change, Priority, Say, Toast
from flows.permissions import may_answer
from tests.doubles.stage import CAST, PLACE, Stage, buttons_of, person
from tests.flows.inquiries import (
    ANSWER,
    ASKED,
    PARTY_FIRST,
    answered,
    asking,
    at_wording,
    first_of,
    keys,
    newest,
    read,
    sent,
    step_of,
)


def test_the_asker_sees_first_what_is_sent_to_whom_and_that_they_are_named() -> None:
    on = Stage()

    turn = at_wording(on)

    said = read(on, "official")
    assert turn.effects == ()
    assert f"<blockquote>{ASKED}</blockquote>" in said
    assert "Trygghetsenheten" in said
    assert "De ser ditt namn" in said
    assert "anonymt" in said


def test_it_may_be_put_in_other_words() -> None:
    on = Stage()
    at_wording(on)

    on.play("official", Wrote("Betalar kommunen taxi?"))
    on.taps("official", "send")

    (question,) = on.questions.values()
    assert question.words == "Betalar kommunen taxi?"


def test_it_may_be_let_be() -> None:
    on = Stage()
    at_wording(on)

    on.taps("official", "back")

    assert on.questions == {}
    assert step_of(on, "official") == ("guidance", "offer")


def test_from_a_topic_the_question_is_asked_for_first() -> None:
    on = Stage()
    on.play("official", Pressed("ask"))
    on.taps("official", "group_police")
    on.taps("official", "t_police_report")

    assert keys(on.taps("official", "person"))[-1] == "q_wording_empty"
    with pytest.raises(AssertionError):
        on.taps("official", "send")
    on.play("official", Wrote(ASKED))
    on.taps("official", "send")

    assert [q.words for q in on.questions.values()] == [ASKED]


def test_it_goes_to_those_on_duty_and_its_notice_tells_nothing() -> None:
    on = sent()

    assert [who for who in on.people if "question_notice" in on.keys(who)] == ["duty"]
    notice = [m for m in on.said["duty"] if isinstance(m, Say)][-1]
    assert ASKED not in repr(notice)
    assert "Official" not in repr(notice)
    assert notice.priority is Priority.NEWS


def test_what_is_kept_names_no_word_in_the_log() -> None:
    on = sent()

    recorded = [e for e in on.effects if isinstance(e, do.Record)]
    assert recorded[-1].action == "question_asked"
    assert ASKED not in repr(recorded)


def test_where_nobody_is_there_the_number_is_given() -> None:
    on = Stage(people={m.id: m for m in CAST if m.id in {"official", "deputy"}})

    assert "no_answer_alone" in keys(asking(on, ASKED))
    asking(on, "samtal")
    turn = on.taps("official", "person")

    assert keys(turn)[0] == "nobody_to_ask"
    said = first_of(turn, on)
    assert "08-465 004 00" in said
    assert on.questions == {}


def test_whoever_left_before_it_was_sent_doesn_t_swallow_it() -> None:
    on = Stage()
    at_wording(on)
    on.people["duty"] = replace(on.people["duty"], on_duty=False)

    assert keys(on.taps("official", "send"))[:1] != ["question_sent"]
    assert on.questions == {}
    assert step_of(on, "official") == ("guidance", "wording")


def test_the_duty_officer_reads_answers_and_the_answer_comes_back_from_a_person() -> None:
    on = sent()

    on.taps("duty", "read")
    assert ASKED in read(on, "duty")
    assert "Official" in read(on, "duty")
    on.taps("duty", "answer")
    on.play("duty", Wrote(ANSWER))
    assert f"<blockquote>{ANSWER}</blockquote>" in read(on, "duty")
    on.taps("duty", "send")

    said = read(on, "official")
    assert "En människa på Trygghetsenheten skriver:" in said
    assert f"<blockquote>{ANSWER}</blockquote>" in said
    assert ASKED in said
    assert on.session("duty").stack == ()


def test_what_comes_to_the_asker_days_later_tells_nothing_on_a_locked_screen() -> None:
    on = sent()
    on.passes(days=1, minutes=1)
    waits = newest(on)
    answered(on)

    assert waits.text.key == "question_waits"
    assert waits.covered
    assert newest(on).covered
    assert not newest(on).silent


def test_an_answer_may_be_changed_before_it_goes() -> None:
    on = sent()
    on.taps("duty", "read")
    on.taps("duty", "answer")
    on.play("duty", Wrote("Nja"))

    on.taps("duty", "change")
    on.play("duty", Wrote(ANSWER))
    on.taps("duty", "send")

    assert list(on.answers.values()) == [ANSWER]


def test_it_is_answered_once_and_the_others_are_told() -> None:
    on = Stage()
    on.people["deputy"] = replace(on.people["deputy"], on_duty=True)
    at_wording(on)
    on.taps("official", "send")
    for who in ("duty", "deputy"):
        on.taps(who, "read")
        on.taps(who, "answer")
        on.play(who, Wrote(f"{ANSWER} /{who}"))

    on.taps("duty", "send")
    turn = on.taps("deputy", "send")

    assert keys(turn) == ["hint_question_answered"]
    assert list(on.answers.values()) == [f"{ANSWER} /duty"]
    told = [m.text.key for m in on.said["deputy"] if isinstance(m, Change)]
    assert "notice_answered" in told
    assert on.session("deputy").stack == ()


def test_the_answer_can_become_a_topic_by_whoever_gave_it_once() -> None:
    on = sent()
    answered(on)

    turn = on.taps("duty", "as_topic")
    again = on.taps("duty", "as_topic")

    assert do.MarkAsTopic in {type(e) for e in turn.effects}
    assert again.effects == ()


@pytest.mark.parametrize("who", ["contact", "other-contact", "admin", "official"])
def test_nobody_else_sees_it_whatever_button_they_have(who: str) -> None:
    on = sent()
    (id_,) = on.questions

    for action in ("read", "answer", "pass_on", "as_topic"):
        turn = on.play(who, Tapped(f"q:{id_}", action))
        assert turn.effects == ()
        assert [type(m) for m in turn.messages] == [Toast]


@pytest.mark.parametrize(
    ("role", "party", "place", "holder", "may"),
    [
        (Role.DUTY_OFFICER, None, "vasteras", "unit", True),
        (Role.DUTY_OFFICER, None, "sigtuna", "unit", False),
        (Role.DUTY_OFFICER, None, "vasteras", "party", False),
        (Role.ADMINISTRATOR, None, "vasteras", "unit", False),
        (Role.DECISION_MAKER, None, "vasteras", "unit", False),
        (Role.PARTY_CONTACT, "Lindpartiet", "vasteras", "party", True),
        (Role.PARTY_CONTACT, "Ekpartiet", "vasteras", "party", False),
        (Role.PARTY_CONTACT, "Lindpartiet", "sigtuna", "party", False),
        (Role.PARTY_CONTACT, "Lindpartiet", "vasteras", "unit", False),
        (Role.OFFICIAL, "Lindpartiet", "vasteras", "party", False),
    ],
)
def test_role_party_and_municipality_decide(
    role: Role, party: str | None, place: str, holder: str, *, may: bool
) -> None:
    asker = person("kim", Role.OFFICIAL, party="Lindpartiet")
    member = person("other", role, party=party, municipality=place)

    assert may_answer(member, holder, asker) is may
    assert not may_answer(replace(asker, roles=frozenset({role})), holder, asker)


def test_a_party_less_asker_s_question_is_nobody_s_in_another_party_less_one() -> None:
    asker = person("kim", Role.OFFICIAL)

    assert not may_answer(person("c", Role.PARTY_CONTACT), "party", asker)


def test_answering_lies_on_top_of_the_duty_officer_s_own_report() -> None:
    on = sent()
    on.play("duty", Pressed("report"))

    answered(on)

    assert step_of(on, "duty") == ("report", "danger")


def test_a_question_on_duty_of_one_s_own_goes_to_the_others() -> None:
    on = Stage()
    on.people["deputy"] = replace(on.people["deputy"], on_duty=True)
    on.play("duty", Pressed("ask"))
    on.play("duty", Wrote(ASKED))
    on.taps("duty", "person")
    on.taps("duty", "send")

    assert "question_notice" in on.keys("deputy")
    assert "question_notice" not in on.keys("duty")


def test_the_button_names_a_unit_with_a_short_name() -> None:
    for place, key in (
        (PLACE, "b_person"),
        (replace(PLACE, unit="stadsledningskontorets säkerhetsavdelning"), "b_person_plain"),
        (PARTY_FIRST, "b_person_plain"),
    ):
        on = Stage(place=place)
        on.play("official", Pressed("ask"))
        on.play("official", Wrote(ASKED))
        shown = [b for m in on.said["official"] for b in buttons_of(m) if b.action == "person"]
        assert shown[-1].label.key == key


def test_advice_that_speaks_of_danger_shows_the_card_and_can_be_sent_all_the_same() -> None:
    on = sent()
    on.taps("duty", "read")
    on.taps("duty", "answer")

    turn = on.play("duty", Wrote("Står han utanför dörren nu, ring 112 med en gång."))

    assert keys(turn)[0] == "call112"
    assert step_of(on, "duty") == ("reply", "checking")
    on.taps("duty", "send")
    assert list(on.answers.values()) == ["Står han utanför dörren nu, ring 112 med en gång."]
