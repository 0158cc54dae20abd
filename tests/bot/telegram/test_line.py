"""The line: raw answers, errors that say whether it happened, files both ways, nothing in a log."""

import asyncio
import contextlib
import io
import logging
from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox import Phone, Running, World
from bot.telegram.delivery import Outcome, classify
from bot.telegram.line import (
    FloodedError,
    InvalidToken,
    Line,
    NetworkError,
    NotSentError,
    TelegramError,
)
from bot.telegram.pace import Pace
from bot.telegram.wire import LONGEST_WAIT, Wire
from tests.bot.telegram.conftest import TOKEN


async def test_it_says_who_the_bot_is(line: Line, world: World) -> None:
    me = await line.get_me()

    assert me["username"] == world.me["username"]


async def test_it_gives_updates_as_they_came(line: Line, anna: Phone) -> None:
    anna.types("hej")

    got = await line.call("getUpdates", {"timeout": 0})

    assert got[-1]["message"]["text"] == "hej"


async def test_a_flood_says_how_long_to_wait(line: Line, world: World, anna: Phone) -> None:
    world.weather.flood(7, chat=anna.id)

    with pytest.raises(FloodedError) as caught:
        await line.call("sendMessage", {"chat_id": anna.id, "text": "hej"})

    assert caught.value.seconds == 7
    assert classify(caught.value).outcome is Outcome.FLOODED


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [
        ("13000", 13_000.0),
        ("Infinity", LONGEST_WAIT),
        ("1e999", LONGEST_WAIT),
        ("9" * 400, LONGEST_WAIT),
        ("99999999999", LONGEST_WAIT),
        ("-Infinity", 0.0),
        ("NaN", 0.0),
        ('"soon"', 1.0),
        ("[" * 5_000, 1.0),
    ],
    ids=range(9),
)
async def test_whatever_a_flood_asks_for_the_wait_is_one_that_ends(
    asked: str, seconds: float
) -> None:
    body = f'{{"ok": false, "parameters": {{"retry_after": {asked}}}}}'
    head = f"HTTP/1.1 429 Too Many Requests\r\nContent-Length: {len(body)}\r\n\r\n"

    async def floods(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write((head + body).encode())
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    async with asyncio.timeout(10), await asyncio.start_server(floods, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        async with Line(TOKEN, f"http://{host}:{port}") as line:
            with pytest.raises(FloodedError) as caught:
                await line.call("sendMessage", {})

    assert caught.value.seconds == seconds
    now = datetime.now(UTC)
    assert Pace().hold("chat", caught.value.seconds, now=now) - now == timedelta(seconds=seconds)


async def test_without_a_connection_nothing_can_have_happened() -> None:
    async with Line(TOKEN, "http://127.0.0.1:1") as line:
        with pytest.raises(NotSentError) as caught:
            await line.call("sendMessage", {"chat_id": 1, "text": "hej"})

    assert classify(caught.value).outcome is Outcome.NOT_NOW
    assert TOKEN not in repr(caught.value)


@pytest.mark.parametrize("how", ["500", "502_html", "drop", "lost"])
async def test_an_answer_that_is_lost_leaves_it_open(
    line: Line, world: World, anna: Phone, how: str
) -> None:
    world.weather.fail_next("sendMessage", how)

    with pytest.raises(TelegramError) as caught:
        await line.call("sendMessage", {"chat_id": anna.id, "text": "hej"})

    assert classify(caught.value).outcome is Outcome.UNSURE


@pytest.mark.parametrize(
    ("call", "outcome"),
    [
        (("sendMessage", {"text": "<b>hej", "parse_mode": "HTML"}), Outcome.PLAIN),
        (("sendMessage", {"text": ""}), Outcome.REFUSED),
        (("sendMessage", {"text": "hej", "chat_id": 99}), Outcome.UNREACHABLE),
        (("deleteMessage", {"message_id": 99}), Outcome.DONE),
        (("editMessageText", {"message_id": 99, "text": "hej"}), Outcome.DONE),
        (("answerCallbackQuery", {"callback_query_id": "old"}), Outcome.DONE),
    ],
)
async def test_what_telegram_refuses_is_understood(
    line: Line, anna: Phone, call: tuple[str, dict[str, object]], outcome: Outcome
) -> None:
    method, params = call

    with pytest.raises(TelegramError) as caught:
        await line.call(method, {"chat_id": anna.id, **params})

    assert classify(caught.value).outcome is outcome


async def test_a_person_who_blocked_the_bot_is_unreachable(line: Line, anna: Phone) -> None:
    anna.blocks()

    with pytest.raises(TelegramError) as caught:
        await line.call("sendMessage", {"chat_id": anna.id, "text": "hej"})

    assert classify(caught.value).outcome is Outcome.UNREACHABLE


async def test_a_wrong_token_is_not_the_message_s_fault(running: Running, anna: Phone) -> None:
    async with Line("7000000001:another", running.url) as line:
        with pytest.raises(InvalidToken) as caught:
            await line.call("sendMessage", {"chat_id": anna.id, "text": "hej"})

    assert classify(caught.value).outcome is Outcome.NOT_NOW


async def test_an_error_that_nobody_expected_may_have_come_after_the_act() -> None:
    assert classify(RuntimeError("odd")).outcome is Outcome.UNSURE


async def test_a_file_goes_up_and_comes_down_unchanged(line: Line, anna: Phone) -> None:
    data = bytes(range(256)) * 1024
    sent = await line.upload(
        "sendDocument",
        {"chat_id": anna.id, "caption": "bilaga"},
        field="document",
        filename="2026-0042-1.bin",
        content=io.BytesIO(data),
    )

    file_id = sent["document"]["file_id"]
    async with line.download(file_id) as chunks:
        got = b"".join([chunk async for chunk in chunks])

    shown = await anna.sees("bilaga")
    assert shown.file is not None
    assert shown.file.name == "2026-0042-1.bin"
    assert shown.file.data == data
    assert got == data


async def test_nothing_of_a_call_reaches_a_log(
    line: Line, anna: Phone, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    world.weather.fail_next("getMe", "502_html")

    await line.call("sendMessage", {"chat_id": anna.id, "text": "hemligheten"})
    with pytest.raises(TelegramError):
        await line.get_me()

    assert "hemligheten" not in caplog.text
    assert TOKEN not in caplog.text
    assert "nginx" not in caplog.text


async def trickles(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer with a file that never ends, a byte at a time."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 20000000\r\n\r\n")
    with contextlib.suppress(ConnectionError):
        while not writer.is_closing():
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0)


async def taken(wire: Wire, url: str) -> int:
    """Take a file to its end; give its size."""
    async with wire.stream(url) as pieces:
        return sum([len(piece) async for piece in pieces])


async def test_a_file_that_trickles_holds_no_place_for_ever() -> None:
    async with asyncio.timeout(10), await asyncio.start_server(trickles, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        wire = Wire(f"http://{host}:{port}", connections=1, seconds=5, file_seconds=0.2)
        await wire.initialize()

        with pytest.raises(NetworkError):
            await taken(wire, f"http://{host}:{port}/file")

        await wire.shutdown()
