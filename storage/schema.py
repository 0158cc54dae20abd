"""The tables. What is searched stands plainly; what is personal is sealed bytes.

1. Plain columns hold identifiers, states, times, numbers and municipalities; never a name, an
   address, a Telegram id, or anything that a person wrote. `chat` is a blind index.
2. Types exist in SQLite and PostgreSQL alike; a moment is a number (`moment`).
3. A change here is a new file in `migrations/versions`, which only adds: the version before this
   one must still run on it.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from storage.moment import Moment

# In SQLite only INTEGER is the row's own number, which saves an index.
_Id = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default=false())


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=text("0"))


def _key(name: str = "id") -> Column[str]:
    return Column(name, Text, primary_key=True)


def _some(name: str, *columns: str, where: str) -> Index:
    """Index those rows alone for which this holds; a query must say it in the same words."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


def _must(name: str, kind: Any = Text, *rest: Any) -> Column[Any]:
    return Column(name, kind, *rest, nullable=False)


inbox = Table(
    "inbox",
    metadata,
    _key("bot"),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", LargeBinary),
    Column("message_id", BigInteger),
    _must("received", Moment),
    _must("state"),
    _count("attempts"),
    Column("payload", LargeBinary),
    _flag("cleared"),
    Index(None, "state", "bot", "update_id"),
    Index(None, "chat", "received"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=False),
    _must("bot"),
    _must("chat", LargeBinary),
    Column("person", Text),
    _must("way"),
    _must("method"),
    Column("params", LargeBinary),
    _must("priority", Integer),
    _must("due", Moment),
    _must("state"),
    _count("attempts"),
    _flag("may_have_happened"),
    _must("created", Moment),
    Column("first_try", Moment),
    Column("sent_at", Moment),
    Column("message_id", BigInteger),
    Column("name", Text),
    _flag("kept"),
    Column("alert", Text),
    Column("case_id", Text),
    Column("edit_of", BigInteger),
    Column("overtakes", BigInteger),
    _flag("cleared"),
    Column("reason", Text),
    Index(None, "state", "bot", "way", "priority", "id"),
    Index(None, "chat", "state", "sent_at"),
    Index(None, "chat", "name"),
    Index(None, "alert"),
)

sessions = Table(
    "sessions",
    metadata,
    _key("bot"),
    Column("chat", LargeBinary, primary_key=True),
    _must("data", LargeBinary),
    _must("saved", Moment),
)

people = Table(
    "people",
    metadata,
    _key(),
    _must("municipality"),
    _must("roles"),
    Column("bot", Text),
    Column("chat", LargeBinary, unique=True),
    Column("personal", LargeBinary),
    _flag("on_duty"),
    _flag("reachable"),
    _must("enrolled", Moment),
    Column("removed", Moment),
    Index(None, "municipality"),
    _some("ix_people_staff", "municipality", where="roles <> 'official' AND removed IS NULL"),
)

invites = Table(
    "invites",
    metadata,
    _key(),
    _must("code", LargeBinary),
    _must("municipality"),
    _must("role"),
    Column("personal", LargeBinary),
    _must("created", Moment),
    _must("expires", Moment),
    Column("spent", Moment),
    Column("person", Text),
    UniqueConstraint("code"),
)

guesses = Table(
    "guesses",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=False),
    _must("chat", LargeBinary),
    _must("at", Moment),
    Index(None, "chat", "at"),
    Index(None, "at"),
)

case_keys = Table(
    "case_keys",
    metadata,
    _key("owner"),
    Column("case_id", Text, index=True),
    _must("wrapped", LargeBinary),
)

cases = Table(
    "cases",
    metadata,
    _key(),
    _must("number"),
    _must("year", Integer),
    _must("serial", Integer),
    _must("municipality"),
    _must("state"),
    _must("urgency"),
    _must("opened", Moment),
    _must("official"),
    Column("draft", Text, unique=True),
    Column("report", LargeBinary),
    UniqueConstraint("number"),
    UniqueConstraint("year", "serial"),
    Index(None, "official"),
    Index(None, "municipality", "state"),
    Index(None, "municipality", "year", "serial"),
    Index(None, "official", "year", "serial"),
    _some("ix_cases_open", "municipality", "year", "serial", where="state <> 'closed'"),
)

