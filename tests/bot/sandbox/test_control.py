"""The page's control: the state, the stream of changes, and acts; for this machine's page alone."""

import json
from typing import Any

import httpx
import pytest

from bot.clock import Clock
from bot.sandbox import Phone, World
from bot.sandbox.pages import HEADERS
from tests.bot.sandbox.conftest import Client

KEYS = {"keyboard": [["🆘 Jag är i fara"]], "input_field_placeholder": "Skriv här"}
BUTTONS = {
    "inline_keyboard": [
        [{"text": "Ja", "callback_data": "s0:yes"}, {"text": "Sida", "url": "https://1177.se"}]
    ]
}


async def _state(client: Client) -> Any:
    return (await client.http.get(f"{client.url}/sandbox/state")).json()


async def _post(client: Client, path: str, body: Any = None, **more: Any) -> httpx.Response:
    sent = {"json": body} if body is not None else more
    return await client.http.post(f"{client.url}/sandbox/{path}", **sent)


async def test_the_state_is_what_the_phones_show(client: Client, anna: Phone, world: World) -> None:
    world.titles[anna.id] = "Förtroendevald"
    same = {"chat_id": anna.id, "parse_mode": "HTML"}
    await client.call("sendMessage", **same, text="Ring <b>112</b> &lt;nu&gt;", reply_markup=KEYS)
    asked = await client.call("sendMessage", **same, text="Hjälpte det?", reply_markup=BUTTONS)
    await client.call("sendContact", chat_id=anna.id, phone_number="112", first_name="SOS")
    await client.call("sendChatAction", chat_id=anna.id, action="typing")

    state = await _state(client)

    (phone,) = state["phones"]
    messages = phone.pop("messages")
    assert phone == {
        "id": 2001,
        "name": "Anna Ek",
        "title": "Förtroendevald",
        "username": None,
        "language": "sv",
        "started": True,
        "blocked": False,
        "unread": 3,
        "typing": True,
        "keyboard": [["🆘 Jag är i fara"]],
        "placeholder": "Skriv här",
        "toasts": [],
    }
    assert [message["html"] for message in messages] == [
        "/start",
        "Ring <b>112</b> &lt;nu&gt;",
        "Hjälpte det?",
        "",
    ]
    assert messages[2]["id"] == asked["message_id"]
    assert messages[2]["buttons"] == [
        [
            {"label": "Ja", "data": "s0:yes", "url": None},
            {"label": "Sida", "data": None, "url": "https://1177.se"},
        ]
    ]
    assert messages[3]["contact"] == {"name": "SOS", "phone": "112"}
    assert (state["weather"], state["waiting"], state["connected"]) == (
        {"slow": 0.0, "flood": 0, "dead": False, "fails": {}},
        0,
        False,
    )
    assert state["bot"]["username"] == "tryggbot_demo_bot"


async def test_one_acts_on_a_phone_from_the_page(client: Client, world: World) -> None:
    added = await _post(client, "phones", {"first_name": "Eva", "title": "Tjänsteperson"})
    phone = f"phones/{added.json()['id']}"
    assert (await _post(client, f"{phone}/text", {"text": "/start KOD"})).json()["ok"]
    sent = await client.call(
        "sendMessage", chat_id=added.json()["id"], text="Ja?", reply_markup=BUTTONS
    )
    tap = {"message_id": sent["message_id"], "data": "s0:yes"}
    query = (await _post(client, f"{phone}/tap", tap)).json()["query"]
    await client.call("answerCallbackQuery", callback_query_id=query, text="Tack")
    file = await _post(
        client,
        f"{phone}/file",
        files={"file": ("å.jpg", b"\xff\xd8", "image/jpeg")},
        data={"kind": "photo", "caption": "Se"},
    )
    assert file.json()["ok"], file.text
    place = await _post(client, f"{phone}/place", {"latitude": 59, "longitude": 18.5})
    assert place.json()["ok"]
    text = await _post(client, f"{phone}/text", {"text": "hej"})
    edit = {"message_id": text.json()["message_id"], "text": "hejsan"}
    assert (await _post(client, f"{phone}/edit", edit)).json()["ok"]
    assert (await _post(client, f"{phone}/read", {})).json()["ok"]
    assert (await _post(client, f"{phone}/block", {"on": True})).json()["ok"]

    state = (await _state(client))["phones"][0]

    kinds = [
        next(name for name in update if name != "update_id") for update in await client.updates()
    ]
    assert kinds == [
        "message",
        "callback_query",
        "message",
        "message",
        "message",
        "edited_message",
        "my_chat_member",
    ]
    assert [toast["text"] for toast in state["toasts"]] == ["Tack"]
    assert (state["blocked"], state["unread"]) == (True, 0)
    picture = next(message["file"] for message in state["messages"] if message["file"])
    assert (picture["kind"], picture["size"]) == ("photo", 2)
    got = await client.http.get(f"{client.url}{picture['url']}")
    assert (got.content, got.headers["content-type"]) == (b"\xff\xd8", "image/jpeg")
    assert world.titles[added.json()["id"]] == "Tjänsteperson"
    blocked = await _post(client, f"{phone}/text", {"text": "hej"})
    assert blocked.status_code == 400
    assert blocked.json()["error"].startswith("this person has blocked the bot")


