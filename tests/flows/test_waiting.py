"""What is said before anybody is told is never lost; it goes along, or is kept."""

from flows import effects as do
from flows.events import Commanded, Pressed, SentFile, SentPlace, Wrote
from flows.urgency import Urgency
from tests.flows.stories import (
    answers_of,
    at_review,
    in_danger,
    keys,
    orders,
    stage,
    step_of,
)
from tests.flows.walks import a_file


def test_a_report_that_led_to_the_alarm_joins_its_case() -> None:
    on = stage()
    on.play("official", Pressed("report"))
    on.taps("official", "yes")
    on.taps("official", "yes")
    on.taps("official", "safe_yes")
    on.taps("official", "more")
    while step_of(on) != "review":
        on.taps("official", "skip")

    on.taps("official", "send")

    assert len(on.cases) == 1
    assert on.case.report["who"] == "skipped"
    assert on.keys("duty")[-1] == "news_added"


def test_a_draft_of_something_else_stays_its_own() -> None:
    on = at_review(stage(), kind="damage")
    in_danger(on)

    frame = on.session("official").find("report")

    assert frame is not None
    assert frame.data["case"] is None


def test_words_of_somebody_in_danger_go_into_the_case_and_are_told() -> None:
    on = in_danger(stage())

    turn = on.play("official", Wrote("kod till porten är hos vaktmästaren"))

    assert on.case.report["notes"] == ["kod till porten är hos vaktmästaren"]
    assert keys(turn) == ["noted_told"]
    assert keys(turn, "duty") == ["news_added"]


def test_a_cry_in_the_company_is_kept_and_told_too() -> None:
    """The card once took the place of the word to the duty officer."""
    on = in_danger(stage())

    turn = on.play("official", Wrote("han har en kniv, jag är på vinden"))

    assert on.case.report["notes"] == ["han har en kniv, jag är på vinden"]
    assert keys(turn)[0] == "call112"
    assert keys(turn, "duty") == ["news_added"]


def test_the_cry_that_opened_the_case_goes_with_it() -> None:
    on = stage()
    on.play("official", Wrote("han har en kniv, Storgatan 4"))
    on.taps("official", "yes")

    assert on.case.report["notes"] == ["han har en kniv, Storgatan 4"]
    assert on.session("official").find("home") is None


def test_what_was_said_before_no_is_kept_as_a_draft() -> None:
    """It said "saved", and then dropped words, place and file."""
    on = stage()
    on.play("official", Pressed("danger"))
    on.play("official", Wrote("någon följde mig hit"))
    on.play("official", SentPlace(59.6, 16.5))
    file = on.play("official", SentFile(a_file(), "så såg bilen ut", 5))
    on.taps("official", "no")

    turn = on.play("official", Commanded("fortsatt"))

    assert keys(turn)[0] == "resume"
    assert [words for _n, words in answers_of(on)["story"]] == [
        "någon följde mig hit",
        "så såg bilen ut",
    ]
    assert answers_of(on)["place"] == [59.6, 16.5]
    (kept,) = (e for e in file.effects if isinstance(e, do.KeepEvidence))
    frame = on.session("official").find("report")
    assert frame is not None
    assert frame.data["draft"] == kept.draft


def test_what_was_said_before_no_joins_the_draft_there_is() -> None:
    on = at_review(stage())
    on.play("official", Pressed("danger"))
    on.play("official", SentFile(a_file(), "", 5))
    on.play("official", Wrote("mer"))
    on.taps("official", "no")

    on.taps("official", "send")

    assert on.case.report["story"] == [[None, "mer"]]
    (opened,) = orders(on, do.OpenCase)
    (more,) = orders(on, do.ChangeReport)
    (kept,) = orders(on, do.KeepEvidence)
    assert more.draft == kept.draft != opened.draft


def test_report_while_in_company_adds_to_the_same_case() -> None:
    on = in_danger(stage())
    on.play("official", Pressed("report"))
    while step_of(on) != "review":
        on.taps("official", "skip")
    on.taps("official", "send")

    assert len(on.cases) == 1
    assert on.case.urgency is Urgency.RED
    assert step_of(on) == "company"
