"""Alembic's way in: runs on the connection, and in the transaction, that it is given."""

from alembic import context

from storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # SQLite's tables roll back like rows, once BEGIN is ours
)
with context.begin_transaction():
    context.run_migrations()
