"""An empty database for each test, of either engine: what holds for one holds for the other.

Whatever takes `url` (or `database`, or a town) runs on both. A module or a test that is marked
`one_engine` runs on SQLite alone, for the sake of time; `--engine postgresql` runs it there. In
such a module some are marked `both_engines` all the same, so that each kind of story is played on
both. One that is marked `sqlite_only` is about what only a file can do.
"""

import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.keys import KeyRing
from storage.vault import Vault
from tests.doubles.engines import Postgres, Rows, alone, prepare

# Where Python is told to keep nothing that it has compiled, each of our many processes would
# compile all of it anew, and longer than most tests take.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

ENGINES = ("sqlite", "postgresql")
#: What takes longest, and mostly waits: each of these begins in a worker of its own, if it can.
LONGEST = (
    "tests/bench/test_crash.py",
    "tests/journeys/test_crash.py",
    "tests/bench/",
    "tests/journeys/test_evidence.py",
    "tests/bot/cli/test_cli_run.py",
    "tests/journeys/test_server.py",
    "tests/journeys/test_supervised.py",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--engine", choices=ENGINES, help="run all tests on this engine alone")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Let more work than there are cores: stories wait for processes, sockets and moments."""
    del config
    cores = os.cpu_count() or 1
    return cores + (cores + 1) // 2


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what takes longest begin first, so that nobody waits for it alone in the end."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    parts: list[list[pytest.Item]] = [[] for _ in range(workers)]
    others = list[pytest.Item]()
    for item in items:
        place = next((n for n, path in enumerate(LONGEST) if item.nodeid.startswith(path)), None)
        (others if place is None else parts[place % workers]).append(item)
    # Each worker is given an equal share to begin with, in this order.
    for number, part in enumerate(parts):
        share = len(items) * (number + 1) // workers - len(items) * number // workers
        room = max(0, share - len(part))
        part.extend(others[:room])
        del others[:room]
    items[:] = [item for part in parts for item in part] + others


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "engine" in metafunc.fixturenames:
        metafunc.parametrize("engine", _engines_for(metafunc), scope="session")


def _engines_for(metafunc: pytest.Metafunc) -> tuple[str, ...]:
    marks = {mark.name for mark in metafunc.definition.iter_markers()}
    chosen: str | None = metafunc.config.getoption("--engine")
    if "sqlite_only" in marks:
        return ENGINES[:1]
    if chosen is not None:
        return (chosen,)
    is_one = "one_engine" in marks and "both_engines" not in marks
    return ENGINES[:1] if is_one else ENGINES


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    """Start a server for the whole run, which all workers share."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    name = os.environ.get("PYTEST_XDIST_TESTRUNUID", secrets.token_hex(4))
    with alone(folder / "postgres.lock"):
        server = _started(name)
    with server:
        yield server


@pytest.fixture(scope="session")
def mortal_server() -> Iterator[Postgres]:
    """Start a server that is this worker's alone, to be killed."""
    with _started(secrets.token_hex(4)) as server:
        yield server


def _started(name: str) -> Postgres:
    """Start a server outside of pytest's folder, which is closed to all others again and again."""
    try:
        return Postgres(Path(tempfile.gettempdir()) / f"tryggbot-{name[:8]}")
    except ImportError:
        pytest.skip("no PostgreSQL to start")


@pytest.fixture
def mortal(mortal_server: Postgres) -> Iterator[Postgres]:
    """Give a server that may be killed; it lives again afterwards."""
    yield mortal_server
    mortal_server.starts()


@pytest.fixture(scope="session")
def rows_of_postgres(postgres: Postgres) -> Iterator[Rows]:
    """Give this worker's database on the server."""
    rows = Rows(postgres, f"of_{os.environ.get('PYTEST_XDIST_WORKER', 'one')}")
    yield rows
    rows.close()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a file of SQLite's with empty tables, to be copied."""
    path = tmp_path_factory.mktemp("prepared") / "tryggbot.db"
    prepare(f"sqlite:///{path}")
    return path


@pytest.fixture
def url(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """Say where an empty database of this engine is."""
    if engine == "sqlite":
        shutil.copy(request.getfixturevalue("prepared"), tmp_path / "tryggbot.db")
        return f"sqlite:///{tmp_path}/tryggbot.db"
    rows: Rows = request.getfixturevalue("rows_of_postgres")
    rows.empty()
    return rows.url


@pytest.fixture
def kept_in(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> Callable[[], Path]:
    """Give a way to find the folder in which the database lies, whatever the engine."""
    if engine == "sqlite":
        return lambda: tmp_path
    rows: Rows = request.getfixturevalue("rows_of_postgres")
    return rows.folder


@pytest.fixture
def vault() -> Vault:
    return Vault(KeyRing.new())


@pytest.fixture
async def database(url: str, vault: Vault) -> AsyncIterator[Database]:
    """Give an open database of either engine."""
    opened = await Database.open(url, vault)
    yield opened
    await opened.close()
