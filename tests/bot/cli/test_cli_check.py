"""`check`: everything that would keep it from working tonight, line by line."""

import pytest

from tests.bot.cli.conftest import Operator, Telegram

REAL = "1177"  # a number that is answered, and nobody's


def lines(operator: Operator, verdict: str) -> list[str]:
    told = operator.does("check").out.splitlines()
    return [line.removeprefix(verdict).strip() for line in told if line.startswith(verdict)]


def mend(operator: Operator) -> None:
    operator.changes("08-465 004 11", REAL, file="vasteras/profile.toml")
    operator.enrols()
    operator.enrols(id="p2", chat_id=710000004, roles=frozenset({"administrator"}))


@pytest.mark.usefixtures("telegram")
def test_a_mended_instance_is_ready(operator: Operator) -> None:
    mend(operator)

    outcome = operator.does("check")

    assert outcome.out.splitlines()[-1] == "Ready."
    assert outcome.code == 0
    assert lines(operator, "FAILS") == []


def test_a_fresh_instance_fails_for_every_reason_at_once(operator: Operator) -> None:
    failed = lines(operator, "FAILS")

    assert [line for line in failed if "unit_phone: 08-465 004 11 leads nowhere" in line]
    assert [line for line in failed if line.startswith("Telegram (vasteras): ")]
    assert [line for line in failed if "vasteras: nobody is on call" in line]
    assert [line for line in failed if "vasteras: the policy ends with nobody" in line]
    assert operator.does("check").code == 1
    assert "not ready: 4 things above must be mended first" in operator.does("check").complaint


@pytest.mark.usefixtures("telegram")
@pytest.mark.parametrize(
    "changes",
    [{"on_duty": False}, {"reachable": False}, {"roles": frozenset({"decision-maker"})}],
)
def test_somebody_must_be_on_call(operator: Operator, changes: dict[str, object]) -> None:
    operator.changes("08-465 004 11", REAL, file="vasteras/profile.toml")
    operator.enrols(**changes)

    failed = lines(operator, "FAILS")

    told = "vasteras: nobody is on call; `tryggbot invite --role duty-officer`, or"
    assert [line for line in failed if line.startswith(told)]


@pytest.mark.usefixtures("telegram")
def test_a_duty_officer_who_stepped_off_is_still_reached_at_the_end(operator: Operator) -> None:
    operator.enrols(on_duty=False)

    assert "vasteras: the policy ends with 1 who can be reached" in lines(operator, "works")
    assert "vasteras: the policy ends with a single person, who may be asleep" in lines(
        operator, "note"
    )


def test_a_refused_token_is_said_without_repeating_it(
    operator: Operator, telegram: Telegram
) -> None:
    operator.changes(telegram.world.token, "8112000001:another-one")

    outcome = operator.does("check")

    assert "FAILS  Telegram (vasteras): " in outcome.out
    assert "another-one" not in outcome.out + outcome.err


def test_a_wrong_configuration_is_all_there_is_to_say(operator: Operator) -> None:
    operator.changes('red = "5 min"', 'red = "soon"')

    outcome = operator.does("check")

    assert outcome.code == 1
    assert "alerts.red: 'soon' is no duration" in outcome.out
    assert len(outcome.out.splitlines()) == 1


def test_a_missing_database_is_not_made_by_looking(operator: Operator) -> None:
    (operator.folder / "tryggbot.db").unlink()

    failed = lines(operator, "FAILS")

    assert [line for line in failed if "tryggbot.db; `tryggbot init` makes it" in line]
    assert not (operator.folder / "tryggbot.db").exists()


def test_a_key_that_others_can_read_is_refused(operator: Operator) -> None:
    (operator.folder / "tryggbot.key").chmod(0o640)

    failed = lines(operator, "FAILS")

    assert [line for line in failed if "tryggbot.key can be read by others" in line]


@pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")  # Apprise's
def test_fallback_addresses_are_looked_at_and_not_shown(operator: Operator) -> None:
    operator.changes(
        "fallback = []",
        'fallback = ["mailto://a:hush@example.org?to={email}", "pigeon://hush"]',
    )

    outcome = operator.does("check")

    assert "FAILS  vasteras: [alerts] fallback: address 2 is none that Apprise knows" in outcome.out
    assert "hush" not in outcome.out + outcome.err


def test_a_link_that_nobody_would_answer_is_found(operator: Operator) -> None:
    operator.changes(
        "[alerts]", '[web]\nlisten = ""\npublic_url = "https://bot.example.org"\n[alerts]'
    )

    assert '[web] public_url: set, but listen is ""; nobody would answer a link' in lines(
        operator, "FAILS"
    )
