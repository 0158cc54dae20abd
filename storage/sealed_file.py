"""A file that lies sealed on the disk, and is never whole in memory.

1. A file is a head (magic, version, a random prefix) and chunks of 64 kB, each sealed with
   AES-256-GCM under the file's own key.
2. A chunk's nonce is the prefix, its number, and whether it is the last. So a chunk that was
   moved, left out or repeated doesn't open, and a file that was cut has no last one.
3. The head and the name of the row that holds the key are bound to every chunk: a file that was
   exchanged for another doesn't open either.
4. While it is written, a file has another name; it gets its own when all of it is on the disk.
"""

import contextlib
import hashlib
import io
import os
import secrets
import threading
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import TamperedError

CHUNK = 64 * 1024
PART = ".part"  # what a file is called while it is being written
_MAGIC = b"tryggbot\x01"
_PREFIX_BYTES = 7
_HEAD_BYTES = len(_MAGIC) + _PREFIX_BYTES
_SEALED_CHUNK = CHUNK + 16  # with its tag
_FRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC | os.O_NOFOLLOW


class Sealer:
    """Writes one file; blocking, and safe to be abandoned from another thread."""

    def __init__(self, path: Path, key: bytes, *, row: str) -> None:
        self._path = path
        self._part = path.with_name(path.name + PART)
        self._cipher = AESGCM(key)
        head = _MAGIC + secrets.token_bytes(_PREFIX_BYTES)
        self._prefix = head[len(_MAGIC) :]
        self._bound = head + row.encode()
        self._waiting = bytearray()
        self._count = 0
        self._size = 0
        self._digest = hashlib.sha256()
        self._head = head
        self._lock = threading.Lock()
        self._file: io.FileIO | None = None
        self._is_over = False

    def write(self, data: bytes) -> None:
        """Seal what fills a chunk; the rest waits for more."""
        with self._lock:
            self._refuse_if_over()
            self._size += len(data)
            self._digest.update(data)
            self._waiting += data
            # Never the last full chunk: whether it is the last of all is not known yet.
            while len(self._waiting) > CHUNK:
                self._seal(bytes(self._waiting[:CHUNK]), last=False)
                del self._waiting[:CHUNK]

    def finish(self) -> tuple[int, str]:
        """Seal the rest, wait until it is on the disk, give it its name; size and SHA-256."""
        with self._lock:
            self._refuse_if_over()
            file = self._seal(bytes(self._waiting), last=True)
            os.fsync(file.fileno())
            file.close()
            self._is_over = True
            self._part.replace(self._path)
            sync_folder(self._path.parent)
            return self._size, self._digest.hexdigest()

    def abandon(self) -> None:
        """Leave nothing behind, unless it is finished."""
        with self._lock:
            self._is_over = True
            if self._file is None:
                return
            self._file.close()
            # The disk may be what has failed; a sweep takes what stays.
            with contextlib.suppress(OSError):
                self._part.unlink(missing_ok=True)

    def _refuse_if_over(self) -> None:
        if self._is_over:
            raise ValueError("this file is finished, or was abandoned")

    def _seal(self, plain: bytes, *, last: bool) -> io.FileIO:
        if self._file is None:
            self._file = io.FileIO(os.open(self._part, _FRESH, 0o600), "wb")
            _write(self._file, self._head)
        nonce = _nonce(self._prefix, self._count, last=last)
        _write(self._file, self._cipher.encrypt(nonce, plain, self._bound))
        self._count += 1
        return self._file


class Unsealer(io.RawIOBase):
    """Reads one file from anywhere in it, a chunk at a time."""

    def __init__(self, path: Path, key: bytes, *, row: str) -> None:
        super().__init__()
        self._cipher = AESGCM(key)
        self._file = path.open("rb", buffering=0)
        try:
            head = self._read_head()
            self._prefix = head[len(_MAGIC) :]
            self._bound = head + row.encode()
            body = os.fstat(self._file.fileno()).st_size - _HEAD_BYTES
            self._last = max(0, -(-body // _SEALED_CHUNK) - 1)
            self._at = 0
            self._number = -1
            self._chunk = b""
            # The end first: a file that was cut between two chunks must not open at all.
            self._load(self._last)
        except BaseException:
            self._file.close()
            raise
        self._size = self._last * CHUNK + len(self._chunk)

    def readable(self) -> bool:
        """Say yes."""
        return True

    def seekable(self) -> bool:
        """Say yes."""
        return True

    def tell(self) -> int:
        """Give where the next byte is read."""
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go elsewhere in the file."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError("there is nothing before the beginning of a file")
        self._at = start + offset
        return self._at

    def readinto(self, buffer: object, /) -> int:
        """Open as much as is wanted, up to the end of a chunk.

        Raises:
            TamperedError: if the file is not what was written.

        """
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        if self._at >= self._size:
            return 0
        number, start = divmod(self._at, CHUNK)
        if number != self._number:
            self._load(number)
        part = self._chunk[start : start + len(view)]
        view[: len(part)] = part
        self._at += len(part)
        return len(part)

    def close(self) -> None:
        """Let go of the file, and of what was opened of it."""
        if not self.closed:
            self._chunk = b""
            self._file.close()
        super().close()

    def _read_head(self) -> bytes:
        head = self._file.read(_HEAD_BYTES) or b""
        if len(head) < _HEAD_BYTES or not head.startswith(_MAGIC):
            raise TamperedError("a file is not one of ours")
        return head

    def _load(self, number: int) -> None:
        self._file.seek(_HEAD_BYTES + number * _SEALED_CHUNK)
        sealed = b""
        while missing := _SEALED_CHUNK - len(sealed):
            more = self._file.read(missing)
            if not more:
                break
            sealed += more
        nonce = _nonce(self._prefix, number, last=number == self._last)
        try:
            self._chunk = self._cipher.decrypt(nonce, sealed, self._bound)
        except (InvalidTag, ValueError) as error:
            raise TamperedError("a file is not what was written") from error
        self._number = number


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write(file: io.FileIO, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[file.write(view) or 0 :]


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes([last])
