"""The log holds names of things that happened and ids of rows, and nothing that anybody said."""

import io
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot import logs

TOLD = "Han ringde igen och sa att han vet var jag bor"


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logs.configure(stream, json=True)
    yield stream
    structlog.reset_defaults()
    root.handlers[:] = before
    root.setLevel(level)


def lines(out: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_ids_numbers_and_moments_are_kept(out: io.StringIO) -> None:
    due = datetime(2026, 11, 21, 14, 2, tzinfo=UTC)
    structlog.get_logger("bot.sender").info("message sent", outbox=17, attempts=2, due=due)

    (line,) = lines(out)
    assert line["event"] == "message sent"
    assert (line["outbox"], line["attempts"], line["due"]) == (17, 2, due.isoformat())
    assert (line["level"], line["logger"]) == ("info", "bot.sender")


def test_an_unknown_key_is_dropped_and_named(out: io.StringIO) -> None:
    structlog.get_logger("bot").info("step done", chat_id=710000001, text=TOLD, step="where")

    (line,) = lines(out)
    assert line["dropped"] == ["chat_id", "text"]
    assert line["step"] == "where"
    assert "710000001" not in out.getvalue()


@given(words=st.text())
def test_a_known_key_holds_no_sentence(words: str) -> None:
    event = logs.redact(None, "info", {"event": "x", "reason": words})

    kept = event.get("reason")
    assert kept is None or not any(sign in kept for sign in " \n@åäö")


def test_a_sentence_as_an_event_is_no_event(out: io.StringIO) -> None:
    structlog.get_logger("bot").warning(f"failed: {TOLD} på Ågatan")

    (line,) = lines(out)
    assert line["event"] == "redacted"
    assert "Ågatan" not in out.getvalue()


def test_a_token_never_passes(out: io.StringIO) -> None:
    token = "8112000001:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
    structlog.get_logger("bot").info("call failed", reason=token, where=f"/bot{token}/getMe")
    logging.getLogger("httpx").warning("HTTP Request: POST /bot%s/getMe", token)

    assert token.split(":")[1] not in out.getvalue()


def test_an_exception_is_its_type_and_place_never_its_message(out: io.StringIO) -> None:
    try:
        logs.redact(None, "info", None)  # type: ignore[arg-type]
    except AttributeError as error:
        error.add_note(TOLD)
        structlog.get_logger("bot").exception("step failed", update_id=4)
        logging.getLogger("telegram").exception("Update %s caused an error", TOLD)

    ours, theirs = lines(out)
    assert (ours["error"], ours["event"]) == ("AttributeError", "step failed")
    assert ours["where"].startswith("bot.logs:")
    assert theirs["event"] == "a library reports"
    assert TOLD not in out.getvalue()
    assert "Traceback" not in out.getvalue()


def test_libraries_are_quiet_up_to_a_warning(out: io.StringIO) -> None:
    for name in logs.LIBRARIES:
        logging.getLogger(name).info("chatter")

    assert out.getvalue() == ""


def test_on_a_terminal_the_same_is_said_for_reading() -> None:
    stream = io.StringIO()
    root = logging.getLogger()
    before = list(root.handlers)
    logs.configure(stream, json=False)
    try:
        structlog.get_logger("bot").info("message sent", outbox=17, text=TOLD)
    finally:
        structlog.reset_defaults()
        root.handlers[:] = before

    assert "message sent" in stream.getvalue()
    assert "outbox=17" in stream.getvalue()
    assert TOLD not in stream.getvalue()