async def test_a_file_that_could_run_is_only_saved(client: Client, anna: Phone) -> None:
    file = anna.sends_file("x.html", b"<script>", mime="text/html").file
    assert file is not None

    got = await client.http.get(f"{client.url}/sandbox/files/{file.id}")

    assert got.headers["content-type"] == "application/octet-stream"
    assert got.headers["content-disposition"] == "attachment"
    assert got.headers["content-security-policy"] == "default-src 'none'; sandbox"


async def test_the_weather_and_the_time_are_set_from_the_page(
    client: Client, world: World, clock: Clock
) -> None:
    weather = await _post(client, "weather", {"slow": 3, "flood": 30, "dead": True})
    assert weather.json()["weather"] == {"slow": 3.0, "flood": 30, "dead": True, "fails": {}}
    calm = await _post(client, "weather", {"slow": 0, "flood": 0, "dead": False})
    assert calm.json()["weather"] == {"slow": 0.0, "flood": 0, "dead": False, "fails": {}}

    before = clock.now()
    forward = await _post(client, "forward", {"minutes": 5})

    assert forward.json()["ok"]
    assert (clock.now() - before).total_seconds() >= 300
    world.can_forward = False
    assert (await _post(client, "forward", {"minutes": 5})).status_code == 409
    assert (await _state(client))["can_forward"] is False


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("phones/404/text", {"text": "x"}, 404),
        ("phones/2001/text", {"text": " "}, 400),
        ("phones/2001/text", [], 400),
        ("phones/2001/tap", {"message_id": 1, "data": "x"}, 409),
        ("phones/2001/edit", {"message_id": 1, "text": "x"}, 400),
        ("phones/2001/place", {"latitude": "x", "longitude": 1}, 400),
        ("phones/2001/file", {"kind": "document"}, 400),
        ("weather", {"slow": -1}, 400),
        ("forward", {"minutes": 0}, 400),
        ("forward", {"minutes": 1e9}, 400),
        ("phones", {}, 400),
    ],
)
async def test_what_can_not_be_done_is_said(
    client: Client, anna: Phone, path: str, body: Any, status: int
) -> None:
    answer = await _post(client, path, body)

    assert (answer.status_code, answer.json()["ok"]) == (status, False)
    assert answer.json()["error"]
    assert len(anna.chat) == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Host": "example.org"},
    ],
)
async def test_another_site_can_do_nothing_here(
    client: Client, anna: Phone, headers: dict[str, str]
) -> None:
    url = f"{client.url}/sandbox/phones/{anna.id}/text"

    answer = await client.http.post(url, json={"text": "x"}, headers=headers)

    assert answer.status_code == 403
    assert (await client.http.get(f"{client.url}/sandbox/state", headers=headers)).is_error
    own = await client.http.post(url, json={"text": "x"}, headers={"Origin": client.url})
    assert own.status_code == 200


async def test_changes_are_told_as_they_come(client: Client, anna: Phone, world: World) -> None:
    async with client.http.stream("GET", f"{client.url}/sandbox/events") as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        lines = stream.aiter_lines()
        versions: list[int] = []

        async def told() -> None:
            async for line in lines:
                if line.startswith("data: "):
                    versions.append(json.loads(line.removeprefix("data: "))["version"])
                    return

        await told()
        anna.types("hej")
        await told()
        world.weather.dead()
        await told()

    assert versions == sorted(set(versions))
    assert versions[-1] == world.changed.version


async def test_what_ends_by_time_is_told_too(client: Client, world: World) -> None:
    world.weather.flood(0.05)
    async with client.http.stream("GET", f"{client.url}/sandbox/events") as stream:
        data = [line async for line in _take(stream, "data: ", 2)]

    assert len(data) == 2
    assert (await _state(client))["weather"]["flood"] == 0


async def _take(stream: httpx.Response, start: str, count: int) -> Any:
    async for line in stream.aiter_lines():
        if line.startswith(start):
            yield line
            count -= 1
        if not count:
            return


async def test_the_page_is_served_under_strict_headers(client: Client) -> None:
    page = await client.http.get(f"{client.url}/")

    assert page.status_code == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.headers.items() >= {name.lower(): HEADERS[name] for name in HEADERS}.items()
    for path in ("no.js", "..%2Fworld.py", "%2e%2e/world.py", "schema.json", "page", "a/b"):
        assert (await client.http.get(f"{client.url}/{path}")).status_code == 404, path
