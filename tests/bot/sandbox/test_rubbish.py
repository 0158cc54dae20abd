"""Whatever a caller sends, the sandbox answers as Telegram would: never with a fault of its own."""

import asyncio
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.clock import Clock
from bot.sandbox import World
from bot.sandbox.schema import SCHEMA
from tests.bot.sandbox.conftest import TOKEN

PERSON = 2001
PLAIN = st.sampled_from(
    [
        *(None, True, False, 0, -1, 1, 101, PERSON, 2**70, 1.5, "", " ", "0", "101", "x", "@x"),
        *("[", "{}", "[[]]", "\u202e", "👩‍🚒", "<b>", "<a href=>", "&#0;&#xd800;", "\ud800"),
        *("HTML", "typing", "attach://x", "https://example.org", "x" * 5000, str(PERSON)),
    ]
)
ODD = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["text", "callback_data", "keyboard", "inline_keyboard", "type", "offset"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)


@given(data=st.data(), method=st.sampled_from(sorted(SCHEMA.methods)))
def test_any_parameters_get_an_answer(data: st.DataObject, method: str) -> None:
    world = World(token=TOKEN, clock=Clock())
    anna = world.phone(PERSON, "Anna")
    anna.start()
    fields = SCHEMA.methods[method]["fields"]
    sensible: dict[str, Any] = {"chat_id": PERSON, "message_id": 101, "text": "x", "timeout": 0}
    given_: dict[str, Any] = {name: sensible[name] for name in fields if name in sensible}
    if fields:
        given_ |= data.draw(st.dictionaries(st.sampled_from(sorted(fields)), ODD, max_size=3))
    if method == "getUpdates":
        given_["timeout"] = 0

    answer = asyncio.run(world.answer(method, given_))

    assert answer.status in {200, 400, 403, 409}
    if answer.status == 200:
        kinds = SCHEMA.methods[method]["returns"]
        assert SCHEMA.problems(kinds, answer.body["result"], where=method) == []
    assert json.dumps(answer.body, ensure_ascii=False).encode()
    assert [str(shown) for shown in anna.everything]
    assert [shown.html for shown in anna.everything]
