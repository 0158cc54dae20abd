"""The trimmed schema is a part of the published one, and says no to what contradicts it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.errors import RefusedError
from bot.sandbox.methods import METHODS
from bot.sandbox.schema import SCHEMA

HERE = Path(__file__).resolve().parents[4]
PUBLISHED = Path(os.environ.get("TRYGGBOT_BOT_API", HERE / "shared/bot-api/api.json"))


def _fields(item: Any) -> dict[str, Any]:
    return {
        field["name"]: {"types": field["types"], "required": field["required"]}
        for field in item.get("fields", [])
    }


@pytest.fixture(scope="module")
def published() -> Any:
    if not PUBLISHED.is_file():
        pytest.skip("the published schema is not on this machine")
    return json.loads(PUBLISHED.read_text("utf-8"))


def test_methods_are_as_published(published: Any) -> None:
    assert SCHEMA.version == published["version"]
    for name, method in SCHEMA.methods.items():
        assert method["fields"] == _fields(published["methods"][name]), name
        assert method["returns"] == published["methods"][name]["returns"], name


def test_types_are_as_published_and_lack_nothing_that_is_required(published: Any) -> None:
    for name, kind in SCHEMA.types.items():
        original = published["types"][name]
        if "subtypes" in kind:
            assert kind["subtypes"] == original["subtypes"], name
            continue
        fields = _fields(original)
        assert kind["fields"].items() <= fields.items(), name
        required = {field for field, what in fields.items() if what["required"]}
        assert required <= kind["fields"].keys(), name


def test_every_method_of_the_schema_is_served() -> None:
    assert METHODS.keys() | {"getUpdates"} == SCHEMA.methods.keys()


@pytest.mark.parametrize(
    ("method", "given", "reason"),
    [
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("sendMessage", {"chat_id": 1, "text": ""}, "message text is empty"),
        ("sendMessage", {"chat_id": 1, "text": ["x"]}, "can't parse text: not String"),
        ("deleteMessage", {"chat_id": 1, "message_id": "x"}, "can't parse message_id: not Integer"),
        ("deleteMessage", {"chat_id": 1}, "message identifier is not specified"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{}]]}},
            (
                "object expected as reply markup: can't parse"
                " reply_markup.inline_keyboard[0][0]: no text"
            ),
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "suggested_post_parameters": {}},
            "can't parse suggested_post_parameters: SuggestedPostParameters is not served here",
        ),
    ],
)
def test_wrong_parameters_are_refused(method: str, given: dict[str, Any], reason: str) -> None:
    with pytest.raises(RefusedError) as caught:
        SCHEMA.read(method, given)

    assert caught.value.description == f"Bad Request: {reason}"


def test_parameters_may_come_as_text() -> None:
    markup = '{"keyboard": [["Rapportera", {"text": "Fråga"}]], "resize_keyboard": true}'

    read = SCHEMA.read(
        "sendMessage",
        {"chat_id": "12", "text": 5, "protect_content": "True", "reply_markup": markup},
    )

    assert read == {
        "chat_id": 12,
        "text": "5",
        "protect_content": True,
        "reply_markup": {
            "keyboard": [[{"text": "Rapportera"}, {"text": "Fråga"}]],
            "resize_keyboard": True,
        },
    }


def test_what_the_schema_does_not_know_is_left_out_however_deep() -> None:
    scope = {"type": "chat", "chat_id": 2001, "colour": "red"}
    command = {"command": "a", "description": "x", "hat": 1}

    read = SCHEMA.read("setMyCommands", {"commands": [command], "scope": scope, "mood": "good"})

    assert read == {
        "commands": [{"command": "a", "description": "x"}],
        "scope": {"type": "chat", "chat_id": 2001},
    }


def test_half_a_character_is_refused() -> None:
    with pytest.raises(RefusedError, match="strings must be encoded in UTF-8"):
        SCHEMA.read("sendMessage", {"chat_id": 1, "text": "\ud83d"})


def test_a_method_is_found_whatever_the_case() -> None:
    assert SCHEMA.name_of("SENDmessage") == "sendMessage"
    assert SCHEMA.name_of("sendDice") is None


def test_strictly_an_unknown_field_is_a_problem() -> None:
    user = {"id": 1, "is_bot": False, "first_name": "A", "hat": "red"}

    assert SCHEMA.problems(["User"], user, where="user") == ["user: unknown hat"]
    assert SCHEMA.problems(["User"], user, where="user", strict=False) == []
