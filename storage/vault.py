"""Who may read what we keep: sealing, opening, and finding without reading.

1. An envelope is: version (1 byte), key id (4), nonce (12), AES-256-GCM ciphertext with its tag.
2. An envelope opens only where it was sealed: table, column and row are bound to it, so that a
   value moved to another row is as bad as an altered one.
3. Nothing is sealed under a master key itself. HKDF derives one key for sealing, one for the blind
   index, one for wrapping the data keys of cases.
4. A case's data key is kept wrapped. Where the wrapped key is gone, the case is gone, in every
   copy.
5. An error says that something doesn't open; never what, never why in detail.

Nonces are random: one key may seal some 2^32 values, which at a million a day is eleven years.
"""

import hashlib
import hmac
import json
import os
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.errors import TamperedError
from storage.keys import KEY_BYTES, KeyRing

_VERSION = b"\x01"
_KEY_ID_BYTES = 4
_NONCE_BYTES = 12
_TAG_BYTES = 16
_NONCE_AT = 1 + _KEY_ID_BYTES
_TEXT_AT = _NONCE_AT + _NONCE_BYTES
_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # made once
_BOXES_KEPT = 1024  # ciphers of cases in memory; more than are open in a municipality


class Box:
    """Something that seals under one key and opens what was sealed under it or its forerunners."""

    def __init__(self, ciphers: Mapping[bytes, AESGCM], current: bytes, *, owner: str) -> None:
        self._ciphers = ciphers
        self._current = current
        self._cipher = ciphers[current]
        self._owner = owner

    def seal(self, plain: bytes, *, table: str, column: str, row: object) -> bytes:
        """Seal for this place, and no other."""
        head = _VERSION + self._current
        nonce = os.urandom(_NONCE_BYTES)
        place = _place(head, self._owner, table, column, row)
        return head + nonce + self._cipher.encrypt(nonce, plain, place)

    def may_open(self, sealed: bytes) -> bool:
        """Say whether something claims to be sealed under a key of this box."""
        return bytes(sealed[1:_NONCE_AT]) in self._ciphers

    def open(self, sealed: bytes, *, table: str, column: str, row: object) -> bytes:
        """Open what was sealed for this place.

        Raises:
            TamperedError: if it was not, or has been changed since.

        """
        head = bytes(sealed[:_NONCE_AT])
        cipher = self._ciphers.get(head[1:])
        if cipher is None or head[:1] != _VERSION or len(sealed) < _TEXT_AT + _TAG_BYTES:
            raise TamperedError(f"what stands in {table}.{column} is not sealed under our keys")
        place = _place(head, self._owner, table, column, row)
        try:
            return cipher.decrypt(sealed[_NONCE_AT:_TEXT_AT], sealed[_TEXT_AT:], place)
        except InvalidTag as error:
            raise TamperedError(f"what stands in {table}.{column} was not sealed there") from error

    def seal_json(self, value: Any, *, table: str, column: str, row: object) -> bytes:
        """Seal a value that JSON can hold."""
        # Half a surrogate pair is possible in a text from outside, and must survive.
        data = _json(value).encode("utf-8", "surrogatepass")
        return self.seal(data, table=table, column=column, row=row)

    def open_json(self, sealed: bytes, *, table: str, column: str, row: object) -> Any:
        """Open what `seal_json` sealed.

        Raises:
            TamperedError: as `open` does.

        """
        plain = self.open(sealed, table=table, column=column, row=row)
        return json.loads(plain.decode("utf-8", "surrogatepass"))


class Vault(Box):
    """The box of the instance, and the way to those of the cases."""

    def __init__(self, keys: KeyRing) -> None:
        sealing = {key_id: AESGCM(_derive(key, "seal")) for key_id, key in keys.keys.items()}
        super().__init__(sealing, keys.current, owner="")
        wrapping = {key_id: AESGCM(_derive(key, "wrap")) for key_id, key in keys.keys.items()}
        self._wrap = Box(wrapping, keys.current, owner="keys")
        self._index = _derive(keys.keys[keys.index], "blind")
        self._boxes: OrderedDict[tuple[str, bytes], Box] = OrderedDict()

    def blind(self, purpose: str, value: str) -> bytes:
        """Give a value's name in the index: the same each time, telling nothing without the key."""
        text = f"{len(purpose)}:{purpose}:{value}".encode("utf-8", "surrogatepass")
        return hmac.digest(self._index, text, hashlib.sha256)

    def chat(self, bot: str, chat_id: int | str) -> bytes:
        """Give a chat's name in the index."""
        return self.blind("chat", f"{bot}:{chat_id}")

    def new_case_key(self, case_id: str) -> bytes:
        """Make a data key for a case, wrapped as it may lie on a disk."""
        key = AESGCM.generate_key(KEY_BYTES * 8)
        return self._wrap.seal(key, table="case_keys", column="wrapped", row=case_id)

    def case_box(self, wrapped: bytes, case_id: str) -> Box:
        """Give the box of a case.

        Raises:
            TamperedError: if this is not the key of this case.

        """
        name = (case_id, bytes(wrapped))
        box = self._boxes.get(name)
        if box is not None:
            self._boxes.move_to_end(name)
            return box
        key = self._wrap.open(name[1], table="case_keys", column="wrapped", row=case_id)
        key_id = hashlib.sha256(case_id.encode()).digest()[:_KEY_ID_BYTES]
        box = Box({key_id: AESGCM(key)}, key_id, owner=case_id)
        self._boxes[name] = box
        if len(self._boxes) > _BOXES_KEPT:
            self._boxes.popitem(last=False)
        return box


def _derive(master: bytes, purpose: str) -> bytes:
    info = f"tryggbot {purpose} 1".encode("ascii")
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(master)


def _place(head: bytes, *parts: object) -> bytes:
    # Each part with its length, or "a" + "bc" would be the same place as "ab" + "c".
    texts = [str(part).encode("utf-8", "surrogatepass") for part in parts]
    return head + b"".join(len(text).to_bytes(4, "big") + text for text in texts)
