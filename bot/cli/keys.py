"""`tryggbot keys`: the file without which nothing that was kept can be read."""

from pathlib import Path
from typing import Annotated

import typer

from bot import config_file
from bot.cli.instance import DEFAULT, ConfigOption
from bot.config import Config
from storage.keys import create_key_file

app = typer.Typer(help="The key that everything kept is sealed with.", no_args_is_help=True)


@app.callback()
def keys() -> None:
    """Make this a group, so that a single command keeps its name."""


@app.command("new")
def new(
    config: ConfigOption = DEFAULT,
    file: Annotated[
        Path | None, typer.Option("--file", metavar="FILE", help="Here, not where --config says.")
    ] = None,
) -> None:
    """Write a new key, readable by its owner alone; refuses to overwrite."""
    path = file if file is not None else _named(config)
    create_key_file(path)
    typer.echo(f"Wrote {path}. Keep a copy of it apart from the backups: without it, all is lost.")


def _named(config: Path) -> Path:
    """Give where the configuration says that the key is; without one, the usual place."""
    if config == DEFAULT and not config.exists():
        return Path(str(Config.model_fields["storage"].default.key_file))
    return config_file.load(config).storage.key_file