tracks = Table(
    "tracks",
    metadata,
    Column("case_id", Text, ForeignKey("cases.id"), primary_key=True),
    _key("track"),
    _must("state"),
    _must("rung", Integer),
    _must("repeat", Integer),
    Column("by", Text),
    Column("since", Moment),
)

alerts = Table(
    "alerts",
    metadata,
    _key(),
    _must("case_id", Text, ForeignKey("cases.id")),
    _must("track"),
    _must("person"),
    _must("rung", Integer),
    _must("repeat", Integer),
    _must("created", Moment),
    Column("sent", Moment),
    Column("opened", Moment),
    Column("outside", Moment),
    Column("failed", Moment),
    Index(None, "case_id"),
    Index(None, "sent", "outside", "failed", "created"),
)

alert_links = Table(
    "alert_links",
    metadata,
    Column("token", LargeBinary, primary_key=True),
    _must("alert", Text, ForeignKey("alerts.id")),
    _must("created", Moment),
    _must("expires", Moment),
    Column("used", Moment),
    _flag("shared"),
)

timers = Table(
    "timers",
    metadata,
    _key("key"),
    _must("kind"),
    _must("due", Moment),
    Column("person", Text),
    Column("case_id", Text),
    Column("data", LargeBinary),
    _count("attempts"),
    Index(None, "due"),
    _some("ix_timers_failing", "attempts", where="attempts > 0"),
)

evidence = Table(
    "evidence",
    metadata,
    _key(),
    _must("box"),
    Column("draft", Text, index=True),
    Column("case_id", Text, index=True),
    _must("bot"),
    _must("chat", LargeBinary),
    Column("person", Text),
    Column("message_id", BigInteger),
    _must("kind"),
    _must("state"),
    _must("received", Moment),
    _count("attempts"),
    _must("due", Moment),
    _must("file"),
    _must("secret", LargeBinary),
    _must("source", LargeBinary),
    Column("digest", LargeBinary),
    Column("size", BigInteger),
    Column("reason", Text),
    Index(None, "state", "due"),
    Index(None, "file"),
)

audit = Table(
    "audit",
    metadata,
    Column("seq", _Id, primary_key=True, autoincrement=False),
    _must("at", Moment),
    Column("municipality", Text),
    Column("case_id", Text),
    Column("actor", Text),
    _must("action"),
    Column("details", LargeBinary),
    _must("details_hash", LargeBinary),
    _must("previous", LargeBinary),
    _must("hash", LargeBinary),
    Index(None, "case_id"),
)

audit_head = Table(
    "audit_head",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=False),
    _must("sealed", LargeBinary),
)

documents = Table(
    "documents",
    metadata,
    _key(),
    _must("municipality"),
    _must("version", Integer),
    _must("in_force_from"),
    _must("imported", Moment),
    _must("state"),
    _must("body", LargeBinary),
    Column("built_for", Text),
    Column("built", LargeBinary),
    UniqueConstraint("municipality", "version"),
    Index(None, "municipality", "in_force_from", "version"),
)

questions = Table(
    "questions",
    metadata,
    _key(),
    _must("municipality"),
    _must("asker"),
    _must("holder"),
    _must("state"),
    _must("asked", Moment),
    Column("answered", Moment),
    Column("answered_by", Text),
    _flag("as_topic"),
    Column("words", LargeBinary),
    _some("ix_questions_waiting", "municipality", "asked", where="state = 'waiting'"),
    Index("ix_questions_topics", "municipality", "as_topic", "asked"),
)

tallies = Table(
    "tallies",
    metadata,
    _key("municipality"),
    _key("day"),
    _key("what"),
    _count("number"),
)

meta = Table(
    "meta",
    metadata,
    _key("key"),
    _must("value"),
)
