"""From a stranger to a member, by one tap on an invite's link."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows import effects as do
from flows import router
from flows.events import (
    Commanded,
    Event,
    Pressed,
    SentFile,
    SentOther,
    SentPlace,
    Started,
    Tapped,
    Wrote,
)
from flows.known import Invite, Role
from flows.messages import Keyboard, Say
from tests.doubles.stage import CAST, START, Stage
from tests.flows.stories import at_review, keys, orders, stage, step_of
from tests.flows.walks import a_file

INVITE = Invite(
    id="i1", municipality="vasteras", role=Role.OFFICIAL, name="Kim Ek", party="Ekpartiet"
)


def invited(invite: Invite = INVITE) -> Stage:
    return stage(*CAST, invites={"CODE": invite})


@pytest.mark.parametrize(
    "event",
    [
        Started(),
        Wrote("hej"),
        Wrote("CODE"),
        Commanded("rapport"),
        Pressed("report"),
        Tapped("s:0", "yes"),
        Tapped("a:x", "ack"),
        SentFile(a_file()),
        SentPlace(1.0, 2.0),
        SentOther("sticker"),
    ],
)
def test_a_stranger_gets_the_numbers_and_how_to_get_a_code_and_no_more(event: Event) -> None:
    turn = stage().play("nobody", event)

    assert (keys(turn), turn.effects) == (["not_enrolled"], ())


def test_a_right_code_enrols_and_says_what_is_stored() -> None:
    on = invited()

    turn = on.play("new", Started("CODE"))

    assert keys(turn) == ["welcome", "enrolled_party", "privacy", "q_language"]
    assert turn.effects[0] == do.Enrol("i1", "sv")
    (welcome, *_rest) = (message for message in turn.messages if isinstance(message, Say))
    assert welcome.keyboard is Keyboard.HOME


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_language_is_chosen_and_the_keys_are_laid(language: str) -> None:
    on = invited()
    on.play("new", Started("CODE"))

    turn = on.taps("new", language)

    assert keys(turn) == ["ready"]
    assert on.session("new").language == language
    assert step_of(on, "new") == ""


@pytest.mark.parametrize("role", list(Role))
def test_each_role_gets_the_keys_that_belong_to_it(role: Role) -> None:
    on = invited(replace(INVITE, role=role))
    on.play("new", Started("CODE"))
    turn = on.taps("new", "sv")

    (ready,) = (message for message in turn.messages if isinstance(message, Say))
    own = {Role.OFFICIAL: Keyboard.HOME, Role.PARTY_CONTACT: Keyboard.PARTY}
    assert ready.keyboard is own.get(role, Keyboard.STAFF)


def test_it_is_not_me_erases_what_the_invite_said() -> None:
    on = invited()
    on.play("new", Started("CODE"))

    turn = on.taps("new", "not_me")

    assert do.Leave() in turn.effects
    assert keys(turn) == ["not_me_gone"]
    assert "new" not in on.people


def test_a_wrong_code_is_counted() -> None:
    turn = stage().play("nobody", Started("WRONG"))

    assert (keys(turn), turn.effects) == (["code_wrong"], (do.CountGuess(),))


def test_guessing_is_stopped_and_says_until_when() -> None:
    on = invited()
    event = Started("CODE")
    until = START + timedelta(hours=1)
    known = replace(on.known("nobody", event), guesses_blocked_until=until, invite=None)

    turn = router.step(on.session("nobody"), event, known, on.now)

    assert (keys(turn), turn.effects) == (["code_wait"], ())


def test_a_member_with_another_code_gets_the_role_and_keeps_the_report() -> None:
    on = at_review(invited(replace(INVITE, role=Role.DUTY_OFFICER, party=None)))

    turn = on.play("official", Started("CODE"))
    on.taps("official", "sv")

    assert turn.effects[0] == do.Enrol("i1", "sv")
    assert step_of(on) == "review"


def test_a_member_who_says_not_me_to_a_further_code_is_not_erased() -> None:
    """The button stood there, and took name, drafts and membership with it."""
    on = at_review(invited(replace(INVITE, role=Role.DUTY_OFFICER, party=None)))

    on.play("official", Started("CODE"))

    assert "not_me" not in on.actions("official")


def test_a_member_keeps_their_language_with_a_further_code() -> None:
    on = invited(replace(INVITE, role=Role.DUTY_OFFICER, party=None))
    on.play("official", Commanded("sprak"))
    on.taps("official", "en")

    on.play("official", Started("CODE"))

    assert on.session("official").language == "en"


def test_a_code_of_another_municipality_is_no_way_to_two() -> None:
    on = invited()
    event = Started("CODE")
    known = replace(on.known("official", event), invite=replace(INVITE, municipality="sigtuna"))

    turn = router.step(on.session("official"), event, known, on.now)

    assert (keys(turn), turn.effects) == (["code_elsewhere"], ())


def test_a_code_of_another_party_gives_no_role_in_ones_own() -> None:
    """Whoever was invited as one party's contact became the contact of the party they had."""
    contact = replace(INVITE, role=Role.PARTY_CONTACT, party="Ekpartiet")
    on = invited(contact)

    turn = on.play("official", Started("CODE"))

    assert (keys(turn), turn.effects) == (["code_other_party"], ())


def test_it_is_not_me_leaves_no_files_behind() -> None:
    on = invited()
    on.play("new", Started("CODE"))
    on.play("new", Pressed("danger"))
    on.play("new", SentFile(a_file(), "", 5))
    (kept,) = orders(on, do.KeepEvidence)
    on.taps("new", "no")

    turn = on.taps("new", "not_me")

    assert do.DropDraft(kept.draft) in turn.effects


def test_start_without_a_code_is_help_for_a_member() -> None:
    assert keys(stage().play("official", Started()))[0] == "help"


def test_words_where_the_language_is_asked_get_a_hint() -> None:
    on = invited()
    on.play("new", Started("CODE"))

    assert keys(on.play("new", Wrote("svenska"))) == ["hint_use_buttons", "q_language"]
