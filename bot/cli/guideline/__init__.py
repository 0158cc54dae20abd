"""`tryggbot guideline`: a municipality's document, read, shown and asked."""

import typer

from bot.cli.guideline import ask

app = typer.Typer(help="The guidelines.", no_args_is_help=True)
app.command("ask")(ask.ask)
