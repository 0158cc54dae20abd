"""The one-use link of a call outside Telegram: what it acknowledges, and in whose name."""

import re
from pathlib import Path

import httpx
import pytest

from tests.journeys.conftest import Town, a_town
from tests.journeys.outside.conftest import (
    HERS,
    SHARED,
    WITHOUT_TELEGRAM,
    PostOffice,
    in_silence,
    links_in,
)

pytestmark = [
    pytest.mark.one_engine,
    pytest.mark.filterwarnings("ignore:'imghdr' is deprecated"),  # Apprise's
]


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


async def test_without_a_public_address_there_is_no_link(
    tmp_path: Path, url: str, post: PostOffice
) -> None:
    way = f"mailto://127.0.0.1:{post.port}?from=bot@example.se&to={SHARED}"
    async with a_town(tmp_path, url, alerts={"fallback": [way]}) as town:
        await town.opens()
        official, _, _duty = await town.cast()
        number = await in_silence(town, official)

        await town.passes(seconds=61)

        (letter,) = post.to(SHARED)
        assert number in letter
        assert "http" not in letter
        assert "Kvittera i boten." in letter
