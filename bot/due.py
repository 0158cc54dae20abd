"""What a timer that is due says has happened."""

from flows.events import (
    AcknowledgedOutside,
    AlertDelivered,
    CalledOutside,
    ChatLost,
    Event,
    FileLost,
    FileSaved,
    TimePassed,
)
from storage import evidence, timers
from storage.database import Tx


async def event_of(tx: Tx, timer: timers.Timer) -> tuple[Event | None, str | None, str | None]:
    """Give the event, whose conversation hears it, and which case; nothing where nobody is left."""
    data = timer.data
    match timer.kind:
        case "alert_delivered":
            return AlertDelivered(data["alert"]), None, None
        case "chat_lost":
            return ChatLost(data["person"], data.get("alert")), None, None
        case "called_outside":
            return CalledOutside(data["alert"], accepted=data["accepted"]), None, None
        case "file_saved" | "file_lost":
            row = await evidence.get(tx, data["evidence"])
            if row is None:
                return None, None, None
            if timer.kind == "file_saved":
                saved = FileSaved(row.id, row.size or 0, row.sha256 or "")
                return saved, row.person, None
            return FileLost(row.id, data["reason"]), row.person, None
        case "acknowledged_outside":
            return AcknowledgedOutside(data["alert"], data["track"]), None, timer.case
    return TimePassed(timer.kind, timer.key, data), timer.person, timer.case
