"""How we write, where a machine can see it (the reasons are in docs/decisions and pyproject)."""

import ast
import importlib
import re
from pathlib import Path

import pytest

from bot import phones
from tests.meta.tree import ROOMS, ROOT, files, imports, name

LONGEST_FILE = 350  # lines; past that a file holds more than one idea
LONGEST_FUNCTION = 60  # lines
EVERYTHING = (".py", ".md", ".toml", ".ftl", ".yml", ".js", ".html", ".css")
#: Numbers that are for everybody: emergency, police, health care, crime victims, suicide, crisis.
PUBLIC = {"112", "11414", "1177", "116006", "90101", "11313"}
_NUMBER = re.compile(
    r"(?<![\w.,:+-])"
    r"(?:(?:\+46|0046)[ (0)-]*\d{1,3}|0[1-9]\d{0,2}-|0[1-9]\d{0,2}(?= ?-? ?\d{3} ?\d\d))"
    r"(?:[ -]?\d{2,3}){2,4}(?![\w-])",
    re.ASCII,
)
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


def test_no_file_is_too_long_to_hold_one_idea() -> None:
    lengths = {name(path): len(path.read_text("utf-8").splitlines()) for path in files(".py")}

    assert len(lengths) > 50
    assert {file: lines for file, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_no_function_is_too_long_to_read() -> None:
    long = []
    for path in files(".py", under=ROOMS):
        if "migrations/versions" in name(path):
            continue  # a list of tables, not a thought
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    long.append(f"{name(path)}: {node.name}, {lines}")

    assert long == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        name(path)
        for path in files(".py", under=ROOMS)
        if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]

    assert silent == []


def test_nothing_of_ours_is_replaced_by_a_mock() -> None:
    users = [
        f"{name(path)}: {module}"
        for path in files(".py")
        for module in imports(path)
        if "mock" in module.split(".")
    ]

    assert users == []


def test_no_test_sleeps_or_reads_the_wall_clock() -> None:
    bad = re.compile(r"\b(?:time\.sleep|asyncio\.sleep\((?!0\))|time\.time\(|datetime\.today)")
    looked_at = files(".py", under=("tests",))
    sleepy = [name(path) for path in looked_at if bad.search(path.read_text("utf-8"))]

    assert len(looked_at) > 20
    assert [file for file in sleepy if file != "tests/meta/test_habits.py"] == []


def test_the_product_doesnt_ask_whether_it_is_under_test() -> None:
    asks = [
        name(path)
        for path in files(".py", under=ROOMS)
        if re.search(r"_called_from_test|PYTEST_CURRENT_TEST|\"pytest\"", path.read_text("utf-8"))
    ]

    assert asks == []


@pytest.mark.parametrize(
    ("module", "base"),
    [
        ("bot.errors", "BotError"),
        ("flows.errors", "FlowError"),
        ("storage.errors", "StorageError"),
    ],
)
def test_every_error_of_a_room_has_its_one_base(module: str, base: str) -> None:
    found = importlib.import_module(module)
    errors = [
        kind
        for kind in vars(found).values()
        if isinstance(kind, type) and issubclass(kind, BaseException) and kind.__module__ == module
    ]

    assert len(errors) > 2
    assert all(issubclass(kind, getattr(found, base)) for kind in errors)
    assert all(kind.__name__.endswith("Error") for kind in errors)
    assert all(f" {kind.__name__} " in f"{found.__doc__} ".replace("\n", " ") for kind in errors)


def test_no_telephone_number_of_anybody_is_in_the_project() -> None:
    """An example that is called by somebody in need must not reach a stranger."""
    looked_at = files(*EVERYTHING)
    numbers = [
        (name(path), found.group().strip())
        for path in looked_at
        for found in _NUMBER.finditer(path.read_text("utf-8"))
    ]
    real = [
        (file, number)
        for file, number in numbers
        if not phones.is_fictional(number)
        and phones.national(number) not in PUBLIC
        and not _is_nearby_example(file)
    ]

    assert len(looked_at) > 50
    assert len(numbers) > 4
    assert real == []


def _is_nearby_example(file: str) -> bool:
    """Excuse the tests of the ranges, which must name numbers just outside them."""
    return file in {"tests/bot/test_profiles.py", "bot/phones.py"}


def test_every_link_within_the_papers_leads_somewhere() -> None:
    pages = files(".md")
    links = [
        (name(page), link)
        for page in pages
        for link in _LINK.findall(page.read_text("utf-8"))
        if "://" not in link and not link.startswith("mailto:")
    ]
    broken = [(page, link) for page, link in links if not _leads(page, link)]

    assert len(pages) > 0
    assert broken == []


def _leads(page: str, link: str) -> bool:
    return (Path(ROOT / page).parent / link).exists()
