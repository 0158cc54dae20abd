"""The files that Telegram keeps: what people and the bot have sent, found by a lasting file_id."""

import hashlib
import mimetypes
import struct
from dataclasses import dataclass
from typing import Any

from bot.sandbox.errors import bad_request

Json = dict[str, Any]
UPLOAD_LIMIT = 50 * 1024 * 1024  # what a bot may send, and a phone of ours too
PHOTO_LIMIT = 10 * 1024 * 1024
DOWNLOAD_LIMIT = 20 * 1024 * 1024  # what a bot may fetch
DEFAULT_SIZE = (1280, 960)  # pixels of a picture that we can't measure
FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "video": "videos",
    "voice": "voice",
    "audio": "music",
    "animation": "animations",
    "video_note": "video_notes",
    "sticker": "stickers",
}
DEFAULT_MIME = {
    "photo": "image/jpeg",
    "video": "video/mp4",
    "voice": "audio/ogg",
    "audio": "audio/mpeg",
    "animation": "video/mp4",
    "video_note": "video/mp4",
    "sticker": "image/webp",
}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came with a request."""

    name: str
    data: bytes
    mime: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file that Telegram has."""

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    data: bytes
    path: str  #: below /file/bot<token>/

    def api(self) -> Any:
        """Give the file as the field of a message that carries it."""
        same: Json = {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.data),
        }
        width, height = measure(self.data)
        picture = {"width": width, "height": height}
        named = {"file_name": self.name, "mime_type": self.mime}
        if self.kind == "photo":
            small = {"file_id": f"{self.file_id}s", "file_unique_id": f"{self.unique_id}s"}
            return [{**small, "width": 90, "height": 67}, {**same, **picture}]
        sticker = {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"}
        own: dict[str, Json] = {
            "document": named,
            "video": {**picture, "duration": 1, **named},
            "animation": {**picture, "duration": 1, **named},
            "voice": {"duration": 1, "mime_type": self.mime},
            "audio": {"duration": 1, **named},
            "video_note": {"length": 240, "duration": 1},
            "sticker": {**sticker, "width": 512, "height": 512},
        }
        return {**same, **own[self.kind]}


class Files:
    """All files, by file_id and by path."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def keep(self, kind: str, upload: Upload) -> StoredFile:
        """Store a file; the same bytes twice are two files with one unique id."""
        number = len(self._by_id) + 1
        digest = hashlib.sha256(upload.data).hexdigest()
        mime = upload.mime or mimetypes.guess_type(upload.name)[0]
        if kind == "photo" or mime is None:
            mime = DEFAULT_MIME.get(kind, "application/octet-stream")
        suffix = ".jpg" if kind == "photo" else mimetypes.guess_extension(mime) or ""
        stored = StoredFile(
            file_id=f"BQACAgQAAxk{number:06}{digest[:24]}",
            unique_id=f"AgAD{digest[:12]}",
            kind=kind,
            name=upload.name.replace("\\", "/").rsplit("/", 1)[-1] or "file",
            mime=mime,
            data=upload.data,
            path=f"{FOLDERS[kind]}/file_{number}{suffix}",
        )
        self._by_id[stored.file_id] = self._by_path[stored.path] = stored
        if kind == "photo":
            self._by_id[f"{stored.file_id}s"] = stored
        return stored

    def get(self, file_id: str) -> StoredFile | None:
        """Find a file by its id."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """Find a file by its path, as `getFile` gave it."""
        return self._by_path.get(path)

    def of_message(self, data: Json) -> StoredFile | None:
        """Find the file that a message carries."""
        for kind in FOLDERS:
            if kind in data:
                field = data[kind][-1] if kind == "photo" else data[kind]
                return self._by_id[field["file_id"]]
        return None

    def sent(self, kind: str, given: Upload | str) -> StoredFile:
        """Take what a bot sends, a new file or the id of one that is here."""
        if isinstance(given, Upload):
            _check_size(kind, len(given.data))
            return self.keep(kind, given)
        if "://" in given:
            raise bad_request("failed to get HTTP URL content")
        stored = self.get(given)
        if stored is None:
            raise bad_request(
                "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"
            )
        if stored.kind != kind:
            was, wanted = stored.kind.capitalize(), kind.capitalize()
            raise bad_request(f"can't use file of type {was} as {wanted}")
        return stored


def _check_size(kind: str, size: int) -> None:
    if size == 0:
        raise bad_request("file must be non-empty")
    if kind == "photo" and size > PHOTO_LIMIT:
        raise bad_request(
            f"file of size {size} bytes is too big for a photo;"
            f" the maximum size is {PHOTO_LIMIT} bytes"
        )


def measure(data: bytes) -> tuple[int, int]:
    """Give a picture's width and height, for PNG and JPEG; a usual size for the rest."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:  # noqa: PLR2004 — to IHDR's end
        width, height = struct.unpack(">II", data[16:24])
        return int(width), int(height)
    at = 2
    while data.startswith(b"\xff\xd8") and at + 9 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004
        kind, size = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        if 0xC0 <= kind <= 0xC3:  # noqa: PLR2004 — the frames that hold the size
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return int(width), int(height)
        at += 2 + size
    return DEFAULT_SIZE
