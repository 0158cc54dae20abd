"""The bench of a long run: an hour really passes, and what is shown is what was seen."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench import instance
from bench.growth.side import Side
from bench.growth.stock import Size, Stock
from bench.soak import show
from bench.soak.day import OFFICIALS, Town
from bench.soak.sample import DISK, KEPT, PASSING, PROCESS, sample


async def test_an_hour_of_everybody_s_doings_passes_and_leaves_what_it_should(
    tmp_path: Path,
) -> None:
    config = await instance.found(tmp_path, url="http://127.0.0.1:1", officials=OFFICIALS)
    stock = Stock(Size("soak", 0, OFFICIALS), config, datetime.now(UTC))
    side = Side(stock, arguments=["--ahead", "ahead", "--vitals", "vitals"])
    await side.listen()
    try:
        await side.start()
        town = Town(side)
        await town.lives()
        await town.passes(timedelta(days=4))
        assert side.process is not None
        found = sample(side.process, tmp_path)
    finally:
        side.close()

    assert found["cases"] == 3  # a report, a quick one, a call for help
    assert found["alerts"] > 3  # one was repeated before it was answered
    assert found["inbox"] == 0  # forgotten, four days later
    assert found["timers"] <= 1  # the draft that was left has gone
    assert found["tasks"] > 10
    assert set(found) >= {*PROCESS, *DISK, *PASSING, *KEPT}


def test_the_table_shows_quarters_and_what_still_grows() -> None:
    names = (*PROCESS, *DISK, *PASSING, *KEPT)
    samples = [dict.fromkeys(names, 7.0) | {"cases": float(n)} for n in range(1, 9)]

    shown = show.table([6 * n for n in range(1, 9)], samples)

    assert "48 hours." in shown
    assert "| rows of `cases` (stay) | 2 | 4 | 6 | 8 | 1.36 |" in shown
    assert "| rows of `inbox` | 7 | 7 | 7 | 7 | 1.00 |" in shown
