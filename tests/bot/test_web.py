"""The web server: health in words without people, and links that only a press can use."""

from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.measures import Backlog, Measures
from bot.texts import Texts
from bot.web import AckOutcome, AckResult, application

TOKEN = "t" * 32


class Desk:
    """Stands for everything behind the server."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self.outcome = AckOutcome(AckResult.DONE, "2026-0042")
        self.good = {TOKEN}
        self.used: list[str] = []
        self.broken = False

    async def reasons(self) -> list[str]:
        return self.wrong

    async def measures(self) -> bytes:
        waits = Backlog(
            waiting={1: 2, 5: 7},
            oldest_alert=timedelta(seconds=90),
            set_aside=3,
            unopened=4,
            overdue=0,
        )
        return Measures().exposed(stuck=0, backlog=waits)

    async def peek(self, token: str) -> str | None:
        if self.broken:
            raise RuntimeError("storage")
        return "2026-0042" if token in self.good else None

    async def acknowledge(self, token: str) -> AckOutcome:
        if self.broken:
            raise RuntimeError("storage")
        self.used.append(token)
        return self.outcome


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
async def http(desk: Desk) -> AsyncIterator[httpx.AsyncClient]:
    async def hook(_request: Request) -> Response:
        return PlainTextResponse("hook")

    site = application(
        reasons=desk.reasons,
        measures=desk.measures,
        acknowledger=desk,
        texts=Texts(Texts.bundled()),
        routes=[Route("/telegram/main", hook, methods=["POST"])],
    )
    transport = httpx.ASGITransport(site, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as http:
        yield http


async def test_health_says_what_is_wrong(http: httpx.AsyncClient, desk: Desk) -> None:
    well = await http.get("/health")
    desk.wrong = ["the loop sender has not turned for 10 s"]
    ill = await http.get("/health")

    assert (well.status_code, well.json()) == (200, {"status": "ok", "reasons": []})
    assert (ill.status_code, ill.json()["reasons"]) == (503, desk.wrong)


async def test_metrics_are_numbers(http: httpx.AsyncClient) -> None:
    shown = (await http.get("/metrics")).text

    assert 'tryggbot_outbox_waiting{priority="1"} 2.0' in shown
    assert "tryggbot_oldest_alert_seconds 90.0" in shown
    assert "tryggbot_updates_set_aside 3.0" in shown
    assert "tryggbot_messages_set_aside 4.0" in shown


async def test_the_webhook_has_its_place(http: httpx.AsyncClient) -> None:
    assert (await http.post("/telegram/main")).text == "hook"


async def test_opening_a_link_acknowledges_nothing(http: httpx.AsyncClient, desk: Desk) -> None:
    """Mail programs and scanners open links; only a press counts."""
    for method in ("GET", "HEAD", "OPTIONS"):
        await http.request(method, f"/ack/{TOKEN}")

    page = await http.get(f"/ack/{TOKEN}")

    assert desk.used == []
    assert page.status_code == 200
    assert "2026-0042" in page.text
    assert "<button" in page.text


async def test_a_press_acknowledges(http: httpx.AsyncClient, desk: Desk) -> None:
    page = await http.post(f"/ack/{TOKEN}")

    assert desk.used == [TOKEN]
    assert "Kvitterat" in page.text
    assert "<button" not in page.text


@pytest.mark.parametrize(
    ("result", "status", "words"),
    [
        (AckResult.ALREADY, 200, "Redan kvitterat"),
        (AckResult.GONE, 410, "gäller inte"),
        (AckResult.FAILED, 503, "Det gick inte"),
    ],
)
async def test_what_came_of_it_is_said_truthfully(
    http: httpx.AsyncClient, desk: Desk, result: AckResult, status: int, words: str
) -> None:
    desk.outcome = AckOutcome(result)

    page = await http.post(f"/ack/{TOKEN}")

    assert page.status_code == status
    assert words in page.text


async def test_a_link_that_is_no_good_offers_no_button(http: httpx.AsyncClient) -> None:
    page = await http.get("/ack/another")

    assert page.status_code == 410
    assert "<button" not in page.text


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_when_storage_fails_nobody_believes_that_it_worked(
    http: httpx.AsyncClient, desk: Desk, method: str
) -> None:
    desk.broken = True

    page = await http.request(method, f"/ack/{TOKEN}")

    assert page.status_code == 503
    assert "Ingenting är kvitterat" in page.text


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("", "sv"), ("sv-SE,en;q=0.5", "sv"), ("en-GB,sv;q=0.5", "en"), ("fi,en", "en"), ("fi", "sv")],
)
async def test_the_page_speaks_the_reader_s_language(
    http: httpx.AsyncClient, accepted: str, language: str
) -> None:
    page = await http.get(f"/ack/{TOKEN}", headers={"accept-language": accepted})

    assert f"<html lang={language}>" in page.text


async def test_a_page_runs_nothing_is_kept_nowhere_and_tells_no_other_site(
    http: httpx.AsyncClient,
) -> None:
    headers = (await http.get(f"/ack/{TOKEN}")).headers

    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"


async def test_a_number_is_only_a_number(http: httpx.AsyncClient, desk: Desk) -> None:
    desk.outcome = AckOutcome(AckResult.DONE, "<script>x</script>")

    assert "<script>" not in (await http.post(f"/ack/{TOKEN}")).text
