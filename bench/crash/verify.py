"""What was promised, held against what is there: an empty list is what everybody wants.

The witness says what was told and what arrived; the database says what is kept.
"""

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from bench.crash import words
from bench.crash.people import Official
from bench.crash.town import Town
from bot.cli.instance import open_database
from bot.config import MAIN
from flows.escalation import POLICY
from flows.report.questions import relevant
from storage import alerts, audit, cases, evidence_rows, outbox, schema, sessions
from storage.alerts import Alert
from storage.cases import Case
from storage.database import Tx
from storage.errors import StorageError
from storage.evidence import EvidenceStore

_ENDED = {"acknowledged", "taken"}


@dataclass
class Findings:
    """What a look found."""

    wrong: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


async def verify(town: Town) -> Findings:
    """Look at everything; the bot isn't running."""
    found = Findings()
    async with open_database(town.config) as database:
        found.wrong += [f"the database is damaged: {line}" for line in await database.integrity()]
        async with database.reading() as tx:
            found.wrong += [f"the log: {line}" for line in await audit.verify(tx)]
            await _rows(tx, town, found)
            every = await cases.list(tx)
            for official in town.officials:
                await _official(tx, official, every, found)
            for case in every:
                await _alerts(tx, case, town, found)
            await _evidence(tx, town, found)
            await _outside(tx, town, found)
    return found


async def _count(tx: Tx, table: Any, *conditions: Any) -> int:
    query = select(func.count()).select_from(table).where(*conditions)
    return int((await tx.execute(query)).scalar_one())


async def _rows(tx: Tx, town: Town, found: Findings) -> None:
    inbox, outbox_ = schema.inbox.c, schema.outbox.c
    nothing = {
        "updates were not handled": (schema.inbox, inbox.state == "waiting"),
        "updates were set aside": (schema.inbox, inbox.state == "set_aside"),
        "handled updates keep their payload": (
            schema.inbox,
            inbox.state == "done",
            inbox.payload.is_not(None),
        ),
        "messages were not sent": (schema.outbox, outbox_.state == "waiting"),
        "sent messages keep their payload": (
            schema.outbox,
            outbox_.state != "waiting",
            outbox_.params.is_not(None),
        ),
    }
    for what, (table, *conditions) in nothing.items():
        if number := await _count(tx, table, *conditions):
            found.wrong.append(f"{number} {what}")
    handled = {n for (n,) in await tx.execute(select(inbox.update_id))}
    lost = town.world.confirmed - handled
    found.wrong += [f"update {number} was confirmed, and is nowhere" for number in sorted(lost)]
    found.counts["updates"] += len(town.world.confirmed)


async def _official(tx: Tx, official: Official, every: list[Case], found: Findings) -> None:
    who, memory = official.phone.id, official.memory
    own = {case.number: case for case in every if case.official == f"{who:016x}"}
    session = await sessions.load(tx, MAIN, who)
    if not official.owes_nothing:
        kind = "a call for 112" if official.cries else "the last thing they did"
        found.wrong.append(f"{who} has no answer to {kind}")
    for number, answers in memory.promised.items():
        found.counts["reports"] += 1
        if number not in own:
            found.wrong.append(f"{who} was told of case {number}, which isn't there")
        else:
            _agree(f"case {number} of {who}", answers, [_answers(own[number])], found)
    found.wrong += [f"{who} has a case {n} too many" for n in own.keys() - memory.promised.keys()]
    kept = [_answers(case) for case in own.values()]
    kept += [f[2]["answers"] for f in (session or {"stack": []})["stack"] if f[0] == "report"]
    _agree(f"the draft of {who}", memory.open, kept, found)
    everything = await _everything(tx, own, session)
    for token in sorted(memory.tokens):
        found.counts["words"] += 1
        if token not in everything:
            found.wrong.append(f"{who} told {token}, which is nowhere")


def _answers(case: Case) -> dict[str, Any]:
    return dict(case.report.get("answers", case.report))


def _agree(
    what: str, told: dict[str, set[str]], kept: list[dict[str, Any]], found: Findings
) -> None:
    """What was ticked is what is kept, as far as it still applies."""
    for question, answer in told.items():
        found.counts["answers"] += 1
        if not any(_holds(question, answer, answers) for answers in kept):
            found.wrong.append(
                f"{what}: {question} was answered {sorted(answer)}, and isn't kept so"
            )


def _holds(question: str, told: set[str], answers: dict[str, Any]) -> bool:
    if question in answers:
        # Words and files are counted elsewhere.
        return question in {"story", "knumber", "evidence"} or answers[question] in told
    return not any(question in relevant({**answers, question: answer}) for answer in told)


