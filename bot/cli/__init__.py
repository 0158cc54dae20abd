"""The command line, `tryggbot`: what the operator can do. One file for each group of commands.

What goes wrong is said in one line on stderr, with how to mend it. The exit code is 0 when it
worked, 2 for wrong use or configuration, 1 when the thing itself failed.
"""

import resource
import sys
from collections.abc import Sequence

import typer

from bot.cli import (
    audit,
    case,
    check,
    demo,
    diagram,
    guideline,
    init,
    invite,
    keys,
    people,
    run,
    sandbox,
)
from bot.errors import BotError
from storage.errors import KeyFileError, SchemaTooNewError, StorageError

_FAILED, _WRONG, _INTERRUPTED = 1, 2, 130

app = typer.Typer(
    name="tryggbot",
    help="Stands by a threatened elected official and gets the right people to act.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("demo")(demo.demo)
app.command("init")(init.init)
app.command("check")(check.check)
app.command("sandbox")(sandbox.sandbox)
app.command("run")(run.run)
app.command("invite")(invite.invite)
app.add_typer(case.app, name="case")
app.add_typer(guideline.app, name="guideline")
app.add_typer(people.app, name="people")
app.add_typer(keys.app, name="keys")
app.add_typer(audit.app, name="audit")
app.command("diagram")(diagram.diagram)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the words say; give the exit code."""
    # The memory of a process that dies holds keys and words in clear; it is left on no disk.
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        result = app(args=words, prog_name="tryggbot", standalone_mode=False)
    except typer.TyperException as error:
        # An empty message is the help that a group prints when nothing was asked of it.
        return _complain(" ".join(error.format_message().split()), error.exit_code)
    except BotError as error:
        return _complain(str(error), error.exit_code)
    except (KeyFileError, SchemaTooNewError) as error:
        return _complain(str(error), _WRONG)
    except StorageError as error:
        return _complain(f"storage: {error}", _FAILED)
    except (KeyboardInterrupt, typer.Abort):
        return _complain("interrupted; nothing more was done", _INTERRUPTED)
    return result if isinstance(result, int) else 0


def _complain(message: str, code: int) -> int:
    for line in message.splitlines():
        typer.echo(f"tryggbot: {line}", err=True)
    return code
