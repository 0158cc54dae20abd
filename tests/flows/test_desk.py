"""What alerted people do: acknowledge, read, take, see the files; and who learns of it."""

from dataclasses import replace

import pytest

from flows import effects as do
from flows.events import AcknowledgedOutside, Commanded, Pressed, Tapped, Wrote
from flows.known import Evidence, Role, Track, TrackState
from flows.messages import Change, Message, Priority, Say, ShowFile, Toast
from tests.doubles.stage import CAST, START, Stage, person, texts_of
from tests.flows.stories import all_sent, in_danger, keys, quickly_reported, reported, stage


def toasts(messages: tuple[Message, ...]) -> list[str]:
    return [message.text.key for message in messages if isinstance(message, Toast)]


def test_an_acknowledgement_is_told_to_everybody_whom_it_concerns() -> None:
    on = all_sent(in_danger(stage(*CAST, person("duty2", Role.DUTY_OFFICER))))

    turn = on.taps("duty", "ack")

    assert toasts(turn.messages) == ["toast_acknowledged"]
    assert keys(turn, "duty2") == ["acknowledged_by"]
    assert keys(turn, "official") == ["acknowledged_by"]
    changed = {m.to: m for m in turn.messages if isinstance(m, Change)}
    assert changed["duty2"].buttons == ()
    assert [b.action for row in changed["duty"].buttons for b in row] == ["read", "take"]
    assert "status_acknowledged" in str(changed["official"])
    assert on.case.state == "acknowledged"


def test_who_has_not_got_the_alert_yet_is_told_by_it_alone() -> None:
    """It waits for Telegram, and says who has the case when it comes: once is enough."""
    on = in_danger(stage(*CAST, person("duty2", Role.DUTY_OFFICER)))

    turn = on.taps("duty", "ack")

    assert keys(turn, "duty2") == []
    changed = {m.to: m for m in turn.messages if isinstance(m, Change)}
    assert changed["duty2"].text.key == "acknowledged_by"


def test_a_second_acknowledgement_changes_nothing_and_says_who_has_it() -> None:
    on = in_danger(stage(*CAST, person("duty2", Role.DUTY_OFFICER)))
    theirs = on.button("duty2", "ack")
    on.taps("duty", "ack")

    turn = on.play("duty2", theirs)

    assert (turn.effects, toasts(turn.messages)) == ((), ["hint_held"])
    assert on.case.tracks[Track.UNIT].by == "duty"


def test_a_doubled_acknowledgement_is_told_apart_from_a_late_one() -> None:
    on = in_danger(stage())
    mine = on.button("duty", "ack")
    on.play("duty", mine)

    turn = on.play("duty", mine)

    assert (turn.effects, toasts(turn.messages)) == ((), ["yours_already"])


@pytest.mark.parametrize("first", ["duty", "contact"])
def test_both_tracks_can_be_acknowledged_each_by_its_own(first: str) -> None:
    on = reported(stage(), to="both")
    second = {"duty": "contact", "contact": "duty"}[first]

    on.taps(first, "ack")
    on.taps(second, "ack")

    assert {track: picture.by for track, picture in on.case.tracks.items()} == {
        Track.UNIT: "duty",
        Track.PARTY: "contact",
    }


def test_taking_the_case_acknowledges_too_and_only_the_holder_may_take_it_after() -> None:
    on = in_danger(stage(*CAST, person("duty2", Role.DUTY_OFFICER)))
    theirs = on.button("duty2", "take")
    on.taps("duty", "ack")

    assert toasts(on.play("duty2", theirs).messages) == ["hint_held"]
    on.taps("duty", "take")

    assert on.case.tracks[Track.UNIT].state is TrackState.TAKEN
    assert on.keys("official")[-2:] == ["taken_by", "status"]
    assert toasts(on.taps("duty", "take").messages) == ["yours_already"]


