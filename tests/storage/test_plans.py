"""What is asked in a step, by a loop, a list or a watcher is answered by an index, on both engines.

PostgreSQL reads a small table through because that is quicker; here it is told not to, so that it
only does where it has no other way.
"""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, text

from storage import (
    alerts,
    audit,
    case_lists,
    cases,
    documents,
    evidence,
    inbox,
    invites,
    outbox,
    outbox_views,
    people,
    questions,
    sessions,
    sqlite,
    timers,
)
from storage.schema import metadata
from storage.tx import Tx
from tests.storage.conftest import NOON

Ask = Callable[[Tx], Awaitable[Any]]
GROWS = {*metadata.tables} - {"meta", "audit_head"}
_RAISED = ["a1", "a2"]

QUESTIONS: dict[str, tuple[Ask, str]] = {
    "whose chat": (lambda tx: people.by_chat(tx, "b", 5), "autoindex_people"),
    "who is called": (lambda tx: people.staff(tx, "vasteras"), "ix_people_staff"),
    "some people": (lambda tx: people.of_ids(tx, ["a", "b"]), "people"),
    "a conversation": (lambda tx: sessions.load(tx, "b", 5), "sessions"),
    "what has come in": (lambda tx: inbox.waiting(tx, "b"), "ix_inbox_state_bot_update_id"),
    "an update": (lambda tx: inbox.load(tx, "b", 5), "inbox"),
    "set aside": (inbox.set_aside_count, "ix_inbox_state_bot_update_id"),
    "not handled": (lambda tx: inbox.unhandled(tx, before=NOON), "ix_inbox_state_bot_update_id"),
    "what may go": (
        lambda tx: outbox.ready(tx, "b", now=NOON, limit=60),
        "ix_outbox_state_bot_way_priority_id",
    ),
    "when the next goes": (
        lambda tx: outbox.next_due(tx, "b"),
        "ix_outbox_state_bot_way_priority_id",
    ),
    "a message by its name": (
        lambda tx: outbox_views.find_named(tx, "b", 5, "keys"),
        "ix_outbox_chat_name",
    ),
    "an alert's messages": (lambda tx: outbox_views.waiting_for(tx, "a1"), "ix_outbox_alert"),
    "what stands in a chat": (
        lambda tx: outbox_views.in_chat(tx, "b", 5, since=NOON),
        "ix_outbox_chat_state_sent_at",
    ),
    "the backlog": (outbox_views.backlog, "ix_outbox_state_bot_way_priority_id"),
    "messages set aside": (
        outbox_views.set_aside_count,
        "ix_outbox_state_bot_way_priority_id",
    ),
    "the oldest alert": (outbox_views.oldest_waiting_alert, "ix_outbox"),
    "calls to withdraw": (
        lambda tx: outbox_views.withdraw_calls(tx, _RAISED, now=NOON),
        "ix_outbox",
    ),
    "alerts to withdraw": (
        lambda tx: outbox_views.withdraw_alerts(tx, _RAISED, now=NOON),
        "ix_outbox",
    ),
    "what an alert says by now": (
        lambda tx: outbox.newest_change(tx, b"chat", 5),
        "ix_outbox_chat_state_sent_at",
    ),
    "what was put off": (
        lambda tx: outbox.hasten(tx, "b", now=NOON, within=timedelta(minutes=1)),
        "ix_outbox_state_bot_way_priority_id",
    ),
    "what is due": (lambda tx: timers.due(tx, now=NOON, limit=9), "ix_timers_due"),
    "the next timer": (timers.next_due, "ix_timers_due"),
    "overdue timers": (lambda tx: timers.overdue(tx, before=NOON), "ix_timers_due"),
    "failing timers": (lambda tx: timers.failing(tx, tries=3), "ix_timers_failing"),
    "the next number": (lambda tx: cases.next_number(tx, now=NOON), "autoindex_cases_4"),
    "a case": (lambda tx: cases.get(tx, "c"), "cases"),
    "a case by its number": (lambda tx: cases.by_number(tx, "2026-0001"), "autoindex_cases_3"),
    "open cases": (lambda tx: case_lists.open_in(tx, "vasteras"), "ix_cases_open"),
    "the most urgent cases": (
        lambda tx: case_lists.most_urgent(tx, "vasteras", track="unit", besides="kim", limit=6),
        "ix_cases_open",
    ),
    "how many are open": (
        lambda tx: case_lists.count_open(tx, "vasteras", track="unit", besides="kim"),
        "ix_cases_open",
    ),
    "a page of cases": (
        lambda tx: case_lists.page(tx, "vasteras", limit=9, before="2026-0009"),
        "ix_cases_municipality_year_serial",
    ),
    "my newest cases": (
        lambda tx: case_lists.newest_of(tx, "kim", limit=6),
        "ix_cases_official_year_serial",
    ),
    "how many are mine": (lambda tx: case_lists.count_of(tx, "kim"), "ix_cases_official"),
    "an alert": (lambda tx: alerts.get(tx, "a"), "alerts"),
    "alerts of a case": (lambda tx: alerts.of_case(tx, "c"), "ix_alerts_case_id"),
    "a link": (lambda tx: alerts.peek_link(tx, "t", now=NOON), "alert_links"),
    "files to fetch": (
        lambda tx: evidence.to_fetch(tx, now=NOON, bot="b"),
        "ix_evidence_state_due",
    ),
    "files of a case": (lambda tx: evidence.of_case(tx, "c"), "ix_evidence_case_id"),
    "files of a draft": (lambda tx: evidence.of_draft(tx, "d"), "ix_evidence_draft"),
    "files of a chat": (
        lambda tx: evidence.of_chat(tx, "b", 5, state="fetching"),
        "ix_evidence_state_due",
    ),
    "a code": (lambda tx: invites.find(tx, "x", now=NOON), "invites"),
    "wrong codes": (lambda tx: invites.blocked_until(tx, "b", 5, now=NOON), "ix_guesses"),
    "the document in force": (
        lambda tx: documents.in_force(tx, "sigtuna", on=NOON.date()),
        "ix_documents_municipality_in_force_from_version",
    ),
    "a question": (lambda tx: questions.get(tx, "q"), "questions"),
    "questions that wait": (
        lambda tx: questions.waiting(tx, "sigtuna", limit=6),
        "ix_questions_waiting",
    ),
    "questions for topics": (
        lambda tx: questions.for_topics(tx, "sigtuna"),
        "ix_questions_topics",
    ),
    "the log of a case": (lambda tx: audit.of_case(tx, "c"), "ix_audit_case_id"),
}


