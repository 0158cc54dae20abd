"""`tryggbot diagram`: the charts of the conversations, drawn from the tables that run them."""

from pathlib import Path
from typing import Annotated

import typer

from bot.errors import FailedError, UsageError
from flows import diagram as charts

PAGE = Path("docs/flows.md")


def diagram(
    page: Annotated[Path, typer.Option("--page", metavar="FILE", help="The page to write.")] = PAGE,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if the page is not current.")
    ] = False,
) -> None:
    """Draw every flow as Mermaid text into a page of the documentation."""
    drawn = charts.page()
    current = page.read_text("utf-8") if page.is_file() else None
    if check:
        if drawn != current:
            raise FailedError(f"{page} is not current; `make docs` writes it")
        typer.echo(f"{page} is current.")
        return
    if not page.parent.is_dir():
        raise UsageError(f"--page: there is no folder {page.parent}")
    page.write_text(drawn, "utf-8")
    typer.echo(f"Wrote {page}.")
