"""The bench of growth: what it shows, and that a turn really goes through everything it times."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bench.growth import show
from bench.growth.side import Side
from bench.growth.stock import Size, stock
from bench.growth.turn import STEPS, turn

FEW, MANY = Size("few", 20, 30), Size("many", 40, 60)


async def test_a_turn_times_every_step_and_can_be_taken_again(tmp_path: Path) -> None:
    """With the real process, on a database that is filled once and used again."""
    for _ in range(2):
        side = Side(await stock(FEW, tmp_path))
        await side.listen()
        try:
            ready, answered = await side.start()
            took = await turn(side, 1)
            await side.rests()
        finally:
            side.close()

        assert ready > 0
        assert answered > 0
        assert set(took) == set(STEPS)
        assert all(took.values())


async def test_a_filled_database_is_kept_with_the_moment_at_which_it_was(tmp_path: Path) -> None:
    first = await stock(FEW, tmp_path)

    assert await stock(FEW, tmp_path) == first
    assert first.now <= datetime.now(UTC)


def test_the_table_sets_the_last_size_beside_the_first() -> None:
    found = {"a step": {"few": [0.002, 0.001, 0.004], "many": [0.003, 0.003, 0.009]}}

    shown = show.table(found, [FEW, MANY], unit="ms")

    assert "| 20 cases, 30 people: p50 / p99 |" in shown
    assert "| a step | 2.00 / 4.00 ms | 3.00 / 9.00 ms | **1.50** |" in shown


@pytest.mark.parametrize(("part", "value"), [(0.0, 1), (0.5, 3), (0.99, 5), (1.0, 5)])
def test_a_percentile_is_one_of_the_values(part: float, value: float) -> None:
    assert show.percentile([5, 3, 1, 4, 2], part) == value


def test_the_same_figures_make_the_same_picture(tmp_path: Path) -> None:
    found = {"a step": {"few": [0.002], "many": [0.003]}}
    for name in ("a.svg", "b.svg"):
        show.draw(found, [FEW, MANY], tmp_path / name)

    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()
