"""Files: saved when they are sealed on the disk, given back as they came, to whom they are for."""

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from bot import profiles
from bot.sandbox.phones import Phone
from tests.journeys.conftest import Town
from tests.journeys.ways import (
    as_a_process,
    begins_a_report,
    reports_quickly,
    sees_in_time,
    set_aside,
    settles,
)

pytestmark = pytest.mark.one_engine

MEGABYTE = 1024 * 1024
KINDS = ("photo", "document", "voice", "video", "audio")
MOST_MEMORY = 12 * MEGABYTE  # for a file of 19: generous, and still far from all of it


@pytest.fixture
async def official(town: Town) -> Phone:
    """Somebody in the middle of a report, with a duty officer and a party's contact."""
    alva, _, _ = await town.cast()
    await begins_a_report(alva)
    return alva


async def reads_the_files(town: Town, official: Phone) -> Phone:
    """Send the report to both; the duty officer opens it and asks for the files."""
    duty = town.phones["cilla"]
    await reports_quickly(official)
    await duty.sees("Nytt ärende")
    duty.taps("Läs rapporten")
    await duty.sees("Alva")
    duty.taps("Visa")
    return duty


async def test_the_duty_officer_gets_what_was_sent(town: Town, official: Phone) -> None:
    sent = {kind: b"\x00\xff" + kind.encode() * 50_000 for kind in KINDS}
    for kind, data in sent.items():
        official.sends_file(f"bevis-{kind}.bin", data, kind=kind, caption="så här var det")
        await official.sees("Sparad, krypterad")

    duty = await reads_the_files(town, official)

    for kind, data in sent.items():
        shown = await duty.sees("SHA-256", hashlib.sha256(data).hexdigest())
        assert shown.file is not None
        assert (shown.file.kind, shown.file.data) == (kind, data)
        assert shown.protected
        assert "bevis" not in shown.file.name
    on_disk = b"".join(path.read_bytes() for path in (town.folder / "evidence").iterdir())
    assert len(on_disk) > sum(map(len, sent.values()))
    assert not [kind for kind in KINDS if kind.encode() * 5 in on_disk]


async def test_the_partys_contact_cant_get_files(town: Town, official: Phone) -> None:
    contact = town.phones["bo"]
    official.sends_file("bild.jpg", b"innan", kind="photo")
    await official.sees("Sparad, krypterad")
    await reports_quickly(official)
    alert = await contact.sees("Nytt ärende")
    contact.taps("Läs rapporten")
    read = await contact.sees("Alva")
    buttons = [data for row in (*alert.buttons, *read.buttons) for _, data in row]

    for data in buttons:
        contact.taps_data(f"{data.partition(':')[0]}:files", alert.message_id)
    await settles(town)

    assert not [label for label in read.labels if "Visa" in label]
    assert not [shown for shown in contact.chat if shown.file]
    assert [toast for toast in contact.toasts if "Det går inte härifrån" in toast.text]


@pytest.mark.both_engines
async def test_saved_is_said_only_when_it_is_on_the_disk(town: Town, official: Phone) -> None:
    """The first half of the file comes twice, and is thrown away twice."""
    data = bytes(range(256)) * 2000
    town.world.weather.fail_next("file", "lost", times=2)

    official.sends_file("film.mp4", data, kind="video")
    await official.sees("Tar emot")
    assert not [path for path in (town.folder / "evidence").glob("*") if path.suffix == ""]

    await sees_in_time(town, official, "Sparad, krypterad")
    duty = await reads_the_files(town, official)
    shown = await duty.sees("SHA-256", hashlib.sha256(data).hexdigest())
    assert shown.file is not None
    assert shown.file.data == data


async def test_a_file_that_says_it_is_too_big_is_refused_at_once(
    town: Town, official: Phone
) -> None:
    official.sends_file("film.mp4", bytes(21 * MEGABYTE), caption="hela förloppet")

    await official.sees("Filen är för stor")
    await official.sees("Gäller det dig")
    assert not [call for call in town.world.calls if call.method == "getFile"]


async def test_a_file_that_telegram_finds_too_big_is_said_to_be(
    town: Town, official: Phone
) -> None:
    """Telegram needn't tell a file's size; then it is getFile that refuses."""
    sent = official.sends_file("film.mp4", bytes(21 * MEGABYTE), kind="video")
    await official.sees("Filen är för stor")
    silent = {**sent.api, "message_id": 9001}
    silent["video"] = {k: v for k, v in sent.api["video"].items() if k != "file_size"}

    town.world.push("message", silent)

    await official.sees("Tar emot")
    await official.sees("Filen är för stor")
    official.taps("Mig")
    await official.sees("Har det hänt")


async def test_a_file_that_telegram_has_no_more_is_said_to_be_lost(
    town: Town, official: Phone
) -> None:
    sent = official.sends_file("a.ogg", b"ljud", kind="voice")
    await official.sees("Sparad, krypterad")
    gone = {**sent.api, "message_id": 9002}
    gone["voice"] = {**sent.api["voice"], "file_id": "gone"}

    town.world.push("message", gone)

    await official.sees("Tar emot")
    town.clock.forward(timedelta(hours=25))
    await sees_in_time(town, official, "gick inte att hämta")
    assert await set_aside(town) == 0


async def test_files_wait_for_a_telegram_that_is_away(town: Town, official: Phone) -> None:
    town.world.weather.fail_next("getFile", "drop", times=3)

    official.sends_file("a.pdf", b"brev")
    await official.sees("Tar emot")

    await sees_in_time(town, official, "Sparad, krypterad")


async def test_a_municipality_that_wants_no_files_in_the_chat_refuses_kindly(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await town.closes()
    place = town.folder / "vasteras"
    place.mkdir()
    profile = (profiles.BUNDLED / "vasteras" / profiles.FILE).read_text("utf-8")
    words = profile.replace("files_in_chat = true", "files_in_chat = false")
    (place / profiles.FILE).write_text(words, "utf-8")
    town.config = town.config.model_copy(update={"municipalities": (str(place),)})
    await town.opens()
    await begins_a_report(official)

    official.sends_file("bild.jpg", b"bild", caption="Se bilden")

    await official.sees("Skicka inte filer här")
    await official.sees("Gäller det dig")
    await settles(town)
    assert not list((town.folder / "evidence").iterdir())
    assert not [call for call in town.world.calls if call.method == "getFile"]


async def test_a_large_file_is_never_whole_in_memory(town: Town, official: Phone) -> None:
    await town.closes()
    async with as_a_process(town) as process:
        official.taps("Mig")
        await official.sees("Har det hänt")
        status = Path(f"/proc/{process.pid}/status")
        before = most_memory(status)

        official.sends_file("film.mp4", bytes(19 * MEGABYTE), kind="video")
        await official.sees("Sparad, krypterad")
        received = most_memory(status)
        duty = await reads_the_files(town, official)
        await duty.sees("SHA-256")

        assert received - before < MOST_MEMORY
        assert most_memory(status) - received < MOST_MEMORY


def most_memory(status: Path) -> int:
    """Give the most bytes that a process has ever held."""
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024
