"""`tryggbot guideline`: a municipality's document, read, shown and asked."""

import typer

from bot.cli.guideline import ask, bring, show, versions, wanted

app = typer.Typer(help="The guidelines.", no_args_is_help=True)
app.command("import")(bring.import_)
app.command("show")(show.show)
app.command("list")(versions.list_)
app.command("questions")(wanted.questions_)
app.command("ask")(ask.ask)
