"""A transaction that only remembers: what storage would insert is gathered for a `sink`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Table

from storage.schema import metadata
from storage.tx import Tx
from storage.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

Row = dict[str, Any]


class Gather(Tx):
    """Takes the rows that storage adds or puts; reads nothing."""

    __slots__ = ("gathered",)

    def __init__(self, vault: Vault, chain: tuple[int, bytes]) -> None:
        nothing = cast("AsyncConnection", None)
        super().__init__(nothing, vault, None)
        self.chain = chain
        self.gathered: dict[Table, list[Row]] = {table: [] for table in metadata.sorted_tables}

    async def add(self, table: Table, values: Mapping[str, Any]) -> None:
        """Take a row."""
        self.gathered[table].append(dict(values))

    async def put(self, table: Table, values: Mapping[str, Any]) -> None:
        """Take a row, in the place of the last one if it has the same key."""
        keys = [column.name for column in table.primary_key]
        rows = self.gathered[table]
        if rows and all(rows[-1][key] == values[key] for key in keys):
            rows[-1] |= values
        else:
            rows.append(dict(values))

    def amend(self, table: Table, **values: Any) -> None:
        """Change the row that was taken last."""
        self.gathered[table][-1] |= values
