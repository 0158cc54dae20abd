"""The machine under a town, as a story may change and read it: its disk, and its log."""

import io
import logging
import resource
from collections.abc import Iterator
from contextlib import contextmanager

import structlog

from bot import logs


@contextmanager
def no_room_on_the_disk() -> Iterator[None]:
    """Let every write to a file fail, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def all_that_is_logged() -> Iterator[io.StringIO]:
    """Log as `tryggbot run` does, but at DEBUG and to where a story can look."""
    root, stream = logging.getLogger(), io.StringIO()
    before = root.level, list(root.handlers)
    logs.configure(stream, json=True, level=logging.DEBUG)
    try:
        yield stream
    finally:
        structlog.reset_defaults()
        root.setLevel(before[0])
        root.handlers[:] = before[1]
