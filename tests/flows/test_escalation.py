"""The ladder: who is alerted when, until a human acknowledges."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from flows import effects as do
from flows.durations import Duration
from flows.escalation import POLICY, WITHIN, within, within_words
from flows.known import Known, Role, Track, TrackState
from flows.messages import Say
from flows.urgency import Urgency
from tests.doubles.stage import CAST, PLACE, Stage, person
from tests.flows.stories import (
    alerted,
    all_sent,
    in_danger,
    orders,
    quickly_reported,
    reported,
    stage,
)


def repeats(on: Stage, track: Track = Track.UNIT) -> list[float]:
    """Give the minutes between one round of alerts and the next."""
    times = sorted({alert.created for alert in on.case.alerts if alert.track is track})
    return [(b - a).total_seconds() / 60 for a, b in pairwise(times)]


def test_the_whole_ladder_is_climbed_and_the_last_rung_repeats_ever_more_slowly() -> None:
    on = in_danger(stage())

    on.passes(minutes=5)
    assert alerted(on) == ["duty", "duty"]
    on.passes(minutes=5)
    assert alerted(on)[2:] == ["duty", "deputy", "admin"]
    assert on.case.tracks[Track.UNIT].state is TrackState.WAITING
    on.passes(minutes=5)
    assert on.case.tracks[Track.UNIT].state is TrackState.EXHAUSTED
    on.passes(hours=5)

    assert repeats(on)[:8] == [5, 5, 5, 5, 10, 20, 40, 60]
    assert "unreachable" in on.keys("official")
    assert on.keys("official").count("unreachable") == 1


def test_the_outside_addresses_are_called_on_the_last_rung() -> None:
    on = all_sent(in_danger(stage()))
    for _rung in range(2):
        on.passes(minutes=5)
        all_sent(on)
    assert orders(on, do.CallOutside) == []

    on.passes(minutes=5)

    (call,) = orders(on, do.CallOutside)
    assert len(call.alerts) == 3


def test_an_empty_rung_is_skipped_at_once_and_the_log_says_so() -> None:
    on = in_danger(stage(CAST[0], person("admin", Role.ADMINISTRATOR)))

    assert alerted(on) == ["admin"]
    assert on.case.tracks[Track.UNIT].rung == 2
    assert [r.action for r in orders(on, do.Record)].count("rung_empty") == 2


def test_those_who_have_stepped_off_are_not_on_call() -> None:
    on = in_danger(stage(CAST[0], person("deputy", Role.DUTY_OFFICER, on_duty=False)))

    assert alerted(on) == ["deputy"]
    assert on.case.tracks[Track.UNIT].rung == 2


def test_a_rung_of_people_who_can_not_be_reached_counts_as_empty() -> None:
    on = in_danger(
        stage(
            CAST[0],
            person("duty", Role.DUTY_OFFICER, reachable=False),
            person("admin", Role.ADMINISTRATOR),
        )
    )

    assert "admin" in alerted(on)
    assert on.case.tracks[Track.UNIT].rung == 2


def test_an_acknowledgement_stops_its_track_and_only_that() -> None:
    on = reported(stage(), to="both", kind="threat", weapon="yes")

    on.taps("duty", "ack")
    on.passes(minutes=30)

    assert alerted(on, Track.UNIT) == ["duty"]
    assert len(alerted(on, Track.PARTY)) > 2
    assert on.case.tracks[Track.PARTY].state is TrackState.EXHAUSTED
    assert "unreachable_party" in on.keys("official")
    assert "unreachable" not in on.keys("official")


def test_the_party_acknowledging_doesnt_stop_the_unit() -> None:
    on = reported(stage(), to="both", kind="threat", weapon="yes")

    on.taps("contact", "ack")
    on.passes(minutes=5)

    assert alerted(on, Track.UNIT) == ["duty", "duty"]
    assert alerted(on, Track.PARTY) == ["contact"]
    assert on.case.state == "new"


def test_the_last_rung_can_still_be_acknowledged() -> None:
    on = in_danger(stage())
    on.passes(hours=1)

    on.taps("admin", "ack")
    before = len(on.case.alerts)
    on.passes(hours=5)

    assert len(on.case.alerts) == before
    assert on.case.state == "acknowledged"


def test_a_yellow_case_waits_for_the_next_working_day_and_says_so_at_night() -> None:
    friday_night = datetime(2026, 11, 20, 22, 58, tzinfo=UTC)  # 23:58 in Stockholm
    on = reported(stage(now=friday_night), kind="damage")
    assert on.case.urgency is Urgency.YELLOW
    assert "after_hours" in on.keys("official")

    on.passes(days=3, hours=8)  # Tuesday, 7:58 in Stockholm
    assert alerted(on) == ["duty"]
    on.passes(minutes=2)

    assert alerted(on) == ["duty", "duty"]


def test_a_red_case_near_midnight_is_on_the_clock() -> None:
    on = in_danger(stage(now=datetime(2026, 12, 31, 22, 57, tzinfo=UTC)))

    on.passes(minutes=5)

    assert alerted(on) == ["duty", "duty"]
    assert on.case.alerts[1].created == datetime(2026, 12, 31, 23, 2, tzinfo=UTC)


def test_a_repeated_alert_says_the_how_manyth_it_is() -> None:
    on = in_danger(stage())
    on.passes(minutes=10)

    shown = [m.text for m in on.said["duty"] if isinstance(m, Say) and m.alert]

    assert [(t.key, t.args["times"]) for t in shown] == [
        ("alert", 0),
        ("alert_again", 1),
        ("alert_again", 2),
    ]


def test_a_profile_sets_its_own_time() -> None:
    place = replace(PLACE, acknowledge_within={Urgency.RED: Duration(timedelta(minutes=2))})
    on = in_danger(Stage({m.id: m for m in CAST}, place=place))

    on.passes(minutes=2)

    assert alerted(on) == ["duty", "duty"]


def test_the_times_are_the_designs_unless_a_profile_says_otherwise() -> None:
    known = Known(places={PLACE.id: PLACE})

    assert {urgency: str(within(urgency, known)) for urgency in Urgency} == {
        Urgency.RED: "5 min",
        Urgency.ORANGE: "30 min",
        Urgency.YELLOW: "1 working day",
        Urgency.GREEN: "3 working days",
    }
    assert set(WITHIN) == set(Urgency)


@pytest.mark.parametrize(
    ("duration", "key", "count"),
    [
        (Duration(timedelta(seconds=20)), "within_minutes", 1),
        (Duration(timedelta(minutes=90)), "within_minutes", 90),
        (Duration(timedelta(hours=2)), "within_hours", 2),
        (Duration(working_days=3), "within_days", 3),
    ],
)
def test_a_time_is_said_in_words(duration: Duration, key: str, count: int) -> None:
    said = within_words(duration)

    assert (getattr(said, "key", ""), getattr(said, "args", {})["count"]) == (key, count)


def test_every_policy_ends_with_a_rung_outside() -> None:
    assert [rungs[-1].value for rungs in POLICY.values()] == ["outside", "party_outside"]


def test_a_quick_report_alerts_at_its_own_level() -> None:
    on = quickly_reported(stage(), kind="threat")

    on.passes(minutes=29)
    assert alerted(on) == ["duty"]
    on.passes(minutes=1)
    assert alerted(on) == ["duty", "duty"]


def test_a_profiles_own_office_hours_count() -> None:
    place = replace(PLACE, office_hours=("07:00", "09:30"))
    on = reported(Stage({m.id: m for m in CAST}, place=place), kind="damage")  # at ten

    assert "after_hours" in on.keys("official")
    assert on.timers[f"rung:{on.case.id}:unit"].due == datetime(2026, 11, 19, 6, tzinfo=UTC)
