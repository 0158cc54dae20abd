"""Results become parts of a page in `docs/`: each between two markers that name it.

A part is written anew as a whole; what stands around it is written by hand and stays.
"""

import os
import platform
import re
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

DOCS = Path(__file__).parent.parent / "docs"
PICTURES = DOCS / "images"


def table(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Give a table in Markdown."""
    lines = [headers, ["---"] * len(headers), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def machine() -> str:
    """Describe this machine, without its name."""
    cpu = "unknown processor"
    info = Path("/proc/cpuinfo")
    if info.exists():
        found = re.search(r"^model name\s*:\s*(.+)$", info.read_text(), re.MULTILINE)
        cpu = found.group(1) if found else cpu
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**30
    return (
        f"{cpu}, {os.cpu_count()} cores, {memory} GiB, {platform.system()} "
        f"{platform.release().split('-')[0]}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}"
    )


def publish(
    name: str,
    body: str,
    *,
    page: str,
    command: str,
    not_shown: str,
    docs: Path = DOCS,
) -> None:
    """Write a result into its page: the body, how it was made, and what it doesn't show.

    Raises:
        ValueError: if the page has no markers for it.

    """
    path = docs / page
    when = datetime.now(UTC).date().isoformat()
    part = (
        f"{body.strip()}\n\nMade by `{command}` on {when}. Machine: {machine()}.\n\n"
        f"What it doesn't show: {not_shown.strip()}"
    )
    begin, end = f"<!-- bench:{name} -->", f"<!-- /bench:{name} -->"
    whole = path.read_text(encoding="utf-8")
    before, found, rest = whole.partition(begin)
    _, ended, after = rest.partition(end)
    if not (found and ended):
        raise ValueError(f"{page} has no part {begin} … {end}")
    path.write_text(f"{before}{begin}\n{part}\n{end}{after}", encoding="utf-8")