def test_reading_is_logged_and_shown_as_opened() -> None:
    on = in_danger(stage())

    turn = on.taps("duty", "read")

    assert [e.action for e in turn.effects if isinstance(e, do.Record)] == ["read"]
    assert on.case.alerts[0].opened == on.now
    assert "status_opened" in str(turn.messages)
    again = on.taps("duty", "read")
    assert [e for e in again.effects if isinstance(e, do.MarkOpened)] == []


def test_the_party_sees_what_was_promised_and_no_reasons() -> None:
    """The reasons of the level told of weapons and of homes."""
    on = reported(stage(), to="both", kind="threat", weapon="yes", police="yes", reach="call")

    turn = on.taps("contact", "read")

    found = {text.key for message in turn.messages[:1] for text in texts_of(message)}
    labels = {key for key in found if key.startswith("s_")}
    assert labels <= {"s_name", "s_number", "s_who", "s_police", "s_reach"}
    assert "urgency_only" in found
    assert "party_sees_no_more" in found
    assert not {key for key in found if key.startswith("reason_")}


@pytest.mark.parametrize("reader", ["duty", "contact"])
def test_who_is_to_call_reads_that_no_number_is_kept(reader: str) -> None:
    """The report said "call", and nothing of a number."""
    on = reported(stage(), to="both", reach="call")

    turn = on.taps(reader, "read")

    assert "no_number" in {words.key for words in texts_of(turn.messages[0])}


def test_told_to_the_party_alone_the_unit_sees_nothing() -> None:
    on = reported(stage(), to="party")

    assert toasts(on.play("duty", Tapped(f"c:{on.case.id}", "read")).messages) == ["hint_not_yours"]
    assert keys(on.play("duty", Commanded("arenden"))) == ["no_open_cases"]


@pytest.mark.parametrize("action", ["ack", "take", "read", "files", "close"])
def test_a_forged_button_gets_the_same_quiet_answer(action: str) -> None:
    on = in_danger(stage())

    turn = on.play("other-contact", Tapped(f"c:{on.case.id}", action))

    assert turn.effects == ()
    assert [type(message) for message in turn.messages] == [Toast]


def with_file(on: Stage, state: str) -> Stage:
    item = Evidence(id="e1", kind="photo", state=state, received=START, sha256="0" * 64)
    on.cases[on.case.id] = replace(on.case, evidence=(item,))
    return on


def test_saved_files_are_shown_to_the_unit_and_each_showing_is_logged() -> None:
    on = with_file(in_danger(stage()), "saved")
    on.taps("duty", "read")

    turn = on.taps("duty", "files")

    assert [m.evidence for m in turn.messages if isinstance(m, ShowFile)] == ["e1"]
    assert [e.action for e in turn.effects if isinstance(e, do.Record)] == ["file_shown"]


@pytest.mark.parametrize("state", ["fetching", "lost"])
def test_a_file_that_is_not_there_is_said_so(state: str) -> None:
    on = with_file(in_danger(stage()), state)
    on.taps("duty", "read")

    assert keys(on.taps("duty", "files")) == [f"file_{state}"]


def test_the_party_is_shown_no_files_whatever_they_tap() -> None:
    on = with_file(reported(stage(), to="both"), "saved")
    on.taps("contact", "read")

    assert "files" not in on.actions("contact")
    turn = on.play("contact", Tapped(f"c:{on.case.id}", "files"))
    assert toasts(turn.messages) == ["hint_not_yours"]


def test_open_cases_are_listed_reddest_first() -> None:
    on = in_danger(reported(stage()))

    turn = on.play("duty", Pressed("cases"))

    (listed,) = (message for message in turn.messages if isinstance(message, Say))
    first = listed.buttons[0][0].label.args
    assert (first["number"], first["urgency"].key) == ("2026-0002", "urgency_red")


