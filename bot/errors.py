"""What can be wrong at the edge.

BotError
├── UsageError    a command was asked for something that can't be; nothing was done
├── ConfigError   the configuration, or a file that it names, is wrong
└── FailedError   the command was right, and the thing itself failed

The command line prints the message as one line and ends with `exit_code`; nothing else may put
words on a terminal for an error. None of them carries what a person wrote.
"""

from storage.errors import StorageUnavailableError


class BotError(Exception):
    """Anything that the edge refuses; the message says what is wrong and how to mend it."""

    exit_code = 1


class UsageError(BotError):
    """Wrong use: the command line asks for what can't be."""

    exit_code = 2


class ConfigError(BotError):
    """Wrong configuration; one line for each problem, naming key, value and what is allowed."""

    exit_code = 2


class FailedError(BotError):
    """The thing itself failed."""


def is_storage_trouble(error: BaseException) -> bool:
    """Say whether the database or its disk refuses at present, rather than what was asked of it.

    Then nothing is wrong with an update: it stays where it is and is tried again.
    """
    return isinstance(error, StorageUnavailableError)
