"""Whether the bot does what it is for, as far as it can tell by itself.

Each loop says when it turns. A loop that hasn't turned for ten seconds, an alert that is
undelivered, nobody on call: each is a reason, in words without personal data.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from bot.clock import Clock
from bot.housekeeping import Housekeeping
from bot.web import Measures
from flows.known import Role
from storage import inbox, outbox_views, people
from storage.database import Database

STUCK_AFTER = timedelta(seconds=10)
UNDELIVERED_AFTER = timedelta(seconds=60)


@dataclass(slots=True)
class Pulse:
    """When each loop turned last, and how long it may take; by a clock that nobody moves."""

    seconds: Callable[[], float] = time.monotonic
    turned: dict[str, float] = field(default_factory=dict)
    patience: dict[str, timedelta] = field(default_factory=dict)

    def of(self, loop: str, *, patience: timedelta = STUCK_AFTER) -> "Beat":
        """Give what a loop calls each time that it turns."""
        self.patience[loop] = patience
        return Beat(self, loop)

    def stuck(self) -> list[str]:
        """Name the loops that haven't turned for too long, each with how long that is."""
        now = self.seconds()
        return [
            f"{loop} ({self.patience[loop].seconds} s)"
            for loop, at in sorted(self.turned.items())
            if now - at > self.patience[loop].total_seconds()
        ]


@dataclass(frozen=True, slots=True)
class Beat:
    """Says that a loop turned."""

    pulse: Pulse
    loop: str

    def __call__(self) -> None:
        """Say it."""
        self.pulse.turned[self.loop] = self.pulse.seconds()


@dataclass(frozen=True, slots=True)
class Health:
    """Asks loops and storage how they are."""

    pulse: Pulse
    database: Database
    places: Mapping[str, object]
    house: Housekeeping
    clock: Clock

    async def measures(self) -> Measures:
        """Count what waits; numbers only."""
        async with self.database.reading() as tx:
            backlog = await outbox_views.backlog(tx)
            oldest = await outbox_views.oldest_waiting_alert(tx)
            set_aside = await inbox.set_aside_count(tx)
        waited = self.clock.now() - oldest if oldest else None
        return Measures(
            backlog=backlog,
            oldest_alert=waited,
            set_aside=set_aside,
            stuck=len(self.pulse.stuck()),
        )

    async def reasons(self) -> list[str]:
        """Give what is wrong, in words that hold nothing personal; empty is well."""
        found = [f"a loop has not turned: {loop}" for loop in self.pulse.stuck()]
        try:
            async with self.database.reading() as tx:
                oldest = await outbox_views.oldest_waiting_alert(tx)
                if oldest is not None and self.clock.now() - oldest > UNDELIVERED_AFTER:
                    found.append("an alert is undelivered")
                if count := await inbox.set_aside_count(tx):
                    found.append(f"updates set aside: {count}")
                for place in sorted(self.places):
                    staff = await people.staff(tx, place)
                    if not any(p.on_duty and Role.DUTY_OFFICER.value in p.roles for p in staff):
                        found.append(f"nobody is on call in {place}")
        except Exception as error:  # whatever it is, it is a reason
            found.append(f"storage does not answer ({type(error).__name__})")
        if not self.database.healthy:
            found.append("the database could not be written to")
        if self.house.damage:
            found.append(f"the database is damaged in {self.house.damage} places")
        return found
