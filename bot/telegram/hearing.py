"""Understanding each update once, for the express way that looks at it first and for its step.

What has been heard is only a shortcut: after a restart, or a step that failed, the update is read
again from where it is kept.
"""

import time
from collections.abc import Mapping
from typing import Any

from bot.telegram.updates import Heard, Labels, read

_REMEMBERED = 1000  # updates that have been heard and wait for their step


class Hearing:
    """Reads updates, and remembers those whose step is to come."""

    def __init__(self, texts: Labels) -> None:
        self._texts = texts
        self._heard: dict[int, tuple[Heard, float]] = {}

    def read(self, payload: Mapping[str, Any]) -> Heard | None:
        """Understand an update; None if it is of a kind that we don't know."""
        return read(payload, texts=self._texts)

    def first(self, payload: Mapping[str, Any]) -> Heard | None:
        """Understand an update that has just come, and remember it."""
        heard, number = self.read(payload), payload.get("update_id")
        if isinstance(number, int) and heard is not None:
            self._heard[number] = heard, time.perf_counter()
            if len(self._heard) > _REMEMBERED:
                del self._heard[next(iter(self._heard))]
        return heard

    def again(self, update_id: int) -> tuple[Heard, float] | None:
        """Give what was heard, and how many seconds ago; once, and None if it isn't known."""
        found = self._heard.pop(update_id, None)
        return None if found is None else (found[0], time.perf_counter() - found[1])
