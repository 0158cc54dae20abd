"""`tryggbot case`: what the operator can see of a case, and acknowledging when Telegram is out.

An acknowledgement goes the same way as a tap: it is left as a timer that is due at once, and the
running bot tells the official and stops the escalation. Showing a report is recorded.
"""

import asyncio
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, TypedDict

import typer

from bot.cli.instance import DEFAULT, ConfigOption, Instance, JsonOption, opened, read_texts
from bot.cli.show import as_json, columns, moment
from bot.errors import FailedError, UsageError
from bot.picture import member, read_case
from flows.known import Track, TrackState
from flows.permissions import Sight
from flows.report import summary
from storage import alerts, audit, case_lists, cases, people, timers
from storage.alerts import Alert
from storage.cases import Case

app = typer.Typer(help="The cases.", no_args_is_help=True)

NumberArgument = Annotated[str, typer.Argument(metavar="NUMBER", help="As 2026-0042.")]
_NUMBER = re.compile(r"\d{4}-\d{4,}")
_DONE = {TrackState.ACKNOWLEDGED.value, TrackState.TAKEN.value}


class _Chosen(TypedDict):
    """Which cases to list."""

    limit: int | None
    before: str | None
    open_only: bool


@dataclass(frozen=True, slots=True)
class _Shown:
    case: Case
    raised: list[Alert]
    report: list[str]
    official: people.Person | None

    def person(self) -> dict[str, Any] | None:
        """Give whom the case is about, and how to reach them; None for somebody who has left."""
        who = self.official
        if who is None:
            return None
        return {"name": who.name, "party": who.party, "phone": who.phone, "email": who.email}


@app.command("list")
def list_(
    *,
    municipality: Annotated[str | None, typer.Option(help="Only this one.")] = None,
    open_only: Annotated[bool, typer.Option("--open", help="Only those not closed.")] = False,
    limit: Annotated[int | None, typer.Option(min=1, help="Only so many, the newest.")] = None,
    before: Annotated[
        str | None, typer.Option(metavar="NUMBER", help="Those older than this one.")
    ] = None,
    as_json_: JsonOption = False,
    config: ConfigOption = DEFAULT,
) -> None:
    """List cases, the newest last: number, state, urgency. No content."""
    if before is not None and not _NUMBER.fullmatch(before):
        raise UsageError(f"--before: {before!r} is no number of a case; allowed is as 2026-0042")
    chosen: _Chosen = {"limit": limit, "before": before, "open_only": open_only}
    found = asyncio.run(_list(config, municipality, chosen))
    if as_json_:
        as_json([_head(case) for case in found])
        return
    columns(
        ("NUMBER", "MUNICIPALITY", "STATE", "URGENCY", "OPENED"),
        [(c.number, c.municipality, c.state, c.urgency, moment(c.opened)) for c in found],
    )


@app.command("show")
def show(
    number: NumberArgument,
    as_json_: JsonOption = False,
    config: ConfigOption = DEFAULT,
) -> None:
    """Show a case with its report; that it was read is recorded."""
    shown = asyncio.run(_show(config, number))
    case, raised, report = shown.case, shown.raised, shown.report
    if as_json_:
        rest: dict[str, Any] = {
            "tracks": _tracks(case),
            "alerts": _alerts(raised),
            "report": dict(case.report),
        }
        rest |= {"official": shown.person()}
        as_json(_head(case) | rest)
        return
    for key, value in _head(case).items():
        typer.echo(f"{key:<14}{moment(value) if isinstance(value, datetime) else value}")
    typer.echo()
    for line in report:
        typer.echo(line)
    typer.echo()
    columns(
        ("TRACK", "STATE", "RUNG", "BY", "SINCE"),
        [(t.track, t.state, str(t.rung), _by(t.by), moment(t.since)) for t in case.tracks],
    )
    typer.echo()
    columns(
        ("ALERT TO", "TRACK", "RUNG", "SENT", "OPENED", "OUTSIDE", "FAILED"),
        [
            (
                alert.person,
                alert.track,
                str(alert.rung),
                moment(alert.sent),
                moment(alert.opened),
                moment(alert.outside),
                "yes" if alert.failed else "",
            )
            for alert in raised
        ],
    )


