"""What can be wrong with what we keep.

StorageError
├── KeyFileError              there is no key, or not one that may be used
├── TamperedError             sealed bytes are not what was sealed here, or not under our keys
├── SchemaTooNewError         a later version has changed the tables; this one would harm them
├── StorageUnavailableError   the database or its disk refuses at present
│   ├── StorageFullError      there is no room
│   ├── BusyError             another process holds the database for too long
│   └── DamagedError          the file is no database, or a broken one
├── DuplicateError            this is already there
├── NotFoundError             this isn't there, or something it belongs to isn't
└── NestedTransactionError    a task asked for a transaction inside its own: it would wait for ever

None of them carries what a person wrote, nor a Telegram id in clear.
"""


class StorageError(Exception):
    """Anything that storage refuses."""


class KeyFileError(StorageError):
    """There is no key, or not one that may be used; the message says how to mend it."""


class TamperedError(StorageError):
    """Sealed bytes are cut, altered, moved to another row, or sealed under another key."""


class SchemaTooNewError(StorageError):
    """The tables belong to a version of the program that this one doesn't know."""


class StorageUnavailableError(StorageError):
    """The database or its disk refuses at present; nothing of the transaction was kept."""


class StorageFullError(StorageUnavailableError):
    """There is no room left on the disk."""


class BusyError(StorageUnavailableError):
    """Another process holds the database for longer than we wait."""


class DamagedError(StorageUnavailableError):
    """The file is no database, or a broken one."""


class DuplicateError(StorageError):
    """Something is already there, and there may be only one."""


class NotFoundError(StorageError):
    """Something isn't there, or what it belongs to isn't."""


class NestedTransactionError(StorageError):
    """A task asked for a transaction while it holds one."""
