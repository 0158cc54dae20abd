"""What the log may say: names of things that happened, ids of rows, numbers; nothing personal.

Rules that live here:

1. Only the keys in `ALLOWED` leave the process, and only with a value that can't hold a sentence:
   a number, a short word of code letters, or a moment. Whatever else is given is dropped, and the
   key's name is kept, so that the mistake is seen and the content isn't.
2. The libraries' own loggers are silenced up to WARNING, and what they still say is reduced to the
   logger's name, the level and the exception's type: addresses hold tokens, updates hold words.
3. An exception is logged as its type and the places in our code that it passed, never its message.
"""

import logging
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO, cast

import structlog
from structlog.typing import EventDict, Processor

ALLOWED = frozenset(
    {
        "alert",
        "attempts",
        "backlog",
        "bot",
        "case",
        "chat_blind",
        "count",
        "due",
        "duration_ms",
        "error",
        "event",
        "evidence",
        "file",
        "id",
        "kind",
        "level",
        "line",
        "logger",
        "loop",
        "method",
        "municipality",
        "number",
        "outbox",
        "port",
        "priority",
        "reason",
        "retry_after",
        "rung",
        "seconds",
        "size",
        "status",
        "step",
        "timestamp",
        "track",
        "update",
        "update_id",
        "version",
        "where",
    }
)
LIBRARIES = (
    "aiohttp",
    "aiosqlite",
    "alembic",
    "apprise",
    "asyncio",
    "httpcore",
    "httpx",
    "sqlalchemy",
    "telegram",
    "transitions",
    "urllib3",
    "uvicorn",
    "uvicorn.access",
    "uvicorn.error",
)
# An event, a reason, a kind: words that a programmer wrote, joined by _ . or -, spaces in `event`.
_WORD = re.compile(r"[A-Za-z0-9_.:<>()/-]{1,120}", re.ASCII)
_EVENT = re.compile(r"[A-Za-z0-9_.,:'() -]{1,160}", re.ASCII)
_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}", re.ASCII)
_OURS = ("bot", "flows", "storage")


def get(name: str) -> structlog.stdlib.BoundLogger:
    """Give a module its logger."""
    logger: structlog.stdlib.BoundLogger = structlog.get_logger(name)
    return logger


def configure(
    stream: TextIO | None = None, *, json: bool | None = None, level: int = logging.INFO
) -> None:
    """Send all logging of this process to one place, as JSON or, on a terminal, for reading."""
    out = stream if stream is not None else sys.stderr
    as_json = not out.isatty() if json is None else json
    ours: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        exception_as_places,
        redact,
    ]
    render: Processor = (
        structlog.processors.JSONRenderer(sort_keys=True, ensure_ascii=False)
        if as_json
        else structlog.dev.ConsoleRenderer(colors=out.isatty())
    )
    structlog.configure(
        processors=[*ours, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, render],
            foreign_pre_chain=[foreign, *ours],
        )
    )
    root = logging.getLogger()
    for old in list(root.handlers):
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(level)
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)


def redact(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Keep what is allowed; name what was dropped."""
    kept: EventDict = {}
    dropped = []
    for key, value in event.items():
        if key.startswith("_"):  # the formatter's own, taken away before anything is written
            kept[key] = value
        elif key in ALLOWED and _is_plain(key, value):
            kept[key] = value.isoformat() if isinstance(value, datetime) else value
        else:
            dropped.append(key if _WORD.fullmatch(key) else "?")
    if dropped:
        kept["dropped"] = sorted(dropped)
    kept.setdefault("event", "redacted")
    return kept


def foreign(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Reduce what a library says to the fact that it said something."""
    record = cast("logging.LogRecord", event["_record"])
    kept: EventDict = {key: value for key, value in event.items() if key.startswith("_")}
    kept["event"] = "a library reports"
    kept["line"] = record.lineno
    kept["file"] = Path(record.pathname).name
    if record.exc_info:
        kept["exc_info"] = record.exc_info
    return kept


def exception_as_places(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Say of an exception its type and where it was, never its message."""
    given = event.pop("exc_info", None)
    error = sys.exc_info()[1] if given is True else given
    if isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        event["where"] = "<".join(_places(error.__traceback__))[-120:] or "-"
    return event


def _places(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        name = str(traceback.tb_frame.f_globals.get("__name__", ""))
        if name.split(".", maxsplit=1)[0] in _OURS:
            yield f"{name}:{traceback.tb_lineno}"
        traceback = traceback.tb_next


def _is_plain(key: str, value: object) -> bool:
    if value is None or isinstance(value, bool | int | float | datetime):
        return True
    if isinstance(value, Mapping) and key == "backlog":
        return all(_is_plain("", item) for pair in value.items() for item in pair)
    if not isinstance(value, str) or _TOKEN.search(value):
        return False
    return bool((_EVENT if key == "event" else _WORD).fullmatch(value))
