"""`case` and `audit`: what the operator sees and does when Telegram is out."""

import json
import sqlite3
from datetime import UTC, datetime

import pytest

from storage import audit, cases, timers
from storage.database import Tx
from tests.bot.cli.conftest import NOW, Operator

NUMBER = "2026-0001"


@pytest.fixture
def with_case(operator: Operator) -> Operator:
    async def open_one(tx: Tx) -> None:
        await cases.open(
            tx,
            id="c1",
            number=await cases.next_number(tx, now=NOW),
            municipality="vasteras",
            urgency="red",
            official="p7",
            report={"who": "me", "state": "ongoing"},
            draft=None,
            now=NOW,
        )
        await cases.set_track(
            tx, "c1", "unit", state="waiting", rung=0, repeat=0, by=None, since=NOW
        )

    operator.enrols()
    operator.keeps(open_one)
    return operator


def test_cases_are_listed_without_content(with_case: Operator) -> None:
    answer = json.loads(with_case.does("case", "list", "--json").out)

    assert answer == [
        {
            "number": NUMBER,
            "municipality": "vasteras",
            "state": "new",
            "urgency": "red",
            "opened": "2026-11-21T12:00:00+00:00",
        }
    ]
    table = with_case.does("case", "list").out.splitlines()
    assert table[1].split() == [NUMBER, "vasteras", "new", "red", "2026-11-21", "13:00"]


def test_showing_a_report_is_recorded(with_case: Operator) -> None:
    shown = json.loads(with_case.does("case", "show", NUMBER, "--json").out)

    assert shown["report"] == {"who": "me", "state": "ongoing"}
    assert shown["tracks"][0]["state"] == "waiting"
    entries = with_case.keeps(lambda tx: audit.of_case(tx, "c1"))
    assert entries[-1].action == "read"


def test_a_case_is_shown_for_reading(with_case: Operator) -> None:
    shown = with_case.does("case", "show", NUMBER).out

    assert NUMBER in shown
    assert "pågår" in shown.casefold()
    assert "waiting" in shown


def test_an_acknowledgement_is_left_for_the_running_bot(with_case: Operator) -> None:
    outcome = with_case.does("case", "acknowledge", NUMBER)

    assert outcome.code == 0
    now = datetime.now(UTC)
    (timer,) = with_case.keeps(lambda tx: timers.due(tx, now=now, limit=9))
    assert (timer.kind, timer.case) == ("acknowledged_outside", "c1")
    assert timer.data == {"alert": None, "track": "unit"}


def test_an_acknowledged_case_isnt_acknowledged_again(with_case: Operator) -> None:
    with_case.keeps(
        lambda tx: cases.set_track(
            tx, "c1", "unit", state="acknowledged", rung=0, repeat=0, by="p1", since=NOW
        )
    )

    outcome = with_case.does("case", "acknowledge", NUMBER)

    assert outcome.code == 1
    assert f"{NUMBER} is acknowledged already for the unit" in outcome.complaint


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["show", "2026-9999"], "2026-9999: there is no such case"),
        (["acknowledge", "2026-9999"], "2026-9999: there is no such case"),
        (["acknowledge", NUMBER, "--track", "party"], "'party' was not alerted; allowed is unit"),
        (["acknowledge", NUMBER, "--track", "king"], "'king' is not one of 'unit', 'party'"),
    ],
)
def test_what_cant_be_is_refused(with_case: Operator, words: list[str], complaint: str) -> None:
    outcome = with_case.does("case", *words)

    assert outcome.code == 2
    assert complaint in outcome.complaint


def test_a_whole_chain_is_said_to_be_whole(with_case: Operator) -> None:
    with_case.does("case", "show", NUMBER)
    with_case.does("people", "set", "p1", "--phone", "070-174 06 50")

    outcome = with_case.does("audit", "verify")

    assert (outcome.code, outcome.out) == (0, "The chain is whole.\n")


def test_a_changed_entry_is_found(with_case: Operator) -> None:
    with_case.does("case", "show", NUMBER)
    with_case.does("people", "set", "p1", "--phone", "070-174 06 50")
    database = sqlite3.connect(with_case.folder / "tryggbot.db")
    database.execute("UPDATE audit SET action = 'nothing' WHERE action = 'read'")
    database.commit()
    database.close()

    outcome = with_case.does("audit", "verify")

    assert outcome.code == 1
    assert "audit: " in outcome.err
