from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from storage.ids import next_id
from tests.storage.conftest import NOON, at


@given(st.lists(st.integers(-3, 3), min_size=2, max_size=20))
def test_each_id_is_greater_than_the_one_before_even_if_the_clock_is_set_back(
    steps: list[int],
) -> None:
    ids = [next_id(NOON + timedelta(seconds=step)) for step in steps]

    assert ids == sorted(set(ids))


def test_ids_fit_into_63_bits_for_centuries() -> None:
    assert next_id(at(days=365 * 250)) < 2**63
