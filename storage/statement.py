"""Statements that every step runs: compiled once, and on SQLite run without SQLAlchemy's machinery.

1. A statement is written in SQLAlchemy Core, once for both engines, with `bindparam` for what
   changes. Whatever runs rarely needs none of this: `Tx.execute` takes any statement.
2. Types do the same here as there: a moment goes in and comes out as a moment.

Through SQLAlchemy a statement on SQLite takes some twenty times as long as in SQLite itself.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Dialect, Table, bindparam
from sqlalchemy.sql import Delete, Insert, Select, Update

Core = Select[Any] | Insert | Update | Delete
Processor = Callable[[Any], Any] | None


class Statement:
    """A statement, and what has been made of it for SQLite."""

    __slots__ = ("_plain", "core")

    def __init__(self, core: Core) -> None:
        self.core = core
        self._plain: Plain | None = None

    def plain(self, dialect: Dialect) -> "Plain":
        """Give it as SQLite's own words and values."""
        if self._plain is None:
            self._plain = Plain(self.core, dialect)
        return self._plain


class Plain:
    """A compiled statement: its words, and how values go in and rows come out."""

    __slots__ = ("_binds", "_results", "_row", "sql")

    def __init__(self, core: Core, dialect: Dialect) -> None:
        compiled: Any = core.compile(dialect=dialect)
        self.sql = str(compiled)
        self._binds: list[tuple[str | None, Any]] = []
        for name in compiled.positiontup:
            bind = compiled.binds[name]
            into = bind.type.dialect_impl(dialect).bind_processor(dialect)
            if bind.required:
                self._binds.append((name, into))
            else:  # a constant of the statement: always the same
                self._binds.append((None, into(bind.value) if into else bind.value))
        columns = list(getattr(core, "exported_columns", ()))
        self._row: Any = NamedTuple("Row", [(c.key, Any) for c in columns]) if columns else None
        results = [c.type.dialect_impl(dialect).result_processor(dialect, None) for c in columns]
        self._results: list[Processor] | None = results if any(results) else None

    def values(self, given: Mapping[str, Any]) -> list[Any]:
        """Put what is given in its places.

        Raises:
            KeyError: if something is missing.

        """
        return [
            into if name is None else given[name] if into is None else into(given[name])
            for name, into in self._binds
        ]

    def rows(self, found: Sequence[Sequence[Any]]) -> list[Any]:
        """Make rows with names of what SQLite gives."""
        if self._row is None:
            return []
        if self._results is None:
            return [self._row._make(row) for row in found]
        out = self._results
        return [
            self._row._make(
                value if make is None else make(value) for value, make in zip(row, out, strict=True)
            )
            for row in found
        ]


def values_of(table: Table, *names: str) -> dict[str, Any]:
    """Give a place for a value for each column, or for those that are named."""
    return {name: bindparam(name) for name in names or table.columns.keys()}
