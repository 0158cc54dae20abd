"""The master keys: where they come from, and who may not read them.

1. A key file is text, so that it can be printed and locked away. It lists one key or more; the
   one named `current` seals, the others only open what they sealed before.
2. The first key of a file also makes the blind index; it stays first for as long as rows are found
   by it.
3. A file that somebody else can read is refused: it is no secret any more.

Never put here: where a key is used (`vault`).
"""

import base64
import binascii
import os
import re
import secrets
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from storage.errors import KeyFileError

VARIABLE = "TRYGGBOT_STORAGE__KEY"
CREDENTIAL = "tryggbot.key"  # its name in systemd's LoadCredential=
KEY_BYTES = 32
_LARGEST_FILE = 64 * 1024  # bytes; a key is a line, and nobody rotates a thousand times
_FORM = "tryggbot-key"
_VERSION = "1"
_KEY_ID = re.compile(r"[0-9a-f]{8}")

_HEAD = """\
# The key of a Tryggbot. Whoever has it and the database can read everything in it;
# whoever loses it can read nothing. Keep a copy apart from the database and its backups.
"""


@dataclass(frozen=True, slots=True, repr=False)
class KeyRing:
    """Master keys by their ids; `current` seals. Its representation shows no key."""

    keys: Mapping[bytes, bytes]
    current: bytes
    index: bytes  #: the key of the blind index

    def __repr__(self) -> str:
        return f"KeyRing({len(self.keys)} keys, current {self.current.hex()})"

    @classmethod
    def new(cls) -> "KeyRing":
        """Make a ring with one fresh key."""
        key_id = secrets.token_bytes(4)
        return cls({key_id: secrets.token_bytes(KEY_BYTES)}, key_id, key_id)

    def to_text(self) -> str:
        """Write the ring as a key file holds it."""
        order = [self.index, *(key_id for key_id in self.keys if key_id != self.index)]
        lines = [f"{_FORM} {_VERSION}", f"current {self.current.hex()}"]
        lines += [f"key {key_id.hex()} {_encode(self.keys[key_id])}" for key_id in order]
        return _HEAD + "\n".join(lines) + "\n"


def create_key_file(path: Path) -> KeyRing:
    """Write a new key file that only its owner can read, durably; never over another.

    Raises:
        KeyFileError: if there is something at that path already, or it can't be written.

    """
    ring = KeyRing.new()
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise KeyFileError(
            f"{path} exists already; a key that is written over is lost with all it sealed"
        ) from error
    except OSError as error:
        raise KeyFileError(f"{path} can't be written: {error.strerror}") from error
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        os.fchmod(file.fileno(), 0o600)  # a umask can only have taken from it what we need
        file.write(ring.to_text())
        file.flush()
        os.fsync(file.fileno())
    _sync_folder(path.parent)
    return ring


def load_keys(path: Path | None, environ: Mapping[str, str]) -> KeyRing:
    """Read the keys from the environment, systemd's credentials or the file, the first there is.

    Raises:
        KeyFileError: if there is none, or what there is can't be used; says how to mend it.

    """
    if text := environ.get(VARIABLE, "").strip():
        return read_keys(text, source=VARIABLE)
    if folder := environ.get("CREDENTIALS_DIRECTORY"):
        credential = Path(folder) / CREDENTIAL
        if credential.exists():
            # systemd guards these itself, with an owner and a mode of its own.
            return read_keys(_content(credential, guarded=True), source=str(credential))
    if path is None:
        raise KeyFileError("no key file is named; set storage.key_file and run: tryggbot keys new")
    return read_keys(_content(path, guarded=False), source=str(path))


def read_keys(text: str, *, source: str) -> KeyRing:
    """Read what a key file says; lines may also be parted by ";", for a variable of one line.

    Raises:
        KeyFileError: naming the source, and the line by its number: never what stands in it.

    """
    keys: dict[bytes, bytes] = {}
    current = ""
    version = ""
    for number, line in enumerate(text.replace(";", "\n").splitlines(), start=1):
        match line.split():
            case [] | ["#", *_]:
                continue
            case [word, *_] if word.startswith("#"):
                continue
            case [word, value] if word == _FORM and not version:
                version = value
            case ["current", value] if version and not current:
                current = value
            case ["key", key_id, value] if version and _KEY_ID.fullmatch(key_id):
                keys[bytes.fromhex(key_id)] = _decode(value, source=source, line=number)
            case _:
                raise KeyFileError(f"{source} is no key file: line {number} is not understood")
    if version != _VERSION:
        raise KeyFileError(
            f"{source} is no key file of this version; make one with: tryggbot keys new"
        )
    if not _KEY_ID.fullmatch(current) or bytes.fromhex(current) not in keys:
        raise KeyFileError(f"{source} doesn't hold the key that it calls current")
    return KeyRing(keys, bytes.fromhex(current), next(iter(keys)))


def _content(path: Path, *, guarded: bool) -> str:
    try:
        # Not blocking, or a FIFO in place of the file would hold us for ever. What was opened is
        # what is looked at: the name may point elsewhere a moment later.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError as error:
        raise KeyFileError(f"{path} doesn't exist; make it with: tryggbot keys new") from error
    except OSError as error:
        raise KeyFileError(f"{path} can't be read: {error.strerror}") from error
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise KeyFileError(f"{path} is no regular file")
        if not guarded:
            _refuse_if_shared(path, status)
        return os.read(descriptor, _LARGEST_FILE).decode("ascii")
    except UnicodeDecodeError:
        # Not chained: the cause would show the bytes.
        raise KeyFileError(f"{path} is no key file: it isn't plain text") from None
    finally:
        os.close(descriptor)


def _refuse_if_shared(path: Path, status: os.stat_result) -> None:
    if status.st_uid != os.geteuid():
        raise KeyFileError(f"{path} belongs to another user; it must be owned by the one who runs")
    if status.st_mode & 0o077:
        raise KeyFileError(f"{path} can be read by others; mend it with: chmod 600 {path}")


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _encode(key: bytes) -> str:
    return base64.urlsafe_b64encode(key).decode("ascii")


def _decode(value: str, *, source: str, line: int) -> bytes:
    try:
        key = base64.b64decode(value, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        # Not chained: the cause would show the line.
        raise KeyFileError(f"{source}: line {line} holds no key of {KEY_BYTES} bytes") from None
    return key
