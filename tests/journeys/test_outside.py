"""When Telegram is silent: another way to people, free of content, and a way to acknowledge."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import httpx
import pytest
from aiosmtpd.smtp import SMTP

from bot.sandbox.phones import Phone
from tests.journeys.conftest import Town, a_town, number_in
from tests.journeys.scripts import alarms, briefly

SHARED, HERS = "jour@example.se", "cilla+jour&natt@example.se"
WITHOUT_TELEGRAM = 600  # seconds
pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated")  # Apprise's


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
async def linked(tmp_path: Path, post: PostOffice) -> AsyncIterator[Town]:
    """Give a town with a mail server, and a page where links lead."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    way = f"mailto://127.0.0.1:{post.port}?from=bot@example.se&to="
    async with a_town(
        tmp_path,
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


async def test_after_a_minute_of_silence_the_mail_goes_and_its_link_acknowledges(
    linked: Town, post: PostOffice
) -> None:
    town = linked
    official, _, duty = await town.cast()
    await town.commands("people", "set", await town.person("cilla"), "--email", HERS)
    number = await in_silence(town, official)
    town.world.weather.dead()

    await town.passes(seconds=50)
    assert post.letters == []
    await town.passes(seconds=12)
    await town.settles()

    (letter,) = post.to(HERS)
    (shared,) = post.to(SHARED)
    for words in (letter, shared):
        assert number in words
        assert "röd" in words
        assert "08-465 004 11" in words
        for told in ("Alva", "Cilla", "Lindpartiet", "fara"):
            assert told not in words
    link = re.findall(r"http://\S+/ack/\S+", letter)[0]

    async with httpx.AsyncClient() as browser:
        page = await browser.get(link)
        assert number in page.text
        assert "<button" in page.text
        assert town.asks("select state from tracks") == [("waiting",)]
        pressed = await browser.post(link)
        assert "Kvitterat" in pressed.text
        again = await browser.post(link)
        assert again.status_code == 410
        assert "Länken gäller inte" in again.text
        english = await browser.get(link, headers={"accept-language": "en"})
        assert english.status_code == 410
        assert "<html lang=en>" in english.text
    assert town.asks("select state from tracks") == [("acknowledged",)]

    town.world.weather.dead(on=False)
    await town.passes(seconds=WITHOUT_TELEGRAM)
    await duty.sees(number)
    await official.sees("Cilla", "kvitterade")
    await town.passes(minutes=30)
    assert not [shown for shown in duty.unseen if shown.says("Påminnelse")]
    assert len(post.letters) == 2


async def test_somebody_was_faster_and_the_link_says_so(linked: Town, post: PostOffice) -> None:
    town = linked
    official, _, duty = await town.cast()
    number = await in_silence(town, official)
    await town.passes(seconds=61)
    link = re.findall(r"http://\S+/ack/\S+", post.to(SHARED)[0])[0]
    town.world.weather.flood(0)
    await town.passes(seconds=WITHOUT_TELEGRAM)
    await duty.sees(number)
    duty.taps("Kvittera")
    await duty.sees("Du kvitterade")

    async with httpx.AsyncClient() as browser:
        pressed = await browser.post(link)

    assert "Redan kvitterat" in pressed.text


async def test_the_operator_acknowledges_while_telegram_is_out(
    linked: Town, post: PostOffice
) -> None:
    town = linked
    official, _, duty = await town.cast()
    number = await in_silence(town, official)
    await town.passes(seconds=61)
    assert len(post.letters) == 1

    said = await town.commands("case", "acknowledge", number)

    assert number in said
    await town.passes(seconds=1)
    assert town.asks("select state from tracks") == [("acknowledged",)]
    await town.passes(seconds=WITHOUT_TELEGRAM)
    await official.sees(number, "någon vid säkerhetsenheten kvitterade")
    await duty.sees(number, "någon vid säkerhetsenheten", anywhere=True)
    assert len(post.letters) == 1


async def test_an_acknowledgement_while_the_bot_was_down_goes_before_what_was_due_meanwhile(
    linked: Town, post: PostOffice
) -> None:
    """The bot came back, alerted the next rung, and heard then that somebody had answered."""
    town = linked
    official, _, duty = await town.cast()
    number = await alarms(official)
    await duty.sees(number)
    await town.settles()
    await town.closes()

    await town.commands("case", "acknowledge", number)
    town.clock.forward(timedelta(minutes=20))
    await town.opens()
    await town.settles()

    assert town.asks("select state from tracks") == [("acknowledged",)]
    assert len(town.asks("select id from alerts")) == 1
    assert post.letters == []


async def test_what_telegram_has_taken_in_time_needs_no_mail(
    linked: Town, post: PostOffice
) -> None:
    official, _, duty = await linked.cast()
    await alarms(official)
    await duty.sees("röd")

    await linked.passes(minutes=4)

    assert post.letters == []


async def test_at_the_end_of_the_ladder_the_mail_goes_too(linked: Town, post: PostOffice) -> None:
    town = linked
    official, _, duty = await town.cast()
    await town.commands("people", "set", await town.person("cilla"), "--email", HERS)
    number = await alarms(official)
    await duty.sees(number)

    for _ in range(3):
        await town.passes(minutes=5)

    await official.sees("Jag når ingen just nu")
    (letter,) = post.to(HERS)
    assert number in letter
    assert len(post.to(SHARED)) == 1


async def test_a_lost_chat_is_called_another_way_at_once(linked: Town, post: PostOffice) -> None:
    town = linked
    official, _, duty = await town.cast()
    await town.commands("people", "set", await town.person("cilla"), "--email", HERS)
    town.world.chats[duty.id].blocked = True

    number = await alarms(official)

    await town.settles()
    assert any(number in letter for letter in post.to(HERS))


async def test_without_a_public_address_there_is_no_link(tmp_path: Path, post: PostOffice) -> None:
    way = f"mailto://127.0.0.1:{post.port}?from=bot@example.se&to={SHARED}"
    async with a_town(tmp_path, alerts={"fallback": [way]}) as town:
        await town.opens()
        official, _, _duty = await town.cast()
        number = await in_silence(town, official)

        await town.passes(seconds=61)

        (letter,) = post.to(SHARED)
        assert number in letter
        assert "http" not in letter
        assert "Kvittera i boten." in letter


async def test_a_mail_server_that_is_down_is_tried_again(linked: Town, post: PostOffice) -> None:
    town = linked
    official, _, _duty = await town.cast()
    refusals = 2

    async def refuse(_server: Any, _session: Any, envelope: Any) -> str:
        nonlocal refusals
        if refusals:
            refusals -= 1
            return "451 try again later"
        return await PostOffice.handle_DATA(post, None, None, envelope)

    post.handle_DATA = refuse  # type: ignore[method-assign]
    await in_silence(town, official)
    await town.passes(seconds=61)
    assert post.letters == []

    await town.passes(minutes=2)
    await town.passes(minutes=2)

    assert len(post.letters) >= 1


async def test_a_report_that_isnt_urgent_is_mailed_too_when_telegram_is_silent(
    linked: Town, post: PostOffice
) -> None:
    town = linked
    official, _, duty = await town.cast()
    town.world.weather.flood(WITHOUT_TELEGRAM, chat=duty.id)
    number = await briefly(official, "säkerhetsfunktionen")

    await town.passes(seconds=61)

    assert number_in(post.to(SHARED)[0]) == number


def links_in(letter: str) -> list[str]:
    return re.findall(r"http://\S+/ack/\S+", letter)


async def test_a_link_that_several_people_have_names_nobody(linked: Town, post: PostOffice) -> None:
    """Whoever read the shared mailbox acknowledged in the duty officer's name."""
    town = linked
    official, _, duty = await town.cast()
    await town.commands("people", "set", await town.person("cilla"), "--email", HERS)
    number = await in_silence(town, official)
    await town.passes(seconds=61)
    (shared,), (own,) = links_in(post.to(SHARED)[0]), links_in(post.to(HERS)[0])
    assert shared != own

    async with httpx.AsyncClient() as browser:
        assert "Kvitterat" in (await browser.post(shared)).text

    assert town.asks("select state, by from tracks") == [("acknowledged", "")]
    await town.passes(seconds=WITHOUT_TELEGRAM)
    await official.sees(number, "någon vid säkerhetsenheten kvitterade")
    await duty.sees(number, "någon vid säkerhetsenheten", anywhere=True)


async def test_the_link_of_somebody_who_was_removed_acknowledges_nothing(
    linked: Town, post: PostOffice
) -> None:
    """They ended the escalation, and the unit was said to have answered."""
    town = linked
    official, _, _duty = await town.cast()
    cilla = await town.person("cilla")
    await town.commands("people", "set", cilla, "--email", HERS)
    await in_silence(town, official)
    await town.passes(seconds=61)
    (link,) = links_in(post.to(HERS)[0])
    await town.commands("people", "remove", cilla, "--yes")

    async with httpx.AsyncClient() as browser:
        assert (await browser.get(link)).status_code == 410
        assert (await browser.post(link)).status_code == 410

    assert town.asks("select state from tracks") == [("waiting",)]


async def test_the_shared_address_is_called_also_when_the_alerted_person_was_removed(
    linked: Town, post: PostOffice
) -> None:
    town = linked
    official, _, _duty = await town.cast()
    number = await in_silence(town, official)
    await town.commands("people", "remove", await town.person("cilla"), "--yes")

    await town.passes(seconds=61)

    assert number in post.to(SHARED)[0]


async def test_the_unit_s_addresses_hear_nothing_of_what_only_the_party_was_told(
    linked: Town, post: PostOffice
) -> None:
    """The number and the level went there, with a link that acknowledged for the party."""
    town = linked
    official, contact, _duty = await town.cast()
    await town.commands("people", "set", await town.person("bo"), "--email", HERS)
    town.world.weather.flood(WITHOUT_TELEGRAM, chat=contact.id)
    number = await briefly(official, "Lindpartiets")

    await town.passes(seconds=61)

    assert number in post.to(HERS)[0]
    assert post.to(SHARED) == []
