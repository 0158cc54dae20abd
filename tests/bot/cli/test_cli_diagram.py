"""`diagram`: a page drawn from the charts, and the word when it isn't current any more."""

from tests.bot.cli.conftest import Operator


def test_what_was_drawn_is_current_until_it_is_changed(somebody: Operator) -> None:
    page = somebody.folder / "flows.md"

    assert somebody.types("diagram", "--page", str(page)).code == 0
    assert "```mermaid" in page.read_text("utf-8")
    assert somebody.types("diagram", "--check", "--page", str(page)).code == 0

    page.write_text(page.read_text("utf-8") + "\n", "utf-8")
    outcome = somebody.types("diagram", "--check", "--page", str(page))

    assert outcome.code == 1
    assert "flows.md is not current; `make docs` writes it" in outcome.complaint


def test_a_page_that_isnt_there_is_not_current(somebody: Operator) -> None:
    assert somebody.types("diagram", "--check", "--page", "nowhere.md").code == 1


def test_a_page_needs_a_folder(somebody: Operator) -> None:
    outcome = somebody.types("diagram", "--page", "nowhere/flows.md")

    assert outcome.code == 2
    assert "--page: there is no folder nowhere" in outcome.complaint
