"""What is counted and timed, as Prometheus reads it: sums that hold, and no label of a person."""

from prometheus_client.parser import text_string_to_metric_families

from bot.measures import BUCKETS, Measures


def read(measures: Measures) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    """Read it back as Prometheus would."""
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(
            measures.exposed(stuck=0, backlog=None).decode()
        )
        for sample in family.samples
    }


def test_a_timing_is_in_the_bucket_that_holds_it_and_in_all_above() -> None:
    measures = Measures()
    commit = measures.commits.of()
    for seconds in (0.0004, 0.003, 0.003, 999.0):
        commit(seconds)

    found = read(measures)

    name = "tryggbot_commit_seconds"
    assert found[f"{name}_bucket", (("le", "0.0005"),)] == 1
    assert found[f"{name}_bucket", (("le", "0.0025"),)] == 1
    assert found[f"{name}_bucket", (("le", "0.005"),)] == 3
    assert found[f"{name}_bucket", (("le", str(BUCKETS[-1])),)] == 3
    assert found[f"{name}_bucket", (("le", "+Inf"),)] == 4
    assert found[f"{name}_count", ()] == 4
    assert found[f"{name}_sum", ()] == 999.0064


def test_a_clock_that_was_set_back_makes_no_sum_smaller() -> None:
    measures = Measures()
    measures.waits.of("1")(2.0)
    measures.waits.of("1")(-3600.0)

    found = read(measures)

    assert found["tryggbot_outbox_wait_seconds_sum", (("priority", "1"),)] == 2.0
    assert found["tryggbot_outbox_wait_seconds_count", (("priority", "1"),)] == 2


def test_calls_are_told_apart_by_their_kind_and_how_they_ended() -> None:
    measures = Measures()
    for method in ("sendMessage", "sendPhoto", "editMessageText", "deleteMessages", "getMe"):
        measures.called(method, "done", 0.1)
    measures.called("sendMessage", "flooded", 0.1)

    found = read(measures)

    kinds = {
        (labels["method"], labels["outcome"]): count
        for (name, pairs), count in found.items()
        if name == "tryggbot_telegram_call_seconds_count" and (labels := dict(pairs))
    }
    assert kinds == {
        ("message", "done"): 1,
        ("message", "flooded"): 1,
        ("file", "done"): 1,
        ("edit", "done"): 1,
        ("delete", "done"): 1,
        ("other", "done"): 1,
    }


def test_counts_begin_at_nothing_and_grow() -> None:
    measures = Measures()
    assert read(measures)["tryggbot_updates_total", ()] == 0

    measures.updates.add(by=3)
    measures.outside.add("taken")

    found = read(measures)
    assert found["tryggbot_updates_total", ()] == 3
    assert found["tryggbot_outside_calls_total", (("outcome", "taken"),)] == 1


def test_the_process_itself_is_measured() -> None:
    found = read(Measures())

    assert found["process_resident_memory_bytes", ()] > 1_000_000
    assert found["process_open_fds", ()] > 2
    assert found["process_start_time_seconds", ()] > 1e9
