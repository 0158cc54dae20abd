"""What whoever watches the bot from outside can see of it: how it is, and what it does."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from flows.messages import Priority
from tests.journeys.conftest import Town, a_town
from tests.journeys.ways import UNIT, free_port, reports_quickly, settles

pytestmark = pytest.mark.one_engine


@pytest.fixture
async def town(tmp_path: Path, url: str) -> AsyncIterator[Town]:
    """A town whose bot can be watched."""
    async with a_town(tmp_path, url, web={"listen": f"127.0.0.1:{free_port()}"}) as found:
        await found.opens()
        yield found


async def asked(town: Town, path: str) -> httpx.Response:
    async with httpx.AsyncClient() as http:
        return await http.get(f"http://{town.config.web.listen}{path}")


async def counted(town: Town) -> dict[str, float]:
    """Give all numbers, by name and labels."""
    text = (await asked(town, "/metrics")).text
    return {
        " ".join((sample.name, *sample.labels.values())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


async def test_a_bot_that_serves_is_well_once_somebody_is_on_call(town: Town) -> None:
    before = await asked(town, "/health")
    await town.enrols("cilla", "duty-officer")
    after = await asked(town, "/health")

    assert before.status_code == 503
    assert before.json()["reasons"] == ["nobody is on call in vasteras"]
    assert (after.status_code, after.json()) == (200, {"status": "ok", "reasons": []})


async def test_every_stage_of_a_report_is_counted_and_nobody_is_named(town: Town) -> None:
    officer = await town.enrols("cilla", "duty-officer")
    official = await town.enrols("alva", "official")
    await reports_quickly(official, to=UNIT)
    await officer.sees("Kvittera")
    await settles(town)

    found = await counted(town)

    assert found["tryggbot_updates_total"] >= 6
    for stage in ("keep", "queue", "load", "decide", "apply", "record"):
        assert found[f"tryggbot_stage_seconds_count {stage}"] >= 6
    assert found["tryggbot_alert_seconds_count"] == 1
    assert found["tryggbot_commit_seconds_count"] >= 6
    waits = "tryggbot_outbox_wait_seconds_count"
    assert sum(found.get(f"{waits} {p:d}", 0) for p in Priority if p <= Priority.ALERT) >= 1
    assert found["tryggbot_telegram_call_seconds_count message done"] >= 6
    assert found["tryggbot_timer_lateness_seconds_count"] >= 1
    shown = " ".join(found)
    for word in ("alva", "cilla", "vasteras", str(official.id), str(officer.id)):
        assert word not in shown.casefold()
