"""What a power cut may leave of SQLite's log, where a kill leaves it whole.

Every commit is synced before anybody hears of it. So only what stands behind the last commit may be
lost, half written or rubbish: that part is torn here, and nothing before it. The frames of an
earlier round of the log, which SQLite tells by their salt, stand there too.
"""

import random
import struct
from pathlib import Path

_HEAD, _FRAME = 32, 24  # bytes before the frames, and before the page in each


def tear(log: Path, chance: random.Random) -> bool:
    """Tear a log behind its last commit; say whether there was one."""
    if not log.exists() or log.stat().st_size < _HEAD:
        return False
    whole = log.read_bytes()
    page, salts = struct.unpack(">I", whole[8:12])[0], whole[16:24]
    end = committed(whole)
    tail = whole[end:]
    match chance.randrange(4):
        case 0:  # the file is shorter
            tail = tail[: chance.randrange(len(tail) + 1)]
        case 1:  # what stood there is rubbish
            tail = chance.randbytes(len(tail))
        case 2:  # the beginning of a frame, of which the page is missing or wrong
            frame = struct.pack(">II", 1, 0) + salts + chance.randbytes(8)
            tail = frame + chance.randbytes(chance.randrange(page))
        case 3:  # a whole frame that says it is a commit, with a page of nothing
            tail = struct.pack(">II", 1, 9) + salts + bytes(8 + page)
    log.write_bytes(whole[:end] + tail)
    return True


def committed(whole: bytes) -> int:
    """Give where the last commit of a log ends."""
    page, salts = struct.unpack(">I", whole[8:12])[0], whole[16:24]
    end = _HEAD
    for at in range(_HEAD, len(whole) - _FRAME - page + 1, _FRAME + page):
        _, is_commit = struct.unpack(">II", whole[at : at + 8])
        if whole[at + 8 : at + 16] != salts:
            break
        if is_commit:
            end = at + _FRAME + page
    return end
