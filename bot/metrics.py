"""What an operator may watch: numbers about the line, never about a person or a case."""

from datetime import timedelta

from prometheus_client import CollectorRegistry, Gauge

from bot.clock import Clock
from bot.health import Pulse
from storage import inbox, outbox
from storage.database import Database


class Metrics:
    """Keeps the numbers of a registry up to date, whenever they are asked for."""

    def __init__(
        self, registry: CollectorRegistry, database: Database, pulse: Pulse, clock: Clock
    ) -> None:
        self._database = database
        self._pulse = pulse
        self._clock = clock

        def gauge(name: str, words: str, *labels: str) -> Gauge:
            return Gauge(f"tryggbot_{name}", words, labels, registry=registry)

        self._waiting = gauge("outbox_waiting", "Messages that wait to be sent", "priority")
        self._oldest = gauge("oldest_alert_seconds", "How long the oldest waiting alert waits")
        self._aside = gauge("updates_set_aside", "Updates that could not be handled")
        self._stuck = gauge("loops_stuck", "Loops that do not turn")

    async def measure(self) -> None:
        """Read the numbers."""
        async with self._database.reading() as tx:
            backlog = await outbox.backlog(tx)
            oldest = await outbox.oldest_waiting_alert(tx)
            aside = await inbox.set_aside_count(tx)
        self._waiting.clear()
        for priority, count in backlog.items():
            self._waiting.labels(str(priority)).set(count)
        waits = self._clock.now() - oldest if oldest else timedelta()
        self._oldest.set(max(0.0, waits.total_seconds()))
        self._aside.set(aside)
        self._stuck.set(len(self._pulse.stuck()))
