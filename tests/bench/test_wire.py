"""The lean API's ears: the three forms in which Telegram's clients send parameters."""

import json
from collections.abc import Callable
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.lean.api import Api
from bench.lean.wire import params

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=20)


def form(text: str) -> tuple[str, bytes]:
    return "application/x-www-form-urlencoded", urlencode({"text": text}).encode()


def as_json(text: str) -> tuple[str, bytes]:
    return "application/json", json.dumps({"text": text}).encode()


def multipart(text: str) -> tuple[str, bytes]:
    part = f'--b0\r\nContent-Disposition: form-data; name="text"\r\n\r\n{text}\r\n--b0--\r\n'
    return "multipart/form-data; boundary=b0", part.encode()


@pytest.mark.parametrize("write", [form, as_json, multipart])
@given(text=TEXTS)
def test_what_is_said_is_heard_in_every_form(
    write: Callable[[str], tuple[str, bytes]], text: str
) -> None:
    kind, body = write(text)

    assert params(f"POST /x HTTP/1.1\r\nContent-Type: {kind}".encode(), body) == {"text": text}


async def test_an_update_comes_again_until_a_later_one_is_asked_for() -> None:
    api = Api()
    number = api.send({"message": {"from": {"id": 7}, "text": "hej"}})
    heard: list[bytes] = []

    def asks(**wanted: int) -> list[int]:
        head = b"POST /x HTTP/1.1\r\nContent-Type: application/json"
        api.answer("getUpdates", head, json.dumps(wanted).encode(), heard.append)
        return [update["update_id"] for update in json.loads(heard[-1])]

    assert asks() == [number]
    assert asks() == [number]
    assert api.confirmed == 0
    assert asks(offset=number + 1) == []
    assert api.confirmed == number
