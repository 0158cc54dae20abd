"""The command: makes an instance in a folder if there is none, and fills its database."""

import argparse
import asyncio
import time
from pathlib import Path

from bench import instance
from bench.fill.whole import at_once


def main() -> None:
    """Fill."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--storage", default="", help="a PostgreSQL's address; SQLite without it")
    parser.add_argument("--url", default="http://127.0.0.1:8112", help="of the Bot API")
    options = parser.parse_args()
    folder: Path = options.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "config.toml"
    if not config.exists():
        asyncio.run(instance.found(folder, url=options.url, storage=options.storage, officials=0))
    began = time.perf_counter()
    at_once(config, people=options.people, cases=options.cases, seed=options.seed)
    seconds = time.perf_counter() - began
    print(f"{options.people} people and {options.cases} cases in {seconds:.1f} s: {config}")


if __name__ == "__main__":
    main()
