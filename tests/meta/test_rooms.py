"""Three rooms, one direction, one door for each library (design §1), read from the tree itself."""

from pathlib import Path

import pytest

from tests.meta.tree import ROOMS, files, imports, name

#: Which of the three rooms a room may import from.
MAY = {"bot": {"bot", "flows", "storage"}, "flows": {"flows"}, "storage": {"storage"}}

#: Libraries with a single door, and the files behind which they are.
DOORS = {
    "telegram": ("bot/telegram/",),
    "transitions": ("flows/machine.py",),
    "sqlalchemy": ("storage/",),
    "alembic": ("storage/",),
    "cryptography": ("storage/",),
    "starlette": (
        "bot/app.py",
        "bot/listen.py",
        "bot/web",
        "bot/sandbox/",
        "bot/telegram/webhook.py",
    ),
    "apprise": ("bot/fallback.py", "bot/cli/check.py"),
    "typer": ("bot/cli/",),
    "pydantic": ("bot/config",),
    "pydantic_settings": ("bot/config",),
    "fluent": ("bot/texts", "bot/sentences", "bot/proofread"),
    "holidays": ("flows/office_hours.py",),
    "segno": ("bot/cli/invite.py",),
}

#: What a pure room has no business with: clocks, chance, waiting, disks, logs.
IMPURE = {
    "asyncio",
    "datetime.datetime.now",
    "logging",
    "os",
    "pathlib",
    "random",
    "secrets",
    "socket",
    "structlog",
    "time",
    "tomllib",
    "uuid",
}


def modules(room: str) -> list[Path]:
    return files(".py", under=(room,))


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_where_it_may(room: str) -> None:
    looked_at = modules(room)
    wrong = [
        f"{name(path)} imports {module}"
        for path in looked_at
        for module in imports(path)
        if module.split(".")[0] in set(ROOMS) - MAY[room]
    ]

    assert len(looked_at) > 5
    assert wrong == []


def test_the_product_never_imports_its_tests() -> None:
    wrong = [
        f"{name(path)} imports {module}"
        for path in files(".py", under=ROOMS)
        for module in imports(path)
        if module.split(".")[0] in {"tests", "bench", "pytest", "hypothesis"}
    ]

    assert wrong == []


@pytest.mark.parametrize("library", sorted(DOORS))
def test_a_library_comes_in_by_its_one_door(library: str) -> None:
    users = {
        name(path)
        for path in files(".py", under=ROOMS)
        for module in imports(path)
        if module.split(".")[0] == library
    }

    assert users, f"nobody uses {library}"
    assert {user for user in users if not user.startswith(DOORS[library])} == set()


def test_the_conversation_is_pure() -> None:
    looked_at = modules("flows")
    wrong = [
        f"{name(path)} imports {module}"
        for path in looked_at
        for module in imports(path)
        # The one exception only quiets `transitions`, and logs nothing.
        if module.split(".")[0] in IMPURE
        and (name(path), module) != ("flows/machine.py", "logging")
    ]
    waiting = [name(path) for path in looked_at if "async def" in path.read_text("utf-8")]
    clocks = [name(path) for path in looked_at if ".now(" in path.read_text("utf-8")]

    assert len(looked_at) > 20
    assert wrong == []
    assert waiting == []
    assert clocks == []


def test_only_the_command_line_and_composition_know_the_sandbox() -> None:
    """What plays Telegram must not be reachable from what runs in earnest."""
    users = {
        name(path)
        for path in files(".py", under=ROOMS)
        for module in imports(path)
        if module.startswith("bot.sandbox") and not name(path).startswith("bot/sandbox/")
    }

    assert users == {"bot/cli/demo.py", "bot/cli/sandbox.py"}