async def _listen(tx: Tx) -> list[tuple[str, Any]]:
    """Collect what is asked on this connection from now on: words and values."""
    asked: list[tuple[str, Any]] = []

    def executing(*facts: Any) -> None:
        asked.append((facts[2], facts[3]))

    driver = await sqlite.beneath(tx.connection)
    if driver is not None:
        await driver.set_trace_callback(lambda words: asked.append((words, ())))
    else:
        await tx.execute(text("SET LOCAL enable_seqscan = off"))
        event.listen(tx.connection.sync_connection, "before_cursor_execute", executing)
    return asked


async def _plan(tx: Tx, words: str, values: Any) -> str:
    explain = "EXPLAIN QUERY PLAN" if tx.is_sqlite else "EXPLAIN"
    found = await tx.connection.exec_driver_sql(f"{explain} {words}", values)
    return "\n".join(str(row[-1]) for row in found)


@pytest.mark.parametrize("question", QUESTIONS)
async def test_an_index_answers(tx: Tx, question: str) -> None:
    ask, by = QUESTIONS[question]
    asked = await _listen(tx)

    await ask(tx)

    plans = [await _plan(tx, *one) for one in asked.copy() if "advisory" not in one[0]]
    whole = "\n".join(plans)
    assert not re.search(rf"Seq Scan|SCAN ({'|'.join(GROWS)})\b(?! USING)", whole), whole
    # Which one PostgreSQL takes depends on what is in the table; SQLite decides by the question.
    assert not tx.is_sqlite or re.search(by, whole), whole


async def test_the_end_of_the_log_is_found_without_reading_it(tx: Tx) -> None:
    """It is its table's last row, of which SQLite speaks as a scan that ends at once."""
    asked = await _listen(tx)

    for _ in range(2):
        await audit.append(
            tx, at=NOON, municipality=None, case=None, actor=None, action="x", details={}
        )

    found = [words for words, _ in asked.copy() if words.startswith("SELECT audit")]
    assert len(found) == 1
    assert re.search(r"ORDER BY audit.seq DESC\s+LIMIT", found[0])