@app.command("acknowledge")
def acknowledge(
    number: NumberArgument,
    track: Annotated[Track, typer.Option(help="Whose acknowledgement.")] = Track.UNIT,
    config: ConfigOption = DEFAULT,
) -> None:
    """Acknowledge for somebody who can't reach Telegram: it stops the escalation."""
    asyncio.run(_acknowledge(config, number, track))
    typer.echo(
        f"{number}: left for the running bot, which acknowledges for the {track.value} at once."
    )


async def _list(config: Path, municipality: str | None, chosen: _Chosen) -> list[Case]:
    async with opened(config) as instance:
        asked = [instance.place(municipality).id] if municipality else sorted(instance.places)
        async with instance.database.reading() as tx:
            found = [c for place in asked for c in await case_lists.page(tx, place, **chosen)]
    newest_last = sorted(found, key=lambda case: tuple(map(int, case.number.split("-"))))
    return newest_last[-chosen["limit"] :] if chosen["limit"] else newest_last


async def _show(config: Path, number: str) -> "_Shown":
    async with opened(config) as instance:
        case = await _find(instance, number)
        texts, now = read_texts(instance.config), datetime.now(UTC)
        async with instance.database.transaction() as tx:
            official = await people.get(tx, case.official)
            who = replace(member(official), phone=official.phone) if official else None
            picture = await read_case(tx, case)
            said = summary.for_reader(picture, who, sight=Sight.WHOLE, files=len(picture.evidence))
            report = [
                texts.render_plain(line, language="sv", place=case.municipality, now=now)
                for line in said
            ]
            await audit.append(
                tx,
                at=datetime.now(UTC),
                municipality=case.municipality,
                case=case.id,
                actor=None,
                action="read",
                details={"sight": Sight.WHOLE.value, "by": "operator"},
            )
            raised = list(await alerts.of_case(tx, case.id))
            return _Shown(case, raised, report, official)


async def _acknowledge(config: Path, number: str, track: Track) -> None:
    async with opened(config) as instance:
        case = await _find(instance, number)
        state = next((t.state for t in case.tracks if t.track == track.value), None)
        if state is None:
            told = ", ".join(t.track for t in case.tracks)
            raise UsageError(f"--track: {track.value!r} was not alerted; allowed is {told}")
        if state in _DONE:
            raise FailedError(f"{number} is acknowledged already for the {track.value}")
        async with instance.database.transaction() as tx:
            await timers.set(
                tx,
                key=f"operator:{case.id}:{track.value}",
                kind="acknowledged_outside",
                # Before all else of this case that has become due while the bot was down.
                due=min(case.opened, datetime.now(UTC)),
                case=case.id,
                data={"alert": None, "track": track.value},
            )


async def _find(instance: Instance, number: str) -> Case:
    async with instance.database.reading() as tx:
        case = await cases.by_number(tx, number)
    if case is None or case.municipality not in instance.places:
        raise UsageError(f"{number}: there is no such case; `tryggbot case list` shows them")
    return case


def _head(case: Case) -> dict[str, Any]:
    return {
        "number": case.number,
        "municipality": case.municipality,
        "state": case.state,
        "urgency": case.urgency,
        "opened": case.opened,
    }


def _tracks(case: Case) -> list[dict[str, Any]]:
    return [
        {"track": t.track, "state": t.state, "rung": t.rung, "by": t.by, "since": t.since}
        for t in case.tracks
    ]


def _alerts(raised: list[Alert]) -> list[dict[str, Any]]:
    return [
        {
            "person": alert.person,
            "track": alert.track,
            "rung": alert.rung,
            "created": alert.created,
            "sent": alert.sent,
            "opened": alert.opened,
            "outside": alert.outside,
            "failed": bool(alert.failed),
        }
        for alert in raised
    ]


def _by(person: str | None) -> str:
    return "the operator" if person == "" else person or ""
