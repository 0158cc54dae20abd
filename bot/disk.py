"""Whether there is room left on the disks that the bot writes to.

A full disk loses nothing, but silences everything but 112. So it is told early: on a small server
some hundred megabytes are days of reports, or one afternoon of films.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

FEW_BYTES = 500_000_000
#: A share says more on a small disk; on a large one five percent is a lot of room.
FEW_PERCENT = 5
ENOUGH_BYTES = 5_000_000_000
FEW_FILES = 1_000  # inodes: each piece of evidence is a file


def shortages(folders: Iterable[tuple[str, Path]]) -> Iterator[str]:
    """Say what is nearly full: each folder has a name that tells nothing of where it is."""
    for what, folder in folders:
        try:
            disk = os.statvfs(folder)
        except FileNotFoundError:
            continue  # made when it is needed; its parent is on the other list
        except OSError as error:
            yield f"the disk of {what} can't be looked at ({type(error).__name__})"
            continue
        free, whole = disk.f_bavail * disk.f_frsize, disk.f_blocks * disk.f_frsize
        if is_short(free, whole):
            yield f"the disk of {what} is nearly full: {free // 1_000_000} MB left"
        # A file system that makes them as it goes says that it has none.
        if disk.f_files and disk.f_favail < FEW_FILES:
            yield f"the disk of {what} has room for few more files: {disk.f_favail}"


def is_short(free: int, whole: int) -> bool:
    """Say whether so many free bytes of a disk are too few."""
    return free < FEW_BYTES or (free < ENOUGH_BYTES and free * 100 < whole * FEW_PERCENT)