def test_a_duty_officer_who_is_an_official_sees_their_own_cases_apart() -> None:
    double = person("double", Role.DUTY_OFFICER, Role.OFFICIAL)
    on = in_danger(stage(*CAST, double), "double")

    assert keys(on.play("double", Commanded("arenden"))) == ["no_open_cases", "my_cases"]
    read = on.play("double", Tapped(f"c:{on.case.id}", "read"))
    assert "s_name" not in {t.key for m in read.messages for t in texts_of(m)}
    assert on.play("double", Tapped(f"c:{on.case.id}", "take")).effects == ()


def test_an_official_reads_what_they_sent_and_nobody_elses() -> None:
    on = quickly_reported(stage(*CAST, person("other", Role.OFFICIAL)))
    case = f"c:{on.case.id}"

    assert keys(on.play("official", Tapped(case, "status"))) == ["status"]
    assert keys(on.play("official", Tapped(case, "read"))) == ["report"]
    assert toasts(on.play("other", Tapped(case, "status")).messages) == ["hint_not_yours"]
    assert toasts(on.play("other", Tapped(case, "read")).messages) == ["hint_not_yours"]


def test_words_to_the_bot_from_those_on_duty_get_a_hint() -> None:
    assert keys(stage().play("duty", Wrote("hej"))) == ["hint_home_staff"]


def test_stepping_off_is_allowed_but_the_last_one_is_told_what_it_means() -> None:
    on = stage()
    on.play("duty", Commanded("pass"))

    assert keys(on.taps("duty", "step_off")) == ["last_on_call"]
    assert on.people["duty"].on_duty
    assert keys(on.taps("duty", "step_off_no")) == ["still_on_call"]
    on.taps("duty", "step_off")
    on.taps("duty", "step_off_yes")

    assert not on.people["duty"].on_duty
    assert keys(on.play("admin", Commanded("pass"))) == ["nobody_on_call"]


def test_stepping_on_is_told_to_the_others_on_call() -> None:
    on = stage()
    on.play("deputy", Commanded("pass"))

    turn = on.taps("deputy", "step_on")

    assert (keys(turn), keys(turn, "duty")) == (["you_stepped_on"], ["other_stepped_on"])


@pytest.mark.parametrize("who", ["official", "contact"])
def test_the_roster_is_for_the_unit(who: str) -> None:
    on = stage()

    assert keys(on.play(who, Commanded("pass"))) == ["hint_not_yours"]
    assert on.play(who, Tapped("d:me", "step_off")).effects == ()


@pytest.mark.parametrize("how", ["ack", "take"])
def test_a_case_of_somebody_who_has_left_can_be_taken(how: str) -> None:
    """It was held for ever by whoever wasn't there."""
    on = in_danger(stage(*CAST, person("duty2", Role.DUTY_OFFICER)))
    on.taps("duty", how)
    del on.people["duty"]
    on.play("duty2", Tapped(f"c:{on.case.id}", "read"))

    on.taps("duty2", "take")

    track = on.case.tracks[Track.UNIT]
    assert (track.state, track.by) == (TrackState.TAKEN, "duty2")


def test_a_case_that_the_operator_acknowledged_can_be_taken() -> None:
    on = in_danger(stage())
    on.happens(on.case.id, AcknowledgedOutside(None, "unit"))

    on.play("duty", Tapped(f"c:{on.case.id}", "take"))

    assert on.case.tracks[Track.UNIT].by == "duty"


def test_what_the_operator_acknowledges_for_the_party_the_unit_is_not_said_to_have() -> None:
    on = reported(stage(), to="party")

    turn = on.happens(on.case.id, AcknowledgedOutside(None, "party"))

    said = [one.key for message in turn.messages for one in texts_of(message)]
    assert "the_operator" not in said
    assert "track_party" in said


def test_what_somebody_adds_does_not_go_before_another_s_alert() -> None:
    """Twenty short messages of one in danger stood before the alert of the next."""
    on = in_danger(stage())
    on.play("official", Wrote("de står kvar"))

    (news,) = [m for m in on.said["duty"] if isinstance(m, Say) and m.text.key == "news_added"]

    assert news.priority > Priority.RED
