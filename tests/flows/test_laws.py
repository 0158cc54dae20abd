"""Laws that hold whatever people do: random walks of everybody, over the whole conversation."""

import json

from hypothesis import given, settings

from flows import effects as do
from flows import hearing, router
from flows.events import Commanded, Event, Pressed, Tapped, Wrote
from flows.messages import Button, Say, ShowEmergencyContact
from flows.report.sending import tracks_of
from flows.session import Session
from tests.doubles.stage import Stage, buttons_of, texts_of
from tests.flows.walks import PLACE, SECRET, WHO, Move, Walk, moves, spoken, walked

DANGER: tuple[Event, ...] = (Pressed("danger"), Commanded("112"), Wrote("HJÄLP!!"))
WAYS_ON = {"back", "skip", "more_topics", "more_answers", "close", "up"}
WAYS_OUT = {"no", "false_alarm", "later", "to_nothing", "close", "up", "sv"}
PARTY_MAY_SEE = {
    *("s_name", "s_phone", "s_who", "s_police", "s_reach"),
    *("urgency_only", "report_head", "party_sees_no_more"),
}
THE_REST = {f"s_{q}" for q in ("story", "known", "near", "weapon", "evidence", "channel", "kind")}


EVERYBODY = tuple(dict.fromkeys(WHO))
FEW = 20  # walks where everything is tried after each step: some eight hundred states


@settings(max_examples=FEW)
@given(moves)
def test_112_comes_first_from_every_state(path: list[Move]) -> None:
    def reaches_112(walk: Walk) -> None:
        stage = walk.stage
        for who in EVERYBODY:
            for event in DANGER:
                turn = router.step(stage.session(who), event, stage.known(who, event), stage.now)
                card, contact = turn.messages[:2]
                assert isinstance(card, Say)
                assert card.text.key == "call112"
                assert (card.silent, card.veiled, card.overtakes) == (True, True, True)
                assert isinstance(contact, ShowEmergencyContact)
                assert hearing.overtaking(event)[0] == card

    walked(path, reaches_112)


@given(moves)
def test_every_state_can_be_left(path: list[Move]) -> None:
    stage = walked(path).stage

    for who in EVERYBODY:
        for _ in range(20):
            question = router.pending(
                stage.session(who), stage.known(who, Pressed("mine")), stage.now
            )
            if question is None:
                break
            actions = [button.action for button in buttons_of(question)]
            out = next((action for action in actions if action in WAYS_OUT), None)
            top = stage.session(who).top
            assert top is not None
            if top.step == "wording":
                out = "back"
            if top.flow == "report":
                stage.play(who, Commanded("pausa"))
            else:
                assert out is not None, top
                stage.play(who, Tapped(f"s:{stage.session(who).step}", out))
        else:
            raise AssertionError(f"{who} can't leave {stage.session(who)}")


@given(moves)
def test_a_session_survives_being_written_down(path: list[Move]) -> None:
    def comes_back(walk: Walk) -> None:
        for session in walk.stage.sessions.values():
            assert Session.from_dict(json.loads(json.dumps(session.to_dict()))) == session

    walked(path, comes_back)


@given(moves)
def test_two_runs_of_the_same_events_agree(path: list[Move]) -> None:
    first, second = walked(path), walked(path)

    assert first.stage.sessions == second.stage.sessions
    assert first.stage.said == second.stage.said
    assert first.stage.effects == second.stage.effects


@given(moves)
def test_no_screen_asks_for_a_choice_among_more_than_six(path: list[Move]) -> None:
    stage = walked(path).stage

    for said in stage.said.values():
        for message in said:
            answers = [b for b in buttons_of(message) if b.action not in WAYS_ON]
            assert len(answers) <= 6, answers


@given(moves)
def test_a_button_fits_telegram(path: list[Move]) -> None:
    stage = walked(path).stage

    for said in stage.said.values():
        for button in (b for message in said for b in buttons_of(message)):
            assert len(data(button).encode("ascii")) <= 50


def data(button: Button) -> str:
    return f"{button.subject}{button.action}"


@settings(max_examples=FEW)
@given(moves)
def test_a_stale_tap_changes_nothing(path: list[Move]) -> None:
    def changes_nothing(walk: Walk) -> None:
        stage = walk.stage
        for who in EVERYBODY:
            session = stage.session(who)
            for action in ("yes", "send", "me", "safe_yes", "cancel"):
                event = Tapped(f"s:{session.step - 1}", action)
                turn = router.step(session, event, stage.known(who, event), stage.now)
                assert (turn.session, turn.effects) == (session, ())

    walked(path, changes_nothing)


