"""A town with a mail server, and a page where links lead."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP

from bot.sandbox.phones import Phone
from tests.journeys.conftest import Town, a_town

SHARED, HERS = "jour@example.se", "cilla+jour&natt@example.se"
WITHOUT_TELEGRAM = 600  # seconds


@dataclass
class PostOffice:
    """A mail server that keeps what it is given."""

    letters: list[tuple[list[str], EmailMessage]] = field(default_factory=list)
    port: int = 0

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        letter = message_from_bytes(envelope.content, policy=policy.default)
        self.letters.append((envelope.rcpt_tos, letter))
        return "250 OK"

    def to(self, address: str) -> list[str]:
        """Give what somebody got: subject and words."""
        return [
            f"{letter['subject']}\n{part.get_content()}"
            for people, letter in self.letters
            if address in people
            for part in letter.walk()
            if part.get_content_type() == "text/plain"
        ]


@asynccontextmanager
async def a_post_office() -> AsyncIterator[PostOffice]:
    office, loop = PostOffice(), asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(office, loop=loop), "127.0.0.1", 0)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()
        await server.wait_closed()


@pytest.fixture
async def post() -> AsyncIterator[PostOffice]:
    async with a_post_office() as office:
        yield office


@pytest.fixture
async def linked(tmp_path: Path, url: str, post: PostOffice) -> AsyncIterator[Town]:
    """Give a town with a mail server, and a page where links lead."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    way = f"mailto://127.0.0.1:{post.port}?from=bot@example.se&to="
    async with a_town(
        tmp_path,
        url,
        alerts={"fallback": [way + "{email}", way + SHARED]},
        web={"listen": f"127.0.0.1:{port}", "public_url": f"http://127.0.0.1:{port}"},
    ) as town:
        await town.opens()
        yield town


async def in_silence(town: Town, official: Phone) -> str:
    """Be in danger while Telegram takes no message; give the case's number."""
    official.presses("Jag är i fara")
    await official.sees("Ska jag också meddela")
    town.world.weather.flood(WITHOUT_TELEGRAM)
    official.taps("Ja, meddela dem")
    await town.settles()
    return str(town.asks("select number from cases")[0][0])


def links_in(letter: str) -> list[str]:
    return re.findall(r"http://\S+/ack/\S+", letter)
