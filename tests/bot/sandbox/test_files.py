"""Files both ways, with Telegram's limits and lasting ids."""

import struct

import httpx
import pytest

from bot.sandbox import Phone, World
from bot.sandbox.files import DOWNLOAD_LIMIT, measure
from tests.bot.sandbox.conftest import TOKEN, Client


async def test_a_file_can_be_fetched_as_it_was_sent(client: Client, anna: Phone) -> None:
    data = bytes(range(256)) * 100
    file_id = anna.sends_file("hot.bin", data).api["document"]["file_id"]

    found = await client.call("getFile", file_id=file_id)
    got = await client.http.get(f"{client.url}/file/bot{TOKEN}/{found['file_path']}")

    assert got.content == data
    assert found["file_size"] == len(data)
    assert await client.call("getFile", file_id=file_id) == found


async def test_a_file_over_20_mb_can_not_be_fetched(client: Client, anna: Phone) -> None:
    edge = anna.sends_file("a.mp4", b"x" * DOWNLOAD_LIMIT, "video").api["video"]
    over = anna.sends_file("b.mp4", b"x" * (DOWNLOAD_LIMIT + 1), "video").api["video"]

    assert await client.call("getFile", file_id=edge["file_id"])
    refusal = await client.refusal("getFile", file_id=over["file_id"])
    assert refusal == (400, "Bad Request: file is too big")
    assert over["file_size"] == DOWNLOAD_LIMIT + 1


async def test_a_download_may_break_half_way_or_fail(
    client: Client, anna: Phone, world: World
) -> None:
    file_id = anna.sends_file("a.txt", b"x" * 100_000).api["document"]["file_id"]
    found = await client.call("getFile", file_id=file_id)
    url = f"{client.url}/file/bot{TOKEN}/{found['file_path']}"
    world.weather.fail_next("file", "lost")
    world.weather.fail_next("file", "drop")
    world.weather.fail_next("file", "500")

    with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
        await client.http.get(url)
    with pytest.raises(httpx.RemoteProtocolError):
        await client.http.get(url)
    assert (await client.http.get(url)).status_code == 500
    assert (await client.http.get(url)).content == b"x" * 100_000
    assert (await client.http.get(f"{url}x")).status_code == 404
    assert (await client.http.get(url.replace(TOKEN, "1:x"))).status_code == 401


async def test_the_bot_s_files_reach_the_phone(client: Client, anna: Phone) -> None:
    url = f"{client.url}/bot{TOKEN}/sendDocument"
    fields = {"chat_id": str(anna.id), "document": "attach://part", "caption": "Underlag"}

    answer = await client.http.post(
        url, data=fields, files={"part": ("2026-0042-1.pdf", b"%PDF", "application/pdf")}
    )

    assert answer.json()["ok"], answer.json()
    shown = await anna.sees("Underlag")
    assert shown.file is not None
    assert (shown.file.name, shown.file.kind, shown.file.mime, shown.file.data) == (
        "2026-0042-1.pdf",
        "document",
        "application/pdf",
        b"%PDF",
    )


async def test_a_hostile_name_stays_a_name(client: Client, anna: Phone) -> None:
    document = anna.sends_file("../../etc/passwd\u202egpj.exe", b"x").api["document"]

    found = await client.call("getFile", file_id=document["file_id"])

    assert document["file_name"] == "passwd\u202egpj.exe"
    assert "passwd" not in found["file_path"]


async def test_an_id_of_another_kind_or_an_empty_file_is_refused(
    client: Client, anna: Phone
) -> None:
    file_id = anna.sends_file("a.txt", b"x").api["document"]["file_id"]
    url = f"{client.url}/bot{TOKEN}/sendVoice"

    assert await client.refusal("sendPhoto", chat_id=anna.id, photo=file_id) == (
        400,
        "Bad Request: can't use file of type Document as Photo",
    )
    empty = await client.http.post(
        url, data={"chat_id": str(anna.id)}, files={"voice": ("a.ogg", b"")}
    )
    assert empty.json()["description"] == "Bad Request: file must be non-empty"


def test_pictures_are_measured() -> None:
    png = b"\x89PNG\r\n\x1a\n" + b"\x00" * 8 + struct.pack(">II", 640, 480)
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08" + struct.pack(">HH", 48, 64) + b"\x03"

    assert measure(png) == (640, 480)
    assert measure(jpeg) == (64, 48)
    assert measure(b"\xff\xd8 no picture") == (1280, 960)
