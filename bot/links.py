"""The one-use links of calls outside Telegram: what they are good for, and using them."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.clock import Clock
from bot.handle import Handler
from bot.web import AckOutcome, AckResult
from flows.known import TrackState
from storage import alerts, cases, people
from storage.alerts import Alert
from storage.cases import Case
from storage.database import Database, Tx

_WAITS = {TrackState.WAITING.value, TrackState.EXHAUSTED.value}


@dataclass(frozen=True, slots=True)
class Links:
    """Acknowledges by link, for whichever bot serves the case's municipality."""

    database: Database
    clock: Clock
    handlers: Mapping[str, Handler]  #: by municipality

    async def peek(self, token: str) -> str | None:
        """Give the number of the case that a link would acknowledge; None if it wouldn't."""
        async with self.database.reading() as tx:
            _, case = await self._target(tx, token)
        return case.number if case else None

    async def acknowledge(self, token: str) -> AckOutcome:
        """Use a link; nothing is used up when somebody else was faster."""
        async with self.database.reading() as tx:
            alert, case = await self._target(tx, token)
            shared = await alerts.is_shared(tx, token)
        if alert is None or case is None:
            return AckOutcome(AckResult.GONE)
        if not any(t.track == alert.track and t.state in _WAITS for t in case.tracks):
            return AckOutcome(AckResult.ALREADY, case.number)
        handler = self.handlers.get(case.municipality)
        if handler is None:
            return AckOutcome(AckResult.FAILED, case.number)
        done = await handler.acknowledge(
            # Who of several people pressed, nobody knows; so nobody is named.
            alert=None if shared else alert.id,
            case=case.id,
            track=alert.track,
            token=token,
        )
        return AckOutcome(AckResult.DONE if done else AckResult.ALREADY, case.number)

    async def _target(self, tx: Tx, token: str) -> tuple[Alert | None, Case | None]:
        alert_id = await alerts.peek_link(tx, token, now=self.clock.now())
        alert = await alerts.get(tx, alert_id) if alert_id else None
        if alert is None:
            return None, None
        if not await alerts.is_shared(tx, token) and await people.get(tx, alert.person) is None:
            return None, None  # whoever was called is no member any more
        return alert, await cases.get(tx, alert.case)
