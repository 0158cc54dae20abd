"""What becomes of an alert: late, lost, delivered, taken another way, acknowledged outside."""

import pytest

from flows import effects as do
from flows.events import (
    AcknowledgedOutside,
    AlertDelivered,
    CalledOutside,
    ChatLost,
    TimePassed,
)
from flows.known import Role, Track
from tests.doubles.stage import CAST, person
from tests.flows.stories import (
    alerted,
    all_sent,
    in_danger,
    keys,
    orders,
    stage,
)


def test_an_alert_that_telegram_has_not_taken_goes_another_way_before_a_minute_is_over() -> None:
    on = in_danger(stage())

    on.passes(seconds=54)
    assert orders(on, do.CallOutside) == []
    on.passes(seconds=1)

    (call,) = orders(on, do.CallOutside)
    assert call.alerts == (on.case.alerts[0].id,)


def test_a_rung_that_comes_soon_after_does_not_put_off_the_other_way() -> None:
    """The next rung took the place of the timer, and who had not been reached was not called."""
    on = in_danger(stage(CAST[0], *(person(name, Role.DUTY_OFFICER) for name in ("anna", "bo"))))
    first = {a.id for a in on.case.alerts}
    on.passes(seconds=30)
    on.happens(on.case.id, TimePassed("rung", f"rung:{on.case.id}:unit", {"track": "unit"}))

    on.passes(seconds=30)

    (call,) = orders(on, do.CallOutside)
    assert set(call.alerts) == first


@pytest.mark.parametrize("how", ["sent", "acknowledged"])
def test_an_alert_in_time_goes_no_other_way(how: str) -> None:
    on = in_danger(stage())
    if how == "sent":
        all_sent(on)
    else:
        on.taps("duty", "ack")

    on.passes(minutes=2)

    assert orders(on, do.CallOutside) == []


def test_a_lost_chat_moves_on_to_the_next_rung_at_once_and_calls_outside() -> None:
    on = in_danger(stage())
    lost = on.case.alerts[0]

    turn = on.happens(on.case.id, ChatLost("duty", lost.id))

    assert do.SetReachable("duty", reachable=False) in turn.effects
    assert do.MarkFailed(lost.id) in turn.effects
    assert [e.alerts for e in turn.effects if isinstance(e, do.CallOutside)] == [(lost.id,)]
    assert "admin" in alerted(on)


def test_a_chat_lost_twice_is_lost_once() -> None:
    on = in_danger(stage())
    lost = ChatLost("duty", on.case.alerts[0].id)
    on.happens(on.case.id, lost)
    before = len(on.case.alerts)

    turn = on.happens(on.case.id, lost)

    assert turn.effects == (do.SetReachable("duty", reachable=False),)
    assert len(on.case.alerts) == before


def test_a_lost_chat_waits_for_the_others_of_its_rung() -> None:
    on = in_danger(stage(*CAST, person("duty2", Role.DUTY_OFFICER)))

    on.happens(on.case.id, ChatLost("duty", on.case.alerts[0].id))

    assert alerted(on) == ["duty", "duty2"]


def test_a_lost_chat_without_a_case_is_a_fact_about_the_person() -> None:
    on = stage()

    turn = on.play("official", ChatLost("duty"))

    assert turn.effects == (do.SetReachable("duty", reachable=False),)


def test_the_official_is_told_sent_only_when_it_is() -> None:
    on = in_danger(stage())
    alert = on.case.alerts[0]
    assert "status_not_sent" in str(on.said["official"])
    assert "status_sent" not in str(on.said["official"])

    on.sent(alert.id)
    turn = on.happens(on.case.id, AlertDelivered(alert.id))

    assert "status_sent" in str(turn.messages)
    assert "status_opened" not in str(turn.messages)


def test_another_way_that_failed_is_noted_and_one_that_took_it_is_shown() -> None:
    on = in_danger(stage())
    alert = on.case.alerts[0].id

    failed = on.happens(on.case.id, CalledOutside(alert, accepted=False))
    taken = on.happens(on.case.id, CalledOutside(alert, accepted=True))

    assert [e.action for e in failed.effects if isinstance(e, do.Record)] == ["outside_failed"]
    assert len(taken.messages) == 1


@pytest.mark.parametrize("by_link", [True, False])
def test_an_acknowledgement_from_outside_counts_as_one_in_the_chat(*, by_link: bool) -> None:
    on = in_danger(stage())
    alert = on.case.alerts[0].id if by_link else None

    turn = on.happens(on.case.id, AcknowledgedOutside(alert, "unit"))

    assert on.case.tracks[Track.UNIT].by == ("duty" if by_link else "")
    assert keys(turn, "official") == ["acknowledged_by"]
    again = on.happens(on.case.id, AcknowledgedOutside(alert, "unit"))
    assert (again.effects, again.messages) == ((), ())


def test_a_track_that_was_not_told_can_not_be_acknowledged_from_outside() -> None:
    on = in_danger(stage())

    turn = on.happens(on.case.id, AcknowledgedOutside(None, "party"))

    assert turn.effects == ()


def test_the_link_of_somebody_who_has_left_stops_nothing() -> None:
    on = in_danger(stage())
    (alert,) = on.case.alerts
    del on.people["duty"]

    turn = on.happens(on.case.id, AcknowledgedOutside(alert.id, "unit"))

    assert (turn.effects, turn.messages) == ((), ())
    on.passes(minutes=5)
    assert "admin" in alerted(on)
