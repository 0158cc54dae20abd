"""Lists of cases show what stands plainly; they cost what they show, and open no report."""

from storage import case_lists, cases
from storage.tx import Tx
from tests.storage.conftest import at
from tests.storage.test_cases import open_case


async def test_an_official_s_newest_cases_come_first_and_are_counted(tx: Tx) -> None:
    for number in range(1, 5):
        await open_case(tx, f"c{number}", now=at(days=100 * number))
    await open_case(tx, "other", official="bo")

    newest = await case_lists.newest_of(tx, "kim", limit=2)

    assert [case.id for case in newest] == ["c4", "c3"]
    assert await case_lists.count_of(tx, "kim") == 4
    assert await case_lists.newest_of(tx, "nobody", limit=2) == []


async def test_a_list_has_tracks_and_no_reports(tx: Tx) -> None:
    await open_case(tx, "c1")
    for track in ("party", "unit"):
        await cases.set_track(tx, "c1", track, state="waiting", rung=0, repeat=0)

    (listed,) = await case_lists.open_in(tx, "vasteras")

    whole = await cases.get(tx, "c1")
    assert whole is not None
    assert listed.report == {}
    assert listed.tracks == whole.tracks
    assert [track.track for track in listed.tracks] == ["unit", "party"]


async def test_open_cases_are_those_of_a_municipality_that_are_not_closed(tx: Tx) -> None:
    for id_, place in (("c1", "vasteras"), ("c2", "sigtuna"), ("c3", "vasteras")):
        await open_case(tx, id_, municipality=place)
    await open_case(tx, "c4")
    await cases.set_state(tx, "c3", cases.CLOSED)
    await cases.set_state(tx, "c4", "acknowledged")

    assert [case.id for case in await case_lists.open_in(tx, "vasteras")] == ["c4", "c1"]


async def test_page_follows_page_to_the_oldest_over_the_turn_of_the_year(tx: Tx) -> None:
    numbers = [await open_case(tx, f"c{n}", now=at(days=20 * n)) for n in range(5)]
    await cases.set_state(tx, "c1", cases.CLOSED)

    first = await case_lists.page(tx, "vasteras", limit=2)
    second = await case_lists.page(tx, "vasteras", limit=2, before=first[-1].number)
    third = await case_lists.page(tx, "vasteras", limit=2, before=second[-1].number)
    open_ones = await case_lists.page(tx, "vasteras", limit=9, open_only=True)

    assert [case.number for case in (*first, *second, *third)] == numbers[::-1]
    assert len({number[:4] for number in numbers}) == 2
    assert [case.id for case in open_ones] == ["c4", "c3", "c2", "c0"]
    assert await case_lists.page(tx, "vasteras", limit=2, before=numbers[0]) == []


async def test_the_most_urgent_and_oldest_open_cases_come_first(tx: Tx) -> None:
    urgencies = ("green", "red", "yellow", "orange", "red", "red", "red")
    for number, urgency in enumerate(urgencies):
        await open_case(tx, f"c{number}", now=at(hours=-number), urgency=urgency)
        await cases.set_track(tx, f"c{number}", "unit", state="waiting", rung=0, repeat=0)
    await cases.set_state(tx, "c5", cases.CLOSED)
    await open_case(tx, "mine", urgency="red", official="bo")
    await open_case(tx, "party's", urgency="red")
    await open_case(tx, "elsewhere", urgency="red", municipality="sigtuna")
    for id_, track in (("mine", "unit"), ("party's", "party"), ("elsewhere", "unit")):
        await cases.set_track(tx, id_, track, state="waiting", rung=0, repeat=0)

    asked = {"track": "unit", "besides": "bo"}
    first = await case_lists.most_urgent(tx, "vasteras", **asked, limit=4)

    assert [case.id for case in first] == ["c6", "c4", "c1", "c3"]
    assert first[0].tracks[0].state == "waiting"
    assert await case_lists.count_open(tx, "vasteras", **asked) == 6