async def _everything(tx: Tx, own: dict[str, Case], session: dict[str, Any] | None) -> str:
    parts: list[Any] = [session, *(case.report for case in own.values())]
    for case in own.values():
        parts += [entry.details for entry in await audit.of_case(tx, case.id)]
    return json.dumps(parts, ensure_ascii=False, default=str)


async def _alerts(tx: Tx, case: Case, town: Town, found: Findings) -> None:
    raised = await alerts.of_case(tx, case.id)
    for track in case.tracks:
        first = [a for a in raised if a.track == track.track]
        if not first:
            found.wrong.append(f"case {case.number}: nobody was alerted on {track.track}")
        if track.state not in _ENDED:
            found.wrong.append(f"case {case.number}: {track.track} is {track.state} in the end")
    most = {track.value: len(policy) - 1 for track, policy in POLICY.items()}
    once = Counter((a.track, a.person, a.rung) for a in raised if a.rung < most[a.track])
    # Whatever is added to a case may make it more urgent, and then it begins anew.
    added = sum(entry.action == "added" for entry in await audit.of_case(tx, case.id))
    for (which, person, rung), times in once.items():
        if times > 1 + added:
            what = f"rung {rung} of {which} {times} times to {person}"
            found.wrong.append(f"case {case.number}: {what}")
    became = await _became(tx, case)
    # Not by their times: the clock may have jumped.
    in_order = sorted(raised, key=lambda alert: alert.repeat)
    newest = {(alert.track, alert.person): alert.id for alert in in_order}
    for alert in raised:
        reason, message = became.get(alert.id, (None, None))
        if reason == "superseded" and newest[alert.track, alert.person] == alert.id:
            reason = None  # by nothing
        if message in {letter.id for letter in town.world.chats[int(alert.person, 16)].letters}:
            reason = "late"  # somebody has acknowledged meanwhile, and the message says so
        _delivered(case, alert, town, found, reason=reason)


async def _became(tx: Tx, case: Case) -> dict[str, tuple[str | None, int | None]]:
    """Say what became of alerts: the chat is closed, a newer one says it all, or a message."""
    row = schema.outbox.c
    own = row.case_id == case.id, row.alert.is_not(None), row.edit_of.is_(None)
    query = select(row.alert, row.reason, row.message_id).where(*own, row.way == "telegram")
    return {
        alert: (reason if reason in {"forbidden", "superseded"} else None, message)
        for alert, reason, message in await tx.execute(query)
    }


def _delivered(
    case: Case, alert: Alert, town: Town, found: Findings, *, reason: str | None
) -> None:
    seen = town.world.alerts.get(alert.id, [])
    found.counts["alerts due"] += 1
    found.counts["alerts delivered"] += bool(seen) or reason == "late"
    found.counts["alerts to a closed chat"] += reason == "forbidden"
    found.counts["alerts replaced by a newer one"] += reason == "superseded"
    if not seen and reason is None:
        found.wrong.append(f"case {case.number}: alert {alert.id} never arrived")
    if any(f"{one.chat:016x}" != alert.person for one in seen):
        found.wrong.append(f"case {case.number}: alert {alert.id} came to somebody else")
    mark = words.say("repeated_mark")
    for one in seen[1:]:
        found.counts["alerts repeated"] += 1
        if mark in one.text:
            found.counts["of these marked"] += 1
        else:
            found.wrong.append(f"case {case.number}: alert {alert.id} came again, without a mark")


async def _evidence(tx: Tx, town: Town, found: Findings) -> None:
    store = EvidenceStore(Path(town.config.storage.evidence))
    saved = Counter[str]()
    for (id_,) in await tx.execute(select(schema.evidence.c.id)):
        row = await evidence_rows.get(tx, id_)
        if row is None:
            continue
        if row.state != "saved":
            found.wrong.append(f"a file is {row.state}")
            continue
        try:
            with store.open(row) as file:
                saved[hashlib.file_digest(file, "sha256").hexdigest()] += 1
        except StorageError as error:
            found.wrong.append(f"a saved file doesn't open: {type(error).__name__}")
    for official in town.officials:
        for digest in official.memory.files:
            found.counts["files"] += 1
            if not saved[digest]:
                found.wrong.append(f"{official.phone.id} sent a file, which is nowhere")
    found.wrong += [f"a file is there {n} times" for n in saved.values() if n > 1]


async def _outside(tx: Tx, town: Town, found: Findings) -> None:
    is_outside = schema.outbox.c.way == outbox.OUTSIDE
    ordered = await _count(tx, schema.outbox, is_outside, schema.outbox.c.state == outbox.SENT)
    taken = len(town.outside.taken)
    found.counts["calls by other ways"] += taken
    if taken < ordered:
        found.wrong.append(f"{ordered} calls by other ways are marked as taken, {taken} came")