@given(moves)
def test_a_doubled_tap_counts_once(path: list[Move]) -> None:
    walk = Walk()
    for move in path:
        before = len(walk.steps)
        walk.take(move)
        if len(walk.steps) == before:
            continue
        who, event, _turn = walk.steps[-1]
        if not isinstance(event, Tapped) or event.subject[:2] in {"x:", "d:"}:
            continue
        if event.action == "danger":
            continue  # 112 comes as often as it is asked for
        stage = walk.stage
        session = stage.session(who)
        again = router.step(session, event, stage.known(who, event), stage.now)
        assert again.session == session, event
        # A report that is read twice is recorded twice, and both showings fade.
        read = do.Record | do.MarkOpened | do.SetTimer
        assert [e for e in again.effects if not isinstance(e, read)] == [], event


@given(moves)
def test_a_refused_event_leaves_the_session_as_it_was(path: list[Move]) -> None:
    walk = walked(path)
    stage = walk.stage

    for who in EVERYBODY:
        session = stage.session(who)
        for event in (Commanded("finns_inte"), Pressed("nothing"), Tapped("s:0", "forged")):
            turn = router.step(session, event, stage.known(who, event), stage.now)
            assert (turn.session, turn.effects) == (session, ())
            assert turn.messages != ()


@given(moves)
def test_nobody_is_alerted_whom_the_official_has_not_chosen(path: list[Move]) -> None:
    stage = walked(path).stage

    for case in stage.cases.values():
        assert set(case.tracks) <= set(tracks_of(case.report))
        for alert in case.alerts:
            assert alert.track in tracks_of(case.report)
            assert alert.person != case.official
            assert alert.person != "other-contact" or case.official == "double"


@given(moves)
def test_the_party_never_learns_what_happened(path: list[Move]) -> None:
    stage = walked(path).stage

    for who in ("contact", "other-contact"):
        for message in stage.said.get(who, []):
            if is_about_their_own(stage, message, who):
                continue
            words = {text.key for text in texts_of(message)}
            assert not {key for key in words if key.startswith("reason_")}
            assert not words & THE_REST
            labels = {key for key in words if key.startswith("s_")}
            assert labels <= PARTY_MAY_SEE
            assert "position" not in words
            assert not hasattr(message, "evidence")
            assert SECRET not in repr(message)
            assert str(PLACE[0]) not in repr(message)


def is_about_their_own(stage: Stage, message: object, who: str) -> bool:
    """Say whether it belongs to a report or a case that they made themselves."""
    case = stage.cases.get(getattr(message, "case", None) or "")
    if case is not None:
        return case.official == who
    return getattr(message, "to", None) is None


@given(moves)
def test_an_alert_carries_no_name_and_no_content(path: list[Move]) -> None:
    stage = walked(path).stage

    for who in stage.said:
        for message in spoken(stage, who):
            if message.alert is None:
                continue
            assert message.text.key in {"alert", "alert_again"}
            assert set(message.text.args) <= {"number", "urgency", "within", "times"}
            assert message.protect
            assert SECRET not in repr(message)


@given(moves)
def test_whoever_may_be_hiding_hears_and_shows_nothing(path: list[Move]) -> None:
    """While the emergency is in somebody's conversation, no message of ours sounds or tells."""
    walk = walked(path)

    for who, _event, turn in walk.steps:
        if turn.session.find("emergency") is None:
            continue
        for message in turn.messages:
            if isinstance(message, Say) and message.to in {None, who}:
                assert (message.silent, message.veiled) == (True, True), message


@given(moves)
def test_words_told_are_in_the_session_or_in_a_case_or_let_go_aloud(path: list[Move]) -> None:
    """What was said to be saved is somewhere, until the person cancels or it grows too old."""
    stage = Stage()
    saved = {"joined_the_story", "noted", "noted_told"}
    let_go = {
        *("cancel", "cancel_sent", "draft_deleted", "words_dropped", "left"),
        *("cancelled", "edited_kept"),
    }
    walk = Walk(stage)
    for number, move in enumerate((0, what, which) for _who, what, which in path):
        walk.take(move)
        marker = f"{SECRET}-{number}"
        turn = stage.play("official", Wrote(marker, 1000 + number))
        if not saved & {text.key for message in turn.messages for text in texts_of(message)}:
            continue
        assert marker in json.dumps(stage.session("official").to_dict()) or any(
            marker in json.dumps(dict(case.report)) for case in stage.cases.values()
        )
        before = len(stage.said["official"])
        walk.take((0, what_next(number), number))
        if let_go & {t.key for m in stage.said["official"][before:] for t in texts_of(m)}:
            continue
        assert marker in json.dumps(stage.session("official").to_dict()) or any(
            marker in json.dumps(dict(case.report)) for case in stage.cases.values()
        ), walk.steps[-1][1]


def what_next(number: int) -> int:
    """Choose what comes after something was saved: a tap, a command or a key."""
    return (0, 11, 12)[number % 3]
