"""Tables: a wrong one can't be built, and every illegal move is one typed error."""

from enum import Enum

import pytest

from flows import emergency, enrolment, guidance, home, reply
from flows.errors import InvalidEventError, TableError
from flows.escalation import TRACKS
from flows.machine import Chart, Row
from flows.report.chart import CHART, QUICK_CHART, in_picture


class Step(Enum):
    ASKED = "asked"
    DONE = "done"


def always(_context: object) -> bool:
    return True


def never(_context: object) -> bool:
    return False


TO_DONE = Row("go", "asked", "done")
EVERY = (
    CHART,
    QUICK_CHART,
    TRACKS,
    *(f.CHART for f in (guidance, reply, emergency, enrolment, home)),
)


def build(*rows: Row, steps: tuple[str, ...] = ("asked", "done"), **more: object) -> Chart:
    initial = str(more.get("initial", "asked"))
    final = more.get("final", ("done",))
    assert isinstance(final, tuple)
    return Chart("test", steps, rows, initial=initial, final=final)


@pytest.mark.parametrize(
    ("rows", "steps", "more", "complaint"),
    [
        ((TO_DONE,), ("asked", "done", "done"), {}, "a step is there twice"),
        ((Row("go", "asked", "gone"),), ("asked", "done"), {}, r"unknown steps: \['gone'\]"),
        ((Row("go", "gone", "done"), TO_DONE), ("asked", "done"), {}, "unknown steps"),
        ((TO_DONE,), ("asked", "done"), {"initial": "gone"}, "unknown steps"),
        ((TO_DONE,), ("asked", "done"), {"final": ("done", "gone")}, "unknown steps"),
        ((TO_DONE, TO_DONE), ("asked", "done"), {}, "go from asked can't be reached"),
        (
            (TO_DONE, Row("go", "asked", "done", always)),
            ("asked", "done"),
            {},
            "go from asked can't be reached",
        ),
        (
            (Row("go", "asked", "done", always), Row("go", "asked", "done", always)),
            ("asked", "done"),
            {},
            "go from asked can't be reached",
        ),
        ((TO_DONE,), ("asked", "done", "lost"), {"final": ("done", "lost")}, "never reached"),
        ((TO_DONE,), ("asked", "done"), {"final": ()}, r"no way out of: \['done'\]"),
        (
            (TO_DONE, Row("back", "done", "asked")),
            ("asked", "done"),
            {},
            r"final, yet left: \['done'\]",
        ),
    ],
)
def test_a_wrong_table_can_not_be_built(
    rows: tuple[Row, ...], steps: tuple[str, ...], more: dict[str, object], complaint: str
) -> None:
    with pytest.raises(TableError, match=complaint):
        build(*rows, steps=steps, **more)


def test_a_move_is_a_lookup() -> None:
    chart = Chart("test", Step, [TO_DONE], initial="asked", final=["done"])

    assert chart.fire("asked", "go") == "done"


@pytest.mark.parametrize(("step", "trigger"), [("done", "go"), ("asked", "fly"), ("nowhere", "go")])
def test_an_illegal_move_is_a_typed_error(step: str, trigger: str) -> None:
    with pytest.raises(InvalidEventError) as caught:
        build(TO_DONE).fire(step, trigger)

    assert caught.value.hint == "hint_use_buttons"


def test_a_guard_that_says_no_is_an_illegal_move() -> None:
    with pytest.raises(InvalidEventError):
        build(Row("go", "asked", "done", never)).fire("asked", "go")


def test_the_first_row_whose_guard_allows_it_is_taken() -> None:
    chart = build(
        Row("go", "asked", "other", never),
        Row("go", "asked", "done"),
        Row("x", "other", "done"),
        steps=("asked", "other", "done"),
    )

    assert chart.fire("asked", "go") == "done"


@pytest.mark.parametrize("chart", EVERY, ids=lambda chart: chart.name)
def test_every_step_and_trigger_moves_or_raises_the_typed_error(chart: Chart) -> None:
    triggers = {row.trigger for row in chart.rows}

    for step in chart.steps:
        for trigger in triggers:
            try:
                assert chart.fire(step, trigger, {}) in chart.steps
            except InvalidEventError:
                continue


@pytest.mark.parametrize("chart", EVERY, ids=lambda chart: chart.name)
def test_every_chart_can_be_drawn(chart: Chart) -> None:
    drawn = chart.diagram(in_picture if chart is CHART else lambda _row: True)

    assert "stateDiagram" in drawn
    assert chart.initial in drawn
