"""A loop that stands still is told, by name and by how long it may."""

from datetime import timedelta

from bot.health import Pulse


def test_a_loop_that_has_not_turned_for_ten_seconds_is_told() -> None:
    seconds = [100.0]
    pulse = Pulse(seconds=lambda: seconds[0])
    turns, rests = pulse.of("sender"), pulse.of("poll", patience=timedelta(seconds=60))
    turns()
    rests()

    seconds[0] += 10.0
    assert pulse.stuck() == []
    seconds[0] += 0.1
    assert pulse.stuck() == ["sender (10 s)"]

    turns()
    assert pulse.stuck() == []
