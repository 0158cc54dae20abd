"""The page with the phones, in a real browser over the real sandbox."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import (
    Browser,
    FilePayload,
    Locator,
    Page,
    Request,
    async_playwright,
    expect,
)

from bot.clock import Clock
from bot.sandbox.phones import Phone
from bot.sandbox.server import Running, serve
from bot.sandbox.world import World

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
QUIET = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
OFFICIAL, DUTY = 2001, 2003


@dataclass(kw_only=True)
class Desk:
    """The page in front of somebody, and the bot behind it."""

    page: Page
    world: World
    phones: dict[int, Phone]
    complaints: list[str] = field(default_factory=list)

    def phone(self, user_id: int) -> Locator:
        """Find a phone on the page."""
        return self.page.locator(f"#phone-{user_id}")

    async def says(self, user_id: int, text: str, **more: Any) -> int:
        """Let the bot say something."""
        given = {"chat_id": user_id, "text": text, "parse_mode": "HTML", **more}
        answer = await self.world.answer("sendMessage", given)
        assert answer.status == 200, answer.body
        number = answer.body["result"]["message_id"]
        assert isinstance(number, int)
        return number

    async def hears(self, kind: str, **content: str) -> dict[str, Any]:
        """Wait for an update with this content."""

        def look() -> dict[str, Any] | None:
            for update in self.world.queue.waiting():
                if content.items() <= update.get(kind, {}).items():
                    return dict(update[kind])
            return None

        found = await asyncio.wait_for(self.world.changed.wait_for(look), 10)
        assert found is not None
        return found


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine; install one, or name it in CHROMIUM")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def served() -> AsyncIterator[tuple[World, Running]]:
    world = World(token="7000000001:a-token", clock=Clock())
    running = await serve(world)
    yield world, running
    await running.close()


@pytest_asyncio.fixture(loop_scope="module")
async def desk(browser: Browser, served: tuple[World, Running]) -> AsyncIterator[Desk]:
    """Open the page with three phones; whatever the browser complains of fails the test."""
    world, running = served
    phones = {}
    people = (("Maja", "Förtroendevald"), ("Karim", "Säkerhetskontakt"), ("Åsa", "Jourhavande"))
    for number, (name, title) in enumerate(people, start=OFFICIAL):
        world.titles[number] = title
        phones[number] = world.phone(number, name)
        phones[number].start()
    context = await browser.new_context(
        viewport={"width": 1440, "height": 900}, reduced_motion="reduce"
    )
    page = await context.new_page()
    page.set_default_timeout(10_000)
    desk = Desk(page=page, world=world, phones=phones)

    def watch(request: Request) -> None:
        if not request.url.startswith(running.url):
            desk.complaints.append(f"asked another place: {request.url}")

    page.on("request", watch)
    page.on("pageerror", lambda error: desk.complaints.append(str(error)))
    page.on("console", lambda line: desk.complaints.append(line.text))
    await page.goto(running.url)
    await expect(page.locator(".phone")).to_have_count(3)
    yield desk
    await context.close()
    assert desk.complaints == []


def button(label: str, data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": data}]]}


async def focused(page: Page) -> str:
    words = await page.evaluate(
        "(document.activeElement.ariaLabel ?? document.activeElement.textContent).trim()"
    )
    return str(words)


async def tab_to(page: Page, words: str) -> None:
    """Press the tab key until what has these words has the focus."""
    for _ in range(60):
        await page.keyboard.press("Tab")
        if words in await focused(page):
            return
    raise AssertionError(f"the tab key doesn't reach “{words}”")


async def test_a_message_appears_on_its_phone_and_on_no_other(desk: Desk) -> None:
    await desk.says(OFFICIAL, "<b>Ring 112 nu.</b> Gå undan.")

    message = desk.phone(OFFICIAL).locator(".message").last
    await expect(message.locator("strong")).to_have_text("Ring 112 nu.")
    await expect(desk.phone(DUTY)).not_to_contain_text("Ring 112")


async def test_a_tap_reaches_the_bot_and_its_answer_is_shown(desk: Desk) -> None:
    number = await desk.says(DUTY, "2026-0042", reply_markup=button("Kvittera", "a.1:ack"))

    await desk.phone(DUTY).get_by_role("button", name="Kvittera").click()
    query = await desk.hears("callback_query", data="a.1:ack")
    answer = {"callback_query_id": query["id"], "text": "Kvitterat 14:02"}
    await desk.world.answer("answerCallbackQuery", answer)
    edit = {"chat_id": DUTY, "message_id": number, "text": "2026-0042 har du"}
    await desk.world.answer("editMessageText", edit)

    await expect(desk.phone(DUTY).get_by_role("status")).to_have_text("Kvitterat 14:02")
    message = desk.phone(DUTY).locator(f"[data-id='{number}']")
    await expect(message).to_contain_text("redigerad")
    await expect(message.get_by_role("button")).to_have_count(0)


async def test_the_keyboard_alone_is_enough(desk: Desk) -> None:
    keys = {"keyboard": [[{"text": "Jag är i fara"}], [{"text": "Rapportera"}]]}
    await desk.says(OFFICIAL, "Hej.", reply_markup=keys)
    await expect(desk.phone(OFFICIAL).get_by_role("button", name="Rapportera")).to_be_visible()

    await tab_to(desk.page, "Meddelande från Förtroendevald")
    await desk.page.keyboard.type("Någon står utanför.")
    await desk.page.keyboard.press("Enter")
    await expect(desk.phone(OFFICIAL).locator(".mine").last).to_contain_text("står utanför")
    await tab_to(desk.page, "Jag är i fara")
    await desk.page.keyboard.press("Enter")

    await desk.hears("message", text="Någon står utanför.")
    await desk.hears("message", text="Jag är i fara")


async def test_what_people_write_never_becomes_markup(desk: Desk) -> None:
    hostile = "<img src=x onerror=alert(1)> <script>alert(2)</script> &lt;b&gt;"

    desk.phones[OFFICIAL].types(hostile)

    message = desk.phone(OFFICIAL).locator(".mine").last
    await expect(message.locator(".text")).to_have_text(hostile)
    await expect(message.locator("img, script, b, strong")).to_have_count(0)


async def test_a_deleted_message_leaves_the_chat(desk: Desk) -> None:
    number = await desk.says(OFFICIAL, "Detta försvinner.")
    await expect(desk.phone(OFFICIAL)).to_contain_text("Detta försvinner.")

    await desk.world.answer("deleteMessage", {"chat_id": OFFICIAL, "message_id": number})

    await expect(desk.phone(OFFICIAL)).not_to_contain_text("Detta försvinner.")


async def test_a_locked_phone_shows_one_line_of_what_came(desk: Desk) -> None:
    await desk.page.get_by_role("button", name="Lås telefonen: Jourhavande").click()

    await desk.says(DUTY, "2026-0042, röd\nMaja är hotad")

    await expect(desk.phone(DUTY).locator(".card-line")).to_have_text("2026-0042, röd")
    await expect(desk.phone(DUTY).locator(".lock-list")).not_to_contain_text("Maja")
    await desk.page.get_by_role("button", name="Lås upp", exact=True).click()
    await expect(desk.phone(DUTY).locator(".card")).to_have_count(0)


async def test_files_go_both_ways(desk: Desk) -> None:
    letter = FilePayload(name="brev.txt", mimeType="text/plain", buffer=b"some words")

    await desk.phone(OFFICIAL).locator("input[type=file]").set_input_files([letter])
    await desk.page.get_by_role("button", name="Skicka", exact=True).first.click()

    link = desk.phone(OFFICIAL).get_by_role("link", name="Hämta filen brev.txt")
    await expect(link).to_be_visible()
    async with desk.page.expect_download() as download:
        await link.click()
    assert (await (await download.value).path()).read_bytes() == b"some words"


async def test_weather_and_time_are_the_operators(desk: Desk) -> None:
    await desk.page.get_by_text("Dött", exact=True).click()
    await expect(desk.phone(OFFICIAL).locator(".chat-state")).to_have_text("ansluter …")
    await desk.page.get_by_role("button", name="+30 min").click()
    await expect(desk.page.locator("#clock-explains")).to_contain_text("30 minuter")

    assert desk.world.weather.is_dead
    assert (desk.world.clock.now() - datetime.now(UTC)).total_seconds() == pytest.approx(
        1800, abs=5
    )


@pytest.mark.parametrize("width", [390, 320])
async def test_a_narrow_page_shows_one_phone_at_a_time(desk: Desk, width: int) -> None:
    await desk.page.set_viewport_size({"width": width, "height": 844})
    await expect(desk.phone(OFFICIAL)).to_be_visible()
    await expect(desk.phone(DUTY)).to_be_hidden()

    await desk.says(DUTY, "2026-0042")
    await expect(desk.page.get_by_role("tab", name="Jourhavande")).to_contain_text("1 oläst")
    await desk.page.get_by_role("tab", name="Förtroendevald").focus()
    await desk.page.keyboard.press("ArrowLeft")

    await expect(desk.phone(DUTY)).to_be_visible()
    await expect(desk.phone(OFFICIAL)).to_be_hidden()
    assert await desk.page.evaluate("document.documentElement.scrollWidth") == width


async def test_the_page_speaks_english_too(desk: Desk) -> None:
    await desk.page.get_by_role("button", name="English").click()

    await expect(desk.page.locator("html")).to_have_attribute("lang", "en")
    await expect(desk.page.get_by_role("heading", name="Duty officer")).to_be_visible()
    await expect(desk.page.locator("body")).not_to_contain_text("undefined")
