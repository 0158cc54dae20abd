"""The project's own files, as the tests of this folder read them."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "flows", "storage")
_NOT_OURS = ("build", "dist", "node_modules", "__pycache__")


def files(*endings: str, under: tuple[str, ...] = (".",)) -> list[Path]:
    """Give the files that belong to the project, by their endings."""
    found = [path for top in under for path in (ROOT / top).rglob("*") if path.is_file()]
    return sorted({path for path in found if path.suffix in endings and _is_ours(path)})


def _is_ours(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    hidden = any(part.startswith(".") and part != ".ci" for part in parts)
    return not hidden and not any(part in _NOT_OURS for part in parts)


def name(path: Path) -> str:
    """Give a file's name as one would say it."""
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[str]:
    """Give the full names of the modules that a file imports."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
